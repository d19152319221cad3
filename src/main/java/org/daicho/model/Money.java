package org.daicho.model;

import java.util.Optional;

/**
 * An amount: a whole number of yen, with the unit the source used. Arithmetic is exact and refuses
 * to overflow with an {@link ArithmeticException}.
 */
public record Money(long yen, MoneyUnit unit) {

  /** About 900 trillion yen (900兆円), eight national budgets; small enough to take a rate of. */
  private static final long LARGEST = Long.MAX_VALUE / 10_000;

  /**
   * An amount as printed, such as {@code 86,314} in thousand yen; empty where it is not a number, or
   * larger than any budget.
   */
  public static Optional<Money> parse(String printed, MoneyUnit unit) {
    return Numerals.parse(printed)
        .filter(n -> Math.abs(n) <= LARGEST / unit.yen())
        .map(n -> new Money(n * unit.yen(), unit));
  }

  /** Whole units; what is less than a unit is cut off. Exact for an amount that was parsed. */
  public long inUnit() {
    return yen / unit.yen();
  }
}
