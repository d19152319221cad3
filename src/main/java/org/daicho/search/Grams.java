package org.daicho.search;

import java.util.Set;

/**
 * Neighbouring characters, two by two: what finds a text by any piece of it, however its words are
 * cut. In Latin script three by three as well, since two letters stand in every text.
 */
final class Grams {
  private Grams() {}

  static void add(String folded, Set<String> grams) {
    int length = folded.length();
    for (int i = 0; i < length; ) {
      int second = next(folded, i);
      if (second >= length) {
        return;
      }
      int end = next(folded, second);
      if (!isBlank(folded, i) && !isBlank(folded, second)) {
        grams.add(folded.substring(i, end));
        if (end < length && isLatin(folded, i) && isLatin(folded, second) && isLatin(folded, end)) {
          grams.add(folded.substring(i, end + 1));
        }
      }
      i = second;
    }
  }

  private static int next(String text, int at) {
    return at + (Character.isHighSurrogate(text.charAt(at)) && at + 1 < text.length() ? 2 : 1);
  }

  private static boolean isBlank(String text, int at) {
    return Character.isWhitespace(text.charAt(at));
  }

  private static boolean isLatin(String text, int at) {
    return text.charAt(at) >= 'a' && text.charAt(at) <= 'z';
  }
}
