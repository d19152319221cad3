package org.daicho.page.series;

import java.math.BigDecimal;
import java.util.OptionalInt;
import org.daicho.model.indicator.IndicatorValue;
import org.daicho.model.indicator.Measured;
import org.daicho.model.value.Words;
import org.daicho.page.context.PageContext;

/**
 * Values of an indicator as a reader of one language reads them.
 *
 * @param decimals that its numbers have at least
 */
record IndicatorValueText(PageContext context, OptionalInt decimals) {

  /** A number or words, or why there is neither. */
  Words of(IndicatorValue value) {
    if (value.number().isPresent()) {
      return context.plain(number(value.number().get(), ""));
    }
    return value.words().isEmpty()
        ? context.plain(context.say("views-state-" + value.state().word().replace("/", "")))
        : context.words(value.words());
  }

  /** The same with the unit that a number counts in. */
  Words of(IndicatorValue value, String unit) {
    return value.number().isPresent()
        ? context.plain(number(value.number().get(), unit))
        : of(value);
  }

  /** {@code 約60件}, {@code about 60 cases}. */
  private String number(Measured number, String unit) {
    Measured shown = number.withDecimals(decimals.orElse(0));
    return switch (shown.qualifier()) {
      case EXACT -> printed(shown.low(), unit);
      case RANGE ->
          context.say("indicator-range", printed(shown.low(), ""), printed(shown.high(), unit));
      default -> context.say("indicator-" + shown.qualifier().word(), printed(shown.low(), unit));
    };
  }

  private String printed(BigDecimal number, String unit) {
    String digits = context.grouped(number.toPlainString());
    return unit.isEmpty() ? digits : context.say("views-count", digits, unit);
  }
}
