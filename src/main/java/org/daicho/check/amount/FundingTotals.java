package org.daicho.check.amount;

import java.util.List;
import java.util.Optional;
import org.daicho.check.rule.Findings;
import org.daicho.check.rule.Printed;
import org.daicho.check.rule.Rule;
import org.daicho.model.Budget;
import org.daicho.model.catalogue.BudgetTotals;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Sum;

/** The sources of funds add up to the total of the column that they fund. */
public final class FundingTotals implements Rule {
  @Override
  public String code() {
    return "funding-total";
  }

  @Override
  public void check(Catalogue catalogue, Findings findings) {
    findings.eachYear(
        catalogue.budgets(),
        budget -> {
          if (!findings.isUnread(budget, "sources")) {
            for (int i = 0; i < budget.funding().size(); i++) {
              Budget.Funding funding = budget.funding().get(i);
              String path = "funding" + Budget.fundingPlace(budget.funding(), i) + ".sources:";
              budget
                  .column(funding.column())
                  .ifPresent(column -> check(budget, funding, path, column, findings));
            }
          }
        });
  }

  private static void check(
      Budget budget, Budget.Funding funding, String path, Budget.Column column, Findings findings) {
    List<Figure> amounts = funding.lines().stream().map(Budget.FundingLine::amount).toList();
    Sum sources = Sum.of(amounts);
    Figure printed = budget.printedTotals().getOrDefault(column.id(), Figure.UNDECIDED);
    // A total that is off is reported by itself: the sources may agree with either.
    Optional<Figure> computed =
        SoundColumns.of(budget, findings.membership()).contains(column)
            ? Optional.of(new BudgetTotals(budget).total(column))
                .filter(Sum::complete)
                .map(Sum::figure)
            : Optional.empty();
    Optional<Figure> total = Optional.of(printed).filter(Figure::isKnown).or(() -> computed);
    if (total.isEmpty()
        || !sources.complete()
        || sources.known() == 0
        || sources.decimal().compareTo(total.get().decimal()) == 0
        || computed
            .filter(figure -> figure.decimal().compareTo(sources.decimal()) == 0)
            .isPresent()) {
      return;
    }
    findings.report(
        budget,
        path,
        "the sources of funds add up to "
            + Printed.amount(sources.decimal(), budget, column)
            + "; the total of `"
            + column.id()
            + "` is "
            + Printed.amount(total.get().decimal(), budget, column)
            + ", "
            + Printed.difference(sources.decimal(), total.get().decimal(), budget, column),
        "compare the amounts with the source");
  }
}
