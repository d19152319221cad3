package org.daicho.page.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daicho.model.Budget;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Figure;
import org.daicho.page.chart.BarChart;
import org.daicho.page.context.AmountColumn;
import org.daicho.page.context.Cells;
import org.daicho.page.context.PageBuilder;
import org.daicho.page.context.PageContext;
import org.daicho.page.context.Sources;
import org.daicho.view.CellState;
import org.daicho.view.Chart;
import org.daicho.view.Table;
import org.daicho.view.page.PageSet;

/** The list of all budgets. */
public final class BudgetList {
  private BudgetList() {}

  public static PageSet page(PageContext context) {
    PageBuilder builder = ListPages.builder(context, "views-budgets");
    Cells cells = new Cells(context);
    Catalogue catalogue = context.catalogue();
    List<AmountColumn> amounts =
        AmountColumn.of(context, catalogue.budgets().stream().map(catalogue::totals).toList());
    List<Table.Column> columns = new ArrayList<>();
    columns.add(Table.Column.text("year", context.say("views-year")));
    columns.add(Table.Column.text("organisation", context.say("views-office")));
    columns.add(Table.Column.text("number", context.say("views-number")));
    columns.add(Table.Column.text("name", context.say("views-name")));
    amounts.forEach(a -> columns.add(a.column(context)));
    List<Table.Row> rows = new ArrayList<>();
    for (Budget budget : catalogue.budgets()) {
      List<Table.Cell> row = new ArrayList<>();
      row.add(cells.text(catalogue.yearOf(budget).map(context::name).orElse("")));
      row.add(
          cells.text(
              catalogue
                  .organisationOf(budget)
                  .map(context::body)
                  .map(context::link)
                  .orElse(context.unlinked(""))));
      row.add(cells.text(budget.number()));
      row.add(cells.text(context.link(budget)));
      for (AmountColumn amount : amounts) {
        row.add(
            amount
                .in(catalogue.totals(budget))
                .map(c -> cells.total(catalogue.totals(budget).total(c), amount.unit().scale()))
                .orElseGet(() -> cells.figure(Figure.NOT_RECORDED, 1)));
      }
      rows.add(new Table.Row(Table.RowKind.ROW, budget.id().value(), false, row));
    }
    // Budgets of several years and phases are listed, not added up.
    Table table =
        new Table("budgets", context.say("views-budgets"), "", columns, rows, List.of(), List.of());
    builder.section(
        table.id(),
        context.say("views-n-records", rows.size()),
        "",
        true,
        List.of(builder.figures(table, phases(context, table, amounts).stream().toList())));
    return builder.set();
  }

  private static boolean isMissing(Table.Cell cell) {
    return cell.state() == CellState.NOT_APPLICABLE || cell.state() == CellState.NOT_RECORDED;
  }

  /** What was asked for next to what was given, of the budgets that have both. */
  private static Optional<Chart> phases(
      PageContext context, Table table, List<AmountColumn> amounts) {
    int before = table.columns().size() - amounts.size();
    for (int i = 0; i < amounts.size(); i++) {
      for (int j = i + 1; j < amounts.size(); j++) {
        if (amounts.get(j).isPhaseOf(amounts.get(i))) {
          int given = before + j;
          Table both =
              table.with(
                  table.rows().stream().filter(row -> !isMissing(row.cells().get(given))).toList());
          Set<String> ids = both.rows().stream().map(Table.Row::id).collect(Collectors.toSet());
          return BarChart.of(
              context,
              both,
              "budgets-phases",
              List.of(new BarChart.Columns(List.of(before + i, given), false)),
              Sources.of(
                  context,
                  context.catalogue().budgets().stream()
                      .filter(b -> ids.contains(b.id().value()))
                      .map(Budget::source)));
        }
      }
    }
    return Optional.empty();
  }
}
