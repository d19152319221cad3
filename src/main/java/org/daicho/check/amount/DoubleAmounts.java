package org.daicho.check.amount;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.daicho.check.rule.Membership;
import org.daicho.check.rule.PlacedLine;
import org.daicho.model.Budget;
import org.daicho.model.catalogue.BudgetTotals;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Id;

/** An amount is said once: on the line, or shared with others, or on the lines under it. */
final class DoubleAmounts implements AmountRule {
  @Override
  public String code() {
    return "double-amount";
  }

  @Override
  public List<AmountFault> faults(Budget budget, Membership membership) {
    List<AmountFault> faults = new ArrayList<>();
    BudgetTotals totals = new BudgetTotals(budget);
    boolean clear = !membership.unread().isField(budget.key(), "lines");
    for (PlacedLine placed : clear ? PlacedLine.all(budget) : List.<PlacedLine>of()) {
      placed
          .line()
          .amounts()
          .forEach((column, figure) -> checkWritten(placed, column, figure, totals, faults));
      if (!placed.line().isGroup() && !placed.line().printedSubtotals().isEmpty()) {
        subtotalOfNothing(placed, faults);
      }
    }
    checkShared(budget, faults);
    return faults;
  }

  private static void checkWritten(
      PlacedLine placed, Id column, Figure figure, BudgetTotals totals, List<AmountFault> faults) {
    if (figure.equals(Figure.UNDECIDED)) {
      return; // What could not be read is undecided, too.
    }
    String path = placed.path() + "." + column;
    if (placed.line().isGroup()) {
      faults.add(
          new AmountFault(
              path,
              Set.of(column),
              "`" + column + "` stands on a line that is the sum of the lines under it",
              "write a sum that the source prints under `printed-subtotals`"));
    } else if (placed.line().programme().flatMap(p -> totals.shared(column, p)).isPresent()) {
      faults.add(
          new AmountFault(
              path,
              Set.of(column),
              "`" + column + "` is written here, and is part of a shared amount too",
              "delete it here, or take the programme out of `shared`"));
    }
  }

  private static void subtotalOfNothing(PlacedLine placed, List<AmountFault> faults) {
    faults.add(
        new AmountFault(
            placed.path() + ".printed-subtotals:",
            placed.line().printedSubtotals().keySet(),
            "a line with no lines under it has no subtotal",
            "write the amounts on the line itself, or the lines that it is the sum of"));
  }

  private static void checkShared(Budget budget, List<AmountFault> faults) {
    record Cell(Id column, Id programme) {}
    Set<Cell> seen = new HashSet<>();
    for (int i = 0; i < budget.shared().size(); i++) {
      Budget.SharedAmount shared = budget.shared().get(i);
      for (int j = 0; j < shared.programmes().size(); j++) {
        Id programme = shared.programmes().get(j);
        if (programme.isReadable() && !seen.add(new Cell(shared.column(), programme))) {
          faults.add(
              new AmountFault(
                  "shared[" + i + "].programmes[" + j + "]",
                  Set.of(shared.column()),
                  "`" + programme + "` shares an amount of `" + shared.column() + "` already",
                  "name each programme once in a column"));
        }
      }
    }
  }
}
