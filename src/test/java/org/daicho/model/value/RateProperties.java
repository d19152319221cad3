package org.daicho.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class RateProperties {
  private static final long MOST = 900_000_000_000_000L;

  @Property
  void the_share_lies_between_floor_and_ceil_which_are_whole_units_and_at_most_one_apart(
      @ForAll @IntRange(min = 0, max = 9999) int a,
      @ForAll @IntRange(min = 1, max = 9999) int b,
      @ForAll @LongRange(min = -MOST, max = MOST) long yen,
      @ForAll MoneyUnit unit) {
    Rate rate = new Rate(Math.min(a, b), b);
    long floor = rate.floor(yen, unit);
    long ceil = rate.ceil(yen, unit);

    assertEquals(0, floor % unit.scale());
    assertEquals(0, ceil % unit.scale());
    assertTrue(ceil - floor == 0 || ceil - floor == unit.scale());
    BigInteger share = BigInteger.valueOf(yen).multiply(BigInteger.valueOf(rate.numerator()));
    BigInteger denominator = BigInteger.valueOf(b);
    assertTrue(BigInteger.valueOf(floor).multiply(denominator).compareTo(share) <= 0);
    assertTrue(BigInteger.valueOf(ceil).multiply(denominator).compareTo(share) >= 0);
  }

  @Property
  void the_whole_of_whole_units_is_itself(
      @ForAll @LongRange(min = 0, max = 9_000_000) long units, @ForAll MoneyUnit unit) {
    Rate whole = new Rate(10, 10);

    assertEquals(units * unit.scale(), whole.floor(units * unit.scale(), unit));
    assertEquals(units * unit.scale(), whole.ceil(units * unit.scale(), unit));
  }

  @Example
  void rates_read_as_documents_write_them() {
    assertEquals(Optional.of(new Rate(1, 2)), Rate.parse("1/2"));
    assertEquals(Optional.of(new Rate(10, 10)), Rate.parse("10/10"));
    for (String text : new String[] {"", "1/0", "2/1", "50%", "0.5", "1 / 2", "-1/2", "1/10000"}) {
      assertEquals(Optional.empty(), Rate.parse(text), text);
    }
  }

  @Example
  void half_of_an_odd_number_is_cut_or_raised_to_the_unit() {
    assertEquals(5_716_000, new Rate(1, 2).floor(11_433_000, MoneyUnit.THOUSAND_YEN));
    assertEquals(5_717_000, new Rate(1, 2).ceil(11_433_000, MoneyUnit.THOUSAND_YEN));
    assertEquals(5_716_500, new Rate(1, 2).floor(11_433_000, MoneyUnit.YEN));
  }
}
