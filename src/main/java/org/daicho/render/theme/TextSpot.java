package org.daicho.render.theme;

import org.daicho.diagnostic.Location;

/** Places in the text of a theme's file. */
final class TextSpot {
  private TextSpot() {}

  /** The place of a piece of a text, by its offset and length in UTF-16 units. */
  static Location at(String file, String text, int offset, int length) {
    String before = text.substring(0, offset);
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    int start = before.lastIndexOf('\n') + 1;
    int end = Math.min(text.length(), offset + length);
    return new Location(
        file,
        line,
        1 + text.codePointCount(start, offset),
        Math.max(1, text.codePointCount(offset, end)));
  }

  /** The offset of a line and column, both from 1; the text's end where it has not so many. */
  static int offset(String text, int line, int column) {
    int start = 0;
    for (int i = 1; i < line && start >= 0; i++) {
      start = text.indexOf('\n', start) + 1;
      if (start == 0) {
        return text.length();
      }
    }
    return Math.min(text.length(), start + column - 1);
  }
}
