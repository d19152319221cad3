package org.daicho.render;

/**
 * Paragraphs without any Markdown in them, printed without a parser: most texts of a catalogue are
 * such, and parsing is the dearest part of a page.
 */
final class PlainText {
  /** Anywhere in a line, these may begin something. */
  private static final boolean[] MARKS = table("\\`*_[<&|");

  /** At the start of a line, these may. */
  private static final boolean[] LINE_MARKS = table("#>-+=:~ 0123456789");

  private static final int ASCII = 0x80;

  private PlainText() {}

  private static boolean[] table(String marks) {
    boolean[] table = new boolean[ASCII];
    marks.chars().forEach(c -> table[c] = true);
    return table;
  }

  /** Exactly the parser's HTML, or null where the text may hold Markdown. */
  static String toHtml(char[] text) {
    char before = '\n';
    for (int i = 0; i < text.length; i++) {
      char c = text[i];
      if (c == '\n' ? before == ' ' : isSpecial(c) || before == '\n' && isLineMark(c)) {
        return null;
      }
      before = c;
    }
    return before == ' ' ? null : paragraphs(text);
  }

  private static boolean isSpecial(char c) {
    // Blanks other than the plain one: the parser has rules of its own for them.
    return c < ASCII ? MARKS[c] || c < ' ' || c == 0x7f : !isJapanese(c) && !isVisible(c);
  }

  private static boolean isLineMark(char c) {
    return c < ASCII && LINE_MARKS[c];
  }

  private static boolean isVisible(char c) {
    return !Character.isSpaceChar(c)
        && !Character.isISOControl(c)
        && Character.getType(c) != Character.FORMAT;
  }

  private static String paragraphs(char[] text) {
    StringBuilder html = new StringBuilder(text.length + text.length / 16 + 16);
    boolean open = false;
    int line = 0;
    while (line < text.length) {
      int end = line;
      while (end < text.length && text[end] != '\n') {
        end++;
      }
      if (end == line) {
        html.append(open ? "</p>\n" : "");
        open = false;
      } else {
        if (!open) {
          html.append("<p>");
        } else if (!(isJapanese(text[line - 2]) && isJapanese(text[line]))) {
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
