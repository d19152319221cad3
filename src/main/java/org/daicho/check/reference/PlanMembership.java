package org.daicho.check.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daicho.check.rule.Findings;
import org.daicho.check.rule.PlacedLine;
import org.daicho.check.rule.Rule;
import org.daicho.model.Budget;
import org.daicho.model.Programme;
import org.daicho.model.Standing;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Id;

/** The lines of a plan's budget are of the plan's own programmes. */
public final class PlanMembership implements Rule {
  @Override
  public String code() {
    return "other-plan";
  }

  private record Stray(PlacedLine placed, Programme programme) {}

  @Override
  public void check(Catalogue catalogue, Findings findings) {
    findings.each(
        catalogue.budgets(),
        budget -> {
          Optional<Id> plan = budget.plan().filter(id -> catalogue.plan(id).isPresent());
          if (plan.isPresent()) {
            check(budget, plan.get(), catalogue, findings);
          }
        });
  }

  private static void check(Budget budget, Id plan, Catalogue catalogue, Findings findings) {
    List<Stray> strays = new ArrayList<>();
    int lines = 0;
    for (PlacedLine placed : PlacedLine.ends(budget)) {
      Optional<Programme> programme = placed.line().programme().flatMap(catalogue::programme);
      lines += programme.isPresent() ? 1 : 0;
      programme
          .filter(p -> findings.membership().saysPlan(p) && !p.isIn(plan))
          .ifPresent(p -> strays.add(new Stray(placed, p)));
    }
    Set<Optional<Id>> others =
        strays.stream().map(stray -> lastPlan(stray.programme)).collect(Collectors.toSet());
    if (lines > 1 && lines == strays.size() && others.size() == 1) {
      // Rather one wrong plan here than a wrong one in every programme.
      findings.report(
          budget,
          "plan",
          "the budget is of the plan `"
              + plan
              + "`, its programmes are of "
              + name(others.iterator().next()),
          "correct the plan here, or in the programmes");
      return;
    }
    for (Stray stray : strays) {
      findings.report(
          budget,
          stray.placed.path() + ".programme",
          "the programme `"
              + stray.programme.id()
              + "` is of "
              + name(lastPlan(stray.programme))
              + ", the budget of the plan `"
              + plan
              + "`",
          "correct `plan` in `" + stray.programme.key() + ".yaml`, or take the line out");
    }
  }

  private static Optional<Id> lastPlan(Programme programme) {
    return programme.lastStanding().map(Standing::plan);
  }

  private static String name(Optional<Id> plan) {
    return plan.map(id -> "the plan `" + id + "`").orElse("no plan");
  }
}
