package org.daicho.model.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daicho.model.Budget;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Id;
import org.daicho.model.value.Text;
import org.daicho.testing.Budgets;
import org.junit.jupiter.api.Test;

/** Amounts of different years have kinds of their own wherever they would be added up. */
class AmountKindTest {
  private static BudgetTotals totals(String id, Integer year) {
    Budget.Column cost =
        new Budget.Column(
            Id.of("cost"),
            Id.of("cost"),
            Id.of("executed"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Budget.Line line =
        new Budget.Line(
            Optional.of(Id.of("walks")),
            Text.EMPTY,
            Map.of(Id.of("cost"), Figure.of(1)),
            List.of(),
            Map.of(),
            false);
    return new BudgetTotals(
        Budgets.of(
            id,
            Optional.of(Id.of("plan")),
            Optional.ofNullable(year).map(FiscalYear::new),
            List.of(cost),
            List.of(line),
            List.of()));
  }

  private static final BudgetTotals OF_2019 = totals("a-2019", 2019);
  private static final BudgetTotals OF_2020 = totals("b-2020", 2020);
  private static final BudgetTotals OF_NONE = totals("c", null);

  /** The years of the kinds, {@code all} of one that is of any year. */
  private static List<String> years(List<AmountKind> kinds) {
    return kinds.stream().map(kind -> kind.byYear() ? kind.yearField() : "all").toList();
  }

  @Test
  void years_that_would_be_added_up_are_kept_apart_in_their_order() {
    List<BudgetTotals> all = List.of(OF_2020, OF_NONE, OF_2019);
    assertEquals(List.of("no_year", "2019", "2020"), years(AmountKind.of(all, List.of(all))));
    assertEquals(
        List.of("no_year", "2019", "2020"),
        years(AmountKind.of(all, List.of(List.of(OF_2019), List.of(OF_2020, OF_2019)))));
  }

  @Test
  void years_that_only_stand_in_rows_of_their_own_share_a_column() {
    List<BudgetTotals> all = List.of(OF_2019, OF_2020);
    assertEquals(List.of("all"), years(AmountKind.of(all, List.of())));
    assertEquals(
        List.of("all"), years(AmountKind.of(all, List.of(List.of(OF_2019), List.of(OF_2020)))));
    assertEquals(List.of("all"), years(AmountKind.of(List.of(OF_2019), List.of(List.of(OF_2019)))));
  }

  @Test
  void a_kind_of_one_year_has_the_budgets_of_that_year_only() {
    List<BudgetTotals> all = List.of(OF_2019, OF_2020, OF_NONE);
    for (AmountKind kind : AmountKind.of(all, List.of(all))) {
      assertEquals(
          Set.of(kind.year()),
          Set.copyOf(
              all.stream().filter(a -> kind.in(a).isPresent()).map(BudgetTotals::year).toList()));
    }
  }

  /** What the same budgets would come to if years were not kept apart is open, never a sum. */
  @Test
  void several_budgets_of_one_programme_are_never_added() {
    AmountKind kind = AmountKind.of(OF_2019, OF_2019.budget().columns().get(0));
    Id walks = Id.of("walks");
    assertEquals(
        Figure.SEVERAL, ProgrammeAmounts.of(walks, List.of(OF_2019, OF_2020), kind).sum().figure());
    assertEquals(Figure.of(1), ProgrammeAmounts.of(walks, List.of(OF_2019), kind).sum().figure());
    assertEquals(Figure.NOT_RECORDED, ProgrammeAmounts.of(walks, List.of(), kind).sum().figure());
  }
}
