package org.daicho.model.value;

import java.math.BigDecimal;

/**
 * A number in a table, or the reason why there is none. Amounts are in the smallest unit of money,
 * counts in things, of which there may be parts; the column says which, and in what unit it is
 * printed.
 *
 * @param value the number where {@link State#KNOWN}, otherwise 0 and without meaning
 * @param decimals how many digits of the value stand after the point: 605 with one is 60.5. None of
 *     amounts and of most counts, and never more than needed
 */
public record Figure(State state, long value, int decimals) {

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
     * In place of a total of rates, such as percentages, which are never added up; records cannot
     * write it.
     */
    NOT_ADDED("not-added"),
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

  public static final Figure NOT_APPLICABLE = new Figure(State.NOT_APPLICABLE, 0, 0);
  public static final Figure UNDECIDED = new Figure(State.UNDECIDED, 0, 0);
  public static final Figure BLANK = new Figure(State.BLANK, 0, 0);
  public static final Figure SHARED = new Figure(State.SHARED, 0, 0);
  public static final Figure WITHHELD = new Figure(State.WITHHELD, 0, 0);
  public static final Figure SEVERAL = new Figure(State.SEVERAL, 0, 0);
  public static final Figure NOT_ADDED = new Figure(State.NOT_ADDED, 0, 0);
  public static final Figure NOT_RECORDED = new Figure(State.NOT_RECORDED, 0, 0);

  public Figure {
    if (state != State.KNOWN && value != 0) {
      throw new IllegalArgumentException("only a known figure has a value");
    }
    if (decimals < 0 || decimals > 0 && value % 10 == 0) {
      throw new IllegalArgumentException(value + " with " + decimals + " decimals");
    }
  }

  public static Figure of(long value) {
    return new Figure(State.KNOWN, value, 0);
  }

  /**
   * @throws ArithmeticException where the number has more digits than a {@code long}
   */
  public static Figure of(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    BigDecimal scaled = plain.scale() < 0 ? plain.setScale(0) : plain;
    return new Figure(State.KNOWN, scaled.unscaledValue().longValueExact(), scaled.scale());
  }

  /** One that is not known. */
  public static Figure of(State state) {
    return new Figure(state, 0, 0);
  }

  /** The number of a known figure, with its decimals. */
  public BigDecimal decimal() {
    return BigDecimal.valueOf(value, decimals);
  }

  public boolean isKnown() {
    return state == State.KNOWN;
  }

  public boolean isRecorded() {
    return state != State.NOT_RECORDED;
  }
}
