package org.daicho.check.amount;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.daicho.check.rule.Findings;
import org.daicho.check.rule.Rule;
import org.daicho.model.Plan;
import org.daicho.model.Programme;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Id;

/**
 * Every programme of a plan has a target for each of the plan's indicators, {@code n/a} included.
 */
public final class MissingTargets implements Rule {
  @Override
  public String code() {
    return "missing-target";
  }

  @Override
  public void check(Catalogue catalogue, Findings findings) {
    findings.each(
        catalogue.plans(),
        plan -> {
          if (!UnlistedTargets.isListClear(plan, catalogue, findings)) {
            return;
          }
          // A target under another indicator's name is reported by itself, and is most likely this
          // one.
          List<Programme> programmes =
              catalogue.programmesOf(plan).stream()
                  .filter(p -> !findings.membership().isMisplaced(p))
                  .filter(p -> !findings.isUnread(p, "targets"))
                  .filter(p -> plan.indicators().containsAll(p.targets().keySet()))
                  .toList();
          check(plan, programmes, findings);
        });
  }

  private static void check(Plan plan, List<Programme> programmes, Findings findings) {
    Set<Id> byNone = new LinkedHashSet<>();
    if (programmes.size() > 1) {
      byNone.addAll(plan.indicators());
      programmes.forEach(p -> byNone.removeAll(p.targets().keySet()));
    }
    for (Id indicator : byNone) {
      // Rather one indicator too many here than one left out of every programme.
      findings.report(
          plan,
          "indicators[" + plan.indicators().indexOf(indicator) + "]",
          "no programme of the plan has a target for `" + indicator + "`",
          "take it out, or give each programme its target as the source prints it");
    }
    for (Programme programme : programmes) {
      Set<Id> missing = new LinkedHashSet<>(plan.indicators());
      missing.removeAll(programme.targets().keySet());
      missing.removeAll(byNone);
      if (!missing.isEmpty()) {
        findings.report(
            programme,
            programme.pathInPlan(Programme.TARGETS) + ":",
            "there is no target for "
                + missing.stream().map(id -> "`" + id + "`").collect(Collectors.joining(", "))
                + ", which the plan lists",
            "write what the source prints, such as `750` or `n/a` for a printed `-`");
      }
    }
  }
}
