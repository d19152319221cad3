package org.daicho.search.analysis;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Other keys under which a word is looked up, so that two spellings meet: 引っ越し and 引越し at 引越,
 * ヴァイオリン and バイオリン, サーバー and サーバ, こうとう and コウトウ, 霞ヶ関 and 霞が関. The script has the same rules.
 */
public final class Aliases {
  /** 引っ越し, 受け付ける; 受付け, 引渡し, but no 活用による. A particle is no ending. */
  private static final Pattern OKURIGANA =
      Pattern.compile(
          "\\p{IsHan}+[ぁ-ん]?(?![のはをがにへともやで])[ぁ-ん][\\p{IsHan}々]+"
              + "(?:(?![のはをがにへともやでか])[ぁ-ん]る?)?"
              + "|\\p{IsHan}[\\p{IsHan}々]+[いえきぎけげしせぜちねびべみめりれわ]");

  private static final Pattern KANA = Pattern.compile("[ぁ-ゖァ-ヺー]+");

  private Aliases() {}

  /** All that differ from the word itself. */
  public static Set<String> of(String word) {
    Set<String> aliases = new TreeSet<>();
    if (OKURIGANA.matcher(word).matches()) {
      aliases.add(word.replaceAll("\\p{IsHiragana}", ""));
    }
    aliases.add(word.replace('ヶ', 'が'));
    if (KANA.matcher(word).matches()) {
      String katakana = katakana(word);
      aliases.add(katakana);
      aliases.add(vu(katakana));
      if (katakana.length() > 3 && katakana.endsWith("ー")) {
        aliases.add(vu(katakana.substring(0, katakana.length() - 1)));
      }
    }
    aliases.remove(word);
    return aliases;
  }

  /** Hiragana as katakana: a reading is kept in katakana. */
  public static String katakana(String word) {
    StringBuilder katakana = new StringBuilder(word);
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 'ぁ' && c <= 'ゖ') {
        katakana.setCharAt(i, (char) (c + 'ア' - 'あ'));
      }
    }
    return katakana.toString();
  }

  /** Katakana as hiragana. */
  public static String hiragana(String word) {
    StringBuilder hiragana = new StringBuilder(word);
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 'ァ' && c <= 'ヶ') {
        hiragana.setCharAt(i, (char) (c - 'ア' + 'あ'));
      }
    }
    return hiragana.toString();
  }

  private static String vu(String word) {
    return word.replace("ヴァ", "バ")
        .replace("ヴュ", "ビュ")
        .replace("ヴィ", "ビ")
        .replace("ヴェ", "ベ")
        .replace("ヴォ", "ボ")
        .replace('ヴ', 'ブ');
  }
}
