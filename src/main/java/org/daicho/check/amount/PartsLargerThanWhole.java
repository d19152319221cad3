package org.daicho.check.amount;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daicho.check.rule.Membership;
import org.daicho.check.rule.PlacedLine;
import org.daicho.check.rule.Printed;
import org.daicho.model.Budget;
import org.daicho.model.catalogue.BudgetTotals;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Id;
import org.daicho.model.value.MoneyUnit;

/** A part (うち特財) is at most as large as what it is a part of: line by line, and in printed sums. */
final class PartsLargerThanWhole implements AmountRule {
  @Override
  public String code() {
    return "part-larger-than-whole";
  }

  @Override
  public List<AmountFault> faults(Budget budget, Membership membership) {
    List<AmountFault> faults = new ArrayList<>();
    for (Budget.Column part : budget.columns()) {
      part.partOf()
          .flatMap(budget::column)
          .ifPresent(whole -> faults.addAll(faults(budget, part, whole)));
    }
    return faults;
  }

  private static List<AmountFault> faults(Budget budget, Budget.Column part, Budget.Column whole) {
    BudgetTotals totals = new BudgetTotals(budget);
    List<AmountFault> faults = new ArrayList<>();
    for (PlacedLine placed : PlacedLine.leaves(budget)) {
      compare(
              placed.path() + ".",
              part.id(),
              totals.figure(placed.line(), part),
              whole.id(),
              totals.figure(placed.line(), whole),
              budget.unit())
          .ifPresent(faults::add);
    }
    if (!faults.isEmpty()) {
      return faults; // The sums follow from the lines.
    }
    for (PlacedLine placed : PlacedLine.all(budget)) {
      comparePrinted(
              placed.path() + ".printed-subtotals.",
              placed.line().printedSubtotals(),
              part,
              whole,
              budget.unit())
          .ifPresent(faults::add);
    }
    comparePrinted("printed-totals.", budget.printedTotals(), part, whole, budget.unit())
        .ifPresent(faults::add);
    return faults;
  }

  private static Optional<AmountFault> comparePrinted(
      String path,
      Map<Id, Figure> printed,
      Budget.Column part,
      Budget.Column whole,
      MoneyUnit unit) {
    Figure partFigure = printed.getOrDefault(part.id(), Figure.UNDECIDED);
    Figure wholeFigure = printed.getOrDefault(whole.id(), Figure.UNDECIDED);
    return compare(path, part.id(), partFigure, whole.id(), wholeFigure, unit);
  }

  private static Optional<AmountFault> compare(
      String path, Id part, Figure partFigure, Id whole, Figure wholeFigure, MoneyUnit unit) {
    if (!partFigure.isKnown()
        || !wholeFigure.isKnown()
        || Math.abs(partFigure.value()) <= Math.abs(wholeFigure.value())) {
      return Optional.empty();
    }
    return Optional.of(
        new AmountFault(
            path + part,
            Set.of(part, whole),
            "`"
                + part
                + "` is "
                + Printed.amount(partFigure.value(), unit)
                + ", more than `"
                + whole
                + "`, "
                + Printed.amount(wholeFigure.value(), unit)
                + ", of which it is a part",
            "compare both with the source"));
  }
}
