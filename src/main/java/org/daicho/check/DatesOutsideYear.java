package org.daicho.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daicho.model.Catalogue;
import org.daicho.model.FiscalYear;
import org.daicho.model.Plan;
import org.daicho.model.Programme;

/** A programme starts within the fiscal year of its plan, or within its own outside a plan. */
final class DatesOutsideYear implements Rule {
  @Override
  public String code() {
    return "date-outside-year";
  }

  @Override
  public void check(Catalogue catalogue, Findings findings) {
    for (Plan plan : catalogue.plans()) {
      plan.fiscalYear()
          .ifPresent(year -> check(plan, year, catalogue.programmesOf(plan), findings));
    }
    for (Programme programme : catalogue.programmes()) {
      if (programme.plan().isEmpty()) {
        programme.fiscalYear().ifPresent(year -> check(programme, year, findings));
      }
    }
  }

  private static void check(
      Plan plan, FiscalYear year, List<Programme> programmes, Findings findings) {
    List<Programme> outside = new ArrayList<>();
    int dated = 0;
    for (Programme programme : programmes) {
      dated += programme.starts().isPresent() ? 1 : 0;
      if (isOutside(programme.starts(), year)) {
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
              + "`, starts on "
              + outside.get(0).starts().orElseThrow()
              + ": correct the year here, or the dates");
      return;
    }
    for (Programme programme : programmes) {
      if (programme.fiscalYear().filter(own -> !own.equals(year)).isPresent()) {
        findings.report(
            programme,
            "fiscal-year",
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
    if (isOutside(programme.starts(), year)) {
      findings.report(
          programme,
          "starts",
          "it starts on " + programme.starts().orElseThrow() + ", outside " + span(year),
          "compare the date with the source");
    } else if (programme.starts().isEmpty()
        && programme.ends().filter(end -> end.isBefore(year.start())).isPresent()) {
      findings.report(
          programme,
          "ends",
          "it ends on " + programme.ends().orElseThrow() + ", before " + span(year),
          "compare the date with the source");
    }
  }

  static boolean isOutside(Optional<LocalDate> date, FiscalYear year) {
    return date.filter(day -> !year.contains(day)).isPresent();
  }

  private static String span(FiscalYear year) {
    return year.western() + " (" + year.start() + " to " + year.end() + ")";
  }
}
