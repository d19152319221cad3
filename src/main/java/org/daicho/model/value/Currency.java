package org.daicho.model.value;

import java.util.regex.Pattern;

/**
 * A currency. Amounts are whole numbers of its smallest unit, so that sums are exact.
 *
 * @param iso its code by ISO 4217
 * @param decimals how many digits a figure in the currency has after its point: 2 where there are
 *     cents
 * @param japanese the smallest unit as documents print it after a figure
 * @param english the same in English
 * @param sign what stands before a figure
 */
public record Currency(String iso, int decimals, String japanese, String english, String sign) {
  /** What all amounts are in. */
  public static final Currency OF_AMOUNTS = new Currency("JPY", 0, "円", "yen", "¥");

  /** The name of the smallest unit. */
  public Text name() {
    return Text.of(japanese, english);
  }

  /** How many of the smallest unit the currency's own one is: 1, or 100 where there are cents. */
  long smallestInOne() {
    return (long) Math.pow(10, decimals);
  }

  /** Words without the currency: {@code 千} of {@code 千円}, {@code thousand} in English. */
  public String removedFrom(String words) {
    String names = String.join("|", iso, english, japanese, Pattern.quote(sign));
    return words.replaceAll("(?i)" + names, "");
  }
}
