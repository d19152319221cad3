package org.daicho.render;

import org.daicho.model.LineBreaks;

/** Whether what stands next to a mark of emphasis is Chinese, Japanese or Korean. */
final class Cjk {
  private Cjk() {}

  /**
   * @param before the UTF-16 unit before the mark; of a rare kanji it is the second half
   * @param after the one after it; of a rare kanji it is the first half
   */
  static boolean isNextTo(String before, String after) {
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
