package org.daicho.page.summary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daicho.model.Programme;
import org.daicho.model.catalogue.AmountKind;
import org.daicho.model.catalogue.BudgetTotals;
import org.daicho.model.catalogue.YearComparison;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.value.Figure;
import org.daicho.model.value.MoneyUnit;
import org.daicho.model.value.Sum;
import org.daicho.model.value.Text;
import org.daicho.model.value.Words;
import org.daicho.page.context.AmountColumn;
import org.daicho.page.context.Cells;
import org.daicho.page.context.LongTable;
import org.daicho.page.context.PageContext;
import org.daicho.view.CellState;
import org.daicho.view.Table;

/**
 * The amounts of a year next to those of the year before, programme by programme, in those that go
 * on, that began and that ended. A difference to an open amount is open.
 */
public final class YearOnYear {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final PageContext context;
  private final Cells cells;
  private final YearComparison comparison;
  private final AmountColumn before;
  private final AmountColumn now;

  private YearOnYear(
      PageContext context, YearComparison comparison, AmountColumn before, AmountColumn now) {
    this.context = context;
    this.cells = new Cells(context);
    this.comparison = comparison;
    this.before = before;
    this.now = now;
  }

  /** The table of the latest year that has one, of programmes of several years. */
  public static Optional<Table> latest(PageContext context, List<Programme> programmes) {
    SortedMap<FiscalYear, List<Programme>> years = new TreeMap<>(Comparator.reverseOrder());
    for (Programme programme : programmes) {
      for (Programme state : context.catalogue().statesOf(programme)) {
        context
            .catalogue()
            .yearOf(state)
            .ifPresent(year -> years.computeIfAbsent(year, y -> new ArrayList<>()).add(state));
      }
    }
    return years.keySet().stream()
        .flatMap(year -> table(context, year, before(year, years), years.get(year)).stream())
        .findFirst();
  }

  private static List<Programme> before(
      FiscalYear year, Map<FiscalYear, List<Programme>> programmes) {
    return year.previous().map(y -> programmes.getOrDefault(y, List.of())).orElse(List.of());
  }

  /**
   * The table of a year; none where no programme goes on, or the years have no kind of amount in
   * common.
   *
   * @param before what the programmes of the year before were
   * @param now what those of the year were
   */
  public static Optional<Table> table(
      PageContext context, FiscalYear year, List<Programme> before, List<Programme> now) {
    YearComparison comparison = YearComparison.of(context.catalogue(), before, now);
    if (comparison.goOn().isEmpty()) {
      return Optional.empty();
    }
    List<BudgetTotals> earlier = ProgrammeSelection.of(context, before).budgetTotals();
    List<BudgetTotals> later = ProgrammeSelection.of(context, now).budgetTotals();
    return common(context, earlier, later)
        .map(
            kind -> {
              AmountColumn left = column(context, kind, year.previous().orElseThrow(), earlier);
              AmountColumn right = column(context, kind, year, later);
              MoneyUnit unit =
                  left.unit().scale() < right.unit().scale() ? left.unit() : right.unit();
              return new YearOnYear(
                      context,
                      comparison,
                      new AmountColumn(left.kind(), unit, left.label()),
                      new AmountColumn(right.kind(), unit, right.label()))
                  .table(year);
            });
  }

  /** What stands for the amounts of both years. */
  private static Optional<AmountKind> common(
      PageContext context, List<BudgetTotals> earlier, List<BudgetTotals> later) {
    List<AmountKind> both = new ArrayList<>(AmountKind.of(later, List.of()));
    both.retainAll(AmountKind.of(earlier, List.of()));
    return new PhaseOrder(context.catalogue()).leading(both, later);
  }

  /** The column of a kind of amount in a year, called apart from the year's others. */
  private static AmountColumn column(
      PageContext context, AmountKind kind, FiscalYear year, List<BudgetTotals> totals) {
    List<AmountKind> kinds =
        AmountKind.of(totals, List.of()).stream().map(k -> k.in(Optional.of(year))).toList();
    return AmountColumn.of(context, totals, kinds).get(kinds.indexOf(kind.in(Optional.of(year))));
  }

  private Table table(FiscalYear year) {
    List<Table.Row> rows = new ArrayList<>();
    List<Programme> goingOn = comparison.goOn().stream().map(YearComparison.Pair::now).toList();
    List<Programme> wentOn = comparison.goOn().stream().map(YearComparison.Pair::before).toList();
    List<Row> pairs = new ArrayList<>();
    comparison.goOn().forEach(p -> pairs.add(row(Optional.of(p.before()), Optional.of(p.now()))));
    addGroup(rows, "change-go-on", wentOn, goingOn, pairs);
    List<Row> begun = new ArrayList<>();
    comparison.begun().forEach(p -> begun.add(row(Optional.empty(), Optional.of(p))));
    addGroup(rows, "change-begun", List.of(), comparison.begun(), begun);
    List<Row> ended = new ArrayList<>();
    comparison.ended().forEach(p -> ended.add(row(Optional.of(p), Optional.empty())));
    addGroup(rows, "change-ended", comparison.ended(), List.of(), ended);
    List<Programme> all = new ArrayList<>(wentOn);
    all.addAll(comparison.ended());
    List<Programme> allNow = new ArrayList<>(goingOn);
    allNow.addAll(comparison.begun());
    List<Table.Cell> total = new ArrayList<>();
    total.add(cells.totalName(Table.RowKind.COMPUTED));
    total.add(cells.empty());
    total.addAll(figures(sum(all, before), sum(allNow, now)));
    Table whole =
        new Table(
            "change",
            context.say(
                "change-caption", context.name(year), context.name(year.previous().orElseThrow())),
            "",
            columns(),
            rows,
            List.of(new Table.Row(Table.RowKind.COMPUTED, "", false, total)),
            List.of(context.plain(context.say("change-note"))));
    return LongTable.is(whole)
        ? whole.with(rows.stream().filter(r -> r.kind() == Table.RowKind.GROUP).toList())
        : whole;
  }

  private List<Table.Column> columns() {
    return List.of(
        Table.Column.text("name", context.say("views-programme")),
        Table.Column.text("number", context.say("views-number")),
        before.column(context),
        now.column(context),
        new Table.Column(
            "change_" + now.unit().dataName(),
            context.say("change-difference"),
            context.name(now.unit()),
            "",
            Table.Type.AMOUNT,
            now.unit().scale(),
            false),
        new Table.Column(
            "change_percent", context.say("change-rate"), "%", "", Table.Type.COUNT, 1, false));
  }

  /** A row with its difference, by which rows are sorted; those whose difference is open last. */
  private record Row(Table.Row row, Optional<Long> difference) {}

  private void addGroup(
      List<Table.Row> rows,
      String label,
      List<Programme> earlier,
      List<Programme> later,
      List<Row> programmes) {
    if (programmes.isEmpty()) {
      return;
    }
    List<Table.Cell> head = new ArrayList<>();
    head.add(cells.text(context.say(label, programmes.size())));
    head.add(cells.empty());
    head.addAll(
        figures(
            earlier.isEmpty() ? Optional.empty() : sum(earlier, before),
            later.isEmpty() ? Optional.empty() : sum(later, now)));
    rows.add(new Table.Row(Table.RowKind.GROUP, "", false, head));
    programmes.stream()
        .sorted(Comparator.comparing(row -> row.difference().map(d -> -d).orElse(Long.MAX_VALUE)))
        .forEach(row -> rows.add(row.row()));
  }

  private Row row(Optional<Programme> was, Optional<Programme> is) {
    Programme shown = is.or(() -> was).orElseThrow();
    Optional<Sum> left = was.flatMap(p -> sum(List.of(p), before));
    Optional<Sum> right = is.flatMap(p -> sum(List.of(p), now));
    List<Table.Cell> row = new ArrayList<>();
    row.add(cells.text(context.link(shown), formerly(was, is)));
    row.add(cells.text(shown.number()));
    row.addAll(figures(left, right));
    Figure difference = difference(left, right);
    return new Row(
        new Table.Row(Table.RowKind.CHILD, shown.id().value(), false, row),
        difference.isKnown() ? Optional.of(difference.value()) : Optional.empty());
  }

  /** The number and the name of the year before, where they were others. */
  private Words formerly(Optional<Programme> was, Optional<Programme> is) {
    List<String> notes = new ArrayList<>();
    if (was.isPresent() && is.isPresent()) {
      if (!was.get().number().isEmpty() && !was.get().number().equals(is.get().number())) {
        notes.add(context.say("change-former-number", was.get().number()));
      }
      Text former = context.catalogue().nameOf(was.get());
      if (!former.equals(context.catalogue().nameOf(is.get()))) {
        notes.add(context.say("change-former-name", context.string(former)));
      }
    }
    return context.plain(String.join(context.say("views-comma"), notes));
  }

  /** What programmes come to; shared amounts count where all that share them are here. */
  private Optional<Sum> sum(List<Programme> programmes, AmountColumn column) {
    return Optional.of(ProgrammeSelection.of(context, programmes).total(column));
  }

  private List<Table.Cell> figures(Optional<Sum> left, Optional<Sum> right) {
    Figure difference = difference(left, right);
    return List.of(
        left.map(sum -> cells.total(sum, before.unit().scale())).orElseGet(cells::empty),
        right.map(sum -> cells.total(sum, now.unit().scale())).orElseGet(cells::empty),
        signed(difference, now.unit().scale()),
        right.isPresent() ? rate(left, difference) : cells.empty());
  }

  private static Figure difference(Optional<Sum> left, Optional<Sum> right) {
    Sum from = left.orElse(Sum.NOTHING);
    Sum to = right.orElse(Sum.NOTHING);
    for (Sum side : List.of(to, from)) {
      if (!side.complete() || !side.figure().isKnown()) {
        Figure open = side.open() > 0 ? side.openFigure() : side.figure();
        return open.isKnown() ? Figure.UNDECIDED : open;
      }
    }
    return Figure.of(Math.subtractExact(to.value(), from.value()));
  }

  private Table.Cell signed(Figure figure, long scale) {
    Table.Cell cell = cells.figure(figure, scale);
    return figure.isKnown() && figure.value() > 0 ? withPlus(cell) : cell;
  }

  private Table.Cell withPlus(Table.Cell cell) {
    return new Table.Cell(
        context.unlinked("+" + cell.link().words().value()),
        cell.state(),
        cell.value(),
        1,
        cell.note());
  }

  /** In whole per cent, under one with a decimal; none where there was nothing before. */
  private Table.Cell rate(Optional<Sum> left, Figure difference) {
    if (!difference.isKnown() || left.isEmpty() || left.get().value() == 0) {
      return difference.isKnown() ? cells.empty() : cells.figure(difference, 1);
    }
    BigDecimal rate =
        BigDecimal.valueOf(difference.value())
            .multiply(HUNDRED)
            .divide(BigDecimal.valueOf(Math.abs(left.get().value())), 1, RoundingMode.HALF_UP);
    BigDecimal shown =
        rate.abs().compareTo(BigDecimal.ONE) < 0 ? rate : rate.setScale(0, RoundingMode.HALF_UP);
    String plain = shown.stripTrailingZeros().toPlainString();
    Table.Cell cell =
        new Table.Cell(
            context.unlinked(context.grouped(plain)), CellState.KNOWN, plain, 1, context.plain(""));
    return shown.signum() > 0 ? withPlus(cell) : cell;
  }
}
