package org.daicho.check.amount;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.daicho.check.rule.Findings;
import org.daicho.check.rule.Printed;
import org.daicho.check.rule.Rule;
import org.daicho.model.Plan;
import org.daicho.model.Programme;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.catalogue.ProgrammeIndicators;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Id;
import org.daicho.model.value.Sum;

/** The totals of targets that a plan's source prints are the sums of its programmes' targets. */
public final class PrintedTargets implements Rule {
  @Override
  public String code() {
    return "printed-total";
  }

  @Override
  public void check(Catalogue catalogue, Findings findings) {
    ProgrammeIndicators indicators = new ProgrammeIndicators(catalogue);
    findings.each(
        catalogue.plans(),
        plan -> {
          List<Programme> programmes = catalogue.programmesOf(plan);
          if (!findings.membership().isInDoubt(plan)
              && programmes.stream().noneMatch(p -> findings.isUnread(p, "targets"))) {
            plan.printedTotals()
                .forEach(
                    (indicator, printed) -> {
                      if (!indicators.isRate(indicator)) { // Its printed total is no sum.
                        check(plan, indicator, printed, programmes, findings);
                      }
                    });
          }
        });
  }

  private static void check(
      Plan plan, Id indicator, Figure printed, List<Programme> programmes, Findings findings) {
    List<Map<Id, Figure>> targets = programmes.stream().map(Programme::targets).toList();
    if (!plan.indicators().contains(indicator)
        || !targets.stream().allMatch(t -> t.containsKey(indicator))) {
      return; // That a target is missing, or not one of the plan's, is reported by itself.
    }
    Sum sum = Sum.of(targets.stream().map(t -> t.get(indicator)).toList());
    BigDecimal difference = sum.decimal().subtract(printed.decimal());
    boolean isTooSmall =
        difference.signum() > 0
            && targets.stream()
                .noneMatch(t -> t.get(indicator).isKnown() && t.get(indicator).value() < 0);
    if (printed.isKnown() && (sum.complete() ? difference.signum() != 0 : isTooSmall)) {
      findings.report(
          plan,
          "printed-totals." + indicator,
          "the total of `"
              + indicator
              + "` is printed as "
              + Printed.count(printed.decimal())
              + (sum.complete()
                  ? "; the programmes' targets add up to "
                  : "; those of the programmes' targets that are known add up to ")
              + Printed.count(sum.decimal())
              + ", "
              + Printed.count(difference.abs())
              + (difference.signum() > 0 ? " more" : " less"),
          "compare the targets with the source");
    }
  }
}
