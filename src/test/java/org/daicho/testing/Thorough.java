package org.daicho.testing;

import java.util.List;
import java.util.stream.IntStream;

/**
 * With {@code -Ddaicho.thorough=true}, tests that take long look at all that they can look at;
 * without, at a part of it, so that all tests end within some minutes.
 */
public final class Thorough {
  private Thorough() {}

  /** Whether time is given to look at everything. */
  public static boolean all() {
    return Boolean.getBoolean("daicho.thorough");
  }

  /** Each so-and-so-many-th of a list, the first among them; all of it where time is given. */
  public static <T> List<T> orEach(int step, List<T> all) {
    return all() ? all : each(step, all);
  }

  /** Each so-and-so-many-th of a list, the first among them. */
  public static <T> List<T> each(int step, List<T> all) {
    return IntStream.iterate(0, i -> i < all.size(), i -> i + step).mapToObj(all::get).toList();
  }
}
