package org.daicho.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class MoneyTest {
  @Test
  void what_is_no_amount_only_for_its_size_is_distinguished_from_what_is_no_number() {
    MoneyUnit yen = MoneyUnit.YEN;
    assertTrue(Money.parse("9,999,999,999,999,999", yen).isPresent());
    assertFalse(Money.isTooLarge("9,999,999,999,999,999", yen));
    for (String printed :
        new String[] {"10,000,000,000,000,000", "△10000000000000000", "1".repeat(20)}) {
      assertEquals(Optional.empty(), Money.parse(printed, yen));
      assertTrue(Money.isTooLarge(printed, yen), printed);
    }
    for (String printed : new String[] {"", "many", "1,2,3 or so", "12.5"}) {
      assertFalse(Money.isTooLarge(printed, yen), printed);
    }
  }
}
