package org.daicho.check.amount;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.daicho.check.rule.Findings;
import org.daicho.check.rule.Rule;
import org.daicho.model.Budget;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Id;

/**
 * Lines that stand together are each of an account, or none is; a line of a programme has each of
 * its accounts once. What one account pays into another would otherwise be counted twice.
 */
public final class MixedAccounts implements Rule {
  @Override
  public String code() {
    return "mixed-accounts";
  }

  @Override
  public void check(Catalogue catalogue, Findings findings) {
    findings.each(catalogue.budgets(), budget -> check(budget, "lines", budget.lines(), findings));
  }

  private static void check(
      Budget budget, String path, List<Budget.Line> lines, Findings findings) {
    boolean any = lines.stream().anyMatch(line -> line.account().isPresent());
    Set<Id> nameless = new HashSet<>();
    for (Budget.Line line : lines) {
      String here = path + "[" + line.place() + "]";
      if (any && line.account().isEmpty() && !line.isGroup()) {
        findings.report(
            budget,
            here,
            "this line is of no account, and others with it are of one: they would be added up",
            "write its `account`; a total over accounts that the source prints stands under"
                + " `printed-subtotals` or `printed-totals`");
      }
      if (!line.isNamed() && line.account().isPresent() && !nameless.add(line.account().get())) {
        findings.report(
            budget,
            here + ".account",
            "the account `" + line.account().get() + "` has a line above already",
            "keep one of the two, or give each a `name`");
      }
      if (line.account().isPresent()
          && line.lines().stream().anyMatch(within -> within.account().isPresent())) {
        findings.report(
            budget,
            here + ".account",
            "this line is of an account, and so are lines under it",
            "write `account` on one or the other");
      }
      check(budget, here + ".lines", line.lines(), findings);
    }
  }
}
