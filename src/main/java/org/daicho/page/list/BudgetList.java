package org.daicho.page.list;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daicho.model.Budget;
import org.daicho.model.catalogue.BudgetTotals;
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
        AmountColumn.of(
            context,
            catalogue.budgets().stream().flatMap(b -> catalogue.totals(b).stream()).toList());
    TableBuilder<BudgetTotals> budgets =
        new TableBuilder<BudgetTotals>(context)
            .text("year", "views-year", b -> b.year().map(context::name).orElse(""))
            .link(
                "organisation",
                "views-office",
                b ->
                    catalogue
                        .organisationOf(b.budget())
                        .map(context::body)
                        .map(context::link)
                        .orElse(context.unlinked("")))
            .text("number", "views-number", b -> b.budget().number())
            .link("name", "views-name", b -> context.link(b.budget()));
    for (AmountColumn amount : amounts) {
      budgets.add(
          amount.column(context),
          b ->
              catalogue.totals(b.budget()).stream()
                  .filter(totals -> totals.year().equals(b.year()))
                  .flatMap(totals -> amount.in(totals).map(totals::total).stream())
                  .findFirst()
                  .map(sum -> cells.total(sum, amount.scale()))
                  .orElseGet(() -> cells.figure(Figure.NOT_RECORDED, 1)));
    }
    // Budgets of several years and phases are listed year by year, not added up.
    Table table =
        budgets.table(
            "budgets",
            context.say("views-budgets"),
            catalogue.budgets().stream().flatMap(b -> catalogue.years(b).stream()).toList(),
            b -> b.budget().id() + b.budget().sliceName());
    builder.wide(
        table.id(),
        context.say("views-n-records", catalogue.budgets().size()),
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
                      .filter(
                          b ->
                              b.byYear().stream()
                                  .anyMatch(year -> ids.contains(b.id() + year.sliceName())))
                      .map(Budget::source)));
        }
      }
    }
    return Optional.empty();
  }
}
