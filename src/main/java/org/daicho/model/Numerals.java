package org.daicho.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whole numbers as Japanese public documents print them: grouped by commas in threes or not at all,
 * in half or full width, negative with {@code △ ▲ − -}.
 */
public final class Numerals {
  private static final Pattern FORM = Pattern.compile("[△▲−-]?(\\d{1,3}(,\\d{3})+|\\d{1,15})");

  private Numerals() {}

  /** The number, or empty where the text is not one of at most 15 digits. */
  public static Optional<Long> parse(String printed) {
    String plain = printed.strip();
    if (!isAscii(plain)) {
      plain = Normalizer.normalize(plain, Normalizer.Form.NFKC).strip();
    }
    if (plain.length() > 21 || !FORM.matcher(plain).matches()) {
      return Optional.empty();
    }
    boolean negative = !Character.isDigit(plain.charAt(0));
    String digits = (negative ? plain.substring(1) : plain).replace(",", "");
    if (digits.length() > 15) {
      return Optional.empty();
    }
    long value = Long.parseLong(digits);
    return Optional.of(negative ? -value : value);
  }

  /** With commas, and the sign given for negatives: {@code △} on pages in Japanese. */
  public static String group(long value, String minus) {
    String digits = String.format(Locale.ROOT, "%,d", Math.abs(value));
    return value < 0 ? minus + digits : digits;
  }

  private static boolean isAscii(String s) {
    return s.chars().allMatch(c -> c < 128);
  }
}
