package org.daicho.check.amount;

import java.util.List;
import org.daicho.check.rule.Findings;
import org.daicho.check.rule.Membership;
import org.daicho.check.rule.Rule;
import org.daicho.model.Budget;
import org.daicho.model.catalogue.Catalogue;

/**
 * A rule of amounts that must hold before they can be added up. Others ask for its faults, so that
 * an amount that is missing here is not reported again as a total that is off ({@link
 * SoundColumns}).
 */
interface AmountRule extends Rule {

  List<AmountFault> faults(Budget budget, Membership membership);

  @Override
  default void check(Catalogue catalogue, Findings findings) {
    findings.each(
        catalogue.budgets(),
        budget -> {
          for (AmountFault fault : faults(budget, findings.membership())) {
            findings.report(budget, fault.path(), fault.message(), fault.hint());
          }
        });
  }
}
