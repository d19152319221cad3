package org.daicho.view;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Months along a line, from the first to the last of those drawn on it. Places are percents of its
 * width, as in {@link Chart}.
 *
 * @param first its first month
 * @param months how many there are
 * @param marks labels, each beneath the month or the year that it names
 */
public record MonthAxis(YearMonth first, int months, List<Mark> marks) {
  /** So many months have a label each. */
  private static final int LABELLED = 24;

  /** So many years have a label each; of more, every second, third … has. */
  private static final int MOST_YEARS = 10;

  /** So many labels have room on a phone. */
  private static final int ON_A_PHONE = 6;

  private static final int YEAR = 12;

  /**
   * @param at where its line is
   * @param middle where its label is
   * @param year the year that begins here; empty where none does
   * @param roomy whether there is room for the label only on a wide page
   */
  public record Mark(String at, String middle, String label, String year, boolean roomy) {}

  /** What happens from a month to a month, both included. */
  public record Span(YearMonth from, YearMonth to) {}

  /**
   * Where a thing lies on the line.
   *
   * @param open whether it is drawn open, since its place is inferred
   */
  public record Place(String from, String to, boolean open) {}

  /** With a line for each month. */
  public static MonthAxis ofMonths(
      List<Span> spans, Function<YearMonth, String> month, Function<YearMonth, String> year) {
    MonthAxis bare = of(spans);
    List<Mark> marks = new ArrayList<>();
    int every = bare.months <= LABELLED ? 1 : 3;
    for (int i = 0; i < bare.months; i += every) {
      YearMonth at = bare.first.plusMonths(i);
      boolean quarter = at.getMonthValue() % 3 == 1;
      boolean newYear = at.getMonthValue() == 1;
      // The first year is named where the second does not follow at once.
      boolean named = newYear || i == 0 && at.getMonthValue() < 11;
      marks.add(bare.mark(i, every, month.apply(at), named ? year.apply(at) : "", !quarter));
    }
    return new MonthAxis(bare.first, bare.months, marks);
  }

  /** With a line for each year of twelve months from the first. */
  public static MonthAxis ofYears(List<Span> spans, Function<YearMonth, String> year) {
    MonthAxis bare = of(spans);
    List<Mark> marks = new ArrayList<>();
    int years = bare.months / YEAR;
    int every = (years + MOST_YEARS - 1) / MOST_YEARS;
    for (int i = 0; i < years; i++) {
      String label = i % every == 0 ? year.apply(bare.first.plusYears(i)) : "";
      marks.add(bare.mark(i * YEAR, YEAR, label, "", years > ON_A_PHONE && i % (2 * every) != 0));
    }
    return new MonthAxis(bare.first, bare.months, marks);
  }

  private static MonthAxis of(List<Span> spans) {
    YearMonth first = spans.stream().map(Span::from).min(YearMonth::compareTo).orElseThrow();
    YearMonth last = spans.stream().map(Span::to).max(YearMonth::compareTo).orElseThrow();
    return new MonthAxis(first, (int) first.until(last, ChronoUnit.MONTHS) + 1, List.of());
  }

  private Mark mark(int month, int wide, String label, String year, boolean roomy) {
    return new Mark(percent(2 * month), percent(2 * month + wide), label, year, roomy);
  }

  /**
   * @param halves half months from the beginning
   */
  private String percent(int halves) {
    return Shares.place(BigDecimal.valueOf(halves), BigDecimal.valueOf(2L * months));
  }

  public Place place(Span span, boolean open) {
    int from = (int) first.until(span.from(), ChronoUnit.MONTHS);
    int to = (int) first.until(span.to(), ChronoUnit.MONTHS) + 1;
    return new Place(percent(2 * from), percent(2 * to), open);
  }
}
