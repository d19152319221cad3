package org.daicho.search;

import java.util.Set;

/**
 * Neighbouring characters, two by two: what finds a text by any piece of it, however its words are
 * cut. In Latin script three by three as well, since two letters stand in every text.
 */
final class Grams {
  private Grams() {}

  static void add(String folded, Set<String> grams) {
    for (String run : folded.split("\\s+")) {
      int[] c = run.codePoints().toArray();
      for (int i = 0; i + 1 < c.length; i++) {
        grams.add(new String(c, i, 2));
        if (i + 2 < c.length && isLatin(c[i]) && isLatin(c[i + 1]) && isLatin(c[i + 2])) {
          grams.add(new String(c, i, 3));
        }
      }
    }
  }

  private static boolean isLatin(int c) {
    return c >= 'a' && c <= 'z';
  }
}
