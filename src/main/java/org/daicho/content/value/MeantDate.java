package org.daicho.content.value;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.time.PrintedDates;

/** How to mend a text that is no day, month or year as records write it. */
final class MeantDate {
  private static final Pattern NO_END =
      Pattern.compile(
          "(?:終了)?(?:予定|期限)(?:の?定め)?(?:は|が)?(?:なし|無し|ない|無い)|終了(?:なし|無し|しない)|継続中?"
              + "|(?i:none|no end|ongoing|indefinite)");

  private static final Pattern NOT_KNOWN = Pattern.compile("不明|不詳|(?i:not known|\\?+)");

  private MeantDate() {}

  static String day(String text) {
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
        .orElse(noSuchDay(text) + "write for example `2024-04-01`");
  }

  static String month(String text) {
    return meant(PrintedDates.month(text))
        .or(() -> counted(text, YearMonth::from))
        .or(() -> unknown(text))
        .orElse(
            (text.matches("\\d{1,2}月") ? "it names no year: " : "")
                + "write for example `2023-04`");
  }

  static String fiscalYear(String text) {
    return meant(PrintedDates.fiscalYear(text).map(FiscalYear::year))
        .or(() -> counted(text, day -> FiscalYear.of(day).year()))
        .or(() -> unknown(text))
        .orElse("write for example `2024`, the year that it begins in");
  }

  /** What may be a day, a month or a fiscal year. */
  static String time(String text) {
    return meant(PrintedDates.day(text))
        .or(() -> meant(PrintedDates.month(text)))
        .or(() -> meant(PrintedDates.fiscalYear(text).map(FiscalYear::year)))
        .or(() -> counted(text, day -> day))
        .orElseGet(
            () ->
                text.equals("open")
                    ? "only what ends is `open`; write `unknown` where nobody can tell"
                    : MeantFigure.state(text).isPresent() || NOT_KNOWN.matcher(text).matches()
                        ? "write `unknown` where nobody can tell, or delete the line"
                        : noSuchDay(text)
                            + "write for example `2024-04-01`, `2024-04` or the fiscal year `2024`");
  }

  /** What may also be without an end. */
  static String end(String text) {
    return NO_END.matcher(text).matches() ? "write `open` where no end is planned" : time(text);
  }

  private static String noSuchDay(String text) {
    return text.matches("\\d{4}-\\d{2}-\\d{2}")
        ? "there is no such day: "
        : PrintedDates.isWithoutYear(text) ? "it names no year: " : "";
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

  static Optional<String> meant(Optional<?> value) {
    return value.map(v -> "did you mean `" + v + "`?");
  }
}
