package org.daicho.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class SharesTest {
  private static String printed(long part, long whole) {
    return Shares.printed(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
  }

  @Test
  void a_part_never_reads_as_all_or_nothing() {
    assertEquals("60", printed(1750, 2925));
    assertEquals("99.8", printed(998, 1000));
    assertEquals("0.4", printed(4, 1000));
    assertEquals("0.004", printed(4, 100_000));
    assertEquals("0", printed(0, 7));
    assertEquals("100", printed(7, 7));
  }

  @Test
  void a_place_has_two_decimals_at_most() {
    assertEquals("33.33", Shares.place(BigDecimal.ONE, BigDecimal.valueOf(3)));
    assertEquals("50", Shares.place(BigDecimal.ONE, BigDecimal.valueOf(2)));
    assertEquals("0", Shares.place(BigDecimal.ZERO, BigDecimal.valueOf(2)));
  }
}
