package org.daicho.check.record;

import java.util.HashMap;
import java.util.Map;
import org.daicho.check.rule.Findings;
import org.daicho.check.rule.Rule;
import org.daicho.model.Programme;
import org.daicho.model.catalogue.Catalogue;

/** No two programmes of a plan have the same number. */
public final class DuplicateNumbers implements Rule {
  @Override
  public String code() {
    return "duplicate-number";
  }

  @Override
  public void check(Catalogue catalogue, Findings findings) {
    findings.each(
        catalogue.plans(),
        plan -> {
          Map<String, Programme> first = new HashMap<>();
          for (Programme programme : catalogue.programmesOf(plan)) {
            if (programme.number().isEmpty() || findings.membership().isMisplaced(programme)) {
              continue;
            }
            Programme other = first.putIfAbsent(programme.number(), programme);
            if (other != null) {
              findings.report(
                  programme,
                  programme.pathInPlan(Programme.NUMBER),
                  "`" + other.id() + "` is number " + programme.number() + " of this plan already",
                  "compare both numbers with the source");
            }
          }
        });
  }
}
