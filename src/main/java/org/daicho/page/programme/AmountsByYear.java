package org.daicho.page.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.daicho.model.Budget;
import org.daicho.model.Programme;
import org.daicho.model.catalogue.AmountKind;
import org.daicho.model.catalogue.BudgetTotals;
import org.daicho.model.catalogue.ProgrammeAmounts;
import org.daicho.model.time.FiscalYear;
import org.daicho.page.chart.BarChart;
import org.daicho.page.context.AmountColumn;
import org.daicho.page.context.Cells;
import org.daicho.page.context.PageBuilder;
import org.daicho.page.context.PageContext;
import org.daicho.page.context.Sources;
import org.daicho.page.summary.PhaseOrder;
import org.daicho.view.Chart;
import org.daicho.view.Table;

/**
 * What a programme cost from year to year: a row for each year, and the phases of its money next to
 * one another, so that nothing adds up over years.
 */
final class AmountsByYear {
  private final PageContext context;
  private final Programme programme;
  private final List<BudgetTotals> budgetTotals;
  private final List<AmountColumn> columns;
  private final PhaseOrder phases;
  private final SortedSet<FiscalYear> years = new TreeSet<>();

  /**
   * @param budgetTotals that have amounts of the programme
   */
  AmountsByYear(PageContext context, Programme programme, List<BudgetTotals> budgetTotals) {
    this.context = context;
    this.programme = programme;
    this.budgetTotals = budgetTotals;
    this.columns = AmountColumn.of(context, budgetTotals);
    this.phases = new PhaseOrder(context.catalogue());
    budgetTotals.forEach(totals -> totals.year().ifPresent(years::add));
  }

  /** Whether there are several years to be shown. */
  boolean isSeries() {
    return years.size() > 1;
  }

  /**
   * The year whose amounts stand for the programme: the latest of which that phase is known which
   * stands for its money, such as the last that is executed, and not one that is only requested.
   */
  Optional<FiscalYear> leadingYear() {
    return leading()
        .flatMap(
            column ->
                years.stream()
                    .filter(year -> amounts(column, year).sum().known() > 0)
                    .max(FiscalYear::compareTo));
  }

  /** The latest phase that documents state and that is known of some year. */
  private Optional<AmountColumn> leading() {
    List<AmountKind> known =
        columns.stream()
            .filter(c -> years.stream().anyMatch(year -> amounts(c, year).sum().known() > 0))
            .map(AmountColumn::kind)
            .toList();
    return phases.leading(known, budgetTotals).map(this::column);
  }

  private AmountColumn column(AmountKind kind) {
    return columns.stream().filter(c -> c.kind().equals(kind)).findFirst().orElseThrow();
  }

  private ProgrammeAmounts amounts(AmountColumn column, FiscalYear year) {
    return ProgrammeAmounts.of(programme.id(), budgetTotals, column.kind().in(Optional.of(year)));
  }

  /** Adds a section where there are several years. */
  void add(PageBuilder builder) {
    if (isSeries()) {
      Table table = table();
      builder.table(table, chart(table));
    }
  }

  private Table table() {
    Cells cells = new Cells(context);
    List<Table.Column> heads = new ArrayList<>();
    heads.add(Table.Column.text("name", context.say("views-year")));
    columns.forEach(column -> heads.add(column.column(context)));
    List<Table.Row> rows = new ArrayList<>();
    for (FiscalYear year : years) {
      List<Table.Cell> row = new ArrayList<>();
      row.add(cells.text(context.year(year)));
      columns.forEach(column -> row.add(cell(cells, column, amounts(column, year))));
      rows.add(new Table.Row(Table.RowKind.ROW, String.valueOf(year.year()), false, row));
    }
    return new Table(
        "years", context.say("amounts-by-year"), "", heads, rows, List.of(), List.of());
  }

  private Table.Cell cell(Cells cells, AmountColumn column, ProgrammeAmounts found) {
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

  /** The phase that stands for the money, with the one before it, such as the budget for it. */
  private Optional<Chart> chart(Table table) {
    Optional<AmountColumn> leading = leading();
    if (leading.isEmpty()) {
      return Optional.empty();
    }
    List<Integer> drawn = new ArrayList<>();
    phases
        .before(leading.get().kind(), columns.stream().map(AmountColumn::kind).toList())
        .ifPresent(kind -> drawn.add(1 + columns.indexOf(column(kind))));
    drawn.add(1 + columns.indexOf(leading.get()));
    return BarChart.inTime(
        context,
        table,
        "years-chart",
        new BarChart.Columns(drawn, false),
        Sources.of(context, budgetTotals.stream().map(totals -> totals.budget().source())));
  }
}
