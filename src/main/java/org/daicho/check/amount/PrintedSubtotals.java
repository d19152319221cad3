package org.daicho.check.amount;

import org.daicho.check.rule.Findings;
import org.daicho.check.rule.PlacedLine;
import org.daicho.check.rule.Rule;
import org.daicho.model.Budget;
import org.daicho.model.catalogue.BudgetTotals;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Figure;

/** The subtotals that a budget's source prints are the sums of the lines under them. */
public final class PrintedSubtotals implements Rule {
  @Override
  public String code() {
    return "printed-subtotal";
  }

  @Override
  public void check(Catalogue catalogue, Findings findings) {
    findings.eachYear(
        catalogue.budgets(),
        budget -> {
          if (PlacedLine.all(budget).stream().noneMatch(placed -> placed.line().isGroup())) {
            return;
          }
          BudgetTotals totals = new BudgetTotals(budget);
          for (Budget.Column column : SoundColumns.of(budget, findings.membership())) {
            if (!column.isAdditive()) {
              continue;
            }
            PlacedLine.all(budget).stream()
                .filter(placed -> placed.line().isGroup())
                .forEach(placed -> check(placed, column, totals, findings));
          }
        });
  }

  private static void check(
      PlacedLine placed, Budget.Column column, BudgetTotals totals, Findings findings) {
    Figure printed = placed.line().printedSubtotals().getOrDefault(column.id(), Figure.UNDECIDED);
    LineSums sums = LineSums.of(totals, placed.line().lines(), column);
    if (sums.differFrom(printed)) {
      Budget budget = totals.budget();
      findings.report(
          budget,
          placed.path() + ".printed-subtotals." + column.id(),
          sums.message("the subtotal of `" + column.id() + "`", printed, budget, column),
          LineSums.HINT);
    }
  }
}
