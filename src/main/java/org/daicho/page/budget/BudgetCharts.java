package org.daicho.page.budget;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.daicho.model.Budget;
import org.daicho.model.catalogue.BudgetTotals;
import org.daicho.model.value.Sum;
import org.daicho.page.chart.StripChart;
import org.daicho.page.context.PageContext;
import org.daicho.view.Chart;
import org.daicho.view.Link;
import org.daicho.view.Table;

/** What a budget's tables say, drawn: wholes and their parts. */
final class BudgetCharts {
  private final PageContext context;
  private final Budget budget;
  private final BudgetTotals totals;

  BudgetCharts(PageContext context, BudgetTotals totals) {
    this.context = context;
    this.budget = totals.budget();
    this.totals = totals;
  }

  /**
   * The lines as parts of what was asked for, and of what was given, if that is known or open; the
   * groups instead, where the lines are too many.
   *
   * @param table as {@link BudgetTables#lines} made it
   */
  Optional<Chart> lines(Table table, List<Link> sources) {
    Budget.Column first = budget.columns().get(0);
    List<Integer> phases = new ArrayList<>();
    for (int i = 0; i < budget.columns().size(); i++) {
      Budget.Column column = budget.columns().get(i);
      if (column.measure().equals(first.measure()) && column.partOf().isEmpty()) {
        phases.add(i + 1);
      }
    }
    String of = table.columns().get(1).label();
    String id = table.id() + "-chart";
    return StripChart.of(context, table, id, of, items(table, false), phases, sources)
        .or(() -> StripChart.of(context, table, id, of, items(table, true), phases, sources));
  }

  /** The rows of the lines that are counted: those with none under them, or the outermost. */
  private List<StripChart.Item> items(Table table, boolean outermost) {
    List<StripChart.Item> items = new ArrayList<>();
    Iterator<Table.Row> rows = table.rows().iterator();
    for (int i = 0; i < budget.lines().size(); i++) {
      addItems(budget.lines().get(i), i, outermost, rows, items);
    }
    return items;
  }

  /** Rows come in the order of the lines, each before those under it. */
  private static void addItems(
      Budget.Line line,
      int group,
      boolean isItem,
      Iterator<Table.Row> rows,
      List<StripChart.Item> items) {
    Table.Row row = rows.next();
    if ((isItem || !line.isGroup()) && !line.countedElsewhere()) {
      items.add(new StripChart.Item(row, group));
    }
    List<StripChart.Item> under = isItem ? new ArrayList<>() : items;
    line.lines().forEach(l -> addItems(l, group, false, rows, under));
  }

  /**
   * Where the money comes from, as parts of what it pays for.
   *
   * @param table as {@link BudgetTables#funding} made it
   */
  Optional<Chart> funding(Budget.Funding funding, Table table, List<Link> sources) {
    boolean whole =
        budget
            .column(funding.column())
            .map(totals::total)
            .filter(
                total ->
                    total.known() > 0
                        && total.complete()
                        && Sum.of(funding.lines().stream().map(Budget.FundingLine::amount).toList())
                            .figure()
                            .equals(total.figure()))
            .isPresent();
    if (!whole) {
      return Optional.empty();
    }
    List<StripChart.Item> items =
        table.rows().stream().map(row -> new StripChart.Item(row, 0)).toList();
    return StripChart.of(
        context,
        table,
        table.id() + "-chart",
        table.columns().get(0).label(),
        items,
        List.of(1),
        sources);
  }
}
