package org.daicho.markdown;

import org.daicho.model.value.LineBreaks;

/**
 * Whether a run of marks may open or close emphasis, by what stands around it. CommonMark's
 * flanking rule lets {@code **} open or close next to a punctuation mark only where the other side
 * is a space or a mark too, and Japanese has no spaces: of {@code 窓口は**「相談室」**です} it makes nothing.
 * The rule is amended as in the CommonMark CJK-friendly Amendments: a Chinese, Japanese or Korean
 * character on either side is enough, be it a letter or a mark.
 */
final class Flanking {
  private Flanking() {}

  /**
   * @param left whether CommonMark takes the run for one that may open
   * @param space whether white space follows
   */
  static boolean mayOpen(boolean left, boolean space, String before, String after) {
    return left || !space && isNextToCjk(before, after);
  }

  /**
   * @param right whether CommonMark takes the run for one that may close
   * @param space whether white space stands before it
   */
  static boolean mayClose(boolean right, boolean space, String before, String after) {
    return right || !space && isNextToCjk(before, after);
  }

  /**
   * @param before the UTF-16 unit before the mark; of a rare kanji it is the second half
   * @param after the one after it; of a rare kanji it is the first half
   */
  private static boolean isNextToCjk(String before, String after) {
    return isLast(before.charAt(0)) || isFirst(after.charAt(0));
  }

  private static boolean isLast(char c) {
    // Kanji beyond the basic plane, or what selects the form of one.
    return Character.isLowSurrogate(c) || c >= 0xfe00 && c < 0xfe0f || isCjk(c);
  }

  private static boolean isFirst(char c) {
    boolean kanji = c >= Character.highSurrogate(0x20000) && c <= Character.highSurrogate(0x3ffff);
    return kanji || isCjk(c);
  }

  private static boolean isCjk(char c) {
    return LineBreaks.isJapanese(c)
        || c >= 0x1100 && c <= 0x11ff
        || c >= 0x3130 && c <= 0x318f
        || c >= 0xa960 && c <= 0xa97f
        || c >= 0xac00 && c <= 0xd7ff
        || c >= 0xffa0 && c <= 0xffdf;
  }
}
