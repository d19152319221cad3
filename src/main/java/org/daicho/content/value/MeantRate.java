package org.daicho.content.value;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daicho.model.value.KanjiNumerals;

/** The fraction that a rate in another form means: {@code 50%}, {@code 0.5}, {@code 二分の一}. */
final class MeantRate {
  private static final Pattern FRACTION = Pattern.compile("(\\d{1,4})/(\\d{1,4})");
  private static final Pattern PARTS = Pattern.compile("(\\d{1,4})分の(\\d{1,4})");
  private static final Pattern DECIMAL = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,4})?)(%|割)?");
  private static final Pattern AROUND = Pattern.compile("[\\s\\p{Zs}「」“”\"'()]|以内|以下|補助率|負担率|まで|約");
  private static final Pattern PERCENT = Pattern.compile("パーセント|(?i:percent|per cent)|パ-セント");

  private MeantRate() {}

  /** As a record writes it, between 0/1 and 1/1; empty where nobody can tell. */
  static Optional<String> of(String written) {
    String text = Normalizer.normalize(written, Normalizer.Form.NFKC);
    text = PERCENT.matcher(text).replaceAll("%");
    text = AROUND.matcher(text).replaceAll("");
    text = KanjiNumerals.inDigits(text);
    Matcher m = FRACTION.matcher(text);
    if (m.matches()) {
      return fraction(new BigDecimal(m.group(1)), new BigDecimal(m.group(2)));
    }
    m = PARTS.matcher(text);
    if (m.matches()) {
      return fraction(new BigDecimal(m.group(2)), new BigDecimal(m.group(1)));
    }
    m = DECIMAL.matcher(text);
    return m.matches()
        ? fraction(
            new BigDecimal(m.group(1)),
            new BigDecimal(m.group(2) == null ? "1" : m.group(2).equals("%") ? "100" : "10"))
        : Optional.empty();
  }

  /** In lowest terms, as far as the denominators are those that rates have. */
  private static Optional<String> fraction(BigDecimal part, BigDecimal whole) {
    if (whole.signum() == 0 || part.compareTo(whole) > 0) {
      return Optional.empty();
    }
    for (int denominator = 1; denominator <= 1000; denominator++) {
      BigDecimal numerator = part.multiply(BigDecimal.valueOf(denominator));
      if (numerator.remainder(whole).signum() == 0) {
        return Optional.of(numerator.divideToIntegralValue(whole).intValue() + "/" + denominator);
      }
    }
    return Optional.empty();
  }
}
