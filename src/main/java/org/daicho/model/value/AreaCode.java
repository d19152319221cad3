package org.daicho.model.value;

import java.util.Optional;

/**
 * A local government's six-digit code (全国地方公共団体コード): two digits of the prefecture, three of the
 * municipality, one check digit. The check digit is 11 less the remainder by 11 of the sum of the
 * first five digits weighted 6, 5, 4, 3, 2, and of that the last digit (総務省 「全国地方公共団体コード仕様」).
 */
public record AreaCode(String digits) {

  public AreaCode {
    if (!digits.matches("\\d{6}") || checkDigit(digits) != digits.charAt(5)) {
      throw new IllegalArgumentException("not a local government code: " + digits);
    }
  }

  public static Optional<AreaCode> parse(String digits) {
    return digits.matches("\\d{6}") && checkDigit(digits) == digits.charAt(5)
        ? Optional.of(new AreaCode(digits))
        : Optional.empty();
  }

  /** The check digit that belongs to the first five of at least five digits. */
  public static char checkDigit(String digits) {
    int sum = 0;
    for (int i = 0; i < 5; i++) {
      sum += (digits.charAt(i) - '0') * (6 - i);
    }
    return (char) ('0' + (11 - sum % 11) % 10);
  }
}
