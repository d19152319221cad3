package org.daicho.check.amount;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.daicho.check.rule.Findings;
import org.daicho.check.rule.PlacedLine;
import org.daicho.check.rule.Rule;
import org.daicho.model.Budget;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.time.FiscalYear;

/**
 * A budget of several years has every year from its first to its last, and so have its lines. Some
 * documents compare years that do not follow one another, so this is for the site to choose.
 */
public final class YearGaps implements Rule {
  @Override
  public String code() {
    return "year-gap";
  }

  @Override
  public void check(Catalogue catalogue, Findings findings) {
    findings.each(
        catalogue.budgets(),
        budget -> {
          if (!budget.years().isEmpty()) {
            check(budget, findings);
          }
        });
  }

  private static void check(Budget budget, Findings findings) {
    List<Integer> years = budget.years().stream().map(FiscalYear::year).toList();
    report(
        budget,
        "years:",
        "`years`",
        missing(years, IntStream.range(years.get(0), years.get(years.size() - 1)).boxed().toList()),
        "add the year, or correct the one that is mistyped",
        findings);
    Map<String, List<Integer>> byLine = new HashMap<>();
    for (Budget year : budget.byYear()) {
      for (PlacedLine placed : PlacedLine.leaves(year)) {
        byLine
            .computeIfAbsent(placed.path(), path -> new ArrayList<>())
            .add(year.fiscalYear().orElseThrow().year());
      }
    }
    for (PlacedLine placed : PlacedLine.leaves(budget)) {
      report(
          budget,
          placed.path(),
          "this line",
          missing(byLine.getOrDefault(placed.path(), List.of()), years),
          "write what the source prints, or one of n/a, undecided, blank, withheld",
          findings);
    }
  }

  /** The years between the first and the last of some that are not among them. */
  private static List<Integer> missing(List<Integer> some, List<Integer> all) {
    if (some.isEmpty()) {
      return List.of();
    }
    TreeSet<Integer> missing = new TreeSet<>(all);
    missing.removeIf(
        year -> year < some.get(0) || year > some.get(some.size() - 1) || some.contains(year));
    return List.copyOf(missing);
  }

  private static void report(
      Budget budget,
      String path,
      String what,
      List<Integer> missing,
      String hint,
      Findings findings) {
    if (!missing.isEmpty()) {
      String years = missing.stream().map(String::valueOf).collect(Collectors.joining(", "));
      findings.report(
          budget, path, what + " lacks " + years + ", between its first and its last year", hint);
    }
  }
}
