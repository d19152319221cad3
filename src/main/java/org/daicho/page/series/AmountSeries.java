package org.daicho.page.series;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.daicho.model.Budget;
import org.daicho.model.Programme;
import org.daicho.model.catalogue.Amount;
import org.daicho.model.catalogue.AmountKind;
import org.daicho.model.catalogue.BudgetTotals;
import org.daicho.model.catalogue.ProgrammeAmounts;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.value.Figure;
import org.daicho.page.context.AmountColumn;
import org.daicho.page.context.Cells;
import org.daicho.page.context.PageContext;
import org.daicho.page.summary.PhaseOrder;
import org.daicho.view.Table;

/**
 * The amounts of a programme over its years, by phase, as its documents state them: of what several
 * state, those of the latest.
 */
final class AmountSeries {
  private final PageContext context;
  private final Programme programme;
  private final List<BudgetTotals> budgetTotals;
  private final List<AmountColumn> columns;
  private final SortedSet<FiscalYear> years = new TreeSet<>();

  /**
   * @param budgetTotals that have amounts of the programme
   */
  AmountSeries(PageContext context, Programme programme, List<BudgetTotals> budgetTotals) {
    this.context = context;
    this.programme = programme;
    this.budgetTotals = budgetTotals;
    this.columns =
        AmountColumn.of(context, budgetTotals).stream()
            .sorted(
                Comparator.comparing(
                    AmountColumn::kind, new PhaseOrder(context.catalogue()).inOrder()))
            .toList();
    budgetTotals.forEach(totals -> totals.year().ifPresent(years::add));
  }

  /** The phases, in their order. */
  List<AmountColumn> columns() {
    return columns;
  }

  List<BudgetTotals> budgetTotals() {
    return budgetTotals;
  }

  SortedSet<FiscalYear> years() {
    return years;
  }

  /** The column of a kind that it has. */
  AmountColumn column(AmountKind kind) {
    return columns.stream().filter(c -> c.kind().equals(kind)).findFirst().orElseThrow();
  }

  ProgrammeAmounts amounts(AmountColumn column, FiscalYear year) {
    return ProgrammeAmounts.stated(
        programme.id(), budgetTotals, column.kind().in(Optional.of(year)));
  }

  /** The amount that stands for a year, where there is one. */
  Optional<Amount> one(AmountColumn column, FiscalYear year) {
    ProgrammeAmounts found = amounts(column, year);
    return found.all().isEmpty() || found.areSeveral()
        ? Optional.empty()
        : Optional.of(found.one());
  }

  Figure figure(AmountColumn column, FiscalYear year) {
    return amounts(column, year).sum().figure();
  }

  /** The lines that a budget has of the programme. */
  List<Budget.Line> lines(BudgetTotals totals) {
    return totals.budget().programme().isPresent()
        ? BudgetTotals.leaves(totals.budget().lines())
        : totals.line(programme.id()).map(List::of).orElse(List.of());
  }

  /** Whether an amount is not stated, but follows from what it is made of. */
  boolean isComputed(Amount amount) {
    List<Budget.Line> lines = lines(amount.totals());
    return !lines.isEmpty()
        && lines.stream().allMatch(line -> amount.totals().isComputed(line, amount.column()));
  }

  /** The years of which the documents of a successor state some amount anew. */
  List<FiscalYear> restated() {
    return years.stream()
        .filter(year -> columns.stream().anyMatch(column -> isRestated(column, year)))
        .toList();
  }

  private boolean isRestated(AmountColumn column, FiscalYear year) {
    return amounts(column, year).all().stream()
        .anyMatch(amount -> amount.totals().isRestated(programme.id(), amount.column()));
  }

  Table.Cell cell(AmountColumn column, FiscalYear year) {
    Cells cells = new Cells(context);
    ProgrammeAmounts found = amounts(column, year);
    long scale = column.scale();
    return switch (found.which()) {
      case NOT_RECORDED, SEVERAL -> cells.figure(found.sum().figure(), scale);
      case LISTED_AGAIN -> cells.listedAgain(found.one().figure(), scale, true);
      case SHARED -> {
        Budget.SharedAmount shared = found.one().shared().orElseThrow();
        String note = context.say("views-shared-with", shared.programmes().size());
        yield cells.shared(shared.amount(), scale, 1, context.plain(note), shared.programmes());
      }
      case WRITTEN -> cells.figure(found.one().figure(), scale);
      case ADDED_UP -> cells.sum(found.one().sum(), scale);
    };
  }
}
