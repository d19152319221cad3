package org.daicho.check.indicator;

import java.util.Map;
import org.daicho.check.rule.Findings;
import org.daicho.check.rule.Rule;
import org.daicho.model.Indicator;
import org.daicho.model.Programme;
import org.daicho.model.Standing;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Id;

/**
 * A result has a target, or the record says that there is none: {@code blank} where the source
 * leaves it blank, or why the indicator has no targets at all.
 */
public final class ResultsWithoutTargets implements Rule {
  private static final String HINT =
      "write the target as the source prints it, or `blank` where it prints none";

  @Override
  public String code() {
    return "result-without-target";
  }

  @Override
  public void check(Catalogue catalogue, Findings findings) {
    findings.each(
        catalogue.programmes(),
        programme -> {
          programme.indicators().forEach(indicator -> check(programme, indicator, findings));
          if (!findings.isUnread(programme, Programme.TARGETS.name())) {
            check(programme, "", programme.targets(), programme.results(), findings);
            for (Standing standing : programme.plans()) {
              String path = Programme.PLANS.name() + "." + standing.plan() + ".";
              check(programme, path, standing.targets(), standing.results(), findings);
            }
          }
        });
  }

  /**
   * @param path of what has the targets and the results
   */
  private static void check(
      Programme programme,
      String path,
      Map<Id, Figure> targets,
      Map<Id, Figure> results,
      Findings findings) {
    for (Id id : results.keySet()) {
      if (!targets.containsKey(id)) {
        findings.report(
            programme,
            path + Programme.RESULTS.name() + "." + id + ":",
            "`" + id + "` has a result and no target",
            HINT);
      }
    }
  }

  private static void check(Programme programme, Indicator indicator, Findings findings) {
    if (!indicator.noTarget().isEmpty()) {
      return;
    }
    for (Indicator.Year year : indicator.years()) {
      if (year.result().isPresent()
          && year.target().isEmpty()
          && !findings.isUnread(programme, "target")) {
        int number = year.year().orElseThrow().year();
        findings.report(
            programme,
            Programme.INDICATORS.name() + "." + indicator.id() + "." + number + ":",
            "`" + indicator.id() + "` has a result of " + number + " and no target",
            HINT + "; `no-target` says why an indicator has none in any year");
      }
    }
  }
}
