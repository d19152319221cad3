package org.daicho.model.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class FiscalYearProperties {

  @Property
  void a_year_reads_back_in_both_calendars(@ForAll @IntRange(min = 1868, max = 2200) int year) {
    FiscalYear fiscal = new FiscalYear(year);

    assertEquals(Optional.of(fiscal), FiscalYear.parse(fiscal.japanese()));
    assertEquals(Optional.of(fiscal), FiscalYear.parse(fiscal.western()));
    assertEquals(Optional.of(fiscal), FiscalYear.parse(Integer.toString(year)));
    assertEquals(Optional.of(fiscal), FiscalYear.parse(year + "年度"));
  }

  @Property
  void every_day_is_in_exactly_its_own_year(
      @ForAll @IntRange(min = 1900, max = 2199) int year,
      @ForAll @IntRange(min = 1, max = 365) int day) {
    LocalDate date = LocalDate.ofYearDay(year, day);
    FiscalYear fiscal = FiscalYear.of(date);

    assertTrue(fiscal.contains(date));
    assertFalse(new FiscalYear(fiscal.year() - 1).contains(date));
    assertFalse(new FiscalYear(fiscal.year() + 1).contains(date));
  }

  @Property
  void any_text_is_a_year_or_is_not_and_never_throws(@ForAll String text) {
    FiscalYear.parse(text).ifPresent(year -> assertTrue(text.matches("(?s).*\\p{Nd}.*")));
  }

  @Example
  void years_are_named_as_governments_name_them() {
    assertEquals("令和6年度", new FiscalYear(2024).japanese());
    assertEquals("令和元年度", new FiscalYear(2019).japanese());
    assertEquals("平成30年度", new FiscalYear(2018).japanese());
    assertEquals("平成元年度", new FiscalYear(1989).japanese());
    assertEquals("昭和63年度", new FiscalYear(1988).japanese());
    assertEquals("FY2024", new FiscalYear(2024).western());
  }

  @Example
  void both_names_of_the_year_of_two_eras_are_understood() {
    assertEquals(Optional.of(new FiscalYear(2019)), FiscalYear.parse("平成31年度"));
    assertEquals(Optional.of(new FiscalYear(2019)), FiscalYear.parse("令和元年度"));
    assertEquals(Optional.of(new FiscalYear(2019)), FiscalYear.parse("令和１年度"));
  }

  @Example
  void years_that_never_were_are_refused() {
    for (String text :
        new String[] {"", "24", "R6", "令和", "令和0", "平成32年度", "昭和65", "1867", "2201"}) {
      assertEquals(Optional.empty(), FiscalYear.parse(text), text);
    }
  }
}
