package org.daicho.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class MonthAxisTest {
  private static MonthAxis.Span span(String from, String to) {
    return new MonthAxis.Span(YearMonth.parse(from), YearMonth.parse(to));
  }

  private static MonthAxis months(MonthAxis.Span... spans) {
    return MonthAxis.ofMonths(List.of(spans), m -> "" + m.getMonthValue(), y -> "" + y.getYear());
  }

  @Test
  void it_reaches_from_the_first_month_to_the_last() {
    MonthAxis axis = months(span("2023-07", "2024-03"), span("2023-01", "2023-03"));

    assertEquals(YearMonth.parse("2023-01"), axis.first());
    assertEquals(15, axis.months());
    assertEquals(
        new MonthAxis.Place("0", "20", false), axis.place(span("2023-01", "2023-03"), false));
    assertEquals(
        new MonthAxis.Place("40", "100", true), axis.place(span("2023-07", "2024-03"), true));
  }

  @Test
  void a_month_has_its_label_in_its_middle_and_a_phone_keeps_the_quarters() {
    MonthAxis axis = months(span("2023-04", "2024-03"));

    assertEquals(
        List.of("4", "7", "10", "1"),
        axis.marks().stream().filter(m -> !m.roomy()).map(MonthAxis.Mark::label).toList());
    assertEquals("4.17", axis.marks().get(0).middle());
    assertEquals(
        List.of("2023", "2024"),
        axis.marks().stream().map(MonthAxis.Mark::year).filter(y -> !y.isEmpty()).toList());
  }

  @Test
  void a_first_year_of_two_months_has_no_space_for_its_name() {
    assertEquals(
        List.of("2024"),
        months(span("2023-11", "2024-06")).marks().stream()
            .map(MonthAxis.Mark::year)
            .filter(y -> !y.isEmpty())
            .toList());
  }

  @Test
  void many_years_are_labelled_at_even_distances() {
    List<MonthAxis.Span> spans = List.of(span("2001-04", "2002-03"), span("2024-04", "2025-03"));
    MonthAxis axis = MonthAxis.ofYears(spans, m -> "" + m.getYear());

    assertEquals(24, axis.marks().size());
    assertEquals(
        List.of("2001", "2004", "2007", "2010", "2013", "2016", "2019", "2022"),
        axis.marks().stream().map(MonthAxis.Mark::label).filter(l -> !l.isEmpty()).toList());
    assertTrue(axis.marks().get(0).middle().equals("2.08"), "in the middle of its year");
  }
}
