package org.daicho.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.daicho.testing.FollowedMends;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mends of dates and of fiscal years. */
class DateMendsTest extends FollowedMends {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "令和6年4月1日 | 2024-04-01",
        "令和６年４月１日（月） | 2024-04-01",
        "令和六年四月一日 | 2024-04-01",
        "令和6年 4月 1日 | 2024-04-01",
        "R6.4.1 | 2024-04-01",
        "R06/04/01 | 2024-04-01",
        "Ｒ６．４．１ | 2024-04-01",
        "平成31年4月1日 | 2019-04-01",
        "平成32年4月1日 | 2020-04-01",
        "平成元年1月8日 | 1989-01-08",
        "昭和六十三年十二月三十一日 | 1988-12-31",
        "H31.4.1 | 2019-04-01",
        "2024/4/1 | 2024-04-01",
        "2024.4.1 | 2024-04-01",
        "2024-4-1 | 2024-04-01",
        "2024–04–01 | 2024-04-01",
        "2024−04−01 | 2024-04-01",
        "2024―4―1 | 2024-04-01",
        "2024年4月1日 | 2024-04-01",
        "２０２４年４月１日 | 2024-04-01",
        "西暦2024年4月1日 | 2024-04-01",
        "20240401 | 2024-04-01",
        "2024-04-01T00:00:00Z | 2024-04-01",
        "2024-04-01 00:00:00 | 2024-04-01",
        "2024/4/1 0:00 | 2024-04-01",
        "45383 | 2024-04-01",
        "45383.0 | 2024-04-01",
        "45383.75 | 2024-04-01",
        "1 April 2024 | 2024-04-01",
        "'April 1, 2024' | 2024-04-01",
        "'Sept. 1, 2024' | 2024-09-01",
        "1st Apr 2024 | 2024-04-01"
      })
  void a_date_in_another_form_is_named_in_ours(String written, String meant) throws IOException {
    mend(INTERNS, "starts: 2024-04-01", "starts: \"" + written + "\"", meant);
  }

  /** Writes a field that holds a day, and nothing less exact. */
  private void day(String written) throws IOException {
    sandbox.replace(INTERNS, "starts: 2024-04-01", "starts: 2024-04-01\nupdated: " + written);
  }

  @ParameterizedTest
  @CsvSource({
    "4月1日, 'it names no year: write for example `2024-04-01`, `2024-04` or the fiscal year `2024`'",
    "未定, 'write `unknown` where nobody can tell, or delete the line'",
    "春, 'write for example `2024-04-01`, `2024-04` or the fiscal year `2024`'"
  })
  void a_beginning_may_be_a_month_or_a_year_too(String written, String hint) throws IOException {
    sandbox.replace(INTERNS, "starts: 2024-04-01", "starts: " + written);

    assertEquals(hint, only().hint());
  }

  @ParameterizedTest
  @ValueSource(strings = {"令和6年4月", "2024/4", "R6.4", "April 2024", "2024-04"})
  void a_date_without_its_day_is_asked_for_it(String written) throws IOException {
    day(written);

    assertEquals("it names no day: write for example `2024-04-01`", only().hint());
  }

  @ParameterizedTest
  @CsvSource({
    "令和6年度, it names no day: write for example `2024-04-01`",
    "FY2024, it names no day: write for example `2024-04-01`",
    "4月1日, it names no year: write for example `2024-04-01`",
    "未定, delete the line as long as there is none",
    "TBD, delete the line as long as there is none"
  })
  void a_date_that_lacks_something_is_asked_for_it(String written, String hint) throws IOException {
    day(written);

    assertEquals(hint, only().hint());
  }

  @Test
  void a_number_of_days_is_to_be_compared_with_the_source() throws IOException {
    day("45383");
    assertTrue(only().hint().endsWith("compare it with the source"), only().hint());
  }

  @ParameterizedTest
  @ValueSource(strings = {"4/1/2024", "01-04-24", "令和6年13月1日", "春", "6.4.1"})
  void a_date_that_may_mean_several_or_none_is_not_guessed(String written) throws IOException {
    day(written);

    assertEquals("write for example `2024-04-01`", only().hint());
  }

  @ParameterizedTest
  @CsvSource({
    "R6, 2024",
    "FY24, 2024",
    "2024/25, 2024",
    "2024-25, 2024",
    "2024/2025, 2024",
    "FY2024-25, 2024",
    "令和6（2024）年度, 2024",
    "2024年度（令和6年度）, 2024",
    "令和6年度当初予算, 2024",
    "45383, 2024",
    "Ｒ６年度, 2024",
    "h31, 2019",
    "平成32年度, 2020",
    "2024年, 2024",
    "FY 2024, 2024",
    "令和六年度, 2024",
    "2024-04-01, 2024",
    "2025年3月31日, 2024",
    "令和 6 年度, 2024"
  })
  void a_fiscal_year_in_another_form_is_named_in_ours(String written, String meant)
      throws IOException {
    mend("sources/jobs-2024.yaml", "fiscal-year: 2024", "fiscal-year: " + written, meant);
  }
}
