package org.daicho.markdown;

import java.nio.CharBuffer;
import org.daicho.html.Html;
import org.daicho.model.value.LineBreaks;

/**
 * Paragraphs without any Markdown in them, printed without a parser: most texts of a catalogue are
 * such, and parsing is the dearest part of a page.
 */
final class PlainText {
  /** Anywhere in a line, these may begin something. */
  private static final boolean[] MARKS = table("\\`*_[<&|~");

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
    return c < ASCII
        ? MARKS[c] || c < ' ' || c == 0x7f
        : !LineBreaks.isJapanese(c) && !isVisible(c);
  }

  private static boolean isLineMark(char c) {
    return c < ASCII && LINE_MARKS[c];
  }

  private static boolean isVisible(char c) {
    return !Character.isSpaceChar(c)
        && !Character.isISOControl(c)
        && Character.getType(c) != Character.FORMAT;
  }

  /** Null where the parser has to look after all. */
  private static String paragraphs(char[] text) {
    StringBuilder html = new StringBuilder(text.length + text.length / 16 + 16);
    CharBuffer chars = CharBuffer.wrap(text);
    boolean open = false;
    boolean item = false;
    int before = 0;
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
        boolean next = LineBreaks.isItem(chars, line, end);
        int start = line;
        if (!open) {
          html.append("<p>");
        } else if (LineBreaks.isApart(item, next, LineBreaks.isWide(chars, line, end), false)) {
          html.append("<br>\n");
        } else {
          start = LineBreaks.wordsOf(chars, line, end);
          if (start == end) {
            return null; // A line of blanks only.
          }
          boolean joined = LineBreaks.joins(before, Character.codePointAt(text, start, end));
          html.append(joined ? "" : "\n");
        }
        open = true;
        item = next;
        before = LineBreaks.lastOf(chars, line, end);
        Html.escape(text, start, end, html);
      }
      line = end + 1;
    }
    if (open) {
      return html.append("</p>").toString();
    }
    int last = html.length() - 1;
    return last >= 0 ? html.substring(0, last) : "";
  }
}
