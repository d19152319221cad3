package org.daicho.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;

class SumDecimalsProperties {
  @Property
  void figures_with_decimals_are_added_up_exactly(
      @ForAll List<@BigRange(min = "-99999", max = "99999") @Scale(4) BigDecimal> numbers) {
    Sum sum = Sum.of(numbers.stream().map(Figure::of).toList());
    BigDecimal expected = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);

    assertEquals(0, expected.compareTo(sum.decimal()));
    assertEquals(0, expected.compareTo(sum.figure().decimal()));
    assertEquals(numbers.size(), sum.known());
  }
}
