package org.daicho.check.amount;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
        whole -> {
          Set<String> reported = new HashSet<>(); // What is so in every year is one mistake.
          for (Budget budget : whole.byYear()) {
            for (AmountFault fault : faults(budget, findings.membership())) {
              if (reported.add(fault.path() + " " + fault.message())) {
                findings.report(budget, fault.path(), fault.message(), fault.hint());
              }
            }
          }
        });
  }
}
