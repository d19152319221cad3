package org.daicho.model.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.daicho.model.indicator.Measured.Qualifier;
import org.daicho.model.value.Numerals;

class MeasuredProperties {
  @Provide
  Arbitrary<BigDecimal> numbers() {
    return Combinators.combine(
            Arbitraries.longs().between(-9_999_999_999L, 9_999_999_999L),
            Arbitraries.integers().between(0, 4))
        .as(BigDecimal::valueOf);
  }

  @Provide
  Arbitrary<Measured> values() {
    return Combinators.combine(numbers(), numbers(), Arbitraries.of(Qualifier.values()))
        .as(
            (a, b, qualifier) ->
                qualifier == Qualifier.RANGE
                    ? new Measured(qualifier, a.min(b), a.max(b))
                    : new Measured(qualifier, a, a));
  }

  /** As Japanese documents print it. */
  private static String printed(Measured value) {
    String low = Numerals.group(value.low().toPlainString(), "△");
    return switch (value.qualifier()) {
      case EXACT -> low;
      case ABOUT -> "約" + low;
      case AT_LEAST -> low + "以上";
      case AT_MOST -> low + "以下";
      case MORE_THAN -> low + "超";
      case LESS_THAN -> low + "未満";
      case RANGE -> low + "～" + Numerals.group(value.high().toPlainString(), "△");
    };
  }

  @Property
  void what_is_printed_is_read_as_what_it_was(@ForAll("values") Measured value) {
    assertEquals(Optional.of(value), Measured.parse(printed(value)));
    assertEquals(printed(value), printed(Measured.parse(printed(value)).orElseThrow()));
  }

  @Property
  void a_per_cent_sign_and_full_width_change_nothing(@ForAll("numbers") BigDecimal number) {
    String wide =
        number
            .toPlainString()
            .chars()
            .map(c -> c >= '0' && c <= '9' ? c - '0' + '０' : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();

    assertEquals(Optional.of(Measured.of(number)), Measured.parse(wide + "％"));
    assertTrue(Measured.isPercentage(wide + "％"));
  }

  /** Some numbers that a value may be, as far as a grid has them. */
  private static boolean mayBe(Measured value, BigDecimal number) {
    int low = number.compareTo(value.low());
    int high = number.compareTo(value.high());
    return switch (value.qualifier()) {
      case EXACT -> low == 0;
      case ABOUT -> true;
      case AT_LEAST -> low >= 0;
      case AT_MOST -> high <= 0;
      case MORE_THAN -> low > 0;
      case LESS_THAN -> high < 0;
      case RANGE -> low >= 0 && high <= 0;
    };
  }

  private static boolean satisfies(BigDecimal number, Measured aim, Direction direction) {
    return switch (aim.qualifier()) {
      case EXACT ->
          direction == Direction.UP
              ? number.compareTo(aim.low()) >= 0
              : number.compareTo(aim.low()) <= 0;
      default -> mayBe(aim, number);
    };
  }

  @Provide
  Arbitrary<Measured> small() {
    Arbitrary<BigDecimal> some = Arbitraries.integers().between(0, 6).map(BigDecimal::valueOf);
    return Combinators.combine(some, some, Arbitraries.of(Qualifier.values()))
        .as(
            (a, b, qualifier) ->
                qualifier == Qualifier.RANGE
                    ? new Measured(qualifier, a.min(b), a.max(b))
                    : new Measured(qualifier, a, a));
  }

  /** Against every number that the result may be, in halves from far below to far above. */
  @Property
  void met_and_missed_hold_whatever_the_result_may_be(
      @ForAll("small") Measured aim, @ForAll("small") Measured result, @ForAll boolean up) {
    Direction direction = up ? Direction.UP : Direction.DOWN;
    IndicatorStatus status =
        IndicatorStatus.of(
            Optional.of(value(aim)), Optional.of(value(result)), Optional.of(direction));
    boolean all = true;
    boolean none = true;
    for (int halves = -40; halves <= 60; halves++) {
      BigDecimal number = BigDecimal.valueOf(5L * halves, 1);
      if (mayBe(result, number)) {
        boolean satisfies = satisfies(number, aim, direction);
        all &= satisfies;
        none &= !satisfies;
      }
    }

    IndicatorStatus expected =
        aim.qualifier() == Qualifier.ABOUT || result.qualifier() == Qualifier.ABOUT
            ? IndicatorStatus.UNKNOWN
            : all ? IndicatorStatus.MET : none ? IndicatorStatus.MISSED : IndicatorStatus.UNKNOWN;
    assertEquals(expected, status);
  }

  private static IndicatorValue value(Measured number) {
    return IndicatorValue.parse(printed(number)).orElseThrow();
  }

  @Property
  void without_a_direction_only_the_very_target_is_met(
      @ForAll("numbers") BigDecimal aim, @ForAll("numbers") BigDecimal result) {
    assertEquals(
        aim.compareTo(result) == 0 ? IndicatorStatus.MET : IndicatorStatus.UNKNOWN,
        IndicatorStatus.of(
            Optional.of(value(Measured.of(aim))),
            Optional.of(value(Measured.of(result))),
            Optional.empty()));
  }
}
