package org.daicho.page.context;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daicho.model.Budget;
import org.daicho.model.Vocabulary;
import org.daicho.model.catalogue.Account;
import org.daicho.model.catalogue.AmountKind;
import org.daicho.model.value.Id;
import org.daicho.model.value.MoneyUnit;
import org.daicho.view.Table;

/**
 * A kind of amount, as a column of a table over several budgets. Two phases are two columns, and
 * where years would meet each has a column, so nothing can add them up.
 *
 * @param unit the finest of the budgets that have it, so that every amount is whole
 */
public record AmountColumn(AmountKind kind, MoneyUnit unit, String label) {

  /** The columns of budgets that are not added up. */
  public static List<AmountColumn> of(Scope scope, Collection<Account> accounts) {
    return of(scope, accounts, AmountKind.of(accounts, List.of()));
  }

  /**
   * A column for each kind.
   *
   * @param kinds those that the budgets have among them
   */
  public static List<AmountColumn> of(
      Scope scope, Collection<Account> accounts, List<AmountKind> kinds) {
    return kinds.stream()
        .map(kind -> new AmountColumn(kind, finest(kind, accounts), label(scope, kind, kinds)))
        .toList();
  }

  private static MoneyUnit finest(AmountKind kind, Collection<Account> accounts) {
    MoneyUnit finest = MoneyUnit.HUNDRED_MILLION_YEN;
    for (Account account : accounts) {
      MoneyUnit unit = account.budget().unit();
      if (unit.yen() < finest.yen() && kind.in(account).isPresent()) {
        finest = unit;
      }
    }
    return finest;
  }

  /**
   * The label of a column. A measure that occurs in one phase has its own name. Of a measure in
   * several phases the label is the phase; of any but the first measure it is measure and phase,
   * since readers would take the phase alone for one of the first measure.
   */
  private static String label(Scope scope, AmountKind kind, List<AmountKind> kinds) {
    Set<Id> phases = new LinkedHashSet<>();
    for (AmountKind other : kinds) {
      if (other.measure().equals(kind.measure())) {
        phases.add(other.phase());
      }
    }
    String measure = scope.string(scope.termBrief(Vocabulary.MEASURE, kind.measure()));
    String phase = scope.string(scope.termBrief(Vocabulary.PHASE, kind.phase()));
    String name;
    if (phases.size() == 1) {
      name = measure;
    } else if (kind.measure().equals(kinds.get(0).measure())) {
      name = phase;
    } else {
      name = scope.say("views-name-phase", measure, phase);
    }
    if (!kind.byYear()) {
      return name;
    }
    String year = kind.year().map(scope::name).orElse(scope.say("views-no-year"));
    return scope.say("views-name-year", name, year);
  }

  /** The field's name in open data, e.g. {@code cost_requested_thousand_yen}. */
  public String field() {
    String year = kind.byYear() ? "_" + kind.yearField() : "";
    return (kind.measure() + "_" + kind.phase() + year + "_" + unit.id()).replace('-', '_');
  }

  public Table.Column column(Scope scope) {
    return new Table.Column(
        field(), label, scope.name(unit), "", Table.Type.AMOUNT, unit.yen(), false);
  }

  public Optional<Budget.Column> in(Account account) {
    return kind.in(account);
  }

  /** Whether all budgets that have it say that it is a share or a part of another column. */
  public boolean isWithin(AmountColumn other, Collection<Account> accounts) {
    return unit == other.unit
        && accounts.stream()
            .allMatch(
                account ->
                    in(account)
                        .map(c -> c.partOf().or(c::of))
                        .map(of -> of.isPresent() && of.equals(other.in(account).map(o -> o.id())))
                        .orElse(true));
  }

  // Written out, since the one that a record gets is slow in the quick compiler that short runs
  // use.
  @Override
  public int hashCode() {
    return kind.hashCode();
  }

  /** Whether it is the same measure in another phase, in the same unit. */
  public boolean isPhaseOf(AmountColumn other) {
    return unit == other.unit && kind.isPhaseOf(other.kind);
  }
}
