package org.daicho.check.record;

import java.util.List;
import org.daicho.check.rule.Findings;
import org.daicho.check.rule.Rule;
import org.daicho.model.Budget;
import org.daicho.model.catalogue.Catalogue;

/** What begins ends later. Months of a schedule may lie outside the fiscal year: real ones do. */
public final class ReversedDates implements Rule {
  private static final String HINT = "compare both with the source";

  @Override
  public String code() {
    return "reversed-dates";
  }

  @Override
  public void check(Catalogue catalogue, Findings findings) {
    findings.each(
        catalogue.programmes(),
        programme -> {
          boolean outside =
              catalogue
                  .yearOf(programme)
                  .filter(year -> DatesOutsideYear.startIsOutside(programme, year, findings.site()))
                  .isPresent();
          if (!outside
              && programme.starts().isPresent()
              && programme.ends().filter(programme.starts().get()::isAfter).isPresent()) {
            findings.report(
                programme,
                "ends",
                "it ends on "
                    + programme.ends().get()
                    + ", before it starts, on "
                    + programme.starts().get(),
                HINT);
          }
        });
    findings.each(
        catalogue.budgets(),
        budget -> {
          if (!findings.isUnread(budget, "schedule")) {
            checkSchedule(budget, findings);
          }
          if (!findings.isUnread(budget, "debt-commitments")) {
            checkCommitments(budget, findings);
          }
        });
  }

  private static void checkSchedule(Budget budget, Findings findings) {
    for (int i = 0; i < budget.schedule().size(); i++) {
      Budget.Event event = budget.schedule().get(i);
      if (event.to().isBefore(event.from())) {
        findings.report(
            budget,
            "schedule[" + i + "].to",
            "this step ends in " + event.to() + ", before it begins, in " + event.from(),
            HINT);
      }
    }
  }

  private static void checkCommitments(Budget budget, Findings findings) {
    List<Budget.DebtCommitment> commitments = budget.debtCommitments().commitments();
    for (int i = 0; i < commitments.size(); i++) {
      Budget.DebtCommitment commitment = commitments.get(i);
      if (commitment.to().compareTo(commitment.from()) < 0) {
        findings.report(
            budget,
            "debt-commitments[" + i + "].to",
            "the commitment ends in "
                + commitment.to().western()
                + ", before it begins, in "
                + commitment.from().western(),
            HINT);
      }
    }
  }
}
