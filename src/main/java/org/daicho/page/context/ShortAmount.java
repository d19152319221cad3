package org.daicho.page.context;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A figure for a place that is too narrow for its digits: rounded to a few of them, in the largest
 * unit of the language, such as 9,000億 or 900 bn.
 */
public final class ShortAmount {
  private ShortAmount() {}

  /**
   * @param figure in plain digits, in a unit
   * @param scale of the unit
   * @param digits that are kept
   */
  public static String of(PageContext context, String figure, long scale, int digits) {
    BigDecimal value =
        new BigDecimal(figure)
            .multiply(BigDecimal.valueOf(scale))
            .round(new MathContext(digits))
            .stripTrailingZeros();
    String[] units = context.say("map-units").split(" ");
    // From the largest down, each a power of ten and the word for it.
    for (int i = 0; i + 1 < units.length; i += 2) {
      BigDecimal inUnit = value.movePointLeft(Integer.parseInt(units[i]));
      if (inUnit.abs().compareTo(BigDecimal.ONE) >= 0) {
        return context.grouped(inUnit.toPlainString()) + units[i + 1];
      }
    }
    return context.grouped(value.toPlainString());
  }
}
