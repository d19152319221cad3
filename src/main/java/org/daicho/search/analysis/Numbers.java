package org.daicho.search.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers and years in a folded text, each as plain digits: {@code 18,997} and {@code 1万8997}
 * are 18997, {@code 令和6年度} and {@code r6} are 2024. Words alone would not tell: a comma parts them,
 * and kanji spell them differently.
 */
final class Numbers {
  private static final String KANJI = "〇一二三四五六七八九十百千万億兆";
  private static final String DIGIT = "[0-9" + KANJI + "]";
  private static final Finder NUMBER =
      new Finder(
          Pattern.compile(DIGIT + "(?:(?:" + DIGIT + "|[,.](?=[0-9]))*" + DIGIT + ")?"),
          (text, i) -> isDigit(text.charAt(i)));
  private static final Pattern PRINTED = Pattern.compile("[0-9](?:[0-9,.]*[0-9])?");
  private static final Finder YEAR =
      new Finder(
          Pattern.compile(
              "(明治|大正|昭和|平成|令和|(?<![a-z])[mtshr]\\.?(?=[0-9]))(元|[0-9]{1,2}(?![0-9])|[一二三四五六七八九十]{1,3})"),
          Numbers::mayBeYear);

  /** Before an era's first year, by its kanji and its letter. */
  private static final Map<Character, Integer> ERAS =
      Map.of(
          '明', 1867, 'm', 1867, '大', 1911, 't', 1911, '昭', 1925, 's', 1925, '平', 1988, 'h', 1988,
          '令', 2018, 'r', 2018);

  private static final String KANJI_DIGITS = "〇一二三四五六七八九";

  private Numbers() {}

  /** All of them, years of an era next to the number they are written with. */
  static List<String> in(String folded) {
    List<String> found = new ArrayList<>();
    NUMBER.each(folded, m -> add(m.group(), found));
    YEAR.each(folded, m -> found.add(year(m.group(1), m.group(2))));
    return found;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9' || c >= '〇' && KANJI.indexOf(c) >= 0;
  }

  /** An era begins, or a digit follows the letter that may stand for one. */
  private static boolean mayBeYear(String text, int i) {
    char c = text.charAt(i);
    if (c > 'z') {
      return "明大昭平令".indexOf(c) >= 0;
    }
    return "mtshr".indexOf(c) >= 0 && i + 1 < text.length() && text.charAt(i + 1) <= '9';
  }

  /** An amount in thousands, {@code 18,997千}, is looked for as it is printed, too. */
  private static void add(String expression, List<String> found) {
    if (!isNumber(expression)) {
      return;
    }
    found.add(plain(expression));
    Matcher printed = PRINTED.matcher(expression);
    if (printed.lookingAt() && printed.end() < expression.length()) {
      found.add(plain(printed.group()));
    }
  }

  /** A kanji by itself is more often part of a word: 一般, 千代田. */
  private static boolean isNumber(String expression) {
    return expression.length() > 1 || expression.charAt(0) <= '9';
  }

  private static String year(String era, String number) {
    long n = number.equals("元") ? 1 : value(number);
    return Long.toString(ERAS.get(era.charAt(0)) + n);
  }

  /** Digits without commas; a number with kanji in it is worked out. */
  static String plain(String expression) {
    String bare = expression.replace(",", "");
    return bare.chars().allMatch(c -> c <= '9') ? bare : Long.toString(value(bare));
  }

  /** The value of {@code 1.5億}, {@code 二十三}, {@code 3千5百}. Double arithmetic, as the script's. */
  private static long value(String expression) {
    double total = 0;
    double section = 0;
    String digits = "";
    for (char c : expression.toCharArray()) {
      int small = "十百千".indexOf(c);
      int large = "万億兆".indexOf(c);
      if (small >= 0) {
        section += number(digits, 1) * Math.pow(10, small + 1);
        digits = "";
      } else if (large >= 0) {
        double part = section + number(digits, 0);
        total += (part == 0 ? 1 : part) * Math.pow(10, 4 * (large + 1));
        section = 0;
        digits = "";
      } else {
        int kanji = KANJI_DIGITS.indexOf(c);
        digits += kanji >= 0 ? Integer.toString(kanji) : c;
      }
    }
    return Math.round(total + section + number(digits, 0));
  }

  private static double number(String digits, double none) {
    // A second point, as in a date, ends the number.
    int point = digits.indexOf('.', digits.indexOf('.') + 1);
    String one = digits.contains(".") && point > 0 ? digits.substring(0, point) : digits;
    return one.isEmpty() ? none : Double.parseDouble(one);
  }
}
