package org.daicho.model.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.daicho.model.Budget;
import org.daicho.model.Programme;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.value.Id;

/**
 * Which amounts may meet in one column and be added up: those of one measure in one phase, of one
 * account and one unit, and of one fiscal year wherever several years would meet. This is the one
 * place that keeps them apart.
 *
 * @param account of the lines; absent of those of none
 * @param unit what they count, where they are not money
 * @param isAdditive whether they are added up: rates are not
 * @param byYear whether only the budgets of one year count
 * @param year theirs; may be absent, for those that bear none
 */
public record AmountKind(
    Id measure,
    Id phase,
    Optional<Id> account,
    Optional<Id> unit,
    boolean isAdditive,
    boolean byYear,
    Optional<FiscalYear> year) {

  /** Written out, since the quick compiler makes a record's own slow, and tables look up by it. */
  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof AmountKind kind
            && measure.equals(kind.measure)
            && phase.equals(kind.phase)
            && account.equals(kind.account)
            && unit.equals(kind.unit)
            && isAdditive == kind.isAdditive
            && byYear == kind.byYear
            && year.equals(kind.year);
  }

  @Override
  public int hashCode() {
    int amount = 31 * measure.hashCode() + phase.hashCode();
    return 31 * amount + (year.isPresent() ? year.get().year() : 0);
  }

  private static final Comparator<Optional<FiscalYear>> IN_TIME =
      Comparator.comparing(year -> year.map(FiscalYear::year).orElse(Integer.MIN_VALUE));

  /** Of all years. */
  public static AmountKind of(BudgetTotals totals, Budget.Column column) {
    return new AmountKind(
        column.measure(),
        column.phase(),
        totals.budget().account(),
        column.count().map(Budget.Count::unit),
        column.isAdditive(),
        false,
        Optional.empty());
  }

  /** Of one year alone. */
  public AmountKind in(Optional<FiscalYear> one) {
    return new AmountKind(measure, phase, account, unit, isAdditive, true, one);
  }

  /**
   * The kinds that some budgets have, in the order they first come up, those of one measure and
   * phase by year.
   *
   * @param addedUp the budgets of each group of programmes that is added up; where any of the
   *     groups has a measure and phase in several years, each year is a kind of its own
   */
  public static List<AmountKind> of(
      Collection<BudgetTotals> budgetTotals,
      Collection<? extends Collection<BudgetTotals>> addedUp) {
    return of(budgetTotals, addedUp, Set.of());
  }

  /**
   * The same where programmes stand under a year.
   *
   * @param ofOtherYears those that would be taken for amounts of that year, so that theirs is named
   *     even where it is the only one
   */
  public static List<AmountKind> of(
      Collection<BudgetTotals> budgetTotals,
      Collection<? extends Collection<BudgetTotals>> addedUp,
      Collection<BudgetTotals> ofOtherYears) {
    Set<AmountKind> found = new LinkedHashSet<>();
    for (BudgetTotals totals : budgetTotals) {
      totals.budget().columns().forEach(column -> found.add(of(totals, column)));
    }
    if (budgetTotals.size() == 1 && ofOtherYears.isEmpty()) {
      return List.copyOf(found);
    }
    List<AmountKind> kinds = new ArrayList<>();
    for (AmountKind kind : found) {
      List<Optional<FiscalYear>> years = kind.years(budgetTotals);
      if (ofOtherYears.stream().anyMatch(totals -> kind.in(totals).isPresent())
          || years.size() > 1 && addedUp.stream().anyMatch(some -> kind.years(some).size() > 1)) {
        years.forEach(year -> kinds.add(kind.in(year)));
      } else {
        kinds.add(kind);
      }
    }
    return kinds;
  }

  /**
   * The kinds of some programmes, each a row of a list: in no row do years meet, nor where the
   * programmes of one year are added up.
   */
  public static List<AmountKind> of(Catalogue catalogue, List<Programme> programmes) {
    SortedSet<BudgetTotals> budgetTotals = new TreeSet<>();
    Map<Optional<FiscalYear>, Set<BudgetTotals>> byYear = new HashMap<>();
    List<Collection<BudgetTotals>> addedUp = new ArrayList<>();
    for (Programme programme : programmes) {
      List<BudgetTotals> own = catalogue.totalsOf(programme);
      budgetTotals.addAll(own);
      byYear
          .computeIfAbsent(catalogue.yearOf(programme), year -> new LinkedHashSet<>())
          .addAll(own);
      if (own.size() > 1) {
        addedUp.add(own);
      }
    }
    // Programmes without a year are added up with those of the only one.
    boolean ofOneYear = byYear.keySet().stream().filter(Optional::isPresent).count() < 2;
    addedUp.addAll(ofOneYear ? List.of(budgetTotals) : byYear.values());
    return of(budgetTotals, addedUp, ofOtherYears(catalogue, programmes));
  }

  /** The budgets whose amounts are of another year than a programme that they are of. */
  public static Set<BudgetTotals> ofOtherYears(Catalogue catalogue, List<Programme> programmes) {
    Set<BudgetTotals> others = new LinkedHashSet<>();
    for (Programme programme : programmes) {
      for (BudgetTotals totals : catalogue.totalsOf(programme)) {
        if (totals.year().isPresent() && !totals.year().equals(catalogue.yearOf(programme))) {
          others.add(totals);
        }
      }
    }
    return others;
  }

  private List<Optional<FiscalYear>> years(Collection<BudgetTotals> budgetTotals) {
    Set<Optional<FiscalYear>> years = new TreeSet<>(IN_TIME);
    for (BudgetTotals totals : budgetTotals) {
      if (in(totals).isPresent()) {
        years.add(totals.year());
      }
    }
    return List.copyOf(years);
  }

  /** The column of a budget that is of this kind. */
  public Optional<Budget.Column> in(BudgetTotals totals) {
    if (byYear && !totals.year().equals(year) || !account.equals(totals.budget().account())) {
      return Optional.empty();
    }
    Optional<Budget.Column> column = totals.budget().column(measure, phase);
    return column.isPresent() && isOf(column.get()) ? column : Optional.empty();
  }

  private boolean isOf(Budget.Column column) {
    return isAdditive == column.isAdditive() && unit.equals(column.count().map(Budget.Count::unit));
  }

  /** The account as a part of a field's name in open data: {@code _general}, or nothing. */
  public String accountField() {
    return account.map(a -> "_" + a.value()).orElse("");
  }

  /** The year as a part of a field's name in open data: {@code 2024}, or {@code no_year}. */
  public String yearField() {
    return year.map(y -> String.valueOf(y.year())).orElse("no_year");
  }

  /** Whether it is the same measure of the same year in another phase. */
  public boolean isPhaseOf(AmountKind other) {
    return measure.equals(other.measure)
        && !phase.equals(other.phase)
        && account.equals(other.account)
        && unit.equals(other.unit)
        && (byYear ? other.byYear && year.equals(other.year) : !other.byYear);
  }
}
