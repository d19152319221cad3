package org.daicho.page.series;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.value.Figure;
import org.daicho.page.context.AmountColumn;
import org.daicho.page.context.PageContext;
import org.daicho.view.Axis;
import org.daicho.view.Chart;
import org.daicho.view.Shares;
import org.daicho.view.Strip;
import org.daicho.view.YearBars;

/**
 * The money of each year as upright bars on one scale: what it began with, what it came to and what
 * was spent of it, with what had been asked for as a line over them.
 */
final class LedgerChart {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Of a column, what a bar takes and what parts it from the next. */
  private static final BigDecimal BAR = new BigDecimal("0.18");

  private static final BigDecimal STEP = new BigDecimal("0.22");

  private final PageContext context;
  private final AmountSeries amounts;
  private final List<FiscalYear> years;
  private final List<AmountColumn> bars;
  private final Optional<AmountColumn> line;

  /**
   * @param bars three at most, the one that stands for all last
   * @param line what had been asked for
   */
  LedgerChart(
      PageContext context,
      AmountSeries amounts,
      List<FiscalYear> years,
      List<AmountColumn> bars,
      Optional<AmountColumn> line) {
    this.context = context;
    this.amounts = amounts;
    this.years = years;
    this.bars = bars;
    this.line = line;
  }

  /** Nothing where no amount is more than zero. */
  Optional<YearBars> chart(String title) {
    Optional<BigDecimal> most =
        Stream.concat(bars.stream(), line.stream())
            .flatMap(column -> years.stream().map(year -> amount(column, year)))
            .flatMap(Optional::stream)
            .max(Comparator.naturalOrder())
            .filter(max -> max.signum() > 0);
    return most.map(max -> chart(title, max));
  }

  private YearBars chart(String title, BigDecimal max) {
    AmountColumn leading = bars.get(bars.size() - 1);
    BigDecimal scale = BigDecimal.valueOf(leading.scale());
    Axis axis = Axis.upright(max.divide(scale), context::grouped);
    BigDecimal top = axis.top().multiply(scale);
    List<YearBars.Bar> drawn = new ArrayList<>();
    List<YearBars.Bar> open = new ArrayList<>();
    List<Strip.Line> lines = new ArrayList<>();
    for (int i = 0; i < years.size(); i++) {
      for (int b = 0; b < bars.size(); b++) {
        Optional<BigDecimal> amount = amount(bars.get(b), years.get(i));
        BigDecimal left =
            BigDecimal.valueOf(i + 1L)
                .subtract(STEP.multiply(BigDecimal.valueOf(bars.size() - b)))
                .add(STEP.subtract(BAR));
        if (amount.filter(a -> a.signum() > 0).isPresent()) {
          BigDecimal height = HUNDRED.multiply(amount.get()).divide(top, 2, RoundingMode.HALF_UP);
          drawn.add(bar(b, left, height));
        } else if (isOpen(bars.get(b), years.get(i))) {
          open.add(bar(b, left, BigDecimal.valueOf(25)));
        }
      }
      int column = i;
      line.flatMap(asked -> amount(asked, years.get(column)))
          .filter(a -> a.signum() > 0)
          .ifPresent(
              a -> {
                String y =
                    Shares.plain(
                        HUNDRED.subtract(HUNDRED.multiply(a).divide(top, 2, RoundingMode.HALF_UP)));
                BigDecimal from =
                    BigDecimal.valueOf(column + 1L)
                        .subtract(STEP.multiply(BigDecimal.valueOf(bars.size())));
                lines.add(
                    new Strip.Line(across(from), y, across(BigDecimal.valueOf(column + 1L)), y));
              });
    }
    List<Chart.Series> series = new ArrayList<>();
    for (int b = 0; b < bars.size(); b++) {
      series.add(series(bars.get(b)));
    }
    return new YearBars(
        title,
        context.say(
            "ledger-chart",
            String.join(
                context.say("views-comma"), bars.stream().map(AmountColumn::label).toList())),
        series,
        line.map(this::series).stream().toList(),
        leading.scale(),
        axis.ticks().stream()
            .map(
                tick ->
                    new YearBars.Tick(
                        Shares.plain(HUNDRED.subtract(new BigDecimal(tick.at()))), tick.label()))
            .toList(),
        drawn,
        lines,
        open);
  }

  private Chart.Series series(AmountColumn column) {
    return new Chart.Series(
        column.label(), column.unitName(context), column.scale(), Chart.Mark.SOLID);
  }

  /** The last bar is the solid one, whatever there is before it. */
  private YearBars.Bar bar(int index, BigDecimal left, BigDecimal height) {
    return new YearBars.Bar(
        3 - bars.size() + 1 + index,
        across(left),
        across(BAR),
        Shares.plain(HUNDRED.subtract(height)),
        Shares.plain(height));
  }

  private String across(BigDecimal columns) {
    return Shares.plain(
        HUNDRED
            .multiply(columns)
            .divide(BigDecimal.valueOf(years.size()), 2, RoundingMode.HALF_UP));
  }

  private Optional<BigDecimal> amount(AmountColumn column, FiscalYear year) {
    Figure figure = amounts.figure(column, year);
    return figure.isKnown() ? Optional.of(figure.decimal()) : Optional.empty();
  }

  private boolean isOpen(AmountColumn column, FiscalYear year) {
    return amounts.figure(column, year).state() == Figure.State.UNDECIDED;
  }
}
