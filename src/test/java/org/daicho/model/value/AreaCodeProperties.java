package org.daicho.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class AreaCodeProperties {

  @Property
  void one_check_digit_and_no_other_fits(@ForAll @IntRange(min = 1000, max = 49999) int code) {
    String five = String.format("%05d", code);
    char right = AreaCode.checkDigit(five);

    for (char digit = '0'; digit <= '9'; digit++) {
      assertEquals(digit == right, AreaCode.parse(five + digit).isPresent());
    }
  }

  @Property
  void a_single_wrong_digit_is_found_but_for_the_two_remainders_that_share_a_check_digit(
      @ForAll @IntRange(min = 1000, max = 49999) int code,
      @ForAll @IntRange(min = 0, max = 4) int place,
      @ForAll @CharRange(from = '0', to = '9') char digit) {
    String five = String.format("%05d", code);
    String wrong = five.substring(0, place) + digit + five.substring(place + 1);
    boolean found = AreaCode.checkDigit(five) != AreaCode.checkDigit(wrong);

    // 11 less the remainder: remainders 0 and 10 both end in 1, as 11 and 1 do.
    boolean shared =
        Math.min(remainder(five), remainder(wrong)) == 0
            && Math.max(remainder(five), remainder(wrong)) == 10;
    assertEquals(!five.equals(wrong) && !shared, found);
  }

  private static int remainder(String digits) {
    int sum = 0;
    for (int i = 0; i < 5; i++) {
      sum += Character.digit(digits.charAt(i), 10) * (6 - i);
    }
    return sum % 11;
  }

  @Property
  void any_text_is_a_code_or_is_not_and_never_throws(@ForAll @StringLength(max = 8) String text) {
    AreaCode.parse(text).ifPresent(code -> assertEquals(text, code.digits()));
  }

  @Example
  void the_codes_of_tokyo_and_its_wards_are_right() {
    for (String code : new String[] {"130001", "131016", "131083", "131032", "133639", "011002"}) {
      assertTrue(AreaCode.parse(code).isPresent(), code);
    }
    assertEquals(Optional.empty(), AreaCode.parse("131084"));
    assertEquals(Optional.empty(), AreaCode.parse("１３１０８３"));
    assertThrows(IllegalArgumentException.class, () -> new AreaCode("131084"));
  }
}
