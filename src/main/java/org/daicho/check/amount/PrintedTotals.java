package org.daicho.check.amount;

import java.util.List;
import org.daicho.check.rule.Findings;
import org.daicho.check.rule.Rule;
import org.daicho.model.Budget;
import org.daicho.model.Site;
import org.daicho.model.catalogue.BudgetTotals;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Figure;

/** The totals that a budget's source prints are the sums of its lines. */
public final class PrintedTotals implements Rule {
  @Override
  public String code() {
    return "printed-total";
  }

  @Override
  public void check(Catalogue catalogue, Findings findings) {
    findings.eachYear(
        catalogue.budgets(),
        budget -> {
          if (budget.printedTotals().isEmpty()) {
            return;
          }
          BudgetTotals totals = new BudgetTotals(budget);
          List<Budget.Column> sound = SoundColumns.of(budget, findings.membership());
          for (Budget.Column column : sound) {
            Figure printed = budget.printedTotals().getOrDefault(column.id(), Figure.UNDECIDED);
            LineSums sums = LineSums.of(totals, budget.lines(), column);
            if (column.isAdditive()
                && sums.differFrom(printed)
                && !(sums.isComplete()
                    && isExplained(catalogue, budget, sound, column, sums.differenceTo(printed)))) {
              findings.report(
                  budget,
                  "printed-totals." + column.id(),
                  sums.message("the total of `" + column.id() + "`", printed, budget, column),
                  LineSums.HINT);
            }
          }
        });
  }

  /** A grant that is off its rate by the same amount is one mistake with this, reported there. */
  private static boolean isExplained(
      Catalogue catalogue,
      Budget budget,
      List<Budget.Column> sound,
      Budget.Column column,
      long difference) {
    return catalogue.site().strictness(new GrantRates().code()) != Site.Strictness.OFF
        && GrantRates.explains(budget, sound, column.id(), difference);
  }
}
