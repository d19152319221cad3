package org.daicho.page.list;

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
import org.daicho.page.context.TableBuilder;
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
    TableBuilder<Budget> budgets =
        new TableBuilder<Budget>(context)
            .text("year", "views-year", b -> catalogue.yearOf(b).map(context::name).orElse(""))
            .link(
                "organisation",
                "views-office",
                b ->
                    catalogue
                        .organisationOf(b)
                        .map(context::body)
                        .map(context::link)
                        .orElse(context.unlinked("")))
            .text("number", "views-number", Budget::number)
            .link("name", "views-name", context::link);
    for (AmountColumn amount : amounts) {
      budgets.add(
          amount.column(context),
          b ->
              amount
                  .in(catalogue.totals(b))
                  .map(c -> cells.total(catalogue.totals(b).total(c), amount.unit().scale()))
                  .orElseGet(() -> cells.figure(Figure.NOT_RECORDED, 1)));
    }
    // Budgets of several years and phases are listed, not added up.
    Table table =
        budgets.table(
            "budgets", context.say("views-budgets"), catalogue.budgets(), b -> b.id().value());
    builder.wide(
        table.id(),
        context.say("views-n-records", table.rows().size()),
        builder.figures(table, phases(context, table, amounts)));
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
