package org.daicho.page.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
import org.daicho.page.context.KeyFiguresBuilder;
import org.daicho.page.context.LongTable;
import org.daicho.page.context.PageBuilder;
import org.daicho.page.context.PageContext;
import org.daicho.view.Table;
import org.daicho.view.block.Block;

/**
 * The amounts of a year next to those of the year before, programme by programme, in those that go
 * on, that began and that ended; what all come to, and how one year leads to the other. A
 * difference to an open amount is open.
 */
public final class YearOnYear {
  private final PageContext context;
  private final Cells cells;
  private final FiscalYear year;
  private final YearComparison comparison;
  private final Optional<Table> phases;
  private final List<Programme> wentOn;
  private final List<Programme> goingOn;
  private final String measure;
  private final AmountColumn before;
  private final AmountColumn now;
  private final ChangeCells change;

  private YearOnYear(
      PageContext context,
      FiscalYear year,
      YearComparison comparison,
      Optional<Table> phases,
      String measure,
      AmountColumn before,
      AmountColumn now) {
    this.context = context;
    this.cells = new Cells(context);
    this.year = year;
    this.comparison = comparison;
    this.phases = phases;
    this.measure = measure;
    this.wentOn = comparison.goOn().stream().map(YearComparison.Pair::before).toList();
    this.goingOn = comparison.goOn().stream().map(YearComparison.Pair::now).toList();
    this.before = before;
    this.now = now;
    this.change = new ChangeCells(context, now.unit().scale());
  }

  /**
   * A year; none where no programme goes on, or the years have no kind of amount in common.
   *
   * @param earlier what the programmes of the year before were
   * @param later what those of the year were
   */
  public static Optional<YearOnYear> of(
      PageContext context, FiscalYear year, List<Programme> earlier, List<Programme> later) {
    if (YearComparison.of(context.catalogue(), earlier, later).goOn().isEmpty()) {
      return Optional.empty();
    }
    List<BudgetTotals> left = ProgrammeSelection.of(context, earlier).budgetTotals();
    List<BudgetTotals> right = ProgrammeSelection.of(context, later).budgetTotals();
    List<AmountKind> both = new ArrayList<>(AmountKind.of(right, List.of()));
    both.retainAll(AmountKind.of(left, List.of()));
    Optional<AmountKind> leading = new PhaseOrder(context.catalogue()).leading(both, right);
    if (leading.isEmpty()) {
      return Optional.empty();
    }
    FiscalYear last = year.previous().orElseThrow();
    AmountKind kind = leading.get();
    YearComparison comparison =
        YearComparison.of(
            context.catalogue(),
            TakingPart.in(context.catalogue(), last, earlier, kind),
            TakingPart.in(context.catalogue(), year, later, kind));
    AmountColumn from = column(context, kind, last, left);
    AmountColumn to = column(context, kind, year, right);
    MoneyUnit unit = from.unit().scale() < to.unit().scale() ? from.unit() : to.unit();
    return comparison.goOn().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new YearOnYear(
                context,
                year,
                comparison,
                PhaseChanges.table(context, year, both, earlier, later),
                label(context, kind, right),
                new AmountColumn(from.kind(), unit, from.label()),
                new AmountColumn(to.kind(), unit, to.label())));
  }

  /** What a kind of amount is called among those of its year. */
  private static String label(PageContext context, AmountKind kind, List<BudgetTotals> totals) {
    List<AmountKind> kinds = AmountKind.of(totals, List.of());
    return AmountColumn.of(context, totals, kinds).get(kinds.indexOf(kind)).label();
  }

  /** The column of a kind of amount in a year, called apart from the year's others. */
  private static AmountColumn column(
      PageContext context, AmountKind kind, FiscalYear year, List<BudgetTotals> totals) {
    List<AmountKind> kinds =
        AmountKind.of(totals, List.of()).stream().map(k -> k.in(Optional.of(year))).toList();
    return AmountColumn.of(context, totals, kinds).get(kinds.indexOf(kind.in(Optional.of(year))));
  }

  /** Adds what the difference is, how it comes about, and the programmes. */
  public void addTo(PageBuilder builder) {
    Table table = whole();
    List<Block> blocks = new ArrayList<>(bridge());
    blocks.add(builder.figures(LongTable.is(table) ? groupsOf(table) : table));
    builder.wide("change", statement(), blocks);
    phases.ifPresent(phases -> builder.table(phases, Optional.empty()));
  }

  private static Table groupsOf(Table table) {
    return table.with(table.rows().stream().filter(r -> r.kind() == Table.RowKind.GROUP).toList());
  }

  /** The year before, what was added and taken away, and the year that it comes to. */
  List<Block> bridge() {
    KeyFiguresBuilder figures = new KeyFiguresBuilder(context);
    Sum left = sum(wentOn, before);
    Sum right = sum(goingOn, now);
    Figure difference = ChangeCells.difference(Optional.of(left), Optional.of(right));
    figures.total(
        named(before, context.name(year.previous().orElseThrow())), sum(allBefore(), before));
    figures.difference(
        named(now, context.say("change-plus", context.say("change-of", goingOn.size()))),
        difference);
    if (!comparison.begun().isEmpty()) {
      figures.total(
          named(
              now,
              context.say("change-plus", context.say("change-begun", comparison.begun().size()))),
          sum(comparison.begun(), now));
    }
    if (!comparison.ended().isEmpty()) {
      figures.total(
          named(
              before,
              context.say("change-minus", context.say("change-ended", comparison.ended().size()))),
          sum(comparison.ended(), before));
    }
    figures.total(named(now, context.say("change-equals", context.name(year))), sum(allNow(), now));
    return figures.totals();
  }

  private static AmountColumn named(AmountColumn column, String name) {
    return new AmountColumn(column.kind(), column.unit(), name);
  }

  private List<Programme> allBefore() {
    return together(wentOn, comparison.ended());
  }

  private List<Programme> allNow() {
    return together(goingOn, comparison.begun());
  }

  private static List<Programme> together(List<Programme> some, List<Programme> others) {
    List<Programme> all = new ArrayList<>(some);
    all.addAll(others);
    return all;
  }

  /** What the figures say, in a sentence; what is open is not said. */
  private String statement() {
    Sum left = sum(allBefore(), before);
    Figure difference = ChangeCells.difference(Optional.of(left), Optional.of(sum(allNow(), now)));
    if (!difference.isKnown() || left.value() <= 0) {
      return context.say("change-plain", measure, caption());
    }
    long sign = Long.signum(difference.value());
    String percent =
        ChangeCells.rate(left, difference)
            .map(r -> context.grouped(r.abs().toPlainString()))
            .orElse("");
    String whole =
        sign == 0
            ? context.say("change-same", measure)
            : context.say(sign > 0 ? "change-more" : "change-less", measure, percent);
    long against = 0;
    for (YearComparison.Pair pair : comparison.goOn()) {
      Figure own =
          ChangeCells.difference(
              Optional.of(sum(List.of(pair.before()), before)),
              Optional.of(sum(List.of(pair.now()), now)));
      if (!own.isKnown()) {
        return whole;
      }
      against += Long.signum(own.value()) == -sign && sign != 0 ? 1 : 0;
    }
    return against == 0
        ? whole
        : context.say(
            sign > 0 ? "change-though-less" : "change-though-more", whole, goingOn.size(), against);
  }

  private String caption() {
    return context.say(
        "change-caption", context.name(year), context.name(year.previous().orElseThrow()));
  }

  /** All programmes, in their groups. */
  public Table whole() {
    List<Table.Row> rows = new ArrayList<>();
    List<Row> pairs = new ArrayList<>();
    comparison.goOn().forEach(p -> pairs.add(row(Optional.of(p.before()), Optional.of(p.now()))));
    addGroup(rows, "change-go-on", wentOn, goingOn, pairs);
    List<Row> begun = new ArrayList<>();
    comparison.begun().forEach(p -> begun.add(row(Optional.empty(), Optional.of(p))));
    addGroup(rows, "change-begun", List.of(), comparison.begun(), begun);
    List<Row> ended = new ArrayList<>();
    comparison.ended().forEach(p -> ended.add(row(Optional.of(p), Optional.empty())));
    addGroup(rows, "change-ended", comparison.ended(), List.of(), ended);
    addKnown(rows);
    List<Table.Cell> total = new ArrayList<>();
    total.add(cells.totalName(Table.RowKind.COMPUTED));
    total.add(cells.empty());
    total.addAll(
        change.figures(Optional.of(sum(allBefore(), before)), Optional.of(sum(allNow(), now))));
    return new Table(
        "change",
        context.say("change-plain", measure, caption()),
        context.name(now.unit()),
        columns(),
        rows,
        List.of(new Table.Row(Table.RowKind.COMPUTED, "", false, total)),
        List.of(
            context.plain(context.say("change-bars-note")),
            context.plain(context.say("change-note"))));
  }

  /** What those come to of which both years are known, where others are open. */
  private void addKnown(List<Table.Row> rows) {
    List<YearComparison.Pair> known =
        comparison.goOn().stream()
            .filter(
                p ->
                    sum(List.of(p.before()), before).complete()
                        && sum(List.of(p.now()), now).complete())
            .toList();
    if (known.isEmpty() || known.size() == comparison.goOn().size()) {
      return;
    }
    List<Table.Cell> row = new ArrayList<>();
    row.add(cells.text(context.say("change-known", known.size())));
    row.add(cells.empty());
    row.addAll(
        change.figures(
            Optional.of(sum(known.stream().map(YearComparison.Pair::before).toList(), before)),
            Optional.of(sum(known.stream().map(YearComparison.Pair::now).toList(), now))));
    rows.add(new Table.Row(Table.RowKind.GROUP, "", false, row));
  }

  private List<Table.Column> columns() {
    return List.of(
        Table.Column.text("name", context.say("views-programme")),
        Table.Column.text("number", context.say("views-number")),
        amount(before.field(), context.name(year.previous().orElseThrow())),
        amount(now.field(), context.name(year)),
        amount("change_" + now.unit().dataName(), context.say("change-difference")),
        new Table.Column(
            "change_percent", context.say("change-rate"), "%", "", Table.Type.COUNT, 1, false));
  }

  private Table.Column amount(String id, String label) {
    return new Table.Column(id, label, "", "", Table.Type.AMOUNT, now.unit().scale(), false);
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
        change.figures(
            Optional.of(earlier).filter(p -> !p.isEmpty()).map(p -> sum(p, before)),
            Optional.of(later).filter(p -> !p.isEmpty()).map(p -> sum(p, now))));
    head.set(head.size() - 1, earlier.isEmpty() || later.isEmpty() ? cells.empty() : last(head));
    rows.add(new Table.Row(Table.RowKind.GROUP, "", false, head));
    programmes.stream()
        .sorted(Comparator.comparing(row -> row.difference().map(d -> -d).orElse(Long.MAX_VALUE)))
        .forEach(row -> rows.add(row.row()));
  }

  private static Table.Cell last(List<Table.Cell> cells) {
    return cells.get(cells.size() - 1);
  }

  private Row row(Optional<Programme> was, Optional<Programme> is) {
    Programme shown = is.or(() -> was).orElseThrow();
    Optional<Sum> left = was.map(p -> sum(List.of(p), before));
    Optional<Sum> right = is.map(p -> sum(List.of(p), now));
    List<Table.Cell> row = new ArrayList<>();
    row.add(cells.text(context.link(shown), formerly(was, is)));
    row.add(cells.text(shown.number()));
    row.addAll(change.figures(left, right));
    Figure difference = ChangeCells.difference(left, right);
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
  private Sum sum(List<Programme> programmes, AmountColumn column) {
    return ProgrammeSelection.of(context, programmes).total(column);
  }
}
