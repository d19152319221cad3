package org.daicho.check.rule;

import java.math.BigDecimal;
import org.daicho.model.value.MoneyUnit;
import org.daicho.model.value.Numerals;

/** Amounts and counts as records write them, for messages. */
public final class Printed {
  private Printed() {}

  public static String count(long value) {
    return Numerals.group(Long.toString(value), "△");
  }

  public static String count(BigDecimal value) {
    return Numerals.group(value.stripTrailingZeros().toPlainString(), "△");
  }

  /** An amount in the unit of the document, without the unit. */
  public static String amount(long amount, MoneyUnit unit) {
    return Numerals.group(Numerals.plain(amount, unit.scale()), "△");
  }

  /**
   * {@code 1 thousand yen more}, or {@code less}, as the computed amount is than the printed one.
   */
  public static String difference(long printed, long computed, MoneyUnit unit) {
    return amount(Math.abs(computed - printed), unit)
        + " "
        + unit.id().replace('-', ' ')
        + (computed > printed ? " more" : " less");
  }
}
