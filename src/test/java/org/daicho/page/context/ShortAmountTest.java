package org.daicho.page.context;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.daicho.model.value.Lang;
import org.daicho.wording.Messages;
import org.daicho.wording.Wording;

class ShortAmountTest {
  private static final PageContext JA = context(Lang.JA, "12 兆 8 億 4 万");
  private static final PageContext EN = context(Lang.EN, "12 tn 9 bn 6 m");

  private static PageContext context(Lang lang, String units) {
    return new PageContext(
        null, new Messages(lang, Map.of("map-units", Wording.of(units))), "ja/maps/m.html");
  }

  @Example
  void a_figure_stands_in_the_largest_unit_that_it_reaches() {
    assertEquals("9,000億", ShortAmount.of(JA, "899999999", 1000, 4));
    assertEquals("900bn", ShortAmount.of(EN, "899999999", 1000, 4));
    assertEquals("1.235億", ShortAmount.of(JA, "123456", 1000, 4));
    assertEquals("123.5m", ShortAmount.of(EN, "123456", 1000, 4));
  }

  @Example
  void what_is_rounded_up_to_a_unit_is_in_that_unit() {
    assertEquals("1億", ShortAmount.of(JA, "99999.6", 1000, 4));
    assertEquals("1bn", ShortAmount.of(EN, "999999.6", 1000, 4));
  }

  @Example
  void negative_figures_keep_the_sign_of_the_language() {
    assertEquals("△1,235億", ShortAmount.of(JA, "-123456789", 1000, 4));
    assertEquals("−123.5bn", ShortAmount.of(EN, "-123456789", 1000, 4));
  }

  @Example
  void what_reaches_no_unit_has_none() {
    assertEquals("9,999", ShortAmount.of(JA, "9999", 1, 4));
    assertEquals("0", ShortAmount.of(EN, "0", 1000, 4));
  }

  @Property
  void only_the_digits_that_are_not_kept_are_lost(
      @ForAll @LongRange(min = -900_000_000_000L, max = 900_000_000_000L) long thousands,
      @ForAll @IntRange(min = 1, max = 6) int digits) {
    for (PageContext context : new PageContext[] {JA, EN}) {
      String printed = ShortAmount.of(context, Long.toString(thousands), 1000, digits);

      BigDecimal exact = BigDecimal.valueOf(thousands).movePointRight(3);
      BigDecimal lost = read(printed).subtract(exact).abs();
      BigDecimal mostLost = exact.abs().movePointLeft(digits).multiply(BigDecimal.valueOf(5));
      assertTrue(lost.compareTo(mostLost) <= 0, printed + " for " + exact);
    }
  }

  /** The yen that a figure stands for. */
  private static BigDecimal read(String printed) {
    String number = printed.replaceFirst("[^0-9.,]+$", "");
    int power =
        switch (printed.substring(number.length())) {
          case "兆", "tn" -> 12;
          case "bn" -> 9;
          case "億" -> 8;
          case "m" -> 6;
          case "万" -> 4;
          default -> 0;
        };
    return new BigDecimal(number.replace(",", "").replaceFirst("[△−]", "-")).movePointRight(power);
  }
}
