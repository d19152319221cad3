package org.daicho.check;

import java.util.List;
import org.daicho.model.Account;
import org.daicho.model.Budget;
import org.daicho.model.Figure;
import org.daicho.model.MoneyUnit;
import org.daicho.model.Sum;

/**
 * What some lines add up to in a column.
 *
 * @param computed from the lines that have none under them
 * @param ofSubtotals with the printed subtotal of a line in place of the lines under it. Where a
 *     subtotal is off, that is reported there: a sum that agrees with either is not off too.
 */
record LineSums(Sum computed, Sum ofSubtotals) {
  static final String HINT = "compare the lines with the source";

  static LineSums of(Account account, List<Budget.Line> lines, Budget.Column column) {
    Sum computed = account.sum(lines, column);
    Sum ofSubtotals = Sum.NOTHING;
    boolean anySubtotal = false;
    for (Budget.Line line : lines) {
      Figure printed = line.printedSubtotals().getOrDefault(column.id(), Figure.UNDECIDED);
      anySubtotal |= line.isGroup() && printed.isKnown();
      ofSubtotals =
          ofSubtotals.plus(
              line.isGroup() && printed.isKnown()
                  ? Sum.NOTHING.plus(printed)
                  : account.sum(List.of(line), column));
    }
    return new LineSums(computed, anySubtotal ? ofSubtotals : computed);
  }

  /** Whether a printed sum is known, what it is to be can be computed, and the two differ. */
  boolean differFrom(Figure printed) {
    return printed.isKnown()
        && computed.complete()
        && computed.comparable()
        && computed.value() != printed.value()
        && ofSubtotals.value() != printed.value();
  }

  long differenceTo(Figure printed) {
    return printed.value() - computed.value();
  }

  String message(String what, Figure printed, MoneyUnit unit) {
    return what
        + " is printed as "
        + Printed.amount(printed.value(), unit)
        + "; its lines add up to "
        + Printed.amount(computed.value(), unit)
        + ", "
        + Printed.difference(printed.value(), computed.value(), unit);
  }
}
