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
          if (!outside && DatesOutsideYear.isReversed(programme)) {
            findings.report(
                programme,
                "ends",
                "it ends "
                    + Times.at(programme.ends().orElseThrow())
                    + ", before it starts, "
                    + Times.at(programme.starts().orElseThrow()),
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
