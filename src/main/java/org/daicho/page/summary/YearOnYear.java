package org.daicho.page.summary;

import java.util.ArrayList;
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
import org.daicho.page.context.AmountColumn;
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
  private final FiscalYear year;
  private final YearComparison comparison;
  private final Optional<Table> phases;
  private final String measure;
  private final AmountColumn before;
  private final AmountColumn now;

  private YearOnYear(
      PageContext context,
      FiscalYear year,
      YearComparison comparison,
      Optional<Table> phases,
      String measure,
      AmountColumn before,
      AmountColumn now) {
    this.context = context;
    this.year = year;
    this.comparison = comparison;
    this.phases = phases;
    this.measure = measure;
    this.before = before;
    this.now = now;
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
    Sum left = sum(comparison.wentOn(), before);
    Sum right = sum(comparison.goingOn(), now);
    Figure difference = ChangeCells.difference(Optional.of(left), Optional.of(right));
    figures.total(
        named(before, context.name(year.previous().orElseThrow())),
        sum(comparison.before(), before));
    figures.difference(
        named(
            now, context.say("change-plus", context.say("change-of", comparison.goingOn().size()))),
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
    figures.total(
        named(now, context.say("change-equals", context.name(year))), sum(comparison.now(), now));
    return figures.totals();
  }

  private static AmountColumn named(AmountColumn column, String name) {
    return new AmountColumn(column.kind(), column.unit(), name);
  }

  /** What the figures say, in a sentence; what is open is not said. */
  private String statement() {
    Sum left = sum(comparison.before(), before);
    Figure difference =
        ChangeCells.difference(Optional.of(left), Optional.of(sum(comparison.now(), now)));
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
            sign > 0 ? "change-though-less" : "change-though-more",
            whole,
            comparison.goingOn().size(),
            against);
  }

  private String caption() {
    return context.say(
        "change-caption", context.name(year), context.name(year.previous().orElseThrow()));
  }

  /** All programmes, in their groups. */
  public Table whole() {
    return new ChangeTable(context, year, comparison, before, now)
        .table(context.say("change-plain", measure, caption()));
  }

  /** What programmes come to; shared amounts count where all that share them are here. */
  private Sum sum(List<Programme> programmes, AmountColumn column) {
    return ProgrammeSelection.of(context, programmes).total(column);
  }
}
