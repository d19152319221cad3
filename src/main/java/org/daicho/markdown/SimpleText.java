package org.daicho.markdown;

import java.util.regex.Pattern;
import org.daicho.model.value.LineBreaks;

/**
 * The words of a text whose Markdown is of the simplest kinds, as most are: paragraphs, headings,
 * flat lists, tables and words between two asterisks each. Whoever wants nothing but the words, or
 * wants to know that there is nothing to find fault with, is spared the parser, which takes many
 * times as long.
 */
final class SimpleText {
  /** Anywhere in a line, these may begin what is not simple. */
  private static final String MARKS = "\\`_[<&~";

  private static final Pattern SEPARATOR = Pattern.compile("\\|(?: *:?-{3,}:? *\\|)+");
  private static final Pattern ORDERED = Pattern.compile("\\d{1,9}[.)].*");

  private enum Kind {
    BLANK,
    PARAGRAPH,
    HEADING,
    ITEM,
    TABLE
  }

  private final String text;
  private final StringBuilder words;
  private Kind last = Kind.BLANK;
  private boolean item;

  /** Of the table that is being read: its rows and its columns so far. */
  private int rows;

  private int columns;

  private SimpleText(String text) {
    this.text = text;
    this.words = new StringBuilder(text.length());
  }

  /** The words, a line for each line of the page; null where the text is not simple. */
  static String words(String text) {
    SimpleText simple = new SimpleText(text);
    return simple.read() ? simple.words.toString() : null;
  }

  private boolean read() {
    int start = 0;
    while (start <= text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      if (!line(start, end)) {
        return false;
      }
      start = end + 1;
    }
    return isTableWhole();
  }

  private boolean isTableWhole() {
    return last != Kind.TABLE || rows > 1;
  }

  private boolean line(int start, int end) {
    if (start == end) {
      boolean whole = isTableWhole();
      last = Kind.BLANK;
      return whole;
    }
    if (isSpecial(text.charAt(start)) || Character.isWhitespace(text.charAt(end - 1))) {
      return false;
    }
    return switch (text.charAt(start)) {
      case '#' -> heading(start, end);
      case '-' -> item(start, end);
      case '|' -> row(start, end);
      case '>', '+', ':', '=', ' ' -> false;
      default -> paragraph(start, end);
    };
  }

  private boolean heading(int start, int end) {
    int at = start;
    while (at < end && text.charAt(at) == '#') {
      at++;
    }
    boolean heading = at - start <= 6 && isWord(at, end) && text.charAt(end - 1) != '#';
    return heading && last != Kind.TABLE && alone(at + 1, end, Kind.HEADING);
  }

  private boolean item(int start, int end) {
    return last != Kind.TABLE && isWord(start + 1, end) && alone(start + 2, end, Kind.ITEM);
  }

  /** Whether after one blank there stands what begins no block of its own. */
  private boolean isWord(int at, int end) {
    return at + 1 < end
        && text.charAt(at) == ' '
        && "#>-+=:| \u3000".indexOf(text.charAt(at + 1)) < 0
        && !isOrdered(at + 1, end);
  }

  private boolean isOrdered(int start, int end) {
    char first = text.charAt(start);
    return first >= '0' && first <= '9' && ORDERED.matcher(text).region(start, end).matches();
  }

  private boolean alone(int start, int end, Kind kind) {
    newLine();
    last = kind;
    return inline(start, end);
  }

  private void newLine() {
    words.append(words.length() == 0 ? "" : "\n");
  }

  private boolean row(int start, int end) {
    if (last != Kind.TABLE) {
      rows = 0;
      columns = bars(start, end);
      if (last == Kind.PARAGRAPH || last == Kind.ITEM) {
        return false;
      }
    }
    rows++;
    last = Kind.TABLE;
    if (bars(start, end) != columns || columns < 2 || text.charAt(end - 1) != '|') {
      return false;
    }
    boolean separator = isSeparator(start, end);
    return rows == 2 ? separator : !separator && cells(start, end);
  }

  private boolean isSeparator(int start, int end) {
    int at = start + 1;
    while (text.charAt(at) == ' ') { // Another bar follows.
      at++;
    }
    boolean sign = text.charAt(at) == ':' || text.charAt(at) == '-';
    return sign && SEPARATOR.matcher(text).region(start, end).matches();
  }

  private int bars(int start, int end) {
    int bars = 0;
    for (int at = start; at < end; at++) {
      bars += text.charAt(at) == '|' ? 1 : 0;
    }
    return bars;
  }

  private boolean cells(int start, int end) {
    newLine();
    int line = words.length();
    int at = start + 1;
    while (at < end) {
      int bar = text.indexOf('|', at);
      int from = at;
      int to = bar;
      while (from < to && text.charAt(from) == ' ') {
        from++;
      }
      while (to > from && text.charAt(to - 1) == ' ') {
        to--;
      }
      words.append(words.length() == line || from == to ? "" : " ");
      if (!inline(from, to)) {
        return false;
      }
      at = bar + 1;
    }
    return words.length() > line;
  }

  private boolean paragraph(int start, int end) {
    if (last == Kind.ITEM || last == Kind.TABLE || isOrdered(start, end)) {
      return false;
    }
    boolean next = LineBreaks.isItem(text, start, end);
    int from = start;
    if (last != Kind.PARAGRAPH) {
      newLine();
    } else if (LineBreaks.isApart(item, next, LineBreaks.isWide(text, start, end), false)) {
      newLine();
    } else {
      from = LineBreaks.wordsOf(text, start, end);
      if (from == end || text.charAt(from) == '*') {
        return false;
      }
      int before = LineBreaks.lastOf(words, 0, words.length());
      words.append(LineBreaks.joins(before, text.codePointAt(from)) ? "" : " ");
    }
    item = next;
    last = Kind.PARAGRAPH;
    return inline(from, end);
  }

  /** Adds what stands within a line, if all its asterisks are pairs around words. */
  private boolean inline(int start, int end) {
    int at = start;
    int open = -1;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (isSpecial(c)) {
        return false;
      }
      if (c == '*') {
        boolean pair = i + 1 < end && text.charAt(i + 1) == '*';
        int inner = open < 0 ? i + 2 : i - 1;
        if (!pair || inner >= end || !isInner(text.charAt(inner)) || open >= 0 && i - open < 3) {
          return false;
        }
        words.append(text, at, i);
        open = open < 0 ? i : -1;
        at = i + 2;
        i++;
      }
    }
    words.append(text, at, end);
    return open < 0;
  }

  private static boolean isInner(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || isFullWidth(c);
  }

  private static boolean isFullWidth(char c) {
    return LineBreaks.isJapanese(c) && !Character.isWhitespace(c);
  }

  private static boolean isSpecial(char c) {
    if (c < 0x80) {
      return c < ' ' || c == 0x7f || MARKS.indexOf(c) >= 0;
    }
    return c == '\u00a0'
        || c > 0x2000 && c < 0x2070 && (Character.isSpaceChar(c) || Character.getType(c) == 16);
  }
}
