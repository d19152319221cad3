package org.daicho.content;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import org.daicho.model.FiscalYear;
import org.daicho.model.MoneyUnit;
import org.daicho.model.PrintedDates;

/**
 * How values of one kind are written.
 *
 * @param code of the diagnostic where {@code parse} yields nothing
 * @param expected what it must be, for the message: {@code a date}
 * @param parse what a text means; empty where it is not of this form
 * @param hint how to mend a text that is not
 */
record ValueForm<T>(
    String code,
    String expected,
    Function<String, Optional<T>> parse,
    Function<String, String> hint) {

  static final ValueForm<LocalDate> DATE =
      new ValueForm<>("not-a-date", "a date", Values::date, ValueForm::dateHint);

  static final ValueForm<YearMonth> MONTH =
      new ValueForm<>(
          "not-a-month",
          "a month",
          Values::month,
          text -> meant(PrintedDates.month(text)).orElse("write for example `2023-04`"));

  static final ValueForm<FiscalYear> FISCAL_YEAR =
      new ValueForm<>(
          "not-a-year",
          "a fiscal year",
          FiscalYear::parse,
          text ->
              meant(PrintedDates.fiscalYear(text).map(FiscalYear::year))
                  .orElse("write for example `2024`, the year that it begins in"));

  static final ValueForm<MoneyUnit> UNIT =
      new ValueForm<>("unknown-unit", "one of " + MeantUnit.all(), MoneyUnit::of, MeantUnit::hint);

  /** One whose mistakes are shown an example. */
  static <T> ValueForm<T> of(
      String code, String expected, String example, Function<String, Optional<T>> parse) {
    return new ValueForm<>(code, expected, parse, text -> "write for example `" + example + "`");
  }

  private static String dateHint(String text) {
    Optional<LocalDate> day = PrintedDates.day(text);
    if (day.isPresent()) {
      return meant(day).orElseThrow();
    }
    return PrintedDates.month(text)
        .map(month -> "it names no day: write for example `" + month.atDay(1) + "`")
        .orElse(
            text.matches("\\d{4}-\\d{2}-\\d{2}")
                ? "there is no such day: write for example `2024-04-01`"
                : "write for example `2024-04-01`");
  }

  private static Optional<String> meant(Optional<?> value) {
    return value.map(v -> "did you mean `" + v + "`?");
  }
}
