package org.daicho.model.time;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daicho.model.value.KanjiNumerals;

/**
 * Days, months and years as documents and spreadsheets print them, in both calendars. Records write
 * them in one way only, so that nobody has to guess; this is how a mistake is reported with what it
 * meant. What has two readings, such as {@code 4/1/2024}, has none here.
 */
public final class PrintedDates {
  private static final String YEAR = "(?:(明治|大正|昭和|平成|令和|[mtshr])\\.?(元|\\d{1,2})|(?:西暦)?(\\d{4}))";

  private static final Pattern DAY =
      Pattern.compile(
          YEAR + "[年./-](\\d{1,2})[月./-](\\d{1,2})日?(?:\\([月火水木金土日]\\)|[月火水木金土日]曜日?|t[\\d:.]*z?)?");

  private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Pattern MONTH = Pattern.compile(YEAR + "[年./-](\\d{1,2})月?");
  private static final Pattern FISCAL_YEAR =
      Pattern.compile("(?:fy)?" + YEAR + "(?:年度?)?(?:当初|補正)?(?:予算)?");

  /** {@code 2024/25}, {@code 2024-2025}: the year that it begins in and the one it ends in. */
  private static final Pattern YEARS =
      Pattern.compile("(?:fy)?(\\d{4})[-/~–—ー](\\d{2}|\\d{4})(?:年度?)?");

  private static final Pattern SHORT_YEAR = Pattern.compile("fy'?(\\d{2})");
  private static final Pattern IN_BRACKETS = Pattern.compile("(.*?)\\((.+)\\)(.*)");

  private static final Pattern TIME =
      Pattern.compile("[ t]+\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:z|[+-]\\d{2}:?\\d{2})?$");

  private static final Pattern WITHOUT_YEAR = Pattern.compile("\\d{1,2}[月/.-]\\d{1,2}日?");

  /** A day counted from 30 December 1899, from 1954 to 2119; a time of the day may follow. */
  private static final Pattern COUNTED = Pattern.compile("([2-7]\\d{4})(?:\\.\\d+)?");

  private static final String MONTH_NAME =
      Stream.of(Month.values())
          .map(m -> m.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT))
          .map(name -> name.substring(0, 3) + "(?:t?\\.|" + name.substring(3) + "|t)?")
          .collect(Collectors.joining("|", "(", ")"));

  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?" + MONTH_NAME + ",?(\\d{4})");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(MONTH_NAME + "(\\d{1,2})(?:st|nd|rd|th)?,(\\d{4})");
  private static final Pattern NAMED_MONTH = Pattern.compile(MONTH_NAME + ",?(\\d{4})");

  private PrintedDates() {}

  /** {@code 令和6年4月1日}, {@code R6.4.1}, {@code 2024/4/1}, {@code 1 April 2024} and the like. */
  public static Optional<LocalDate> day(String printed) {
    String text = plain(printed);
    Matcher m = DAY.matcher(text);
    if (m.matches()) {
      return day(year(m), number(m, 4), number(m, 5));
    }
    m = DIGITS.matcher(text);
    if (m.matches()) {
      return day(number(m, 1), number(m, 2), number(m, 3));
    }
    m = DAY_FIRST.matcher(text);
    if (m.matches()) {
      return day(number(m, 3), named(m.group(2)), number(m, 1));
    }
    m = MONTH_FIRST.matcher(text);
    return m.matches() ? day(number(m, 3), named(m.group(1)), number(m, 2)) : Optional.empty();
  }

  /** {@code 令和6年4月}, {@code 2024/4}, {@code April 2024}; of a day, the month it is in. */
  public static Optional<YearMonth> month(String printed) {
    String text = plain(printed);
    Matcher m = MONTH.matcher(text);
    if (m.matches()) {
      return month(year(m), number(m, 4));
    }
    m = NAMED_MONTH.matcher(text);
    return m.matches() ? month(number(m, 2), named(m.group(1))) : day(printed).map(YearMonth::from);
  }

  /** A day as spreadsheets count it, {@code 45383}; it may as well be a number that is no day. */
  public static Optional<LocalDate> counted(String printed) {
    Matcher m = COUNTED.matcher(plain(printed).replace(",", ""));
    return m.matches()
        ? Optional.of(LocalDate.of(1899, 12, 30).plusDays(number(m, 1)))
        : Optional.empty();
  }

  /** Whether a text names a day of no year: {@code 4月1日}. */
  public static boolean isWithoutYear(String printed) {
    return WITHOUT_YEAR.matcher(plain(printed)).matches();
  }

  /** {@code R6}, {@code 令和6年度}, {@code 平成32年度}; of a day or month, the one it is in. */
  public static Optional<FiscalYear> fiscalYear(String printed) {
    String text = plain(printed);
    Matcher m = FISCAL_YEAR.matcher(text);
    if (m.matches()) {
      return fiscalYear(year(m));
    }
    m = YEARS.matcher(text);
    if (m.matches()) {
      int next = number(m, 1) + 1;
      if (number(m, 2) == next || number(m, 2) == next % 100) { // Else it may be a month.
        return fiscalYear(next - 1);
      }
    }
    m = SHORT_YEAR.matcher(text);
    if (m.matches()) {
      return fiscalYear(2000 + number(m, 1));
    }
    m = IN_BRACKETS.matcher(text);
    if (m.matches()) { // 令和6（2024）年度, 2024年度（令和6年度）
      Optional<FiscalYear> outside = fiscalYear(m.group(1) + m.group(3));
      return outside.equals(fiscalYear(m.group(2))) ? outside : Optional.empty();
    }
    return day(printed)
        .or(() -> month(printed).map(month -> month.atDay(1)))
        .filter(day -> FiscalYear.isPossible(day.getYear() - 1))
        .map(FiscalYear::of);
  }

  private static Optional<FiscalYear> fiscalYear(int year) {
    return FiscalYear.isPossible(year) ? Optional.of(new FiscalYear(year)) : Optional.empty();
  }

  /** In half width and small letters, without blanks, kanji numbers as digits. */
  private static String plain(String printed) {
    String text =
        Normalizer.normalize(printed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    text = TIME.matcher(text).replaceFirst("").replaceAll("[\\s\\p{Zs}]", "");
    text = text.replaceAll("(?<=\\d)[‐‑‒–—―−ー](?=\\d)", "-");
    // After which 平成 and 令和 stand as they are: no kanji of theirs is a number.
    return KanjiNumerals.inDigits(text);
  }

  /** The year that the first three groups of a match name. */
  private static int year(Matcher m) {
    if (m.group(3) != null) {
      return number(m, 3);
    }
    int n = m.group(2).equals("元") ? 1 : number(m, 2);
    return Era.called(m.group(1)).counted(n);
  }

  private static int number(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }

  private static int named(String month) {
    for (Month each : Month.values()) {
      if (each.name().substring(0, 3).equalsIgnoreCase(month.substring(0, 3))) {
        return each.getValue();
      }
    }
    return 0;
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<YearMonth> month(int year, int month) {
    return month >= 1 && month <= 12 ? Optional.of(YearMonth.of(year, month)) : Optional.empty();
  }
}
