package org.daicho.model.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * When something begins or ends, as exactly as it is known: a day, a month or a fiscal year. Where
 * no time is stated, {@link #OPEN} says that no end is planned, and {@link #UNKNOWN} that nobody
 * can tell; they are not the same.
 */
public final class When {
  /** No end is planned. */
  public static final When OPEN = new When(Precision.OPEN, "open", null, null);

  /** There is such a time, and the sources do not say which. */
  public static final When UNKNOWN = new When(Precision.UNKNOWN, "unknown", null, null);

  /** How exactly it is known. */
  public enum Precision {
    DAY,
    MONTH,
    YEAR,
    OPEN,
    UNKNOWN
  }

  private final Precision precision;
  private final String written;
  private final LocalDate first;
  private final LocalDate last;

  private When(Precision precision, String written, LocalDate first, LocalDate last) {
    this.precision = precision;
    this.written = written;
    this.first = first;
    this.last = last;
  }

  public static When of(LocalDate day) {
    return new When(Precision.DAY, day.toString(), day, day);
  }

  public static When of(YearMonth month) {
    return new When(Precision.MONTH, month.toString(), month.atDay(1), month.atEndOfMonth());
  }

  public static When of(FiscalYear year) {
    return new When(Precision.YEAR, String.valueOf(year.year()), year.start(), year.end());
  }

  public Precision precision() {
    return precision;
  }

  /** The first day that it may be; absent where no time is stated. */
  public Optional<LocalDate> first() {
    return Optional.ofNullable(first);
  }

  /** The last day that it may be; absent where no time is stated. */
  public Optional<LocalDate> last() {
    return Optional.ofNullable(last);
  }

  /** Whether it is surely over before a day: {@code false} where no time is stated. */
  public boolean isBefore(LocalDate day) {
    return last != null && last.isBefore(day);
  }

  /** Whether it surely comes after a day: {@code false} where no time is stated. */
  public boolean isAfter(LocalDate day) {
    return first != null && first.isAfter(day);
  }

  /** Whether it is surely over before another begins: {@code false} where one is not stated. */
  public boolean isBefore(When other) {
    return other.first != null && isBefore(other.first);
  }

  /** The day, where it is one. */
  public Optional<LocalDate> day() {
    return precision == Precision.DAY ? first() : Optional.empty();
  }

  /** As records write it: {@code 2024-04-01}, {@code 2024-04}, {@code 2024}, {@code open}. */
  @Override
  public String toString() {
    return written;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof When when && written.equals(when.written);
  }

  @Override
  public int hashCode() {
    return written.hashCode();
  }
}
