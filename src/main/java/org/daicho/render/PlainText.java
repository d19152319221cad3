package org.daicho.render;

/**
 * Paragraphs without any Markdown in them, printed without a parser: most texts of a catalogue are
 * such, and parsing is the dearest part of a page.
 */
final class PlainText {
  /** Anywhere in a line, these may begin something. */
  private static final String MARKS = "\\`*_[<&|\t";

  /** At the start of a line, these may; so may a digit or a blank. */
  private static final String LINE_MARKS = "#>-+=:~ ";

  private PlainText() {}

  /** Whether a stretch of a text, which begins and ends with a line, holds no Markdown at all. */
  static boolean isPlain(String text, int from, int to) {
    boolean lineStart = true;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean lineEnd = i + 1 == to || text.charAt(i + 1) == '\n';
      if (c != '\n' && (isSpecial(c) || lineStart && startsSomething(c) || lineEnd && c == ' ')) {
        return false;
      }
      lineStart = c == '\n';
    }
    return true;
  }

  private static boolean isSpecial(char c) {
    // Blanks other than the plain one: the parser has rules of its own for them.
    boolean oddBlank = c < ' ' || c >= 0x7f && c != 0x3000 && !isVisible(c);
    return c < 0x80 && MARKS.indexOf(c) >= 0 || oddBlank;
  }

  private static boolean isVisible(char c) {
    return !Character.isSpaceChar(c)
        && !Character.isISOControl(c)
        && Character.getType(c) != Character.FORMAT;
  }

  private static boolean startsSomething(char c) {
    return c >= '0' && c <= '9' || LINE_MARKS.indexOf(c) >= 0;
  }

  /** Prints a plain stretch: exactly the parser's HTML, and a newline after each paragraph. */
  static void print(String text, int from, int to, StringBuilder html) {
    boolean open = false;
    int line = from;
    while (line < to) {
      int end = text.indexOf('\n', line);
      end = end < 0 || end > to ? to : end;
      if (end == line) {
        html.append(open ? "</p>\n" : "");
        open = false;
      } else {
        if (!open) {
          html.append("<p>");
        } else if (!(isJapanese(text.charAt(line - 2)) && isJapanese(text.charAt(line)))) {
          html.append('\n');
        }
        open = true;
        Html.escape(text, line, end, html);
      }
      line = end + 1;
    }
    html.append(open ? "</p>\n" : "");
  }

  /**
   * Whether a character is written without spaces around it: kana, kanji and full-width signs
   * (U+2E80 to U+A4CF, U+F900 to U+FAFF, U+FE30 to U+FE4F, U+FF00 to U+FF60). Unicode's Segment
   * Break Transformation (CSS Text 3, 4.1.3) drops a line break between two such.
   */
  static boolean isJapanese(char c) {
    return c >= 0x2e80 && c <= 0xa4cf
        || c >= 0xf900 && c <= 0xfaff
        || c >= 0xfe30 && c <= 0xfe4f
        || c >= 0xff00 && c <= 0xff60;
  }
}
