package org.daicho.diagnostic;

import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Work on one thing of many. A fault of the program in it is reported with the name of the thing,
 * and spares all others.
 */
public final class Guard {
  private Guard() {}

  /**
   * Does the work.
   *
   * @param place the file that it is about, asked for only where the work fails
   * @param what it is about, as a message names it, e.g. {@code this record}
   * @return what it came to; empty where the program failed, which has been reported
   * @throws UncheckedIOException where the disk fails, which is no fault of the program
   */
  public static <T> Optional<T> around(
      Supplier<Location> place, String what, Diagnostics diagnostics, Supplier<T> work) {
    try {
      return Optional.of(work.get());
    } catch (UncheckedIOException disk) {
      throw disk;
    } catch (RuntimeException | StackOverflowError | AssertionError fault) {
      diagnostics.addFault(place.get(), what, fault);
      return Optional.empty();
    }
  }

  /**
   * The same for work that comes to nothing.
   *
   * @return whether it was done
   */
  public static boolean around(
      Supplier<Location> place, String what, Diagnostics diagnostics, Runnable work) {
    return around(
            place,
            what,
            diagnostics,
            () -> {
              work.run();
              return true;
            })
        .isPresent();
  }
}
