package org.daicho.model.value;

import java.util.regex.Pattern;

/**
 * What a line break within a text means to a reader: the one rule for pages, plain text and search.
 *
 * <ul>
 *   <li>Between characters of a script without spaces it is nothing, as in the Segment Break
 *       Transformation of CSS Text 3 (4.1.3); elsewhere it is a space.
 *   <li>A line that begins as an item of a Japanese list does ({@code ・}, {@code ①}, {@code １．},
 *       {@code （１）}, {@code ア、}, {@code 【}) stays a line, and so does what follows it, unless that
 *       is indented and so goes on with the item.
 *   <li>A line that begins with a full-width blank is a paragraph of its own in Japanese, so it
 *       stays a line too.
 * </ul>
 */
public final class LineBreaks {
  private static final char WIDE_BLANK = '\u3000';

  private static final String DIGITS = "[0-9０-９]{1,3}";
  private static final String KANJI_DIGITS = "[一二三四五六七八九十]{1,2}";
  private static final String JAPANESE = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}「『（]";

  /**
   * How an item begins. Doubled signs stand for a name that is left out (○○市), triangles before
   * digits are minus signs, a number before another is a decimal or part of an enumeration; none of
   * them is an item.
   */
  private static final Pattern ITEM =
      Pattern.compile(
          "([・･•◦‣⁃▪▫○●◎◯■□◆◇▼▽▶▷►▸★☆※＊→⇒⇨➡✓✔☐☑])(?!\\1)"
              + "|([△▲])(?!\\2|[0-9０-９])"
              + "|[－−](?![0-9０-９－−])"
              + ("|[-+](?=" + JAPANESE + ")")
              + "|[①-⒛ⓐ-ⓩ⓪-⓿❶-➓㉑-㉟㊱-㊿㋐-㋾㈠-㈩㊀-㊉㉈-㉏]"
              + "|【"
              + ("|" + DIGITS + "[．）、](?![0-9０-９一二三四五六七八九十])")
              + ("|" + DIGITS + "　")
              + ("|" + DIGITS + "[.)] *(?=" + JAPANESE + ")")
              + ("|[（(](?:" + DIGITS + "|" + KANJI_DIGITS)
              + "|[ぁ-んァ-ン]|[ａ-ｚＡ-Ｚⅰ-ⅻⅠ-Ⅻ]|注[0-9０-９]{0,2}|例|備考)[）)]"
              + ("|（[a-zA-Z]）")
              + ("|" + KANJI_DIGITS + "[、．　）](?![一二三四五六七八九十])")
              + "|[ァ-ン][、．.　）)]"
              + "|[ぁ-ん][．）)]"
              + "|[ａ-ｚＡ-Ｚⅰ-ⅻⅠ-Ⅻ][．）　、]"
              + ("|第(?:" + DIGITS + "|" + KANJI_DIGITS + ")[条章節項]?　")
              + "|注[0-9０-９]{0,2}[）)：:]");

  /** Which kanji begin an item without more ado, and what follows a letter that does. */
  private static final String NUMBERS = "一二三四五六七八九十第注";

  private static final String BEHIND_LETTERS = "、．.　）)";

  private LineBreaks() {}

  /**
   * Whether a line stays one after the one before it.
   *
   * @param itemBefore whether the line before begins as an item does
   * @param item whether this line does
   * @param wide whether it begins with a full-width blank
   * @param indented whether it begins further in than its paragraph
   */
  public static boolean isApart(boolean itemBefore, boolean item, boolean wide, boolean indented) {
    return item || (itemBefore ? !indented && !wide : wide);
  }

  /** Whether a line begins with a full-width blank. */
  public static boolean isWide(CharSequence text, int start, int end) {
    return start < end && text.charAt(start) == WIDE_BLANK;
  }

  /** Where the words of a line begin that goes on with the one before: after full-width blanks. */
  public static int wordsOf(CharSequence text, int start, int end) {
    int at = start;
    while (at < end && text.charAt(at) == WIDE_BLANK) {
      at++;
    }
    return at;
  }

  /** Whether a line begins as an item of a Japanese list does, be it after marks of emphasis. */
  public static boolean isItem(CharSequence text, int start, int end) {
    int at = start;
    while (at < end && isBeforeItem(text.charAt(at))) {
      at++;
    }
    return at < end && mayBegin(text, at, end) && ITEM.matcher(text).region(at, end).lookingAt();
  }

  private static boolean isBeforeItem(char c) {
    return c == ' ' || c == '\t' || c == WIDE_BLANK || c == '*' || c == '_' || c == '[' || c == '`';
  }

  /** Nearly all lines need no further look. */
  private static boolean mayBegin(CharSequence text, int at, int end) {
    char c = text.charAt(at);
    if (c >= 'ぁ' && c <= 'ゖ' || c >= 'ァ' && c <= 'ヺ' || c >= '一' && c <= '鿿') {
      return NUMBERS.indexOf(c) >= 0
          || at + 1 < end && BEHIND_LETTERS.indexOf(text.charAt(at + 1)) >= 0;
    }
    return c >= 0x80 || c >= '0' && c <= '9' || c == '(' || c == '-' || c == '+';
  }

  /** Whether nothing stands between two characters that a line break parts. */
  public static boolean joins(int before, int after) {
    return isJapanese(before) && (isJapanese(after) || isSign(after))
        || isSign(before) && isJapanese(after);
  }

  /**
   * Whether a character is written without spaces around it: kana of any width, kanji and
   * full-width signs. Hangul is as wide, and has spaces.
   */
  public static boolean isJapanese(int c) {
    return c >= 0x2e80 && c <= 0xa4cf && !(c >= 0x3130 && c <= 0x318f)
        || c >= 0xf900 && c <= 0xfaff
        || c >= 0xfe30 && c <= 0xfe4f
        || c >= 0xff00 && c <= 0xff9f
        || c >= 0xffe0 && c <= 0xffe6
        || c >= 0x1aff0 && c <= 0x1b16f
        || c >= 0x1f200 && c <= 0x1f2ff
        || c >= 0x20000 && c <= 0x3ffff;
  }

  /** Signs that Japanese writes as wide as its letters, and Latin with spaces: … ― “ ① ○ →. */
  private static boolean isSign(int c) {
    return c >= 0x2010 && c <= 0x27bf && Character.isDefined(c)
        ? !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT
        : c == '×' || c == '÷' || c == '±' || c == '°' || c == '§';
  }

  /** The last character that is seen, without what only selects its form; 0 where there is none. */
  public static int lastOf(CharSequence text, int start, int end) {
    int at = end;
    while (at > start) {
      int c = Character.codePointBefore(text, at);
      if (c != ' ' && c != '\t' && !isSelector(c)) {
        return c;
      }
      at -= Character.charCount(c);
    }
    return 0;
  }

  private static boolean isSelector(int c) {
    return c >= 0xfe00 && c <= 0xfe0f || c >= 0xe0100 && c <= 0xe01ef;
  }

  /**
   * Plain text of several lines as it is to be read: a line break is left where a line stays one,
   * and where a blank line parted two paragraphs.
   */
  public static String join(String text) {
    return text.indexOf('\n') < 0 ? text : joined(text);
  }

  private static String joined(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean item = false;
    boolean first = true;
    int margin = 0;
    for (String line : text.split("\\R", -1)) {
      int indent = indent(line);
      if (line.isBlank()) {
        first = true;
        continue;
      }
      int end = line.stripTrailing().length();
      boolean next = isItem(line, indent, end);
      int words = indent;
      if (first) {
        out.append(out.length() == 0 ? "" : "\n");
        margin = indent;
      } else if (isApart(item, next, isWide(line, indent, end), indent > margin)) {
        out.append('\n');
      } else {
        words = wordsOf(line, indent, end);
        int before = lastOf(out, 0, out.length());
        out.append(joins(before, line.codePointAt(words)) ? "" : " ");
      }
      out.append(line, words, end);
      item = next;
      first = false;
    }
    return out.toString();
  }

  /**
   * Words over several lines whose line breaks a reader of YAML has turned into spaces: without
   * those that stand for nothing. A blank before an item stays, so that items do not run together.
   */
  public static String unfold(String words) {
    StringBuilder out = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean inner = c == ' ' && i > 0 && i + 1 < words.length();
      if (!inner
          || !isWritten(words.codePointBefore(i))
          || !isWritten(words.codePointAt(i + 1))
          || isItem(words, i + 1, words.length())) {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Letters and digits of full width may have been written apart. */
  private static boolean isWritten(int c) {
    return isJapanese(c) && !(c > 0xff00 && c < 0xff5b && Character.isLetterOrDigit(c));
  }

  private static int indent(String line) {
    int at = 0;
    while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }
}
