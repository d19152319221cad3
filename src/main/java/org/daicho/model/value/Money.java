package org.daicho.model.value;

import java.math.BigDecimal;
import java.util.Optional;

/** An amount: a whole number of yen, with the unit the source used. */
public record Money(long yen, MoneyUnit unit) {
  /** Sixteen digits: eighty times the national budget. */
  public static final long LARGEST = 9_999_999_999_999_999L;

  /**
   * Only from a million yen up do documents print parts of a unit; in smaller units a point is a
   * comma mistyped, and would be wrong by a factor of a thousand.
   */
  private static final long SMALLEST_DIVIDED = 1_000_000;

  /**
   * An amount as printed, such as {@code 86,314} in thousand yen or {@code 7.5} in hundred million;
   * empty where it is not a number, not a whole number of yen, or more than {@link #LARGEST}.
   */
  public static Optional<Money> parse(String printed, MoneyUnit unit) {
    if (Numerals.isDigits(printed)) {
      long number = Long.parseLong(printed);
      return number <= LARGEST / unit.yen()
          ? Optional.of(new Money(number * unit.yen(), unit))
          : Optional.empty();
    }
    return Numerals.parseDecimal(printed)
        .filter(n -> n.scale() == 0 || unit.yen() >= SMALLEST_DIVIDED)
        .map(n -> n.multiply(BigDecimal.valueOf(unit.yen())).stripTrailingZeros())
        .filter(yen -> yen.scale() <= 0 && yen.abs().compareTo(BigDecimal.valueOf(LARGEST)) <= 0)
        .map(yen -> new Money(yen.longValueExact(), unit));
  }

  /** Whether a text is a number that would be an amount, were it not more than {@link #LARGEST}. */
  public static boolean isTooLarge(String printed, MoneyUnit unit) {
    return printed.strip().matches("[△▲−-]?\\d[\\d,]*(\\.\\d+)?")
        && new BigDecimal(printed.strip().replaceAll("[△▲−,-]", ""))
                .multiply(BigDecimal.valueOf(unit.yen()))
                .compareTo(BigDecimal.valueOf(LARGEST))
            > 0;
  }

  /** The amount in its unit, as {@link Numerals#plain} writes it. */
  public String inUnit() {
    return Numerals.plain(yen, unit.yen());
  }
}
