package org.daicho.model.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import org.daicho.model.value.Figure;

/** Whether the result of a year is what was aimed at. */
public enum IndicatorStatus {
  MET,
  MISSED,
  /** There is no result as yet. */
  NOT_YET,
  /** What is known does not say. */
  UNKNOWN;

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** As open data and messages write it. */
  public String word() {
    return word;
  }

  /**
   * A target is met where whatever the result may be is at or above it, at or below it, or within
   * it, as the direction or the target itself ({@code 60以上}, {@code 10–20}) says; it is missed
   * where none of that is. A number that is only about right says neither, nor do words. Without a
   * direction only a result that is the very target is known to meet it.
   */
  public static IndicatorStatus of(
      Optional<IndicatorValue> target,
      Optional<IndicatorValue> result,
      Optional<Direction> direction) {
    if (result.isEmpty() || result.get().state() == Figure.State.UNDECIDED) {
      return NOT_YET;
    }
    Optional<Measured> aim = target.flatMap(IndicatorValue::number);
    Optional<Measured> reached = result.flatMap(IndicatorValue::number);
    return aim.isEmpty() || reached.isEmpty()
        ? UNKNOWN
        : compared(aim.get(), reached.get(), direction);
  }

  private static IndicatorStatus compared(
      Measured aim, Measured reached, Optional<Direction> direction) {
    BigDecimal limit = aim.low();
    return switch (aim.qualifier()) {
      case ABOUT -> UNKNOWN;
      case AT_LEAST -> above(reached, limit, true);
      case MORE_THAN -> above(reached, limit, false);
      case AT_MOST -> below(reached, limit, true);
      case LESS_THAN -> below(reached, limit, false);
      case RANGE -> within(reached, aim);
      case EXACT -> {
        if (direction.isEmpty() || direction.get() == Direction.WITHIN) {
          yield reached.isExact() && reached.low().compareTo(limit) == 0 ? MET : UNKNOWN;
        }
        yield direction.get() == Direction.UP
            ? above(reached, limit, true)
            : below(reached, limit, true);
      }
    };
  }

  private static IndicatorStatus above(Measured reached, BigDecimal limit, boolean included) {
    return reached.isAbove(limit, included)
        ? MET
        : reached.isBelow(limit, !included) ? MISSED : UNKNOWN;
  }

  private static IndicatorStatus below(Measured reached, BigDecimal limit, boolean included) {
    return reached.isBelow(limit, included)
        ? MET
        : reached.isAbove(limit, !included) ? MISSED : UNKNOWN;
  }

  private static IndicatorStatus within(Measured reached, Measured range) {
    if (reached.isAbove(range.low(), true) && reached.isBelow(range.high(), true)) {
      return MET;
    }
    return reached.isBelow(range.low(), false) || reached.isAbove(range.high(), false)
        ? MISSED
        : UNKNOWN;
  }

  /**
   * The result in per cent of the target, to one decimal; only of two plain numbers of which more
   * is better, or of which nothing is said, since else more per cent would seem better.
   */
  public static Optional<BigDecimal> achieved(
      Optional<IndicatorValue> target,
      Optional<IndicatorValue> result,
      Optional<Direction> direction) {
    Optional<BigDecimal> aim = plain(target).filter(number -> number.signum() > 0);
    Optional<BigDecimal> reached = plain(result);
    return direction.isPresent() && direction.get() != Direction.UP
            || aim.isEmpty()
            || reached.isEmpty()
        ? Optional.empty()
        : Optional.of(reached.get().movePointRight(2).divide(aim.get(), 1, RoundingMode.HALF_UP));
  }

  private static Optional<BigDecimal> plain(Optional<IndicatorValue> value) {
    return value.flatMap(IndicatorValue::number).filter(Measured::isExact).map(Measured::low);
  }
}
