package org.daicho.check.amount;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daicho.check.rule.Findings;
import org.daicho.check.rule.Rule;
import org.daicho.diagnostic.Nearest;
import org.daicho.model.Entry;
import org.daicho.model.Plan;
import org.daicho.model.Programme;
import org.daicho.model.Vocabulary;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Id;

/** Programmes of a plan, and its printed totals, have targets for the plan's indicators only. */
public final class UnlistedTargets implements Rule {
  @Override
  public String code() {
    return "unlisted-target";
  }

  @Override
  public void check(Catalogue catalogue, Findings findings) {
    findings.each(
        catalogue.plans(),
        plan -> {
          if (isListClear(plan, catalogue, findings)) {
            check(plan, catalogue, findings);
          }
        });
  }

  /** Whether a plan's list of indicators can be relied on. */
  static boolean isListClear(Plan plan, Catalogue catalogue, Findings findings) {
    return !findings.isUnread(plan, "indicators")
        && plan.indicators().stream()
            .allMatch(id -> catalogue.term(Vocabulary.INDICATOR, id).isPresent());
  }

  private static void check(Plan plan, Catalogue catalogue, Findings findings) {
    List<Programme> programmes =
        catalogue.programmesOf(plan).stream()
            .filter(p -> !findings.membership().isMisplaced(p))
            .toList();
    Set<Id> byAll = unlistedByAll(plan, programmes, catalogue);
    if (!byAll.isEmpty()) {
      String names = byAll.stream().map(id -> "`" + id + "`").collect(Collectors.joining(" and "));
      findings.report(
          plan,
          "indicators:",
          "all programmes of the plan have targets for " + names + ", not among its indicators",
          "add them to `indicators`, in the order of the source's columns");
    }
    for (Programme programme : programmes) {
      unlisted(plan, programme.targets().keySet(), catalogue).stream()
          .filter(indicator -> !byAll.contains(indicator))
          .forEach(
              i ->
                  report(
                      plan,
                      programme,
                      programme.pathInPlan(Programme.TARGETS, i) + ":",
                      i,
                      findings));
      unlisted(plan, programme.results().keySet(), catalogue)
          .forEach(
              i ->
                  report(
                      plan,
                      programme,
                      programme.pathInPlan(Programme.RESULTS, i) + ":",
                      i,
                      findings));
    }
    unlisted(plan, plan.printedTotals().keySet(), catalogue).stream()
        .filter(indicator -> !byAll.contains(indicator))
        .forEach(i -> report(plan, plan, "printed-totals." + i + ":", i, findings));
  }

  private static void report(Plan plan, Entry entry, String path, Id indicator, Findings findings) {
    List<String> listed = plan.indicators().stream().map(Id::value).toList();
    findings.report(
        entry,
        path,
        "`" + indicator + "` is not an indicator of the plan `" + plan.id() + "`",
        Optional.of(listed)
            .flatMap(l -> Nearest.to(indicator.value(), l))
            .map(near -> "did you mean `" + near + "`?")
            .orElse(
                listed.isEmpty()
                    ? "add it to `indicators` of the plan"
                    : "its indicators are " + String.join(", ", listed)));
  }

  /** Rather one indicator left out of the plan than one too many in every programme. */
  private static Set<Id> unlistedByAll(Plan plan, List<Programme> programmes, Catalogue catalogue) {
    Set<Id> byAll = new LinkedHashSet<>();
    if (programmes.size() > 1) {
      byAll.addAll(unlisted(plan, programmes.get(0).targets().keySet(), catalogue));
      programmes.forEach(p -> byAll.retainAll(p.targets().keySet()));
    }
    return byAll;
  }

  /** Those that are no indicators of a plan, though terms: others dangle, and that is reported. */
  static List<Id> unlisted(Plan plan, Set<Id> indicators, Catalogue catalogue) {
    List<Id> unlisted = new ArrayList<>();
    for (Id id : indicators) {
      if (!plan.indicators().contains(id) && catalogue.term(Vocabulary.INDICATOR, id).isPresent()) {
        unlisted.add(id);
      }
    }
    return unlisted;
  }
}
