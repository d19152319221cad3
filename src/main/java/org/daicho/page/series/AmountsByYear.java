package org.daicho.page.series;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daicho.model.Programme;
import org.daicho.model.catalogue.BudgetTotals;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.value.Figure;
import org.daicho.page.context.AmountColumn;
import org.daicho.page.context.Cells;
import org.daicho.page.context.PageBuilder;
import org.daicho.page.context.PageContext;
import org.daicho.view.Remark;
import org.daicho.view.Table;
import org.daicho.view.YearBars;
import org.daicho.view.block.YearBlocks;

/**
 * What a programme cost from year to year: a row for each year, and the phases of its money next to
 * one another, so that nothing adds up over years.
 */
public final class AmountsByYear {
  private final PageContext context;
  private final Programme programme;
  private final AmountSeries series;
  private final LeadingAmounts leading;

  /**
   * @param budgetTotals that have amounts of the programme
   */
  public AmountsByYear(PageContext context, Programme programme, List<BudgetTotals> budgetTotals) {
    this.context = context;
    this.programme = programme;
    this.series = new AmountSeries(context, programme, budgetTotals);
    this.leading = new LeadingAmounts(context, series);
  }

  /** Whether there are several years to be shown. */
  public boolean isSeries() {
    return series.years().size() > 1;
  }

  /** Which amounts stand for the programme's money. */
  public LeadingAmounts leading() {
    return leading;
  }

  /**
   * Adds a section where there are several years.
   *
   * @param grid the years of the page
   */
  public void add(PageBuilder builder, YearColumns grid, Documents documents) {
    if (!isSeries()) {
      return;
    }
    List<String> units =
        series.columns().stream()
            .filter(column -> column.kind().unit().isEmpty())
            .map(column -> column.unitName(context))
            .distinct()
            .toList();
    String unit = units.size() == 1 ? units.get(0) : "";
    Ledger ledger = new Ledger(context, series, grid.all(), documents);
    List<YearBlocks.LedgerBlock.Entry> rows = ledger.entries(unit);
    Table table = table();
    String title = statement(grid).orElse(table.caption());
    builder.wide(
        table.id(),
        title,
        new YearBlocks.LedgerBlock(
            table.caption(),
            unit,
            series.budgetTotals().stream()
                    .anyMatch(totals -> !totals.budget().supersedes().isEmpty())
                ? context.say("ledger-latest")
                : "",
            chart(grid).stream().toList(),
            grid.heads(context),
            rows,
            leading.year().map(grid.all()::indexOf).orElse(grid.all().size() - 1),
            Stream.concat(ledger.remarks().stream(), restated().stream()).toList(),
            builder.downloads(table)));
  }

  private Table table() {
    Cells cells = new Cells(context);
    List<Table.Column> heads = new ArrayList<>();
    heads.add(Table.Column.text("name", context.say("views-year")));
    series.columns().forEach(column -> heads.add(column.column(context)));
    List<Table.Row> rows = new ArrayList<>();
    for (FiscalYear year : series.years()) {
      List<Table.Cell> row = new ArrayList<>();
      row.add(cells.text(context.year(year)));
      series.columns().forEach(column -> row.add(series.cell(column, year)));
      rows.add(new Table.Row(Table.RowKind.ROW, String.valueOf(year.year()), false, row));
    }
    return new Table(
        "years", context.say("amounts-by-year"), "", heads, rows, List.of(), List.of());
  }

  /** That totals count some years with the programme that this one goes on as. */
  private Optional<Remark> restated() {
    List<String> restated = series.restated().stream().map(context::name).toList();
    return context.catalogue().successors(programme).stream()
        .filter(successor -> !restated.isEmpty())
        .findFirst()
        .map(
            successor ->
                context.plain(
                    context.say(
                        "ledger-restated",
                        String.join(context.say("views-comma"), restated),
                        context.string(context.catalogue().nameOf(successor)))))
        .map(words -> new Remark("", words));
  }

  /** What stands for the money, what it was to come to, and what that began with. */
  private Optional<YearBars> chart(YearColumns grid) {
    Optional<AmountColumn> money = leading.leading();
    if (money.isEmpty()) {
      return Optional.empty();
    }
    List<AmountColumn> bars = new ArrayList<>();
    Optional<AmountColumn> before = leading.before(money.get());
    before.flatMap(leading::beginning).ifPresent(bars::add);
    before.ifPresent(bars::add);
    bars.add(money.get());
    return new LedgerChart(context, series, grid.all(), bars, leading.asked(money.get(), bars))
        .chart(
            context.say(
                "chart-in-time",
                String.join(
                    context.say("views-comma"), bars.stream().map(AmountColumn::label).toList())));
  }

  /** How far what a year came to lay from what it began with. */
  private Optional<String> statement(YearColumns grid) {
    Optional<AmountColumn> sum = leading.leading().flatMap(leading::before);
    Optional<AmountColumn> first = sum.flatMap(leading::beginning);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    List<BigDecimal> times = new ArrayList<>();
    for (FiscalYear year : grid.all()) {
      Figure came = series.figure(sum.get(), year);
      Figure began = series.figure(first.get(), year);
      if (came.isKnown() && began.isKnown() && began.decimal().signum() > 0) {
        times.add(came.decimal().divide(began.decimal(), 2, RoundingMode.HALF_UP));
      }
    }
    BigDecimal least = times.stream().min(BigDecimal::compareTo).orElse(BigDecimal.ONE);
    BigDecimal most = times.stream().max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
    return times.size() < 2 || least.equals(most)
        ? Optional.empty()
        : Optional.of(
            context.say(
                "ledger-statement",
                sum.get().label(),
                first.get().label(),
                least.toPlainString(),
                most.toPlainString()));
  }
}
