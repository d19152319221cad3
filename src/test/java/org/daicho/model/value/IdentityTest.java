package org.daicho.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a column is made of, and what that comes to where a part is open. */
class IdentityTest {
  private static Figure made(String is, Figure a, Figure b) {
    Map<Id, Figure> figures = Map.of(Id.of("a"), a, Id.of("b-c"), b);
    return Identity.parse(is).orElseThrow().of(figures::get, 100, 1);
  }

  private static Figure of(String number) {
    return Figure.of(new BigDecimal(number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a + b-c", "a - b-c + a", "a / b-c"})
  void what_is_written_comes_back(String is) {
    assertEquals(Optional.of(is), Identity.parse(is).map(Identity::toString));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "", "a+b", "a + ", "+ a b", "a / b / c", "a + b / c", "a / b + c", "A + b"})
  void anything_else_is_none(String is) {
    assertEquals(Optional.empty(), Identity.parse(is));
  }

  @Test
  void parts_are_added_and_taken_away_and_may_be_negative() {
    assertEquals(of("13400.5"), made("a + b-c", of("10000"), of("3400.5")));
    assertEquals(of("-200"), made("a - b-c", of("12900"), of("13100")));
    assertEquals(of("9500"), made("a + b-c", of("10000"), of("-500")));
  }

  @Test
  void an_open_part_leaves_the_result_open() {
    for (Figure open :
        new Figure[] {
          Figure.UNDECIDED, Figure.WITHHELD, Figure.SEVERAL, Figure.SHARED, Figure.NOT_RECORDED
        }) {
      assertEquals(open, made("a + b-c", of("1"), open));
      assertEquals(open, made("a - b-c", open, Figure.BLANK));
      assertEquals(open, made("a / b-c", of("1"), open));
    }
  }

  @Test
  void what_is_blank_or_does_not_apply_adds_nothing() {
    assertEquals(of("5"), made("a - b-c", of("5"), Figure.BLANK));
    assertEquals(of("5"), made("a + b-c", Figure.NOT_APPLICABLE, of("5")));
    assertEquals(Figure.BLANK, made("a + b-c", Figure.BLANK, Figure.NOT_APPLICABLE));
  }

  @Test
  void a_quotient_is_rounded_to_its_decimals_and_none_of_zero() {
    assertEquals(of("89.6"), made("a / b-c", of("12000"), of("13400")));
    assertEquals(of("101.6"), made("a / b-c", of("13100"), of("12900")));
    assertEquals(Figure.NOT_APPLICABLE, made("a / b-c", of("1"), of("0")));
    assertEquals(Figure.BLANK, made("a / b-c", of("1"), Figure.BLANK));
  }
}
