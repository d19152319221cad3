package org.daicho.check.amount;

import java.util.List;
import org.daicho.check.rule.Printed;
import org.daicho.model.Budget;
import org.daicho.model.catalogue.BudgetTotals;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Sum;

/**
 * What some lines add up to in a column.
 *
 * @param computed from the lines that have none under them
 * @param ofSubtotals with the printed subtotal of a line in place of the lines under it. Where a
 *     subtotal is off, that is reported there: a sum that agrees with either is not off too.
 * @param onlyAdds whether no line takes away, so that what is open cannot make the sum smaller
 */
record LineSums(Sum computed, Sum ofSubtotals, boolean onlyAdds) {
  static final String HINT = "compare the lines with the source";

  static LineSums of(BudgetTotals totals, List<Budget.Line> lines, Budget.Column column) {
    Sum computed = totals.sum(lines, column);
    Sum ofSubtotals = Sum.NOTHING;
    boolean anySubtotal = false;
    boolean onlyAdds = true;
    for (Budget.Line line : lines) {
      Figure printed = line.printedSubtotals().getOrDefault(column.id(), Figure.UNDECIDED);
      anySubtotal |= line.isGroup() && printed.isKnown();
      Sum ofLine = totals.sum(List.of(line), column);
      onlyAdds &= ofLine.value() >= 0;
      ofSubtotals =
          ofSubtotals.plus(
              line.isGroup() && printed.isKnown() ? Sum.NOTHING.plus(printed) : ofLine);
    }
    return new LineSums(computed, anySubtotal ? ofSubtotals : computed, onlyAdds);
  }

  /**
   * Whether a printed sum is known and cannot be right: it is not what all lines add up to, or it
   * is less than what is known of them.
   */
  boolean differFrom(Figure printed) {
    if (!printed.isKnown() || !computed.comparable()) {
      return false;
    }
    return isComplete()
        ? !isSame(computed, printed) && !isSame(ofSubtotals, printed)
        : onlyAdds && isMore(computed, printed) && isMore(ofSubtotals, printed);
  }

  private static boolean isSame(Sum sum, Figure printed) {
    return sum.decimal().compareTo(printed.decimal()) == 0;
  }

  private static boolean isMore(Sum sum, Figure printed) {
    return sum.decimal().compareTo(printed.decimal()) > 0;
  }

  /** Whether nothing of the lines is open. */
  boolean isComplete() {
    return computed.complete();
  }

  long differenceTo(Figure printed) {
    return printed.value() - computed.value();
  }

  String message(String what, Figure printed, Budget budget, Budget.Column column) {
    return what
        + " is printed as "
        + Printed.amount(printed.decimal(), budget, column)
        + (isComplete()
            ? "; its lines add up to "
            : "; those of its lines that are known add up to ")
        + Printed.amount(computed.decimal(), budget, column)
        + ", "
        + Printed.difference(printed.decimal(), computed.decimal(), budget, column);
  }
}
