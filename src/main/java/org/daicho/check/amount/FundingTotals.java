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
    findings.each(
        catalogue.budgets(),
        budget -> {
          budget
              .funding()
              .filter(funding -> !findings.isUnread(budget, "sources"))
              .flatMap(funding -> budget.column(funding.column()))
              .ifPresent(column -> check(budget, column, findings));
        });
  }

  private static void check(Budget budget, Budget.Column column, Findings findings) {
    List<Figure> amounts =
        budget.funding().orElseThrow().lines().stream().map(Budget.FundingLine::amount).toList();
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
        || sources.value() == total.get().value()
        || computed.filter(figure -> figure.value() == sources.value()).isPresent()) {
      return;
    }
    findings.report(
        budget,
        "funding.sources:",
        "the sources of funds add up to "
            + Printed.amount(sources.value(), budget.unit())
            + "; the total of `"
            + column.id()
            + "` is "
            + Printed.amount(total.get().value(), budget.unit())
            + ", "
            + Printed.difference(sources.value(), total.get().value(), budget.unit()),
        "compare the amounts with the source");
  }
}
