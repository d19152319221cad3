package org.daicho.model.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class DatesTest {

  @Test
  void a_day_prints_in_both_calendars() {
    assertEquals("令和6年4月1日", Dates.japanese(LocalDate.of(2024, 4, 1)));
    assertEquals("1 April 2024", Dates.western(LocalDate.of(2024, 4, 1)));
  }

  @Test
  void an_era_changes_on_its_first_day() {
    assertEquals("平成31年4月30日", Dates.japanese(LocalDate.of(2019, 4, 30)));
    assertEquals("令和元年5月1日", Dates.japanese(LocalDate.of(2019, 5, 1)));
    assertEquals("昭和64年1月7日", Dates.japanese(LocalDate.of(1989, 1, 7)));
    assertEquals("平成元年1月8日", Dates.japanese(LocalDate.of(1989, 1, 8)));
  }

  @Test
  void a_month_bears_the_era_of_its_last_day() {
    assertEquals("令和5年11月", Dates.japanese(YearMonth.of(2023, 11)));
    assertEquals("November 2023", Dates.western(YearMonth.of(2023, 11)));
    assertEquals("平成元年1月", Dates.japanese(YearMonth.of(1989, 1)));
    assertEquals("平成31年4月", Dates.japanese(YearMonth.of(2019, 4)));
  }
}
