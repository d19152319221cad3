package org.daicho.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daicho.model.Account;
import org.daicho.model.Budget;
import org.daicho.model.Figure;
import org.daicho.model.Id;
import org.daicho.model.MoneyUnit;
import org.daicho.model.Programme;
import org.daicho.model.Vocabulary;

/**
 * A measure in a phase, as a column of a table over several budgets. Two phases are two columns, so
 * nothing can add them up.
 *
 * @param unit the finest of the budgets that have it, so that every amount is whole
 */
record AmountColumn(Id measure, Id phase, MoneyUnit unit, String label) {

  /** The columns that some budgets have among them, in the order they first come up. */
  static List<AmountColumn> of(Scope scope, Collection<Account> accounts) {
    Map<List<Id>, MoneyUnit> units = new LinkedHashMap<>();
    for (Account account : accounts) {
      for (Budget.Column column : account.budget().columns()) {
        units.merge(
            List.of(column.measure(), column.phase()),
            account.budget().unit(),
            (a, b) -> a.yen() < b.yen() ? a : b);
      }
    }
    List<AmountColumn> columns = new ArrayList<>();
    units.forEach(
        (key, unit) ->
            columns.add(
                new AmountColumn(
                    key.get(0), key.get(1), unit, label(scope, key.get(0), key.get(1), units))));
    return columns;
  }

  /** A measure that comes in several phases is told apart by them; else its own name is clear. */
  private static String label(Scope scope, Id measure, Id phase, Map<List<Id>, MoneyUnit> columns) {
    long phases = columns.keySet().stream().filter(key -> key.get(0).equals(measure)).count();
    return scope.string(
        phases > 1
            ? scope.termBrief(Vocabulary.PHASE, phase)
            : scope.termBrief(Vocabulary.MEASURE, measure));
  }

  /** The field's name in open data, e.g. {@code cost_requested_thousand_yen}. */
  String field() {
    return (measure + "_" + phase + "_" + unit.id()).replace('-', '_');
  }

  Table.Column column(Scope scope) {
    return new Table.Column(
        field(), label, scope.name(unit), "", Table.Type.AMOUNT, unit.yen(), false);
  }

  Optional<Budget.Column> in(Account account) {
    for (Budget.Column column : account.budget().columns()) {
      if (column.measure().equals(measure) && column.phase().equals(phase)) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }

  /** What a programme's budgets say, or empty where none of them has this column. */
  Optional<Figure> figure(List<Account> accounts, Programme programme) {
    for (Account account : accounts) {
      Optional<Budget.Column> column = in(account);
      if (column.isPresent()) {
        return account
            .line(programme.id())
            .map(line -> account.figure(line, column.get()))
            .or(() -> Optional.of(account.total(column.get()).figure()));
      }
    }
    return Optional.empty();
  }

  /** The amount that covers a programme together with others. */
  Optional<Budget.SharedAmount> shared(List<Account> accounts, Programme programme) {
    for (Account account : accounts) {
      Optional<Budget.SharedAmount> shared =
          in(account).flatMap(c -> account.shared(c.id(), programme.id()));
      if (shared.isPresent()) {
        return shared;
      }
    }
    return Optional.empty();
  }

  /** Whether all budgets that have it say that it is a share or a part of another column. */
  boolean isWithin(AmountColumn other, Collection<Account> accounts) {
    return unit == other.unit
        && accounts.stream()
            .allMatch(
                account ->
                    in(account)
                        .map(c -> c.partOf().or(c::of))
                        .map(of -> of.isPresent() && of.equals(other.in(account).map(o -> o.id())))
                        .orElse(true));
  }

  /** Whether it is the same measure in another phase, in the same unit. */
  boolean isPhaseOf(AmountColumn other) {
    return unit == other.unit && measure.equals(other.measure) && !phase.equals(other.phase);
  }
}
