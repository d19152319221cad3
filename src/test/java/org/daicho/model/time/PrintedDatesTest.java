package org.daicho.model.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedDatesTest {
  @ParameterizedTest
  @CsvSource({
    "2024-04, 2024",
    "2024-03, 2023",
    "2024-12, 2024",
    "2024/25, 2024",
    "2024-2025, 2024",
    "2024-13,",
    "令和6年3月, 2023",
    "令和6年度, 2024",
    "令和6（2024）年度, 2024",
    "令和6（2023）年度,",
    "FY24, 2024"
  })
  void a_fiscal_year_is_read_in_all_ways_that_documents_print_it(String printed, Integer year) {
    assertEquals(
        Optional.ofNullable(year).map(FiscalYear::new), PrintedDates.fiscalYear(printed), printed);
  }
}
