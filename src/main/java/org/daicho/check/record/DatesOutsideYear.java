package org.daicho.check.record;

import java.util.ArrayList;
import java.util.List;
import org.daicho.check.rule.Findings;
import org.daicho.check.rule.Rule;
import org.daicho.model.Plan;
import org.daicho.model.Programme;
import org.daicho.model.Site;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.time.When;

/**
 * The dates of a programme fit the fiscal year of its plan, or its own outside a plan. Programmes
 * go on over years, so of a plan's programmes many start before its year. Unless the site asks for
 * the check, only what cannot go on in the year is reported: what ends before it or starts after.
 */
public final class DatesOutsideYear implements Rule {
  private static final String CODE = "date-outside-year";

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public void check(Catalogue catalogue, Findings findings) {
    findings.each(
        catalogue.plans(),
        plan -> {
          plan.fiscalYear()
              .ifPresent(year -> check(plan, year, catalogue.programmesOf(plan), findings));
        });
    findings.each(
        catalogue.programmes(),
        programme -> {
          if (programme.standings().isEmpty()) {
            programme.fiscalYear().ifPresent(year -> check(programme, year, findings));
          }
        });
  }

  private static void check(
      Plan plan, FiscalYear year, List<Programme> programmes, Findings findings) {
    Site site = findings.site();
    List<Programme> outside = new ArrayList<>();
    int dated = 0;
    for (Programme programme : programmes) {
      dated += programme.starts().flatMap(When::first).isPresent() ? 1 : 0;
      if (startIsOutside(programme, year, site)) {
        outside.add(programme);
      }
    }
    if (dated > 1 && outside.size() == dated) {
      // Rather one wrong year here than a wrong date in every programme.
      findings.report(
          plan,
          "fiscal-year",
          "none of its " + dated + " programmes starts in " + span(year),
          "the first, `"
              + outside.get(0).id()
              + "`, starts "
              + Times.at(outside.get(0).starts().orElseThrow())
              + ": correct the year here, or the dates");
      return;
    }
    for (Programme programme : programmes) {
      if (programme.fiscalYear().filter(own -> !own.equals(year)).isPresent()) {
        findings.report(
            programme,
            Programme.FISCAL_YEAR.name(),
            "its plan is of "
                + year.western()
                + ", the programme of "
                + programme.fiscalYear().get().western(),
            "delete the line: the year of a programme is that of its plan");
      } else {
        check(programme, year, findings);
      }
    }
  }

  private static void check(Programme programme, FiscalYear year, Findings findings) {
    if (startIsOutside(programme, year, findings.site())) {
      findings.report(
          programme,
          "starts",
          "it starts "
              + Times.at(programme.starts().orElseThrow())
              + (programme.starts().get().isAfter(year.end()) ? ", after " : ", before ")
              + span(year),
          "compare the date with the source");
    } else if (endsBefore(programme, year) && !isReversed(programme)) {
      findings.report(
          programme,
          "ends",
          "it ends " + Times.at(programme.ends().orElseThrow()) + ", before " + span(year),
          "compare the date with the source");
    }
  }

  /** Whether the start of a programme is reported, so that nobody else need look at it. */
  static boolean startIsOutside(Programme programme, FiscalYear year, Site site) {
    return programme.starts().isPresent()
        && site.strictness(CODE) != Site.Strictness.OFF
        && (programme.starts().get().isAfter(year.end())
            || (site.severities().containsKey(CODE)
                && programme.starts().get().isBefore(year.start())));
  }

  private static boolean endsBefore(Programme programme, FiscalYear year) {
    return programme.ends().filter(end -> end.isBefore(year.start())).isPresent();
  }

  static boolean isReversed(Programme programme) {
    return programme.starts().isPresent()
        && programme.ends().filter(end -> end.isBefore(programme.starts().get())).isPresent();
  }

  private static String span(FiscalYear year) {
    return year.western() + " (" + year.start() + " to " + year.end() + ")";
  }
}
