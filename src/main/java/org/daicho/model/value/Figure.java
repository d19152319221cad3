package org.daicho.model.value;

/**
 * A number in a table, or the reason why there is none. Amounts are in the smallest unit of money,
 * counts in whole things; the column says which, and in what unit it is printed.
 *
 * @param value the number where {@link State#KNOWN}, otherwise 0 and without meaning
 */
public record Figure(State state, long value) {

  /** What a cell says. Each is shown, added up and exported in a way of its own. */
  public enum State {
    /** A number, zero included. */
    KNOWN("known"),
    /** Printed {@code -}: the question does not arise. Adds nothing. */
    NOT_APPLICABLE("n/a"),
    /** Left blank because the decision is still to come. A total over it is incomplete. */
    UNDECIDED("undecided"),
    /** Left blank by the source without a reason. Adds nothing. */
    BLANK("blank"),
    /**
     * Inside an amount that covers several lines. Adds nothing here: the shared amount is added.
     */
    SHARED("shared"),
    /** Known, but not published. A total over it is incomplete. */
    WITHHELD("withheld"),
    /**
     * Several budgets say it for the same year, and nothing tells whether they say the same money:
     * they are not added up. A total over it is incomplete; records cannot write it.
     */
    SEVERAL("several"),
    /**
     * Nobody recorded it: no record has a place for it. An empty cell, and in open data no value
     * and no state; records cannot write it. A total over it says how many have a figure.
     */
    NOT_RECORDED("not-recorded");

    private final String word;

    State(String word) {
      this.word = word;
    }

    /** The word that records and open data use; pages only for {@link #NOT_RECORDED}. */
    public String word() {
      return word;
    }

    /** Whether a total that meets this cannot be known in full. */
    public boolean leavesTotalOpen() {
      return this == UNDECIDED || this == WITHHELD || this == SEVERAL;
    }
  }

  public static final Figure NOT_APPLICABLE = new Figure(State.NOT_APPLICABLE, 0);
  public static final Figure UNDECIDED = new Figure(State.UNDECIDED, 0);
  public static final Figure BLANK = new Figure(State.BLANK, 0);
  public static final Figure SHARED = new Figure(State.SHARED, 0);
  public static final Figure WITHHELD = new Figure(State.WITHHELD, 0);
  public static final Figure SEVERAL = new Figure(State.SEVERAL, 0);
  public static final Figure NOT_RECORDED = new Figure(State.NOT_RECORDED, 0);

  public Figure {
    if (state != State.KNOWN && value != 0) {
      throw new IllegalArgumentException("only a known figure has a value");
    }
  }

  public static Figure of(long value) {
    return new Figure(State.KNOWN, value);
  }

  public boolean isKnown() {
    return state == State.KNOWN;
  }

  public boolean isRecorded() {
    return state != State.NOT_RECORDED;
  }
}
