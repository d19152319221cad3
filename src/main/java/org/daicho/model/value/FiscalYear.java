package org.daicho.model.value;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Japanese fiscal year: from 1 April of {@code year} to 31 March of the next. */
public record FiscalYear(int year) implements Comparable<FiscalYear> {
  private static final Pattern GREGORIAN = Pattern.compile("(?:FY)?(\\d{4})(?:年度)?");
  private static final Pattern ERA = Pattern.compile("(明治|大正|昭和|平成|令和)(元|\\d{1,3})(?:年度?)?");

  public FiscalYear {
    if (!isPossible(year)) {
      throw new IllegalArgumentException("not a fiscal year: " + year);
    }
  }

  /** Whether a year is one that a record can be of. */
  static boolean isPossible(int year) {
    return year >= 1868 && year <= 2200;
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
    return new FiscalYear(day.getMonthValue() >= 4 ? day.getYear() : day.getYear() - 1);
  }

  /**
   * Whether a text, such as a document's name, bears this year, in any way of writing it: {@code
   * 2024}, {@code 令和6}, {@code 令和六}, {@code R6}, {@code Reiwa 6}, in half or full width.
   */
  public boolean isNamedIn(String text) {
    return YearNames.of(year).matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).find();
  }

  public LocalDate start() {
    return LocalDate.of(year, 4, 1);
  }

  public LocalDate end() {
    return LocalDate.of(year + 1, 3, 31);
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(start()) && !day.isAfter(end());
  }

  /** {@code 令和6年度}; the first year of an era is 元年度. FY2019 is 令和元年度, as in government use. */
  public String japanese() {
    return Era.ofFiscalYear(year).yearName(year) + "年度";
  }

  /** {@code FY2024}. */
  public String western() {
    return "FY" + year;
  }

  @Override
  public int compareTo(FiscalYear other) {
    return Integer.compare(year, other.year);
  }
}
