package org.daicho.view;

import org.daicho.model.value.Figure;

/** What a cell holds: words, a figure, or the reason why there is none. */
public enum CellState implements Worded {
  /** Words or a date. */
  TEXT("text"),
  /** A name that goes on from the row above: a page prints 〃. */
  DITTO("ditto"),
  /** Under a merged cell: a page does not draw it. */
  COVERED("covered"),
  KNOWN("known"),
  NOT_APPLICABLE("n/a"),
  UNDECIDED("undecided"),
  BLANK("blank"),
  SHARED("shared"),
  WITHHELD("withheld"),
  SEVERAL("several"),
  NOT_ADDED("not-added"),
  NOT_RECORDED("not-recorded"),
  /** A total of which only a part is known; its value is that part. */
  PARTIAL("partial"),
  /** A figure that is listed again (再掲), and counts in another row. */
  LISTED_AGAIN("listed-again");

  private final String word;

  CellState(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** The same of a figure. */
  public static CellState of(Figure.State state) {
    return switch (state) {
      case KNOWN -> KNOWN;
      case NOT_APPLICABLE -> NOT_APPLICABLE;
      case UNDECIDED -> UNDECIDED;
      case BLANK -> BLANK;
      case SHARED -> SHARED;
      case WITHHELD -> WITHHELD;
      case SEVERAL -> SEVERAL;
      case NOT_ADDED -> NOT_ADDED;
      case NOT_RECORDED -> NOT_RECORDED;
    };
  }
}
