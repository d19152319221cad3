package org.daicho.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
    List<Budget.Column> found = new ArrayList<>();
    List<MoneyUnit> units = new ArrayList<>();
    for (Account account : accounts) {
      MoneyUnit unit = account.budget().unit();
      for (Budget.Column column : account.budget().columns()) {
        int i = indexOf(found, column);
        if (i < 0) {
          found.add(column);
          units.add(unit);
        } else if (unit.yen() < units.get(i).yen()) {
          units.set(i, unit);
        }
      }
    }
    List<AmountColumn> columns = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      Budget.Column column = found.get(i);
      columns.add(
          new AmountColumn(
              column.measure(), column.phase(), units.get(i), label(scope, column, found)));
    }
    return columns;
  }

  /** They are few, so that looking through them is fastest. */
  private static int indexOf(List<Budget.Column> columns, Budget.Column column) {
    for (int i = 0; i < columns.size(); i++) {
      Budget.Column other = columns.get(i);
      if (other.measure().equals(column.measure()) && other.phase().equals(column.phase())) {
        return i;
      }
    }
    return -1;
  }

  /** A measure that comes in several phases is told apart by them; else its own name is clear. */
  private static String label(Scope scope, Budget.Column column, List<Budget.Column> columns) {
    int phases = 0;
    for (Budget.Column other : columns) {
      phases += other.measure().equals(column.measure()) ? 1 : 0;
    }
    return scope.string(
        phases > 1
            ? scope.termBrief(Vocabulary.PHASE, column.phase())
            : scope.termBrief(Vocabulary.MEASURE, column.measure()));
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
    return account.budget().column(measure, phase);
  }

  /** What a programme's budgets say, or empty where none of them has this column. */
  Optional<Figure> figure(List<Account> accounts, Programme programme) {
    for (Account account : accounts) {
      Optional<Budget.Column> column = in(account);
      if (column.isPresent()) {
        Optional<Figure> figure = account.figure(programme.id(), column.get());
        return figure.isPresent() ? figure : Optional.of(account.total(column.get()).figure());
      }
    }
    return Optional.empty();
  }

  /** The amount that covers a programme together with others. */
  Optional<Budget.SharedAmount> shared(List<Account> accounts, Programme programme) {
    for (Account account : accounts) {
      Optional<Budget.SharedAmount> shared = shared(account, programme);
      if (shared.isPresent()) {
        return shared;
      }
    }
    return Optional.empty();
  }

  /** The amount of one budget that covers a programme together with others. */
  Optional<Budget.SharedAmount> shared(Account account, Programme programme) {
    if (account.budget().shared().isEmpty()) {
      return Optional.empty();
    }
    Optional<Budget.Column> column = in(account);
    return column.isPresent()
        ? account.shared(column.get().id(), programme.id())
        : Optional.empty();
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

  // Written out, since the one that a record gets is slow in the quick compiler that short runs
  // use.
  @Override
  public int hashCode() {
    return 31 * measure.hashCode() + phase.hashCode();
  }

  /** Whether it is the same measure in another phase, in the same unit. */
  boolean isPhaseOf(AmountColumn other) {
    return unit == other.unit && measure.equals(other.measure) && !phase.equals(other.phase);
  }
}
