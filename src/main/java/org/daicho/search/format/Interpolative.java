package org.daicho.search.format;

import java.io.ByteArrayOutputStream;

/**
 * Rising numbers in few bits, by binary interpolative coding (Moffat and Stuiver, “Binary
 * interpolative coding for effective index compression”, 2000): the middle one first, in no more
 * bits than its place between the ends allows, then either half the same way. What stands close
 * together costs next to nothing, and there is nothing to be tuned.
 */
final class Interpolative {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private int held;
  private int bits;

  private Interpolative() {}

  /**
   * As bytes, the lowest bit first.
   *
   * @param numbers each larger than the one before
   * @param count how many of them
   * @param limit which all are below, known to the reader as the count is
   */
  static byte[] of(int[] numbers, int count, int limit) {
    Interpolative code = new Interpolative();
    code.write(numbers, 0, count, 0, limit);
    code.flush();
    return code.out.toByteArray();
  }

  /** Those from a place to another, which are at least {@code low} and below {@code high}. */
  private void write(int[] numbers, int from, int to, int low, int high) {
    int count = to - from;
    if (count == 0 || count == high - low) {
      return; // Every one that can be is there.
    }
    int middle = (from + to) >>> 1;
    int least = low + middle - from;
    choose(numbers[middle] - least, high - low - count + 1);
    write(numbers, from, middle, low, numbers[middle]);
    write(numbers, middle + 1, to, numbers[middle] + 1, high);
  }

  /** One of so many; those in the middle, which are likelier, in a bit less where that is spare. */
  private void choose(int number, int many) {
    int size = 31 - Integer.numberOfLeadingZeros(many);
    int spare = (2 << size) - many;
    int turned = number - ((many - spare) >> 1);
    if (turned < 0) {
      turned += many;
    }
    if (turned < spare) {
      put(turned, size);
    } else {
      // The bits that say that it is a long one come first.
      int wide = turned + spare;
      put(wide >> 1, size);
      put(wide & 1, 1);
    }
  }

  private void put(int number, int size) {
    held |= number << bits;
    bits += size;
    while (bits >= 8) {
      out.write(held);
      held >>>= 8;
      bits -= 8;
    }
  }

  private void flush() {
    if (bits > 0) {
      out.write(held);
    }
  }
}
