package org.daicho.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class MoneyUnitTest {
  @Test
  void what_is_no_amount_only_for_its_size_is_distinguished_from_what_is_no_number() {
    MoneyUnit yen = MoneyUnit.YEN;
    assertTrue(yen.parse("9,999,999,999,999,999").isPresent());
    assertFalse(yen.isTooLarge("9,999,999,999,999,999"));
    for (String printed :
        new String[] {"10,000,000,000,000,000", "△10000000000000000", "1".repeat(20)}) {
      assertEquals(Optional.empty(), yen.parse(printed));
      assertTrue(yen.isTooLarge(printed), printed);
    }
    for (String printed : new String[] {"", "many", "1,2,3 or so", "12.5"}) {
      assertFalse(yen.isTooLarge(printed), printed);
    }
  }
}
