package org.daicho.model.indicator;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which results of an indicator are good ones. */
public enum Direction {
  /** The more the better. */
  UP,
  /** The less the better. */
  DOWN,
  /** Neither more nor less than the range that is aimed at. */
  WITHIN;

  private final String word = name().toLowerCase(Locale.ROOT);

  /** As records and open data write it. */
  public String word() {
    return word;
  }

  public static Optional<Direction> parse(String word) {
    return Arrays.stream(values()).filter(d -> d.word.equals(word)).findFirst();
  }
}
