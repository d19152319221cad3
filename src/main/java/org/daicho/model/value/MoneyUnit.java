package org.daicho.model.value;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** The unit that a source prints its amounts in. */
public enum MoneyUnit {
  YEN("yen", 1),
  THOUSAND_YEN("thousand-yen", 1_000),
  MILLION_YEN("million-yen", 1_000_000),
  HUNDRED_MILLION_YEN("hundred-million-yen", 100_000_000);

  /** Of the currency itself: what all amounts are whole numbers of. */
  public static final MoneyUnit SMALLEST = YEN;

  public static final MoneyUnit LARGEST = HUNDRED_MILLION_YEN;

  /** In which most budgets are printed. */
  public static final MoneyUnit USUAL = THOUSAND_YEN;

  /** The largest amount. Sixteen digits: eighty times the national budget. */
  public static final long LARGEST_AMOUNT = 9_999_999_999_999_999L;

  /** How many bands there are by which amounts are found. */
  public static final int BANDS = 5;

  /** Where the second band begins. */
  private static final long FIRST_BAND = MILLION_YEN.scale;

  private final String id;
  private final long scale;

  MoneyUnit(String id, long times) {
    this.id = id;
    this.scale = times * Currency.OF_AMOUNTS.smallestInOne();
  }

  /** The word that records use. */
  public String id() {
    return id;
  }

  /** The word that names of fields in open data use. */
  public String dataName() {
    return id.replace('-', '_');
  }

  /** How many of the smallest unit one is. */
  public long scale() {
    return scale;
  }

  public static Optional<MoneyUnit> of(String id) {
    return Arrays.stream(values()).filter(u -> u.id.equals(id)).findFirst();
  }

  /** Whether amounts in it may have a point: the smallest has no parts. */
  public boolean hasParts() {
    return this != SMALLEST;
  }

  /**
   * Whether a point before three digits may be a comma mistyped, which would be wrong by a factor
   * of a thousand, as in {@code 86.314} thousand yen.
   */
  private boolean mayBeComma(BigDecimal number) {
    return number.scale() == 3 && scale < MILLION_YEN.scale;
  }

  /**
   * An amount as printed, such as {@code 86,314} in thousand yen or {@code 7.5} in hundred million,
   * in the smallest unit; empty where it is not a number, not whole in the smallest unit, more than
   * {@link #LARGEST_AMOUNT}, or has a point that may be a comma.
   */
  public Optional<Long> parse(String printed) {
    if (Numerals.isDigits(printed)) {
      long number = Long.parseLong(printed);
      return number <= LARGEST_AMOUNT / scale ? Optional.of(number * scale) : Optional.empty();
    }
    return Numerals.parseDecimal(printed)
        .filter(n -> n.scale() == 0 || hasParts() && !mayBeComma(n))
        .map(n -> n.multiply(BigDecimal.valueOf(scale)).stripTrailingZeros())
        .filter(n -> n.scale() <= 0 && !isTooLarge(n.abs()))
        .map(BigDecimal::longValueExact);
  }

  /** Whether a text is a number that would be an amount, were it not for its size. */
  public boolean isTooLarge(String printed) {
    return printed.strip().matches("[△▲−-]?\\d[\\d,]*(\\.\\d+)?")
        && isTooLarge(
            new BigDecimal(printed.strip().replaceAll("[△▲−,-]", ""))
                .multiply(BigDecimal.valueOf(scale)));
  }

  private static boolean isTooLarge(BigDecimal amount) {
    return amount.compareTo(BigDecimal.valueOf(LARGEST_AMOUNT)) > 0;
  }

  /** The band that an amount is found in, from 0: each begins at ten times the one before. */
  public static int band(long amount) {
    int band = 0;
    for (long limit = FIRST_BAND; band < BANDS - 1 && amount >= limit; limit *= 10) {
      band++;
    }
    return band;
  }
}
