package org.daicho.search;

import java.text.Normalizer;
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
  static final String VARIANTS = Resources.lines("kanji-variants.txt").collect(Collectors.joining());

  private static final Pattern MARKS =
      Pattern.compile("[\\u0300-\\u036f\\ufe00-\\ufe0f\\x{e0100}-\\x{e01ef}]");
  private static final Map<Integer, Integer> FORMS = forms(VARIANTS + "’'‐-‑-‒-–-—-―-−-〜~");

  private Fold() {}

  static String fold(String text) {
    String plain =
        Normalizer.normalize(
            MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll(""),
            Normalizer.Form.NFC);
    StringBuilder folded = new StringBuilder(plain.length());
    plain
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(c -> folded.appendCodePoint(FORMS.getOrDefault(c, c)));
    return folded.toString();
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
