package org.daicho.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class MoneyProperties {

  @Property
  void an_amount_is_its_number_of_units_and_reads_back(
      @ForAll @LongRange(min = -9_000_000, max = 9_000_000) long units, @ForAll MoneyUnit unit) {
    Money money = Money.parse(Numerals.group(units, "△"), unit).orElseThrow();

    assertEquals(units * unit.yen(), money.yen());
    assertEquals(Long.toString(units), money.inUnit());
  }

  @Property
  void an_amount_of_any_size_reads_exactly_or_not_at_all(
      @ForAll @LongRange(min = 0, max = 9_999_999_999_999_999L) long units,
      @ForAll MoneyUnit unit) {
    Money.parse(Long.toString(units), unit)
        .ifPresent(money -> assertEquals(Math.multiplyExact(units, unit.yen()), money.yen()));
  }

  @Example
  void the_national_budget_can_be_read_in_every_unit() {
    long yen = 112_571_700_000_000L; // 112.6 trillion, FY2024.
    for (MoneyUnit unit : MoneyUnit.values()) {
      assertTrue(Money.parse(Long.toString(yen / unit.yen()), unit).isPresent(), unit.id());
    }
  }

  @Example
  void a_part_of_a_unit_is_read_where_it_is_whole_yen() {
    Money money = Money.parse("７.５", MoneyUnit.HUNDRED_MILLION_YEN).orElseThrow();

    assertEquals(750_000_000, money.yen());
    assertEquals("7.5", money.inUnit());
    assertEquals(Optional.empty(), Money.parse("0.5", MoneyUnit.YEN));
    assertEquals(Optional.empty(), Money.parse("1.0001", MoneyUnit.THOUSAND_YEN));
  }

  @Example
  void more_than_all_the_money_there_is_cannot() {
    assertEquals(Optional.empty(), Money.parse("999,999,999", MoneyUnit.HUNDRED_MILLION_YEN));
    assertEquals(Optional.empty(), Money.parse("10000000000000000", MoneyUnit.YEN));
  }
}
