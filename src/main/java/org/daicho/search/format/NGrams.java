package org.daicho.search.format;

import java.util.Arrays;
import org.daicho.search.analysis.Folding;

/**
 * Neighbouring characters, two by two: what finds a text by any piece of it, however its words are
 * cut. In Latin script three by three as well, since two letters stand in every text.
 *
 * <p>There are hundreds in a document and millions in a catalogue, so each is a number: its two to
 * four UTF-16 units, the first the lowest.
 */
public final class NGrams {
  /** Found by their hash; 0 where there is none. */
  private long[] table = new long[1024];

  private int count;

  /**
   * Adds those of a text.
   *
   * @param folded by {@link Folding}
   */
  public NGrams add(String folded) {
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

  /** Each once. */
  public long[] all() {
    long[] all = new long[count];
    int next = 0;
    for (long gram : table) {
      if (gram != 0) {
        all[next++] = gram;
      }
    }
    return all;
  }

  /** The characters of one, into {@code text}; returns how many units they are. */
  public static int characters(long gram, char[] text) {
    int length = 0;
    for (long rest = gram; rest != 0; rest >>>= 16) {
      text[length++] = (char) rest;
    }
    return length;
  }

  private void add(String folded, int from, int to) {
    long gram = 0;
    for (int i = to - 1; i >= from; i--) {
      gram = gram << 16 | folded.charAt(i);
    }
    add(gram);
  }

  private void add(long gram) {
    int mask = table.length - 1;
    int at = (int) (gram * 0x9e3779b97f4a7c15L >>> 40) & mask;
    while (table[at] != 0 && table[at] != gram) {
      at = at + 1 & mask;
    }
    if (table[at] == 0) {
      table[at] = gram;
      if (++count > table.length / 2) {
        long[] full = table;
        table = new long[2 * full.length];
        count = 0;
        Arrays.stream(full).filter(old -> old != 0).forEach(this::add);
      }
    }
  }

  private static int next(String text, int at) {
    return at + (Character.isHighSurrogate(text.charAt(at)) && at + 1 < text.length() ? 2 : 1);
  }

  private static boolean isBlank(String text, int at) {
    char c = text.charAt(at);
    return c <= '\u3000' && Character.isWhitespace(c);
  }

  private static boolean isLatin(String text, int at) {
    return text.charAt(at) >= 'a' && text.charAt(at) <= 'z';
  }
}
