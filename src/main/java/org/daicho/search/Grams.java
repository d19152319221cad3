package org.daicho.search;

import java.util.Arrays;

/**
 * Neighbouring characters, two by two: what finds a text by any piece of it, however its words are
 * cut. In Latin script three by three as well, since two letters stand in every text.
 *
 * <p>There are hundreds in a document and millions in a catalogue, so each is a number: its two to
 * four UTF-16 units, the first the lowest.
 */
final class Grams {
  private long[] grams = new long[256];
  private int count;

  /**
   * Adds those of a text.
   *
   * @param folded by {@link Fold}
   */
  Grams add(String folded) {
    int length = folded.length();
    for (int i = 0; i < length; ) {
      int second = next(folded, i);
      if (second >= length) {
        break;
      }
      int end = next(folded, second);
      if (!isBlank(folded, i) && !isBlank(folded, second)) {
        add(folded, i, end);
        if (end < length && isLatin(folded, i) && isLatin(folded, second) && isLatin(folded, end)) {
          add(folded, i, end + 1);
        }
      }
      i = second;
    }
    return this;
  }

  /** Each once, rising. */
  long[] all() {
    Arrays.sort(grams, 0, count);
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (kept == 0 || grams[i] != grams[kept - 1]) {
        grams[kept++] = grams[i];
      }
    }
    return Arrays.copyOf(grams, kept);
  }

  /** The characters of one, into {@code text}; returns how many units they are. */
  static int characters(long gram, char[] text) {
    int length = 0;
    for (long rest = gram; rest != 0; rest >>>= 16) {
      text[length++] = (char) rest;
    }
    return length;
  }

  private void add(String folded, int from, int to) {
    if (count == grams.length) {
      grams = Arrays.copyOf(grams, 2 * count);
    }
    long gram = 0;
    for (int i = to - 1; i >= from; i--) {
      gram = gram << 16 | folded.charAt(i);
    }
    grams[count++] = gram;
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
