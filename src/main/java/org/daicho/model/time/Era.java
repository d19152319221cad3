package org.daicho.model.time;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The eras since 1868, by the first Gregorian year of each and its first day. {@code
 * java.time.chrono.JapaneseDate} knows the days but not the numbering of a year as printed (元年, and
 * 平成31 next to 令和元), which is what records and pages need.
 */
enum Era {
  MEIJI("明治", LocalDate.of(1868, 1, 25)),
  TAISHO("大正", LocalDate.of(1912, 7, 30)),
  SHOWA("昭和", LocalDate.of(1926, 12, 25)),
  HEISEI("平成", LocalDate.of(1989, 1, 8)),
  REIWA("令和", LocalDate.of(2019, 5, 1));

  private static final List<Era> LATEST_FIRST = List.of(REIWA, HEISEI, SHOWA, TAISHO, MEIJI);

  private final String kanji;
  private final LocalDate first;

  Era(String kanji, LocalDate first) {
    this.kanji = kanji;
    this.first = first;
  }

  static Optional<Era> named(String kanji) {
    return Arrays.stream(values()).filter(e -> e.kanji.equals(kanji)).findFirst();
  }

  /** The era that a document calls by its name in kanji or by its letter. */
  static Era called(String name) {
    return Arrays.stream(values())
        .filter(e -> e.kanji.equals(name) || e.name().substring(0, 1).equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no era: " + name));
  }

  /** The era of a day. */
  static Era of(LocalDate day) {
    for (Era era : LATEST_FIRST) {
      if (!day.isBefore(era.first)) {
        return era;
      }
    }
    return MEIJI;
  }

  /** The era that a fiscal year is named by: the one in which most of it falls. */
  static Era ofFiscalYear(int year) {
    return of(LocalDate.of(year, 12, 31));
  }

  /** The Gregorian year that an era's n-th would be, though it may have ended before. */
  int counted(int n) {
    return first.getYear() + n - 1;
  }

  /** The Gregorian year of the era's n-th; empty where the era never had it. */
  Optional<Integer> year(int n) {
    int year = counted(n);
    int last = this == REIWA ? 2200 : values()[ordinal() + 1].first.getYear();
    return n >= 1 && year <= last ? Optional.of(year) : Optional.empty();
  }

  String kanji() {
    return kanji;
  }

  /** {@code 令和6}, {@code 令和元}. */
  String yearName(int gregorian) {
    int n = gregorian - first.getYear() + 1;
    return kanji + (n == 1 ? "元" : n);
  }

  /** {@code Reiwa 6}. */
  String western(int gregorian) {
    return name().charAt(0)
        + name().substring(1).toLowerCase(Locale.ROOT)
        + " "
        + (gregorian - first.getYear() + 1);
  }
}
