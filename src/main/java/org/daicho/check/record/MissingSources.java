package org.daicho.check.record;

import java.util.Optional;
import org.daicho.check.rule.Findings;
import org.daicho.check.rule.Rule;
import org.daicho.model.Entry;
import org.daicho.model.Provenance;
import org.daicho.model.catalogue.Catalogue;

/** Plans, budgets, and programmes outside plans name the document that they are from. */
public final class MissingSources implements Rule {
  @Override
  public String code() {
    return "missing-source";
  }

  @Override
  public void check(Catalogue catalogue, Findings findings) {
    findings.each(
        catalogue.plans(),
        plan -> {
          check(plan, plan.source(), findings);
        });
    findings.each(
        catalogue.budgets(),
        budget -> {
          check(budget, budget.source(), findings);
        });
    findings.each(
        catalogue.programmes(),
        programme -> {
          if (programme.standings().isEmpty()
              && findings.membership().saysPlan(programme)
              && !findings.membership().isMisplaced(programme)) {
            check(programme, programme.source(), findings);
          }
        });
  }

  private static void check(Entry entry, Optional<Provenance> source, Findings findings) {
    if (source.isEmpty() && !findings.isUnread(entry, "source")) {
      findings.reportFile(
          entry,
          "the record does not say which document it is from",
          "add `source: {document: …}` with the id of a record in `sources/`");
    }
  }
}
