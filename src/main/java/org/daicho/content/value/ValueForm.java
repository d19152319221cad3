package org.daicho.content.value;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.time.PrintedDates;
import org.daicho.model.value.MoneyUnit;
import org.daicho.model.value.Rate;
import org.daicho.model.value.WebAddress;

/**
 * How values of one kind are written.
 *
 * @param code of the diagnostic where {@code parse} yields nothing
 * @param expected what it must be, for the message: {@code a date}
 * @param parse what a text means; empty where it is not of this form
 * @param hint how to mend a text that is not
 */
public record ValueForm<T>(
    String code,
    String expected,
    Function<String, Optional<T>> parse,
    Function<String, String> hint) {

  public static final ValueForm<LocalDate> DATE =
      new ValueForm<>("not-a-date", "a date", Values::date, ValueForm::dateHint);

  public static final ValueForm<YearMonth> MONTH =
      new ValueForm<>(
          "not-a-month",
          "a month",
          Values::month,
          text ->
              meant(PrintedDates.month(text))
                  .or(() -> counted(text, YearMonth::from))
                  .or(() -> unknown(text))
                  .orElse(
                      (text.matches("\\d{1,2}月") ? "it names no year: " : "")
                          + "write for example `2023-04`"));

  public static final ValueForm<FiscalYear> FISCAL_YEAR =
      new ValueForm<>(
          "not-a-year",
          "a fiscal year",
          FiscalYear::parse,
          text ->
              meant(PrintedDates.fiscalYear(text).map(FiscalYear::year))
                  .or(() -> counted(text, day -> FiscalYear.of(day).year()))
                  .or(() -> unknown(text))
                  .orElse("write for example `2024`, the year that it begins in"));

  public static final ValueForm<MoneyUnit> UNIT =
      new ValueForm<>("unknown-unit", "one of " + MeantUnit.all(), MoneyUnit::of, MeantUnit::hint);

  public static final ValueForm<Rate> RATE =
      new ValueForm<>(
          "not-a-rate",
          "a rate between 0/1 and 1/1",
          Rate::parse,
          text -> meant(MeantRate.of(text)).orElse("write a fraction, for example `1/2`"));

  public static final ValueForm<Boolean> YES_OR_NO =
      new ValueForm<>(
          "not-yes-or-no",
          "yes or no",
          text ->
              text.equals("yes") || text.equals("no")
                  ? Optional.of(text.equals("yes"))
                  : Optional.empty(),
          text -> meant(MeantAnswer.of(text)).orElse("write `yes` or `no`"));

  public static final ValueForm<WebAddress> ADDRESS =
      of("not-a-url", "a web address", "https://www.digital.go.jp/…", WebAddress::parse);

  /** One whose mistakes are shown an example. */
  public static <T> ValueForm<T> of(
      String code, String expected, String example, Function<String, Optional<T>> parse) {
    return new ValueForm<>(code, expected, parse, text -> "write for example `" + example + "`");
  }

  private static String dateHint(String text) {
    return meant(PrintedDates.day(text))
        .or(() -> counted(text, day -> day))
        .or(
            () ->
                PrintedDates.month(text)
                    .map(month -> "it names no day: write for example `" + month.atDay(1) + "`"))
        .or(
            () ->
                PrintedDates.fiscalYear(text)
                    .map(year -> "it names no day: write for example `" + year.start() + "`"))
        .or(() -> unknown(text))
        .orElse(
            (text.matches("\\d{4}-\\d{2}-\\d{2}")
                    ? "there is no such day: "
                    : PrintedDates.isWithoutYear(text) ? "it names no year: " : "")
                + "write for example `2024-04-01`");
  }

  /** A day that a spreadsheet has turned into a number. */
  private static Optional<String> counted(String text, Function<LocalDate, ?> part) {
    return PrintedDates.counted(text)
        .map(
            day ->
                "did you mean `"
                    + part.apply(day)
                    + "`? a spreadsheet keeps that day as this number: compare it with the source");
  }

  /** A word such as 未定 where a value is wanted that may be left out. */
  private static Optional<String> unknown(String text) {
    return MeantFigure.state(text).map(state -> "delete the line as long as there is none");
  }

  private static Optional<String> meant(Optional<?> value) {
    return value.map(v -> "did you mean `" + v + "`?");
  }
}
