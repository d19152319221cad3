package org.daicho.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class MoneyUnitProperties {

  @Property
  void an_amount_is_its_number_of_units_and_reads_back(
      @ForAll @LongRange(min = -9_000_000, max = 9_000_000) long units, @ForAll MoneyUnit unit) {
    long amount = unit.parse(Numerals.group(units, "△")).orElseThrow();

    assertEquals(units * unit.scale(), amount);
    assertEquals(Long.toString(units), Numerals.plain(amount, unit.scale()));
  }

  @Property
  void an_amount_of_any_size_reads_exactly_or_not_at_all(
      @ForAll @LongRange(min = 0, max = 9_999_999_999_999_999L) long units,
      @ForAll MoneyUnit unit) {
    unit.parse(Long.toString(units))
        .ifPresent(amount -> assertEquals(Math.multiplyExact(units, unit.scale()), amount));
  }

  @Example
  void the_national_budget_can_be_read_in_every_unit() {
    long yen = 112_571_700_000_000L; // 112.6 trillion, FY2024.
    for (MoneyUnit unit : MoneyUnit.values()) {
      assertTrue(unit.parse(Long.toString(yen / unit.scale())).isPresent(), unit.id());
    }
  }

  @Example
  void a_part_of_a_unit_is_read_where_it_is_whole_yen() {
    assertEquals(Optional.of(750_000_000L), MoneyUnit.HUNDRED_MILLION_YEN.parse("７.５"));
    assertEquals(Optional.empty(), MoneyUnit.YEN.parse("0.5"));
    assertEquals(Optional.empty(), MoneyUnit.THOUSAND_YEN.parse("1.0001"));
  }

  @Example
  void more_than_all_the_money_there_is_cannot() {
    assertEquals(Optional.empty(), MoneyUnit.HUNDRED_MILLION_YEN.parse("999,999,999"));
    assertEquals(Optional.empty(), MoneyUnit.YEN.parse("10000000000000000"));
  }
}
