package org.daicho.check.amount;

import java.util.List;
import org.daicho.check.rule.Membership;
import org.daicho.model.Budget;

/** Every programme of a plan has a line in one of the plan's budgets, if it has any. */
final class MissingLines implements AmountRule {
  @Override
  public String code() {
    return "missing-line";
  }

  @Override
  public List<AmountFault> faults(Budget budget, Membership membership) {
    return membership.lackingLines(budget).stream()
        .map(
            programme ->
                new AmountFault(
                    "lines:",
                    SoundColumns.all(budget),
                    "`"
                        + programme
                        + "` is a programme of the plan `"
                        + budget.plan().orElseThrow()
                        + "` and has no line",
                    "add its line; where the source prints no amount, write for example"
                        + " `blank`"))
        .toList();
  }
}
