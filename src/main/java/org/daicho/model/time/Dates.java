package org.daicho.model.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Days and months in both calendars, as pages print them. */
public final class Dates {
  private static final List<String> MONTHS =
      Stream.of(Month.values()).map(m -> m.getDisplayName(TextStyle.FULL, Locale.ENGLISH)).toList();

  private Dates() {}

  /** {@code 令和6年4月1日}. */
  public static String japanese(LocalDate day) {
    return Era.of(day).yearName(day.getYear())
        + "年"
        + day.getMonthValue()
        + "月"
        + day.getDayOfMonth()
        + "日";
  }

  /** {@code 1 April 2024}. */
  public static String western(LocalDate day) {
    return day.getDayOfMonth() + " " + monthName(day.getMonthValue()) + " " + day.getYear();
  }

  /** {@code 4月1日}, where the year is said elsewhere. */
  public static String japaneseDay(LocalDate day) {
    return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }

  /** {@code 1 April}, where the year is said elsewhere. */
  public static String westernDay(LocalDate day) {
    return day.getDayOfMonth() + " " + monthName(day.getMonthValue());
  }

  /** {@code 令和6年}, the calendar year of a day. */
  public static String japaneseYear(LocalDate day) {
    return Era.of(day).yearName(day.getYear()) + "年";
  }

  /** {@code 令和5年11月}. */
  public static String japanese(YearMonth month) {
    return Era.of(month.atEndOfMonth()).yearName(month.getYear())
        + "年"
        + month.getMonthValue()
        + "月";
  }

  /** {@code November 2023}. */
  public static String western(YearMonth month) {
    return monthName(month.getMonthValue()) + " " + month.getYear();
  }

  static String monthName(int month) {
    return MONTHS.get(month - 1);
  }
}
