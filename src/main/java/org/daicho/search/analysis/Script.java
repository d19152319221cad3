package org.daicho.search.analysis;

import java.lang.Character.UnicodeScript;

/** Which of the two ways of cutting words a character calls for. */
public final class Script {
  private Script() {}

  /** Whether any character is Japanese. */
  public static boolean isJapanese(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (isJapanese(Character.codePointAt(text, i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether all are, and there are any. */
  static boolean isAllJapanese(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isJapanese(Character.codePointAt(text, i))
          && !Character.isLowSurrogate(text.charAt(i))) {
        return false;
      }
    }
    return text.length() > 0;
  }

  /** Whether it is kanji, kana, or one of the signs that stand for them. */
  static boolean isJapanese(int c) {
    if (c < 0x2e80) {
      return false;
    }
    // Most of them, since the table of scripts takes its time.
    if (c >= 0x4e00 && c <= 0x9fa5 || c >= 'ぁ' && c <= 'ん' || c >= 'ァ' && c <= 'ー') {
      return c != '・';
    }
    if (c == '〆') {
      return true;
    }
    UnicodeScript script = UnicodeScript.of(c);
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA;
  }

  static boolean isLatin(int c) {
    if (c < 0x80) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
    return (c < 0x2e80 || c > 0xa000) && UnicodeScript.of(c) == UnicodeScript.LATIN;
  }
}
