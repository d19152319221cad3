package org.daicho.page.programme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.daicho.model.Budget;
import org.daicho.model.Programme;
import org.daicho.model.catalogue.AmountKind;
import org.daicho.model.catalogue.BudgetTotals;
import org.daicho.model.catalogue.ProgrammeAmounts;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Words;
import org.daicho.page.context.AmountColumn;
import org.daicho.page.context.Cells;
import org.daicho.page.context.PageBuilder;
import org.daicho.page.context.PageContext;
import org.daicho.page.summary.PhaseOrder;
import org.daicho.view.Table;
import org.daicho.view.YearBars;
import org.daicho.view.block.YearBlocks;

/**
 * What a programme cost from year to year: a row for each year, and the phases of its money next to
 * one another, so that nothing adds up over years.
 */
final class AmountsByYear {
  private static final int MOST_KEY_FIGURES = 5;

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
    this.phases = new PhaseOrder(context.catalogue());
    this.columns =
        AmountColumn.of(context, budgetTotals).stream()
            .sorted(Comparator.comparing(AmountColumn::kind, phases.inOrder()))
            .toList();
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

  ProgrammeAmounts amounts(AmountColumn column, FiscalYear year) {
    return ProgrammeAmounts.stated(
        programme.id(), budgetTotals, column.kind().in(Optional.of(year)));
  }

  /**
   * Adds a section where there are several years.
   *
   * @param grid the years of the page
   */
  void add(PageBuilder builder, YearColumns grid, Documents documents) {
    if (!isSeries()) {
      return;
    }
    List<String> units =
        columns.stream()
            .filter(column -> column.kind().unit().isEmpty())
            .map(column -> column.unitName(context))
            .distinct()
            .toList();
    String unit = units.size() == 1 ? units.get(0) : "";
    Ledger ledger = new Ledger(context, this, columns, budgetTotals, grid.all(), documents);
    List<YearBlocks.LedgerBlock.Entry> rows = ledger.entries(unit);
    Table table = table();
    String title = statement(grid).orElse(table.caption());
    builder.wide(
        table.id(),
        title,
        new YearBlocks.LedgerBlock(
            table.caption(),
            unit,
            budgetTotals.stream().anyMatch(totals -> !totals.budget().supersedes().isEmpty())
                ? context.say("ledger-latest")
                : "",
            chart(grid).stream().toList(),
            grid.heads(context),
            rows,
            leadingYear().map(grid.all()::indexOf).orElse(grid.all().size() - 1),
            ledger.remarks(),
            builder.downloads(table)));
  }

  /**
   * The few amounts of one year that say most: what was to come to, what stands for the money, what
   * is made of that, and what was carried on.
   */
  List<AmountColumn> keyColumns(FiscalYear year) {
    List<AmountColumn> known =
        columns.stream().filter(column -> !amounts(column, year).all().isEmpty()).toList();
    Optional<AmountColumn> leading = leading();
    Set<AmountColumn> first = new LinkedHashSet<>();
    if (known.size() > MOST_KEY_FIGURES && leading.isPresent()) {
      before(leading.get()).ifPresent(first::add);
      first.add(leading.get());
      known.stream().filter(column -> isMadeOf(column, leading.get())).forEach(first::add);
      known.stream()
          .flatMap(in -> LedgerRows.carriedFrom(in, columns, budgetTotals).stream())
          .forEach(first::add);
    }
    first.addAll(known);
    return first.stream()
        .filter(known::contains)
        .limit(MOST_KEY_FIGURES)
        .map(c -> new AmountColumn(c.kind().in(Optional.of(year)), c.unit(), c.label()))
        .toList();
  }

  private boolean isMadeOf(AmountColumn column, AmountColumn part) {
    return budgetTotals.stream()
        .anyMatch(
            totals ->
                column
                    .in(totals)
                    .flatMap(Budget.Column::identity)
                    .filter(
                        is ->
                            is.columns().stream()
                                .flatMap(id -> LedgerRows.column(columns, totals, id).stream())
                                .anyMatch(part::equals))
                    .isPresent());
  }

  /** What the phase is called that stands for the money. */
  Optional<String> leadingName() {
    return leading().map(AmountColumn::label);
  }

  /** The lines that a budget has of the programme. */
  List<Budget.Line> lines(BudgetTotals totals) {
    return totals.budget().programme().isPresent()
        ? BudgetTotals.leaves(totals.budget().lines())
        : totals.line(programme.id()).map(List::of).orElse(List.of());
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

  /** That totals count some years with the programme that this one goes on as. */
  Optional<Words> restated() {
    List<String> restated =
        years.stream()
            .filter(year -> columns.stream().anyMatch(column -> isRestated(column, year)))
            .map(context::name)
            .toList();
    return context.catalogue().successors(programme).stream()
        .filter(successor -> !restated.isEmpty())
        .findFirst()
        .map(
            successor ->
                context.plain(
                    context.say(
                        "ledger-restated",
                        String.join(context.say("views-comma"), restated),
                        context.string(context.catalogue().nameOf(successor)))));
  }

  private boolean isRestated(AmountColumn column, FiscalYear year) {
    return amounts(column, year).all().stream()
        .anyMatch(amount -> amount.totals().isRestated(programme.id(), amount.column()));
  }

  Table.Cell cell(AmountColumn column, FiscalYear year) {
    return cell(new Cells(context), column, amounts(column, year));
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

  /** What stands for the money, what it was to come to, and what that began with. */
  private Optional<YearBars> chart(YearColumns grid) {
    Optional<AmountColumn> leading = leading();
    if (leading.isEmpty()) {
      return Optional.empty();
    }
    List<AmountColumn> bars = new ArrayList<>();
    Optional<AmountColumn> before = before(leading.get());
    before.flatMap(this::beginning).ifPresent(bars::add);
    before.ifPresent(bars::add);
    bars.add(leading.get());
    Optional<AmountColumn> asked =
        columns.stream()
            .filter(column -> column.isPhaseOf(leading.get()) && !bars.contains(column))
            .filter(column -> phases.inOrder().compare(column.kind(), bars.get(0).kind()) < 0)
            .findFirst();
    return new LedgerChart(context, this, grid.all(), bars, asked)
        .chart(
            context.say(
                "chart-in-time",
                String.join(
                    context.say("views-comma"), bars.stream().map(AmountColumn::label).toList())));
  }

  private Optional<AmountColumn> before(AmountColumn leading) {
    return phases
        .before(leading.kind(), columns.stream().map(AmountColumn::kind).toList())
        .map(this::column);
  }

  /** The first of what an amount is made of, such as the initial budget. */
  private Optional<AmountColumn> beginning(AmountColumn of) {
    return budgetTotals.stream()
        .flatMap(
            totals ->
                of
                    .in(totals)
                    .flatMap(Budget.Column::identity)
                    .filter(is -> !is.quotient() && is.terms().get(0).adds())
                    .flatMap(is -> LedgerRows.column(columns, totals, is.terms().get(0).column()))
                    .stream())
        .filter(column -> column.isPhaseOf(of))
        .reduce((a, b) -> b);
  }

  /** How far what a year came to lay from what it began with. */
  private Optional<String> statement(YearColumns grid) {
    Optional<AmountColumn> sum = leading().flatMap(this::before);
    Optional<AmountColumn> first = sum.flatMap(this::beginning);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    List<BigDecimal> times = new ArrayList<>();
    for (FiscalYear year : grid.all()) {
      Figure came = amounts(sum.get(), year).sum().figure();
      Figure began = amounts(first.get(), year).sum().figure();
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
