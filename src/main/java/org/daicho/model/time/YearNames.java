package org.daicho.model.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The ways in which texts write a year: in the Western calendar and by era, in kanji or letters.
 */
final class YearNames {
  private static final String[] DIGITS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

  private static final Map<Integer, Pattern> PATTERNS = new ConcurrentHashMap<>();

  private YearNames() {}

  /** Finds a year in a text that is normalised by NFKC. */
  static Pattern of(int year) {
    return PATTERNS.computeIfAbsent(year, YearNames::compiled);
  }

  private static Pattern compiled(int year) {
    List<String> names = new ArrayList<>();
    names.add("(?<!\\d|\\d,)" + year + "(?!\\d|,\\d)");
    for (Era era : Era.values()) {
      int n = year - era.counted(1) + 1;
      if (n >= 1 && era.year(n).isPresent()) {
        String digits = n + (n == 1 ? "|元|一" : "|" + kanji(n));
        String letters = era.name().charAt(0) + era.name().substring(1).toLowerCase(Locale.ROOT);
        names.add(
            "(?:"
                + era.kanji()
                + "\\s*|(?<![A-Za-z])(?:"
                + letters
                + "\\s*|"
                + letters.charAt(0)
                + "\\.?))(?:"
                + digits
                + ")(?![\\d十一二三四五六七八九])");
      }
    }
    return Pattern.compile(String.join("|", names));
  }

  /** A number from 1 to 99 as words: {@code 二十一}. */
  private static String kanji(int n) {
    String tens = n < 10 ? "" : (n < 20 ? "" : DIGITS[n / 10]) + "十";
    return tens + DIGITS[n % 10];
  }
}
