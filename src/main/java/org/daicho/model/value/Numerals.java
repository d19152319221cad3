package org.daicho.model.value;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers as Japanese public documents print them: grouped by commas in threes or not at all, in
 * half or full width, negative with {@code △ ▲ − -}.
 */
public final class Numerals {
  private static final Pattern FORM =
      Pattern.compile("[△▲−-]?(\\d{1,3}(,\\d{3})+|\\d{1,16})(\\.\\d{1,8})?");

  private static final int MOST_DIGITS = 16;

  private Numerals() {}

  /** The whole number, or empty where the text is not one of at most 16 digits. */
  public static Optional<Long> parse(String printed) {
    return isDigits(printed)
        ? Optional.of(Long.parseLong(printed))
        : parseDecimal(printed).filter(n -> n.scale() == 0).map(BigDecimal::longValueExact);
  }

  /** Plain digits, at most 16: as most numbers of records are, which need no further reading. */
  static boolean isDigits(String printed) {
    for (int i = 0; i < printed.length(); i++) {
      if (printed.charAt(i) < '0' || printed.charAt(i) > '9') {
        return false;
      }
    }
    return !printed.isEmpty() && printed.length() <= MOST_DIGITS;
  }

  /**
   * The number, such as {@code 7.5}; empty where the text is not one of at most 16 digits before
   * the point and 8 after it.
   */
  public static Optional<BigDecimal> parseDecimal(String printed) {
    String plain = printed.strip();
    if (!isAscii(plain)) {
      plain = Normalizer.normalize(plain, Normalizer.Form.NFKC).strip();
    }
    if (plain.length() > 30 || !FORM.matcher(plain).matches()) {
      return Optional.empty();
    }
    boolean negative = !Character.isDigit(plain.charAt(0));
    BigDecimal value = new BigDecimal((negative ? plain.substring(1) : plain).replace(",", ""));
    if (value.precision() - value.scale() > MOST_DIGITS) {
      return Optional.empty();
    }
    return Optional.of(negative ? value.negate() : value);
  }

  /**
   * A value in a unit, in plain digits with {@code -} for negatives and a point only where the unit
   * does not divide it: 750,000,000 yen in units of 100,000,000 is {@code 7.5}.
   *
   * @param scale of the unit, a power of ten
   */
  public static String plain(long value, long scale) {
    if (value % scale == 0) {
      return Long.toString(value / scale);
    }
    return plain(BigDecimal.valueOf(value).divide(BigDecimal.valueOf(scale)));
  }

  /** The same of a figure, which may have decimals of its own; empty where it is not known. */
  public static String plain(Figure figure, long scale) {
    if (!figure.isKnown()) {
      return "";
    }
    return figure.decimals() == 0
        ? plain(figure.value(), scale)
        : plain(figure.decimal().divide(BigDecimal.valueOf(scale)));
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  /** A whole number with commas, and the sign given for negatives. */
  public static String group(long value, String minus) {
    return group(Long.toString(value), minus);
  }

  /** Plain digits with commas, and the sign given for negatives: {@code △} on pages in Japanese. */
  public static String group(String plain, String minus) {
    int start = plain.startsWith("-") ? 1 : 0;
    int end = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
    if (start == 0 && end <= 3) {
      return plain;
    }
    StringBuilder grouped = new StringBuilder(plain.length() + end / 3 + minus.length());
    if (start > 0) {
      grouped.append(minus);
    }
    for (int i = start; i < plain.length(); i++) {
      if (i > start && i < end && (end - i) % 3 == 0) {
        grouped.append(',');
      }
      grouped.append(plain.charAt(i));
    }
    return grouped.toString();
  }

  private static boolean isAscii(String s) {
    return s.chars().allMatch(c -> c < 128);
  }
}
