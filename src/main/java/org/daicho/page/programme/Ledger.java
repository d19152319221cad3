package org.daicho.page.programme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.daicho.model.Budget;
import org.daicho.model.catalogue.Amount;
import org.daicho.model.catalogue.BudgetTotals;
import org.daicho.model.catalogue.ProgrammeAmounts;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.value.EntryKey;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Identity;
import org.daicho.model.value.Numerals;
import org.daicho.model.value.Words;
import org.daicho.page.context.AmountColumn;
import org.daicho.page.context.AsInTheSource;
import org.daicho.page.context.Cells;
import org.daicho.page.context.PageContext;
import org.daicho.view.Remark;
import org.daicho.view.Table;
import org.daicho.view.block.YearBlocks.LedgerBlock.Carried;
import org.daicho.view.block.YearBlocks.LedgerBlock.Entry;
import org.daicho.view.block.YearBlocks.LedgerBlock.Value;

/**
 * The amounts of a programme as an account over its years: what makes what, whether it adds up, and
 * what one year carries over to the next. All of it follows from what the columns of its budgets
 * say that they are made of.
 */
final class Ledger {
  private final PageContext context;
  private final AmountsByYear amounts;
  private final List<AmountColumn> columns;
  private final List<BudgetTotals> budgetTotals;
  private final List<FiscalYear> years;
  private final Documents documents;
  private final List<LedgerRows.Row> rows;
  private final Cells cells;

  /** What is said of amounts, with its mark; of the same words one mark. */
  private final Map<String, Remark> numbered = new LinkedHashMap<>();

  private final List<Remark> revised = new ArrayList<>();
  private final Set<Differing> differing = new HashSet<>();

  Ledger(
      PageContext context,
      AmountsByYear amounts,
      List<AmountColumn> columns,
      List<BudgetTotals> budgetTotals,
      List<FiscalYear> years,
      Documents documents) {
    this.context = context;
    this.amounts = amounts;
    this.columns = columns;
    this.budgetTotals = budgetTotals;
    this.years = years;
    this.documents = documents;
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
    List<Remark> all = new ArrayList<>(numbered.values());
    all.addAll(revised);
    amounts.restated().ifPresent(words -> all.add(new Remark("", words)));
    LinkedHashSet<Words> confirmed = new LinkedHashSet<>();
    for (BudgetTotals totals : budgetTotals) {
      confirmed.addAll(
          AsInTheSource.notes(
              context,
              totals.budget().key(),
              AsInTheSource.OF_IDENTITIES,
              figure -> isDiffering(totals.budget().key(), figure)));
    }
    confirmed.forEach(words -> all.add(new Remark("", words)));
    return List.copyOf(all);
  }

  /** A figure that differs from what it is made of or carried from. */
  private record Differing(EntryKey budget, BigDecimal figure) {
    private Differing(Amount amount, AmountColumn column) {
      this(
          amount.totals().budget().key(),
          amount
              .figure()
              .decimal()
              .divide(BigDecimal.valueOf(column.scale()))
              .stripTrailingZeros());
    }
  }

  /** Whether a figure that an editor has confirmed is one that differs here. */
  private boolean isDiffering(EntryKey budget, String written) {
    return Numerals.parseDecimal(written)
        .filter(number -> differing.contains(new Differing(budget, number.stripTrailingZeros())))
        .isPresent();
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
      Table.Cell cell = amounts.cell(column, year);
      if (!computed && isComputed(column, year)) {
        cell = noted(cell, context.say("views-computed"));
      }
      all.add(
          new Value(
              cell,
              "",
              marks(column, year),
              before.stream()
                  .flatMap(
                      earlier ->
                          from.flatMap(out -> carried(out, row, year, earlier, places)).stream())
                  .toList()));
    }
    boolean rate = column.kind().unit().isPresent();
    return new Entry(
        rate ? "rate" : row.isSum() ? "sum" : "row",
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

  private ProgrammeAmounts found(AmountColumn column, FiscalYear year) {
    return amounts.amounts(column, year);
  }

  private boolean isKnown(AmountColumn column, FiscalYear year) {
    return figure(column, year).isKnown();
  }

  private Figure figure(AmountColumn column, FiscalYear year) {
    return found(column, year).sum().figure();
  }

  /** The amount that stands for a year, where there is one. */
  private Optional<Amount> one(AmountColumn column, FiscalYear year) {
    ProgrammeAmounts found = found(column, year);
    return found.all().isEmpty() || found.areSeveral()
        ? Optional.empty()
        : Optional.of(found.one());
  }

  private boolean isComputed(AmountColumn column, FiscalYear year) {
    return one(column, year).filter(this::isComputed).isPresent();
  }

  private boolean isComputed(Amount amount) {
    List<Budget.Line> lines = amounts.lines(amount.totals());
    return !lines.isEmpty()
        && lines.stream().allMatch(line -> amount.totals().isComputed(line, amount.column()));
  }

  // --- What is said of an amount ----------------------------------------------------------------

  private List<String> marks(AmountColumn column, FiscalYear year) {
    LinkedHashSet<String> marks = new LinkedHashSet<>();
    one(column, year)
        .ifPresent(
            amount -> {
              revised(column, year, amount).ifPresent(marks::add);
              for (Budget.Line line : amounts.lines(amount.totals())) {
                for (Budget.FigureNote note : line.notes()) {
                  if (note.column().equals(amount.column().id())
                      && note.year().map(year::equals).orElse(true)) {
                    Words words = context.words(note.note());
                    marks.add(mark(words.with(said(column, year, words.value()))));
                  }
                }
              }
            });
    return List.copyOf(marks);
  }

  private String said(AmountColumn column, FiscalYear year, String what) {
    return context.say(
        "indicator-says", context.say("views-name-year", column.label(), context.name(year)), what);
  }

  private String mark(Words words) {
    return numbered
        .computeIfAbsent(words.value(), w -> new Remark(String.valueOf(numbered.size() + 1), words))
        .mark();
  }

  /** That earlier documents state another amount. */
  private Optional<String> revised(AmountColumn column, FiscalYear year, Amount now) {
    LinkedHashMap<String, String> others = new LinkedHashMap<>();
    for (Amount was : found(column, year).superseded()) {
      if (was.figure().isKnown()
          && !isComputed(was)
          && differ(was.figure(), now.figure(), column)) {
        String document =
            was.totals()
                .budget()
                .source()
                .map(source -> documents.number(source.document()).words().value())
                .orElse("");
        others.merge(printed(column, was.figure()), document, (a, b) -> a + b);
      }
    }
    if (others.isEmpty()) {
      return Optional.empty();
    }
    List<String> earlier = new ArrayList<>();
    others.forEach((was, by) -> earlier.add(context.say("indicator-revised", was, by)));
    String mark = context.say("revised-mark");
    revised.add(
        new Remark(
            mark,
            context.plain(
                context.say(
                    "revised-from",
                    context.say("views-name-year", column.label(), context.name(year)),
                    printed(column, now.figure()),
                    String.join(context.say("views-comma"), earlier)))));
    return Optional.of(mark);
  }

  /** Whether two documents differ, and not only in how far they round. */
  private static boolean differ(Figure was, Figure now, AmountColumn column) {
    if (!now.isKnown()) {
      return true;
    }
    BigDecimal scale = BigDecimal.valueOf(column.scale());
    BigDecimal before = was.decimal().divide(scale).stripTrailingZeros();
    BigDecimal after = now.decimal().divide(scale).stripTrailingZeros();
    int decimals = Math.max(0, Math.min(before.scale(), after.scale()));
    BigDecimal difference = before.subtract(after).abs();
    return Math.max(0, before.scale()) == Math.max(0, after.scale())
        ? difference.signum() != 0
        : difference.compareTo(BigDecimal.ONE.movePointLeft(decimals)) >= 0;
  }

  private String printed(AmountColumn column, Figure figure) {
    return figure.isKnown()
        ? context.number(figure, column.scale())
        : context.say("views-state-" + figure.state().word().replace("/", ""));
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
        "check",
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
        one(column, year).filter(amount -> !isComputed(amount) && amount.figure().isKnown());
    Optional<Figure> parts = stated.flatMap(amount -> parts(amount, year));
    if (parts.isEmpty()) {
      return word("");
    }
    Figure difference = Figure.of(stated.get().figure().decimal().subtract(parts.get().decimal()));
    if (difference.decimal().signum() == 0) {
      return word(context.say("ledger-agrees"));
    }
    differing.add(new Differing(stated.get(), column));
    Words remark =
        context.plain(
            context.say(
                "ledger-differs",
                context.say("views-name-year", column.label(), context.name(year)),
                printed(column, parts.get()),
                printed(column, stated.get().figure())));
    return new Value(
        cells.figure(difference, column.scale()), "", List.of(mark(remark)), List.of());
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
                            .map(part -> figure(part, year))
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
    Figure carriedIn = figure(in.column(), year);
    Figure carriedOut = figure(out, before);
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
      one(in.column(), year).ifPresent(amount -> differing.add(new Differing(amount, in.column())));
    }
    return Optional.of(
        new Carried(
            from - places.indexOf(in),
            agrees,
            context.say(
                agrees ? "ledger-carried" : "ledger-carried-differs",
                context.name(before),
                out.label(),
                printed(out, carriedOut))));
  }
}
