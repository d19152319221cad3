package org.daicho.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class NumeralsProperties {
  private static final long MOST = 9_999_999_999_999_999L;

  @Property
  void what_is_grouped_reads_back(@ForAll @LongRange(min = -MOST, max = MOST) long value) {
    assertEquals(Optional.of(value), Numerals.parse(Numerals.group(Long.toString(value), "△")));
    assertEquals(Optional.of(value), Numerals.parse(Numerals.group(Long.toString(value), "-")));
  }

  @Property
  void digits_without_commas_read_as_they_stand(
      @ForAll @LongRange(min = 0, max = MOST) long value) {
    assertEquals(Optional.of(value), Numerals.parse(Long.toString(value)));
    assertEquals(Optional.of(-value), Numerals.parse("▲" + value));
  }

  @Property
  void full_width_reads_like_half_width(@ForAll @LongRange(min = -MOST, max = MOST) long value) {
    StringBuilder wide = new StringBuilder();
    for (char c : Numerals.group(Long.toString(value), "−").toCharArray()) {
      wide.append(c < 128 ? (char) (c - 0x20 + 0xFF00) : c);
    }
    assertEquals(Optional.of(value), Numerals.parse("　" + wide + " "));
  }

  @Property
  void an_amount_in_a_unit_reads_back_to_the_last_yen(
      @ForAll @LongRange(min = -MOST, max = MOST) long yen, @ForAll MoneyUnit unit) {
    String printed = Numerals.group(Numerals.plain(yen, unit.scale()), "△");

    assertEquals(
        Optional.of(BigDecimal.valueOf(yen)),
        Numerals.parseDecimal(printed)
            .map(n -> n.multiply(BigDecimal.valueOf(unit.scale())).setScale(0)));
  }

  @Property
  void any_text_is_a_number_or_is_not_and_never_throws(@ForAll String text) {
    Numerals.parse(text)
        .ifPresent(
            value -> {
              String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
              String digits = plain.replaceAll("[^0-9]", "");
              assertEquals(Math.abs(value), Long.parseLong(digits));
            });
  }

  @Example
  void what_no_document_prints_is_refused() {
    for (String text :
        new String[] {
          "",
          "-",
          "△",
          "1,23",
          "12,34",
          "1234,567",
          "0x10",
          "1.5",
          "1e3",
          "1 000",
          "+1",
          "--1",
          "10,000,000,000,000,000",
          "10000000000000000",
          "一",
          "½",
          "(1,750)"
        }) {
      assertEquals(Optional.empty(), Numerals.parse(text), text);
    }
  }
}
