package org.daicho.phrase;

import java.util.List;
import java.util.Set;

/**
 * A word as Kuromoji cuts it.
 *
 * @param start its offset in the text
 * @param part of speech, in the terms of IPADIC
 * @param known whether it is in the dictionary
 */
record Word(int start, String text, String part, boolean known) {
  /** What hangs on the word before it. */
  private static final List<String> DEPENDENT =
      List.of("助詞", "助動詞", "名詞-接尾", "名詞-非自立", "動詞-接尾", "動詞-非自立", "形容詞-接尾", "形容詞-非自立");

  /** Particles after which a phrase surely ends, even where one character follows. */
  private static final Set<String> ENDING =
      Set.of("の", "を", "に", "が", "で", "と", "へ", "は", "や", "から", "まで");

  /** Signs after which a line may end. */
  private static final String CLOSING = "、。，．・：；！？）〕］｝〉》」』】";

  /** Letters that no line begins with. */
  private static final String NEVER_FIRST = "ーゝゞヽヾ々〃んンぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ";

  /** Two words of the dictionary that readers take for one. */
  private static final Set<String> ONE = Set.of("中小企業", "市区町村");

  private enum Script {
    HIRAGANA,
    KATAKANA,
    KANJI,
    OTHER
  }

  /** Whether a line may end with the word before and begin with this one. */
  boolean mayFollow(Word before) {
    if (NEVER_FIRST.indexOf(first()) >= 0) {
      return false;
    }
    if (before.isSign()) {
      return CLOSING.indexOf(before.last()) >= 0 && (!isSign() || opens());
    }
    if (isSign()) {
      return opens();
    }
    return !hangsOn(before) && isSurely(before);
  }

  private boolean hangsOn(Word before) {
    return DEPENDENT.stream().anyMatch(part::startsWith)
        || before.part.startsWith("接頭詞")
        || before.part.startsWith("名詞-数")
        || (part.startsWith("名詞-数") && !before.isParticle())
        || (part.startsWith("動詞") && before.part.startsWith("名詞-サ変接続"))
        || (first() < 0x2e80 && before.last() < 0x2e80)
        || ONE.contains(before.text + text);
  }

  /** Whether the two are words for sure: of the same script, short pieces may be parts of one. */
  private boolean isSurely(Word before) {
    Script script = script(first());
    if (script == Script.KANJI && text.length() == 1) {
      return before.isParticle() && ENDING.contains(before.text);
    }
    if (script != script(before.last())) {
      return true;
    }
    return switch (script) {
      case HIRAGANA -> known && before.isParticle() && text.length() > 1;
      case KATAKANA -> known && before.known && text.length() > 2 && before.text.length() > 2;
      case KANJI -> before.text.length() > 1 || before.part.startsWith("名詞-接尾");
      case OTHER -> true;
    };
  }

  private boolean isParticle() {
    return part.startsWith("助詞");
  }

  private char first() {
    return text.charAt(0);
  }

  private char last() {
    return text.charAt(text.length() - 1);
  }

  private boolean isSign() {
    return !Character.isLetterOrDigit(text.codePointAt(0))
        || !Character.isLetterOrDigit(text.codePointBefore(text.length()));
  }

  private boolean opens() {
    return switch (Character.getType(first())) {
      case Character.START_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION -> first() >= 0x2e80;
      default -> false;
    };
  }

  private static Script script(char c) {
    return switch (Character.UnicodeScript.of(c)) {
      case HIRAGANA -> Script.HIRAGANA;
      case KATAKANA -> Script.KATAKANA;
      case HAN -> Script.KANJI;
      default -> c == 'ー' ? Script.KATAKANA : Script.OTHER;
    };
  }
}
