package org.daicho.search.analysis;

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
public final class Folding {
  /** Pairs of an old or variant form and the form that stands for it, without anything between. */
  public static final String VARIANTS =
      Resources.lines("kanji-variants.txt").collect(Collectors.joining());

  private static final Pattern MARKS =
      Pattern.compile("[\\u0300-\\u036f\\ufe00-\\ufe0f\\x{e0100}-\\x{e01ef}]");
  private static final Map<Integer, Integer> FORMS =
      forms(VARIANTS + "’'“\"”\"„\"‐-‑-‒-–-—-―-−-〜~");

  /** Which characters have another form. */
  private static final BitSet VARIED = new BitSet();

  static {
    FORMS.keySet().forEach(VARIED::set);
  }

  private Folding() {}

  public static String fold(String text) {
    if (text.isEmpty()) {
      return text;
    }
    String plain = needsMarksOff(text) ? withoutMarks(text) : nfkc(text);
    String lower = plain.toLowerCase(Locale.ROOT);
    if (!isVaried(lower)) {
      return lower;
    }
    StringBuilder folded = new StringBuilder(lower.length());
    lower.codePoints().forEach(c -> folded.appendCodePoint(FORMS.getOrDefault(c, c)));
    return folded.toString();
  }

  /** Most texts are not. */
  private static boolean isVaried(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (VARIED.get(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
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
    for (int i = 0; i < text.length(); i++) {
      if (isUnusual(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUnusual(char c) {
    return c >= 0x80 && c < 0x2000
        || c == 0x2017
        || c == 0x203e
        || c == 0x212b
        || c >= 0x219a && c <= 0x2adc
        || c >= 0xd800 && c < 0xe000 // halves of the rarer ones
        || c >= 0xfe00 && c <= 0xfe4f
        || c == 0xffe3;
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
