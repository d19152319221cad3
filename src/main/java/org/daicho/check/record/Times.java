package org.daicho.check.record;

import java.time.LocalDate;
import org.daicho.model.time.When;

/** Times as messages say them: {@code on 2024-04-01}, {@code in 2024-04}, {@code in FY2024}. */
final class Times {
  private Times() {}

  static String at(When when) {
    return switch (when.precision()) {
      case DAY -> "on " + when;
      case MONTH -> "in " + when;
      case YEAR -> "in FY" + when;
      case OPEN, UNKNOWN -> throw new IllegalArgumentException("no time is stated");
    };
  }

  static String at(LocalDate day) {
    return at(When.of(day));
  }
}
