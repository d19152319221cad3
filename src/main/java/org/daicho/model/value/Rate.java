package org.daicho.model.value;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The share of a cost that a grant pays, such as 1/2 or 10/10. */
public record Rate(int numerator, int denominator) {
  private static final Pattern FORM = Pattern.compile("(\\d{1,4})/(\\d{1,4})");

  public Rate {
    if (denominator < 1 || numerator < 0 || numerator > denominator) {
      throw new IllegalArgumentException("not a rate between 0 and 1");
    }
  }

  public static Optional<Rate> parse(String text) {
    Matcher m = FORM.matcher(text);
    if (!m.matches()) {
      return Optional.empty();
    }
    int numerator = Integer.parseInt(m.group(1));
    int denominator = Integer.parseInt(m.group(2));
    return denominator < 1 || numerator > denominator
        ? Optional.empty()
        : Optional.of(new Rate(numerator, denominator));
  }

  /** The share of a cost, cut to whole units. */
  public long floor(long cost, MoneyUnit unit) {
    // Parted, so that nothing is larger than the cost: the rest is less than the divisor.
    long divisor = denominator * unit.scale();
    long whole = Math.floorDiv(cost, divisor) * numerator;
    long rest = Math.floorMod(cost, divisor) * numerator;
    return (whole + rest / divisor) * unit.scale();
  }

  /** The share of a cost, raised to whole units. */
  public long ceil(long cost, MoneyUnit unit) {
    return -floor(-cost, unit);
  }

  @Override
  public String toString() {
    return numerator + "/" + denominator;
  }
}
