package org.daicho.search;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes spellings of the same characters one: width and case (NFKC), accents, variation selectors,
 * dashes, and old or variant forms of kanji. Marks of kana stay: か and が are different words.
 */
final class Fold {
  /** Pairs of an old or variant form and the form that stands for it, without anything between. */
  static final String VARIANTS =
      Resources.lines("kanji-variants.txt").collect(Collectors.joining());

  private static final Pattern MARKS =
      Pattern.compile("[\\u0300-\\u036f\\ufe00-\\ufe0f\\x{e0100}-\\x{e01ef}]");
  private static final Pattern UNUSUAL =
      Pattern.compile(
          "[\\u0080-\\u1fff\\u2017\\u203e\\u212b\\u219a-\\u2adc\\x{10000}-\\x{10ffff}\\ufe00-\\ufe4f\\uffe3]");
  private static final Map<Integer, Integer> FORMS =
      forms(VARIANTS + "’'“\"”\"„\"‐-‑-‒-–-—-―-−-〜~");

  /** Which characters have another form. */
  private static final BitSet VARIED = new BitSet();

  static {
    FORMS.keySet().forEach(VARIED::set);
  }

  private Fold() {}

  static String fold(String text) {
    if (text.isEmpty()) {
      return text;
    }
    String plain = needsMarksOff(text) ? withoutMarks(text) : nfkc(text);
    StringBuilder folded = new StringBuilder(plain.length());
    String lower = plain.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); ) {
      int c = lower.codePointAt(i);
      folded.appendCodePoint(c < 0x80 || !VARIED.get(c) ? c : FORMS.get(c));
      i += Character.charCount(c);
    }
    return folded.toString();
  }

  /** The long way, for the few texts that have accents or selectors: only they need it. */
  private static String withoutMarks(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
    return Normalizer.normalize(MARKS.matcher(apart).replaceAll(""), Normalizer.Form.NFC);
  }

  private static String nfkc(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  /** The same characters as the script's: those that may be or become a character and a mark. */
  private static boolean needsMarksOff(String text) {
    return UNUSUAL.matcher(text).find();
  }

  private static Map<Integer, Integer> forms(String pairs) {
    int[] characters = pairs.codePoints().toArray();
    Map<Integer, Integer> forms = new HashMap<>();
    for (int i = 0; i < characters.length; i += 2) {
      forms.put(characters[i], characters[i + 1]);
    }
    return forms;
  }
}
