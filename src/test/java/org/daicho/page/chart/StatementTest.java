package org.daicho.page.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.daicho.testing.Drawn;
import org.junit.jupiter.api.Test;

class StatementTest {
  /** Parts named a, b, c … of these sizes. */
  private static String of(boolean whole, int... values) {
    List<Statement.Part> parts =
        IntStream.range(0, values.length)
            .mapToObj(i -> new Statement.Part("" + (char) ('a' + i), BigDecimal.valueOf(values[i])))
            .toList();
    return Statement.of(Drawn.context(), "cost", parts, whole, "otherwise").strip();
  }

  @Test
  void a_few_of_many_make_up_more_than_half() {
    assertEquals("more-than-half-1 cost a {2} {3}", of(true, 6, 3, 1));
    assertEquals("more-than-half-2 cost a b {3}", of(true, 4, 3, 2, 2, 1, 1));
    assertEquals("more-than-half-3 cost a b c", of(true, 5, 4, 4, 3, 2, 2, 1, 1, 1));
  }

  @Test
  void half_is_not_more_than_half() {
    assertEquals("most-share cost a 50 {3}", of(true, 5, 3, 2));
  }

  @Test
  void the_larger_of_two_is_described_by_its_share() {
    assertEquals("most-share cost a 90 {3}", of(true, 9, 1));
  }

  @Test
  void without_a_whole_there_are_no_shares() {
    assertEquals("most cost a {2} {3}", of(false, 9, 1));
  }

  @Test
  void where_two_are_equal_neither_has_most() {
    assertEquals("otherwise", of(true, 5, 5, 1));
    assertEquals("otherwise", of(false, 5, 5));
    assertEquals("otherwise", of(true, 5));
  }

  @Test
  void a_name_is_not_left_out_of_equals() {
    // The second and the third are equal: to name two of them would be arbitrary.
    assertEquals("most-share cost a 31 {3}", of(true, 4, 3, 3, 1, 1, 1));
  }
}
