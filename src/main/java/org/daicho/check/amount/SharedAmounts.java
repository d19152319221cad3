package org.daicho.check.amount;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.daicho.check.rule.Membership;
import org.daicho.model.Budget;
import org.daicho.model.catalogue.BudgetTotals;
import org.daicho.model.value.Id;

/** A shared amount covers at least two programmes, each with a line of its own. */
final class SharedAmounts implements AmountRule {
  @Override
  public String code() {
    return "shared-amount";
  }

  @Override
  public List<AmountFault> faults(Budget budget, Membership membership) {
    List<AmountFault> faults = new ArrayList<>();
    BudgetTotals totals = new BudgetTotals(budget);
    List<Id> lacking = membership.lackingLines(budget);
    for (int i = 0; i < budget.shared().size(); i++) {
      Budget.SharedAmount shared = budget.shared().get(i);
      String path = "shared[" + i + "].programmes";
      if (shared.programmes().size() < 2
          && !membership.unread().isField(budget.key(), "programmes")) {
        faults.add(
            new AmountFault(
                path + ":",
                Set.of(shared.column()),
                "a shared amount covers several programmes; here "
                    + (shared.programmes().isEmpty() ? "are none" : "is one"),
                "write an amount of one programme on its line"));
      }
      for (int j = 0; j < shared.programmes().size(); j++) {
        Id programme = shared.programmes().get(j);
        if (totals.line(programme).isEmpty()
            && membership.catalogue().programme(programme).isPresent()
            && !membership.hasUnresolvedLine(budget)
            && !lacking.contains(programme)) {
          faults.add(
              new AmountFault(
                  path + "[" + j + "]",
                  Set.of(shared.column()),
                  "`" + programme + "` has no line in this budget",
                  "add the line, or take the programme out of the shared amount"));
        }
      }
    }
    return faults;
  }
}
