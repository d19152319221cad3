package org.daicho.cli;

/**
 * One line of a file as a terminal shows it, and carets under a piece of it.
 *
 * @param line with tabs and control characters as one space each, cut around the piece where it is
 *     long
 * @param carets spaces up to the piece, and a caret for each column it takes
 */
record Excerpt(String line, String carets) {
  /** Columns of a line that are shown; a terminal's 80 less the line number. */
  private static final int WIDEST = 72;

  /** Columns shown before the piece where the beginning of the line is cut. */
  private static final int BEFORE = 24;

  private static final String CUT = "…";

  /**
   * @param column of the piece, in characters from 1; past the end of the line it is put there
   * @param length in characters
   */
  static Excerpt of(String raw, int column, int length) {
    int[] line = visible(raw).stripTrailing().codePoints().toArray();
    int from = Math.min(column - 1, line.length);
    int to = Math.max(from, Math.min(from + length, line.length));
    int start = 0;
    if (width(line, 0, line.length) > WIDEST) {
      start = from;
      int room = to - from > WIDEST - BEFORE || width(line, 0, to) > WIDEST ? BEFORE : WIDEST;
      while (start > 0 && width(line, start - 1, from) <= room) {
        start--;
      }
    }
    int end = start;
    int used = 0;
    while (end < line.length && used + width(line[end]) <= WIDEST) {
      used += width(line[end]);
      end++;
    }
    String before = start > 0 ? CUT : "";
    String shown = before + new String(line, start, end - start) + (end < line.length ? CUT : "");
    int carets = Math.max(1, width(line, from, Math.max(from, Math.min(to, end))));
    return new Excerpt(
        shown, " ".repeat(before.length() + width(line, start, from)) + "^".repeat(carets));
  }

  /**
   * A text that cannot steer a terminal: tabs, line breaks, control characters and marks that turn
   * the direction of writing, one space each.
   */
  static String visible(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    text.codePoints().map(c -> isInvisible(c) ? ' ' : c).forEach(visible::appendCodePoint);
    return visible.toString();
  }

  private static boolean isInvisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }

  private static int width(int[] line, int from, int to) {
    int width = 0;
    for (int i = from; i < to; i++) {
      width += width(line[i]);
    }
    return width;
  }

  /** Columns that a character takes: two if wide or full-width by Unicode's UAX #11. */
  private static int width(int c) {
    if (Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.ENCLOSING_MARK) {
      return 0;
    }
    boolean wide =
        (c >= 0x1100 && c <= 0x115F)
            || (c >= 0x2E80 && c <= 0x303E)
            || (c >= 0x3041 && c <= 0xA4CF)
            || (c >= 0xA960 && c <= 0xA97F)
            || (c >= 0xAC00 && c <= 0xD7A3)
            || (c >= 0xF900 && c <= 0xFAFF)
            || (c >= 0xFE30 && c <= 0xFE6F)
            || (c >= 0xFF01 && c <= 0xFF60)
            || (c >= 0xFFE0 && c <= 0xFFE6)
            || (c >= 0x1F300 && c <= 0x1F64F)
            || (c >= 0x1F900 && c <= 0x1F9FF)
            || (c >= 0x20000 && c <= 0x3FFFD);
    return wide ? 2 : 1;
  }
}
