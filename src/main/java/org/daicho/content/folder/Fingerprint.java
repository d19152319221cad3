package org.daicho.content.folder;

/**
 * A number for some texts and numbers in their order: equal ones have equal numbers, and different
 * ones practically never.
 */
public final class Fingerprint {
  private long state;

  /** Adds a number. */
  public Fingerprint add(long number) {
    state = mixed(state ^ number) + 0x9E3779B97F4A7C15L;
    return this;
  }

  /** Adds a text, after its length, so that no two can run into one another. */
  public Fingerprint add(String text) {
    add(text.length());
    for (int i = 0; i < text.length(); i += 4) {
      long four = 0;
      for (int j = i; j < Math.min(i + 4, text.length()); j++) {
        four = four << 16 | text.charAt(j);
      }
      add(four);
    }
    return this;
  }

  /** The number of all that has been added. */
  public long number() {
    return state;
  }

  /** Spreads each bit over all others; no two numbers become one (the finish of SplitMix64). */
  private static long mixed(long number) {
    long z = (number ^ number >>> 30) * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return z ^ z >>> 31;
  }
}
