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

  /** Exactly the parser's HTML, or null where the text may hold Markdown. */
  static String toHtml(String text) {
    int length = text.length();
    boolean lineStart = true;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      boolean lineEnd = i + 1 == length || text.charAt(i + 1) == '\n';
      if (c != '\n' && (isSpecial(c) || lineStart && startsSomething(c) || lineEnd && c == ' ')) {
        return null;
      }
      lineStart = c == '\n';
    }
    return paragraphs(text);
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

  private static String paragraphs(String text) {
    StringBuilder html = new StringBuilder(text.length() + text.length() / 16 + 16);
    boolean open = false;
    int line = 0;
    while (line < text.length()) {
      int end = text.indexOf('\n', line);
      end = end < 0 ? text.length() : end;
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
    if (open) {
      return html.append("</p>").toString();
    }
    int last = html.length() - 1;
    return last >= 0 ? html.substring(0, last) : "";
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
