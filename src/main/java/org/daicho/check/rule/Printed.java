package org.daicho.check.rule;

import java.math.BigDecimal;
import org.daicho.model.Budget;
import org.daicho.model.value.Figure;
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

  /** A figure of a column in its unit, without the unit. */
  public static String amount(BigDecimal value, Budget budget, Budget.Column column) {
    return Numerals.group(Numerals.plain(Figure.of(value), budget.scale(column)), "△");
  }

  /**
   * {@code 1 thousand yen more}, or {@code less}, as the computed figure is than the printed one.
   */
  public static String difference(
      BigDecimal printed, BigDecimal computed, Budget budget, Budget.Column column) {
    return amount(computed.subtract(printed).abs(), budget, column)
        + " "
        + column.count().map(c -> c.unit().value()).orElse(budget.unit().id()).replace('-', ' ')
        + (computed.compareTo(printed) > 0 ? " more" : " less");
  }
}
