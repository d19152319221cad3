package org.daicho.diagnostic;

/** A number with the word for what is counted, in messages that people read. */
public final class Count {
  private Count() {}

  /** {@code 1 record}, {@code 2 records}, {@code 0 records}. */
  public static String of(long count, String one) {
    return of(count, one, one + "s");
  }

  /** The same of a word whose plural is not made by an s. */
  public static String of(long count, String one, String several) {
    return count + " " + (count == 1 ? one : several);
  }
}
