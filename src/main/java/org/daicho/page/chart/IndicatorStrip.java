package org.daicho.page.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daicho.model.Indicator;
import org.daicho.model.indicator.Direction;
import org.daicho.model.indicator.IndicatorStatus;
import org.daicho.model.indicator.IndicatorValue;
import org.daicho.model.indicator.Measured;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.value.Figure;
import org.daicho.view.Shares;
import org.daicho.view.Strip;
import org.daicho.view.TargetStatus;

/**
 * Draws the results of an indicator over its targets. Its scale is its own and does not begin at
 * zero; more is higher. Words are not drawn, and what is only about right is drawn where it says.
 */
public final class IndicatorStrip {
  private static final BigDecimal TOP = BigDecimal.valueOf(9);
  private static final BigDecimal BOTTOM = BigDecimal.valueOf(Strip.HEIGHT - 9L);

  /** Where in its column a result stands, and where a target begins and ends, in hundredths. */
  private static final int RESULT = 84;

  private static final int TARGET_FROM = 30;

  private final List<FiscalYear> columns;
  private final Optional<Indicator.Redefinition> redefined;
  private final List<Indicator.Year> years;
  private final BigDecimal least;
  private final BigDecimal most;
  private final List<Strip.Point> points = new ArrayList<>();
  private final List<Strip.Line> lines = new ArrayList<>();
  private final List<Strip.Line> targets = new ArrayList<>();
  private final List<Strip.Line> open = new ArrayList<>();
  private final List<String> breaks = new ArrayList<>();

  private IndicatorStrip(List<FiscalYear> columns, Indicator indicator) {
    this.columns = columns;
    this.redefined = indicator.redefined();
    this.years = indicator.years();
    List<BigDecimal> all =
        years.stream()
            .flatMap(year -> Stream.of(year.target(), year.result()))
            .flatMap(value -> number(value).stream())
            .flatMap(number -> Stream.of(number.low(), number.high()))
            .toList();
    this.least = all.stream().min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    this.most = all.stream().max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
  }

  /**
   * @param columns the years from left to right
   * @param text what it shows, for those who do not see it
   */
  public static Strip of(
      List<FiscalYear> columns, Indicator indicator, Optional<Direction> direction, String text) {
    IndicatorStrip strip = new IndicatorStrip(columns, indicator);
    for (int i = 0; i < columns.size(); i++) {
      strip.draw(i, direction);
    }
    return new Strip(
        text,
        List.copyOf(strip.points),
        List.copyOf(strip.lines),
        List.copyOf(strip.targets),
        List.copyOf(strip.open),
        List.copyOf(strip.breaks));
  }

  private void draw(int column, Optional<Direction> direction) {
    if (column > 0 && begins(column)) {
      breaks.add(place(column, 0));
    }
    Optional<Indicator.Year> year = year(column);
    Optional<Measured> target = year.flatMap(y -> number(y.target()));
    target.ifPresent(
        aim ->
            Stream.of(aim.low(), aim.high())
                .distinct()
                .forEach(at -> step(targets, column, y(at))));
    Optional<Measured> result = year.flatMap(y -> number(y.result()));
    if (result.isPresent()) {
      TargetStatus status =
          marked(IndicatorStatus.of(year.get().target(), year.get().result(), direction));
      String y = y(middle(result.get()));
      points.add(new Strip.Point(place(column, RESULT), y, status));
      if (column > 0 && !begins(column)) {
        year(column - 1)
            .flatMap(before -> number(before.result()))
            .ifPresent(
                before ->
                    lines.add(
                        new Strip.Line(
                            place(column - 1, RESULT),
                            y(middle(before)),
                            place(column, RESULT),
                            y)));
      }
    } else if (year.filter(IndicatorStrip::isOpen).isPresent()) {
      step(open, column, String.valueOf(Strip.HEIGHT / 2));
    }
  }

  private void step(List<Strip.Line> to, int column, String y) {
    to.add(new Strip.Line(place(column, TARGET_FROM), y, place(column, 100), y));
  }

  private boolean begins(int column) {
    return redefined.map(Indicator.Redefinition::from).equals(Optional.of(columns.get(column)));
  }

  private static boolean isOpen(Indicator.Year year) {
    return year.result().map(r -> r.state() == Figure.State.UNDECIDED).orElse(true);
  }

  private Optional<Indicator.Year> year(int column) {
    Optional<FiscalYear> year = Optional.of(columns.get(column));
    return years.stream().filter(y -> y.year().equals(year)).findFirst();
  }

  private static Optional<Measured> number(Optional<IndicatorValue> value) {
    return value.flatMap(IndicatorValue::number);
  }

  private static BigDecimal middle(Measured number) {
    return number.low().add(number.high()).divide(BigDecimal.valueOf(2));
  }

  private String place(int column, int hundredths) {
    return Shares.plain(
        BigDecimal.valueOf(column * 100L + hundredths)
            .divide(BigDecimal.valueOf(columns.size()), 2, RoundingMode.HALF_UP));
  }

  private String y(BigDecimal at) {
    BigDecimal range = most.subtract(least);
    BigDecimal part =
        range.signum() == 0
            ? new BigDecimal("0.5")
            : most.subtract(at).divide(range, 4, RoundingMode.HALF_UP);
    return Shares.plain(
        TOP.add(BOTTOM.subtract(TOP).multiply(part)).setScale(1, RoundingMode.HALF_UP));
  }

  /** A status as it is marked. */
  public static TargetStatus marked(IndicatorStatus status) {
    return switch (status) {
      case MET -> TargetStatus.MET;
      case MISSED -> TargetStatus.MISSED;
      case NOT_YET -> TargetStatus.NOT_YET;
      case UNKNOWN -> TargetStatus.UNKNOWN;
    };
  }
}
