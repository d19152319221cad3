package org.daicho.page.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.daicho.model.Indicator;
import org.daicho.model.indicator.Direction;
import org.daicho.model.indicator.IndicatorValue;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Id;
import org.daicho.model.value.Text;
import org.daicho.view.Strip;

class IndicatorStripProperties {

  @Property
  void each_result_stands_in_the_column_of_its_year_the_higher_the_more(
      @ForAll @Size(min = 2, max = 15) List<@IntRange(min = -900, max = 900_000) Integer> results) {
    Strip strip = strip(results, Optional.empty());
    assertEquals(results.size(), strip.points().size());
    assertEquals(results.size() - 1, strip.lines().size());
    for (int i = 0; i < results.size(); i++) {
      double x = Double.parseDouble(strip.points().get(i).x());
      double column = 100.0 / results.size();
      assertTrue(x > i * column && x < (i + 1) * column, "column of " + i + ": " + x);
      for (int j = 0; j < results.size(); j++) {
        if (results.get(i) > results.get(j)) {
          assertTrue(y(strip, i) <= y(strip, j), results.get(i) + " under " + results.get(j));
        }
      }
      assertTrue(y(strip, i) >= 0 && y(strip, i) <= Strip.HEIGHT, "outside: " + y(strip, i));
    }
  }

  @Property
  void no_line_joins_what_is_measured_differently(
      @ForAll @Size(min = 3, max = 12) List<@IntRange(max = 500) Integer> results,
      @ForAll @IntRange(min = 1, max = 2) int from) {
    Strip strip = strip(results, Optional.of(from));
    assertEquals(results.size() - 2, strip.lines().size());
    assertEquals(1, strip.breaks().size());
    double at = Double.parseDouble(strip.breaks().get(0));
    for (Strip.Line line : strip.lines()) {
      assertTrue(
          Double.parseDouble(line.x2()) < at || Double.parseDouble(line.x1()) > at,
          line + " across " + at);
    }
  }

  @Property
  void a_year_that_is_still_to_come_is_kept_open_and_words_are_not_drawn(
      @ForAll @IntRange(min = 1, max = 500) int target) {
    List<Indicator.Year> years =
        List.of(
            year(2020, number(target), IndicatorValue.of(Text.of("実施", "done"))),
            year(2021, number(target), IndicatorValue.of(Figure.State.UNDECIDED)));
    Strip strip = drawn(years, Optional.empty());
    assertEquals(List.of(), strip.points());
    assertEquals(1, strip.open().size());
    assertEquals(2, strip.targets().size());
  }

  private static double y(Strip strip, int i) {
    return Double.parseDouble(strip.points().get(i).y());
  }

  private static Strip strip(List<Integer> results, Optional<Integer> redefined) {
    List<Indicator.Year> years = new ArrayList<>();
    for (int i = 0; i < results.size(); i++) {
      years.add(year(2010 + i, number(results.get(0)), number(results.get(i))));
    }
    return drawn(years, redefined);
  }

  private static Strip drawn(List<Indicator.Year> years, Optional<Integer> redefined) {
    Indicator indicator =
        new Indicator(
            Id.of("visits"),
            Optional.empty(),
            years,
            Optional.empty(),
            Optional.empty(),
            Text.EMPTY,
            redefined.map(
                i -> new Indicator.Redefinition(years.get(i).year().orElseThrow(), Text.EMPTY)),
            Optional.empty());
    List<FiscalYear> columns = years.stream().map(year -> year.year().orElseThrow()).toList();
    return IndicatorStrip.of(columns, indicator, Optional.of(Direction.UP), "");
  }

  private static IndicatorValue number(int number) {
    return IndicatorValue.of(Figure.of(BigDecimal.valueOf(number)));
  }

  private static Indicator.Year year(int year, IndicatorValue target, IndicatorValue result) {
    return new Indicator.Year(
        Optional.of(new FiscalYear(year)),
        Optional.of(target),
        Optional.of(result),
        Text.EMPTY,
        Optional.empty(),
        List.of());
  }
}
