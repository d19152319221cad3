package org.daicho.model.value;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in kanji, by place ({@code 二〇二四}) or by tens ({@code 二十五}, {@code 百}). */
public final class KanjiNumerals {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String DIGIT = "([一二三四五六七八九])?";
  private static final Pattern NUMBER = Pattern.compile("[〇一二三四五六七八九十百千]+");
  private static final Pattern BY_PLACE = Pattern.compile("[" + DIGITS + "]+");
  private static final Pattern BY_TENS =
      Pattern.compile("(?:%1$s(千))?(?:%1$s(百))?(?:%1$s(十))?%1$s".replace("%1$s", DIGIT));

  private KanjiNumerals() {}

  /** A text with digits in place of its numbers in kanji; what is no number stays. */
  public static String inDigits(String text) {
    return NUMBER.matcher(text).replaceAll(KanjiNumerals::number);
  }

  private static String number(MatchResult kanji) {
    String text = kanji.group();
    if (BY_PLACE.matcher(text).matches()) {
      StringBuilder digits = new StringBuilder();
      text.chars().forEach(c -> digits.append(DIGITS.indexOf(c)));
      return digits.toString();
    }
    Matcher m = BY_TENS.matcher(text);
    if (!m.matches()) {
      return text;
    }
    int number = m.group(7) == null ? 0 : DIGITS.indexOf(m.group(7));
    for (int unit = 2, worth = 1_000; unit <= 6; unit += 2, worth /= 10) {
      if (m.group(unit) != null) {
        number += worth * (m.group(unit - 1) == null ? 1 : DIGITS.indexOf(m.group(unit - 1)));
      }
    }
    return String.valueOf(number);
  }
}
