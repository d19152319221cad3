package org.daicho.check.record;

import java.util.Optional;
import org.daicho.check.rule.Findings;
import org.daicho.check.rule.Rule;
import org.daicho.model.Plan;
import org.daicho.model.Programme;
import org.daicho.model.Standing;
import org.daicho.model.catalogue.Catalogue;

/** The plans of a programme stand in order of their years: the last is the latest. */
public final class PlansInOrder implements Rule {
  @Override
  public String code() {
    return "plan-order";
  }

  @Override
  public void check(Catalogue catalogue, Findings findings) {
    findings.each(catalogue.programmes(), programme -> check(programme, catalogue, findings));
  }

  private static void check(Programme programme, Catalogue catalogue, Findings findings) {
    Optional<Plan> last = Optional.empty();
    for (Standing standing : programme.plans()) {
      Optional<Plan> plan = catalogue.plan(standing.plan()).filter(p -> p.fiscalYear().isPresent());
      if (plan.isPresent()) {
        if (last.isPresent()
            && plan.get().fiscalYear().get().compareTo(last.get().fiscalYear().get()) < 0) {
          findings.report(
              programme,
              Programme.PLANS.name() + "." + standing.plan() + ":",
              "`"
                  + standing.plan()
                  + "` is of "
                  + plan.get().fiscalYear().get().western()
                  + ", the plan above it of "
                  + last.get().fiscalYear().get().western(),
              "put the plans in order of their years, the latest last");
          return;
        }
        last = plan;
      }
    }
  }
}
