package org.daicho.model.time;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daicho.model.value.Lang;

/** A fiscal year of {@link FiscalCalendar#JAPAN}, by the calendar year in which it begins. */
public record FiscalYear(int year) implements Comparable<FiscalYear> {
  private static final FiscalCalendar CALENDAR = FiscalCalendar.JAPAN;
  static final int FIRST = 1868;
  private static final int LAST = 2200;

  private static final Pattern GREGORIAN = Pattern.compile("(?:FY)?(\\d{4})(?:年度)?");
  private static final Pattern ERA = Pattern.compile("(明治|大正|昭和|平成|令和)(元|\\d{1,3})(?:年度?)?");

  public FiscalYear {
    if (!isPossible(year)) {
      throw new IllegalArgumentException("not a fiscal year: " + year);
    }
  }

  /** Whether a year is one that a record can be of. */
  static boolean isPossible(int year) {
    return year >= FIRST && year <= LAST;
  }

  /** {@code 2024}, {@code FY2024}, {@code 2024年度}, {@code 令和6年度}, {@code 令和6}. */
  public static Optional<FiscalYear> parse(String text) {
    String plain = Normalizer.normalize(text.strip(), Normalizer.Form.NFKC);
    Matcher m = GREGORIAN.matcher(plain);
    if (m.matches()) {
      int year = Integer.parseInt(m.group(1));
      return isPossible(year) ? Optional.of(new FiscalYear(year)) : Optional.empty();
    }
    m = ERA.matcher(plain);
    if (m.matches()) {
      int n = m.group(2).equals("元") ? 1 : Integer.parseInt(m.group(2));
      return Era.named(m.group(1)).flatMap(e -> e.year(n)).map(FiscalYear::new);
    }
    return Optional.empty();
  }

  /** The fiscal year that a day falls in. */
  public static FiscalYear of(LocalDate day) {
    return new FiscalYear(CALENDAR.yearOf(day));
  }

  /**
   * Whether a text, such as a document's name, bears this year, in any way of writing it: {@code
   * 2024}, {@code 令和6}, {@code 令和六}, {@code R6}, {@code Reiwa 6}, in half or full width.
   */
  public boolean isNamedIn(String text) {
    return YearNames.of(year).matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).find();
  }

  /** The year before; absent of the earliest that a record can be of. */
  public Optional<FiscalYear> previous() {
    return isPossible(year - 1) ? Optional.of(new FiscalYear(year - 1)) : Optional.empty();
  }

  public LocalDate start() {
    return CALENDAR.start(year);
  }

  public LocalDate end() {
    return CALENDAR.end(year);
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(start()) && !day.isAfter(end());
  }

  /** {@code 令和6年度}; the first year of an era is 元年度. FY2019 is 令和元年度, as in government use. */
  public String japanese() {
    return Era.ofFiscalYear(year).yearName(year) + "年度";
  }

  /** {@code 令和6}, and {@code Reiwa 6} in any other language. */
  public String era(Lang lang) {
    Era era = Era.ofFiscalYear(year);
    return lang.equals(Lang.JA) ? era.yearName(year) : era.western(year);
  }

  /** {@code FY2024}. */
  public String western() {
    return "FY" + year;
  }

  /** Its name on pages of a language: {@link #japanese}, and {@link #western} in any other. */
  public String in(Lang lang) {
    return lang.equals(Lang.JA) ? japanese() : western();
  }

  @Override
  public int compareTo(FiscalYear other) {
    return Integer.compare(year, other.year);
  }
}
