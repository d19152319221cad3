package org.daicho.check.amount;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.daicho.check.rule.Membership;
import org.daicho.content.value.ReportedGaps;
import org.daicho.model.Budget;
import org.daicho.model.Site;
import org.daicho.model.value.Id;

/** The columns of a budget that can be added up: nothing about their amounts has been reported. */
public final class SoundColumns {
  public static final List<AmountRule> RULES =
      List.of(
          new DuplicateLines(),
          new MissingLines(),
          new MissingAmounts(),
          new DoubleAmounts(),
          new SharedAmounts(),
          new PartsLargerThanWhole());

  private SoundColumns() {}

  static List<Budget.Column> of(Budget budget, Membership membership) {
    ReportedGaps unread = membership.unread();
    Site site = membership.catalogue().site();
    if (unread.isField(budget.key(), "lines")
        || unread.isField(budget.key(), "shared")
        || unread.isField(budget.key(), "programmes")
        || unread.isField(budget.key(), "unit")
        || budget.shared().stream().anyMatch(s -> budget.column(s.column()).isEmpty())) {
      return List.of();
    }
    Set<Id> unsound = new HashSet<>();
    RULES.stream()
        .filter(rule -> site.strictness(rule.code()) != Site.Strictness.OFF)
        .flatMap(rule -> rule.faults(budget, membership).stream())
        .forEach(fault -> unsound.addAll(fault.columns()));
    return budget.columns().stream().filter(column -> !unsound.contains(column.id())).toList();
  }

  /** All columns of a budget: for what concerns its lines as a whole. */
  static Set<Id> all(Budget budget) {
    Set<Id> all = new HashSet<>();
    budget.columns().forEach(column -> all.add(column.id()));
    return all;
  }
}
