package org.daicho.render.table;

import java.util.List;
import org.daicho.view.CellState;
import org.daicho.view.Table;

/**
 * Whether a table of few columns stays a table on the narrowest phone: an estimate of how wide its
 * columns are at the least, with words that do not break and figures in the unit of the most
 * digits, as a reader can choose it. Widths are in CSS pixels.
 */
final class Slimness {
  private static final int MOST_COLUMNS = 3;

  /** A window of 320 without its edges. */
  private static final int ROOM = 280;

  /** Between two columns. */
  private static final int PADDING = 24;

  /** What the place of an arrow (⇒) between two columns takes besides. */
  private static final int ARROW = 44;

  /** What a note beneath a figure has at the least, so that it does not stand in many lines. */
  private static final int NOTE = 105;

  /** Of a letter of a script with spaces, and of a digit. */
  private static final int NARROW = 9;

  /** Of a letter of a script without spaces, and how many of them hang together at the most. */
  private static final int WIDE = 16;

  private static final int LONGEST_WIDE_WORD = 5;

  private Slimness() {}

  static boolean of(Table table) {
    if (table.columns().size() > MOST_COLUMNS) {
      return false;
    }
    int room = ROOM - PADDING * (table.columns().size() - 1);
    for (int i = 0; i < table.columns().size() && room >= 0; i++) {
      Table.Column column = table.columns().get(i);
      int width = Math.max(longestWord(column.label()), longestWord(column.unit()));
      width = Math.max(width, widest(table.rows(), i, column));
      room -= Math.max(width, widest(table.totals(), i, column)) + (column.arrow() ? ARROW : 0);
    }
    return room >= 0;
  }

  private static int widest(List<Table.Row> rows, int index, Table.Column column) {
    int widest = 0;
    for (Table.Row row : rows) {
      Table.Cell cell = row.cells().get(index);
      String text = cell.link().words().value();
      int width =
          column.isNumeric() && cell.state() == CellState.KNOWN
              ? text.length() * NARROW + moreDigits(column) * NARROW
              : longestWord(text);
      widest = Math.max(widest, Math.max(width, note(cell, column)));
    }
    return widest;
  }

  /** What stands beneath a cell's words: a note, or what a total leaves out. */
  private static int note(Table.Cell cell, Table.Column column) {
    String missing = cell.total().map(Table.Total::missing).orElse("");
    int width = Math.max(longestWord(cell.note().value()), longestWord(missing));
    return width > 0 && column.isNumeric() ? Math.max(width, NOTE) : width;
  }

  /** What an amount has more in the smallest unit, with the commas. */
  private static int moreDigits(Table.Column column) {
    int digits =
        column.type() == Table.Type.AMOUNT ? Long.toString(column.scale()).length() - 1 : 0;
    return digits + digits / 3;
  }

  private static int longestWord(String text) {
    int longest = 0;
    int narrow = 0;
    int wide = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '-') {
        narrow = 0;
        wide = 0;
      } else if (isWide(c)) {
        narrow = 0;
        wide = Math.min(wide + 1, LONGEST_WIDE_WORD);
      } else {
        narrow++;
        wide = 0;
      }
      longest = Math.max(longest, Math.max(narrow * NARROW, wide * WIDE));
    }
    return longest;
  }

  private static boolean isWide(char c) {
    return c >= 0x2e80;
  }
}
