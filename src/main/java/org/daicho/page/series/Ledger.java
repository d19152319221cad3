package org.daicho.page.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.daicho.model.catalogue.Amount;
import org.daicho.model.catalogue.BudgetTotals;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Identity;
import org.daicho.model.value.Words;
import org.daicho.page.context.AmountColumn;
import org.daicho.page.context.Cells;
import org.daicho.page.context.PageContext;
import org.daicho.view.Remark;
import org.daicho.view.Table;
import org.daicho.view.block.YearBlocks.LedgerBlock.Carried;
import org.daicho.view.block.YearBlocks.LedgerBlock.Entry;
import org.daicho.view.block.YearBlocks.LedgerBlock.EntryKind;
import org.daicho.view.block.YearBlocks.LedgerBlock.Value;

/**
 * The amounts of a programme as an account over its years: what makes what, whether it adds up, and
 * what one year carries over to the next. All of it follows from what the columns of its budgets
 * say that they are made of.
 */
final class Ledger {
  private final PageContext context;
  private final AmountSeries series;
  private final List<AmountColumn> columns;
  private final List<BudgetTotals> budgetTotals;
  private final List<FiscalYear> years;
  private final LedgerRemarks remarks;
  private final List<LedgerRows.Row> rows;
  private final Cells cells;

  Ledger(PageContext context, AmountSeries series, List<FiscalYear> years, Documents documents) {
    this.context = context;
    this.series = series;
    this.columns = series.columns();
    this.budgetTotals = series.budgetTotals();
    this.years = years;
    this.remarks = new LedgerRemarks(context, series, documents);
    this.rows = LedgerRows.of(columns, budgetTotals);
    this.cells = new Cells(context);
  }

  /**
   * @param unit what is said once for all amounts; empty where they have several
   */
  List<Entry> entries(String unit) {
    List<LedgerRows.Row> places = placesWithChecks();
    List<Entry> entries = new ArrayList<>();
    for (LedgerRows.Row row : rows) {
      entries.add(entry(row, unit, places));
      if (isChecked(row)) {
        entries.add(check(row));
      }
    }
    return entries;
  }

  /** What is said beneath, after {@link #entries}. */
  List<Remark> remarks() {
    return remarks.all();
  }

  /** The rows as they stand, each check a second time the row that it is of. */
  private List<LedgerRows.Row> placesWithChecks() {
    List<LedgerRows.Row> places = new ArrayList<>();
    for (LedgerRows.Row row : rows) {
      places.add(row);
      if (isChecked(row)) {
        places.add(row);
      }
    }
    return places;
  }

  private Entry entry(LedgerRows.Row row, String unit, List<LedgerRows.Row> places) {
    AmountColumn column = row.column();
    Optional<AmountColumn> from = LedgerRows.carriedFrom(column, columns, budgetTotals);
    boolean computed =
        years.stream().anyMatch(year -> isComputed(column, year))
            && years.stream().allMatch(year -> !isKnown(column, year) || isComputed(column, year));
    List<Value> all = new ArrayList<>();
    for (int i = 0; i < years.size(); i++) {
      FiscalYear year = years.get(i);
      Optional<FiscalYear> before = i == 0 ? Optional.empty() : Optional.of(years.get(i - 1));
      Table.Cell cell = series.cell(column, year);
      if (!computed && isComputed(column, year)) {
        cell = noted(cell, context.say("views-computed"));
      }
      all.add(
          new Value(
              cell,
              "",
              remarks.marks(column, year),
              before.stream()
                  .flatMap(
                      earlier ->
                          from.flatMap(out -> carried(out, row, year, earlier, places)).stream())
                  .toList()));
    }
    boolean rate = column.kind().unit().isPresent();
    return new Entry(
        rate ? EntryKind.RATE : row.isSum() ? EntryKind.SUM : EntryKind.ROW,
        row.sign(),
        column.label(),
        computed && !rate ? context.say("views-computed") : "",
        column.unitName(context).equals(unit) ? "" : column.unitName(context),
        rate ? 0 : column.scale(),
        row.bracket(),
        all);
  }

  private Table.Cell noted(Table.Cell cell, String note) {
    return new Table.Cell(
        cell.link(),
        cell.state(),
        cell.value(),
        cell.rowspan(),
        context.plain(note),
        cell.sharers(),
        cell.total());
  }

  private boolean isKnown(AmountColumn column, FiscalYear year) {
    return series.figure(column, year).isKnown();
  }

  private boolean isComputed(AmountColumn column, FiscalYear year) {
    return series.one(column, year).filter(series::isComputed).isPresent();
  }

  // --- Whether it adds up -----------------------------------------------------------------------

  /** Whether some document states the sum, so that it can be held against its parts. */
  private boolean isChecked(LedgerRows.Row row) {
    return row.sign().equals("＝")
        && years.stream()
            .anyMatch(year -> isKnown(row.column(), year) && !isComputed(row.column(), year));
  }

  private Entry check(LedgerRows.Row row) {
    AmountColumn column = row.column();
    int terms =
        budgetTotals.stream()
            .flatMap(totals -> column.in(totals).stream())
            .flatMap(c -> c.identity().stream())
            .mapToInt(is -> is.terms().size())
            .max()
            .orElse(0);
    return new Entry(
        EntryKind.CHECK,
        "",
        context.say("ledger-check", terms),
        "",
        "",
        column.scale(),
        0,
        years.stream().map(year -> check(column, year)).toList());
  }

  private Value check(AmountColumn column, FiscalYear year) {
    Optional<Amount> stated =
        series
            .one(column, year)
            .filter(amount -> !series.isComputed(amount) && amount.figure().isKnown());
    Optional<Figure> parts = stated.flatMap(amount -> parts(amount, year));
    if (parts.isEmpty()) {
      return word("");
    }
    Figure difference = Figure.of(stated.get().figure().decimal().subtract(parts.get().decimal()));
    if (difference.decimal().signum() == 0) {
      return word(context.say("ledger-agrees"));
    }
    remarks.differs(stated.get(), column);
    Words remark =
        context.plain(
            context.say(
                "ledger-differs",
                context.say("views-name-year", column.label(), context.name(year)),
                remarks.printed(column, parts.get()),
                remarks.printed(column, stated.get().figure())));
    return new Value(
        cells.figure(difference, column.scale()), "", List.of(remarks.mark(remark)), List.of());
  }

  private Value word(String word) {
    return new Value(cells.empty(), word, List.of(), List.of());
  }

  /** What the rows of a year come to by the document that states their sum. */
  private Optional<Figure> parts(Amount stated, FiscalYear year) {
    Optional<Identity> identity = stated.column().identity().filter(is -> !is.quotient());
    return identity
        .map(
            is ->
                is.of(
                    id ->
                        LedgerRows.column(columns, stated.totals(), id)
                            .map(part -> series.figure(part, year))
                            .orElse(Figure.NOT_RECORDED),
                    1,
                    0))
        .filter(Figure::isKnown);
  }

  // --- From year to year ------------------------------------------------------------------------

  private Optional<Carried> carried(
      AmountColumn out,
      LedgerRows.Row in,
      FiscalYear year,
      FiscalYear before,
      List<LedgerRows.Row> places) {
    Figure carriedIn = series.figure(in.column(), year);
    Figure carriedOut = series.figure(out, before);
    boolean none =
        carriedIn.isKnown()
            && carriedOut.isKnown()
            && carriedIn.decimal().signum() == 0
            && carriedOut.decimal().signum() == 0;
    if (!year.previous().equals(Optional.of(before))
        || !carriedIn.isKnown()
        || !carriedOut.isKnown()
        || none) {
      return Optional.empty();
    }
    int from =
        IntStream.range(0, places.size())
            .filter(i -> places.get(i).column().equals(out))
            .findFirst()
            .orElseThrow();
    // Some forms print what is carried out as negative.
    boolean agrees = carriedIn.decimal().abs().compareTo(carriedOut.decimal().abs()) == 0;
    if (!agrees) {
      series.one(in.column(), year).ifPresent(amount -> remarks.differs(amount, in.column()));
    }
    return Optional.of(
        new Carried(
            from - places.indexOf(in),
            agrees,
            context.say(
                agrees ? "ledger-carried" : "ledger-carried-differs",
                context.name(before),
                out.label(),
                remarks.printed(out, carriedOut))));
  }
}
