package org.daicho.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class AxisTest {
  private static Axis of(String max, boolean whole) {
    return Axis.of(new BigDecimal(max), whole, plain -> plain);
  }

  private static List<String> labels(Axis axis) {
    return axis.ticks().stream().map(Axis.Tick::label).toList();
  }

  @Test
  void it_ends_at_a_round_figure_just_above_the_largest() {
    Axis axis = of("123833", true);

    assertEquals(List.of("0", "25000", "50000", "75000", "", "125000"), labels(axis));
    assertEquals(
        List.of("0", "20", "40", "60", "80", "100"),
        axis.ticks().stream().map(Axis.Tick::at).toList());
    assertEquals("99.07", axis.width(new BigDecimal("123833")));
  }

  @Test
  void what_is_counted_in_ones_has_no_halves_on_its_axis() {
    assertEquals(List.of("0", "1"), labels(of("1", true)));
    assertEquals(List.of("0", "5", "10", "15"), labels(of("12", true)));
    assertEquals(List.of("0", "2.5", "5", "7.5", "", "12.5"), labels(of("12", false)));
    assertEquals(List.of("0", "0.2", "0.4", "", "0.8"), labels(of("0.75", false)));
  }

  @Test
  void every_label_has_room_next_to_upright_bars() {
    assertEquals(
        List.of("0", "1000", "2000", "3000", "4000", "5000"),
        labels(Axis.upright(new BigDecimal("4439.366"), plain -> plain)));
  }

  @Property
  void every_figure_lies_on_it(
      @ForAll @LongRange(min = 1, max = 1_000_000_000_000L) long max, @ForAll boolean whole) {
    Axis axis = of(String.valueOf(max), whole);

    assertTrue(axis.top().compareTo(BigDecimal.valueOf(max)) >= 0);
    assertTrue(axis.ticks().size() <= 6, "few enough to be read");
    assertTrue(
        axis.top().compareTo(BigDecimal.valueOf(max).multiply(BigDecimal.valueOf(2))) <= 0,
        "the longest bar is at least half as long as the axis");
    assertTrue(!whole || axis.ticks().stream().noneMatch(t -> t.label().contains(".")));
  }
}
