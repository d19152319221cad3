package org.daicho.check.amount;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.daicho.check.rule.Membership;
import org.daicho.check.rule.PlacedLine;
import org.daicho.content.value.ReportedGaps;
import org.daicho.model.Budget;
import org.daicho.model.catalogue.BudgetTotals;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Id;

/** A line has an amount in every column, its own or shared, unless the column says what else. */
final class MissingAmounts implements AmountRule {
  @Override
  public String code() {
    return "missing-amount";
  }

  @Override
  public List<AmountFault> faults(Budget budget, Membership membership) {
    BudgetTotals totals = new BudgetTotals(budget);
    List<Budget.Column> expected =
        budget.columns().stream()
            .filter(column -> column.missing().isEmpty() && column.identity().isEmpty())
            .filter(column -> column.id().isReadable())
            .filter(column -> sharedIsClear(budget, column, totals, membership.unread()))
            .toList();
    List<AmountFault> faults = new ArrayList<>();
    for (PlacedLine placed : PlacedLine.leaves(budget)) {
      Set<Id> missing = new LinkedHashSet<>();
      for (Budget.Column column : expected) {
        if (!isThere(placed.line(), column, totals, membership.catalogue())) {
          missing.add(column.id());
        }
      }
      if (!missing.isEmpty()) {
        faults.add(
            new AmountFault(
                placed.path(),
                missing,
                "this line has no amount in " + names(missing) + year(budget),
                "write what the source prints, or one of n/a, undecided, blank, withheld"));
      }
    }
    return faults;
  }

  private static boolean isThere(
      Budget.Line line, Budget.Column column, BudgetTotals totals, Catalogue catalogue) {
    if (line.amounts().containsKey(column.id())
        || line.printedSubtotals().containsKey(column.id())) {
      return true;
    }
    // A line whose programme is misspelt may well be covered under the right name.
    return line.programme()
        .map(p -> totals.shared(column.id(), p).isPresent() || catalogue.programme(p).isEmpty())
        .orElse(false);
  }

  /** Whether every shared amount that may be of a column names programmes that have lines. */
  private static boolean sharedIsClear(
      Budget budget, Budget.Column column, BudgetTotals totals, ReportedGaps unread) {
    return !unread.isField(budget.key(), "shared")
        && budget.shared().stream()
            .filter(s -> s.column().equals(column.id()) || budget.column(s.column()).isEmpty())
            .allMatch(
                s ->
                    s.column().equals(column.id())
                        && s.programmes().stream().allMatch(p -> totals.line(p).isPresent())
                        && !s.programmes().isEmpty());
  }

  private static String year(Budget budget) {
    return budget.series().isOfYears()
        ? budget.fiscalYear().map(year -> " of " + year.year()).orElse("")
        : "";
  }

  private static String names(Set<Id> columns) {
    return columns.stream().map(id -> "`" + id + "`").collect(Collectors.joining(" and "));
  }
}
