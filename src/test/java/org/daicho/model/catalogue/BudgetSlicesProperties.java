package org.daicho.model.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.daicho.export.Sample;
import org.daicho.model.Budget;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Id;
import org.daicho.model.value.Text;
import org.daicho.testing.Budgets;

/** What a budget of several years and accounts comes to is that of each year and account. */
class BudgetSlicesProperties {
  private static final Id COST = Id.of("cost");
  private static final Budget.Column COLUMN =
      new Budget.Column(
          COST,
          COST,
          Id.of("executed"),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** A year from 2020 and an account, 0 for none. */
  private record Slice(int year, int account) {}

  private static Optional<Id> account(int number) {
    return number == 0 ? Optional.empty() : Optional.of(Id.of("account-" + number));
  }

  private static Budget.Line line(int account, int value, int place) {
    return new Budget.Line(
        Optional.empty(),
        Text.of("行", "Line"),
        Map.of(COST, Figure.of(value)),
        List.of(),
        Map.of(),
        false,
        account(account),
        List.of(),
        place);
  }

  private static Budget budget(Map<Integer, List<Budget.Line>> years) {
    Budget whole =
        Budgets.of("b", Optional.empty(), Optional.empty(), List.of(COLUMN), List.of(), List.of());
    List<Budget> each = new ArrayList<>();
    years.keySet().stream()
        .sorted()
        .forEach(
            year ->
                each.add(
                    whole
                        .ofYears(List.of())
                        .slice(
                            Optional.of(new FiscalYear(2020 + year)),
                            Optional.empty(),
                            List.of(COLUMN),
                            years.get(year),
                            List.of(),
                            Map.of(),
                            List.of())));
    return whole.ofYears(each);
  }

  @Property
  void years_and_accounts_are_added_up_by_themselves(
      @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 0, max = 11999) Integer> drawn) {
    Map<Integer, List<Budget.Line>> years = new HashMap<>();
    Map<Slice, Long> naive = new HashMap<>();
    for (int each : drawn) {
      Slice slice = new Slice(each % 4, each / 4 % 3);
      int value = each / 12 - 500;
      List<Budget.Line> lines = years.computeIfAbsent(slice.year, y -> new ArrayList<>());
      lines.add(line(slice.account, value, lines.size()));
      naive.merge(slice, (long) value, Long::sum);
    }
    Budget budget = budget(years);
    Catalogue catalogue = new Catalogue(Sample.site(), List.of(budget));

    List<BudgetTotals> slices = catalogue.totals(budget);
    Map<Slice, Long> sums = new HashMap<>();
    for (BudgetTotals totals : slices) {
      int account = totals.budget().account().map(a -> a.value().charAt(8) - '0').orElse(0);
      Slice slice = new Slice(totals.year().orElseThrow().year() - 2020, account);
      assertTrue(sums.put(slice, totals.total(COLUMN).value()) == null, slice::toString);
    }
    assertEquals(naive, sums);

    for (AmountKind kind : AmountKind.of(slices, List.of(slices))) {
      Set<Slice> meet = new HashSet<>();
      slices.stream()
          .filter(totals -> kind.in(totals).isPresent())
          .forEach(
              t ->
                  meet.add(
                      new Slice(t.year().orElseThrow().year(), t.budget().account().hashCode())));
      assertEquals(1, meet.size(), kind::toString);
    }
  }
}
