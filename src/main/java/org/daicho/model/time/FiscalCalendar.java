package org.daicho.model.time;

import java.time.LocalDate;
import java.time.Month;
import org.daicho.model.value.Text;

/**
 * When fiscal years begin. A year has the number of the calendar year in which it begins.
 *
 * @param first the month that a year begins with
 */
public record FiscalCalendar(Month first) {
  /** Of the national government and all local ones. */
  public static final FiscalCalendar JAPAN = new FiscalCalendar(Month.APRIL);

  LocalDate start(int year) {
    return LocalDate.of(year, first, 1);
  }

  LocalDate end(int year) {
    return start(year + 1).minusDays(1);
  }

  int yearOf(LocalDate day) {
    return day.getYear() - (day.isBefore(start(day.getYear())) ? 1 : 0);
  }

  /** The label of a field that holds a year, with the month: {@code 年度（4月から）}. */
  public Text label(String ja, String en) {
    return Text.of(
        ja + "（" + first.getValue() + "月から）",
        en + " (from " + Dates.monthName(first.getValue()) + ")");
  }
}
