package org.daicho.check.amount;

import java.math.BigDecimal;
import org.daicho.check.rule.Findings;
import org.daicho.check.rule.Printed;
import org.daicho.check.rule.Rule;
import org.daicho.model.Budget;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.catalogue.Reconciliation;

/**
 * A figure is what its column says it is made of, and what is carried in was carried out before.
 */
public final class Identities implements Rule {
  @Override
  public String code() {
    return "identity";
  }

  @Override
  public void check(Catalogue catalogue, Findings findings) {
    findings.each(
        catalogue.budgets(),
        budget -> {
          for (Reconciliation each : Reconciliation.of(catalogue.years(budget))) {
            if (each.differs()
                && SoundColumns.of(each.budget(), findings.membership()).contains(each.column())) {
              findings.report(
                  each.budget(), each.path(), message(each), "compare the figures with the source");
            }
          }
        });
  }

  private static String message(Reconciliation each) {
    Budget budget = each.budget();
    Budget.Column column = each.column();
    BigDecimal printed = each.printed().decimal();
    BigDecimal computed = each.computed().decimal();
    return "`"
        + column.id()
        + "` is printed as "
        + Printed.amount(printed, budget, column)
        + "; "
        + each.from()
            .map(from -> "`" + from.id() + "` of the year before is ")
            .orElseGet(() -> "`" + column.identity().orElseThrow() + "` is ")
        + Printed.amount(computed, budget, column)
        + ", "
        + Printed.difference(printed, computed, budget, column);
  }
}
