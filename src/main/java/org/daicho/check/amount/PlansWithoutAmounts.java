package org.daicho.check.amount;

import java.util.List;
import java.util.stream.Collectors;
import org.daicho.check.rule.Findings;
import org.daicho.check.rule.Rule;
import org.daicho.diagnostic.Count;
import org.daicho.model.Programme;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Kind;

/**
 * Every programme of a plan has an amount in some budget. Plans that print no money are no mistake,
 * so a site turns this on where it means to have all amounts.
 */
public final class PlansWithoutAmounts implements Rule {
  private static final String HINT =
      "add the budget with their amounts, or turn this check off where the source prints none";

  /** How many programmes are named. */
  private static final int NAMED = 5;

  @Override
  public String code() {
    return "plan-without-amounts";
  }

  /** What could not be read may have the amounts, or be the programmes that the rest is of. */
  @Override
  public void check(Catalogue catalogue, Findings findings) {
    if (findings.unread().anyRecord(Kind.BUDGET) || findings.unread().anyRecord(Kind.PROGRAMME)) {
      return;
    }
    findings.each(
        catalogue.plans(),
        plan -> {
          List<Programme> all = catalogue.programmesOf(plan);
          List<Programme> without =
              all.stream()
                  .filter(programme -> catalogue.totalsOf(programme).isEmpty())
                  .filter(p -> !findings.unread().mayMention(p.id(), p.key()))
                  .toList();
          if (!without.isEmpty()) {
            findings.report(plan, "name:", message(all, without), HINT);
          }
        });
  }

  private static String message(List<Programme> all, List<Programme> without) {
    return without.size() == all.size()
        ? "no programme of this plan has an amount in any budget"
        : without.size()
            + " of the plan's "
            + Count.of(all.size(), "programme")
            + (without.size() == 1 ? " has" : " have")
            + " no amount in any budget: "
            + without.stream()
                .limit(NAMED)
                .map(p -> "`" + p.id() + "`")
                .collect(Collectors.joining(", "))
            + (without.size() > NAMED ? " and " + (without.size() - NAMED) + " more" : "");
  }
}
