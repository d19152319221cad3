package org.daicho.page.context;

import java.text.Normalizer;
import java.util.Comparator;

/**
 * The order of the fifty sounds (五十音順): readings by their kana, where voiced, small and long ones
 * count as the plain kana, and only decide between readings that are otherwise alike (the idea of
 * JIS X 4061).
 */
public final class KanaOrder {
  private static final String[] ROWS = {
    "あいうえお", "かきくけこ", "さしすせそ", "たちつてと", "なにぬねの",
    "はひふへほ", "まみむめも", "や ゆ よ", "らりるれろ", "わゐ ゑを"
  };
  private static final String SMALL = "ぁぃぅぇぉっゃゅょゎゕゖ";
  private static final String LARGE = "あいうえおつやゆよわかけ";

  public static final Comparator<String> COMPARATOR =
      Comparator.comparing(KanaOrder::plain).thenComparing(Comparator.naturalOrder());

  private KanaOrder() {}

  /** The row that a reading begins in, by its first kana: あ, か … わ; empty where it is not kana. */
  public static String row(String reading) {
    String plain = plain(reading);
    if (plain.startsWith("ん")) {
      return "わ";
    }
    for (String row : ROWS) {
      if (!plain.isEmpty() && plain.charAt(0) != ' ' && row.indexOf(plain.charAt(0)) >= 0) {
        return row.substring(0, 1);
      }
    }
    return "";
  }

  /** がっこー as かつこお. */
  static String plain(String reading) {
    String apart = Normalizer.normalize(reading, Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      int small = SMALL.indexOf(c);
      if (c == 'ー') {
        plain.append(vowel(plain));
      } else if (small >= 0) {
        plain.append(LARGE.charAt(small));
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /** What a long-vowel mark after some kana sounds like. */
  private static String vowel(CharSequence before) {
    for (String row : ROWS) {
      int place = before.length() == 0 ? -1 : row.indexOf(before.charAt(before.length() - 1));
      if (place >= 0) {
        return ROWS[0].substring(place, place + 1);
      }
    }
    return "";
  }
}
