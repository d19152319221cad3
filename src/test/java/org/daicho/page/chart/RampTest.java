package org.daicho.page.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RampTest {

  @Test
  void few_figures_have_a_shade_each() {
    Ramp ramp = Ramp.of(List.of(1L, 2L, 2L, 4L, 3L, 1L));

    assertEquals(List.of(1L, 2L, 3L, 4L), ramp.thresholds());
    assertEquals(List.of(1, 2, 3, 4), List.of(1L, 2L, 3L, 4L).stream().map(ramp::shade).toList());
  }

  @Test
  void the_largest_is_darkest_where_there_are_fewer_than_four() {
    assertEquals(4, Ramp.of(List.of(7L)).shade(7));
    assertEquals(3, Ramp.of(List.of(7L, 9L)).shade(7));
  }

  @Test
  void many_figures_are_parted_at_round_ones() {
    Ramp ramp =
        Ramp.of(
            List.of(
                892L, 6_572L, 7_092L, 8_700L, 9_700L, 10_414L, 11_301L, 11_433L, 17_352L, 20_031L,
                20_879L, 35_684L, 36_481L, 45_092L, 48_097L, 69_995L, 85_868L, 134_935L));

    assertEquals(List.of(892L, 10_000L, 20_000L, 50_000L), ramp.thresholds());
    assertEquals(1, ramp.shade(9_999));
    assertEquals(2, ramp.shade(10_000));
    assertEquals(4, ramp.shade(134_935));
  }

  @Test
  void a_round_figure_is_one_two_or_five_and_zeros() {
    assertEquals(
        List.of(1L, 5L, 10L, 20L, 50L, 100L, 1_000L),
        List.of(1L, 6L, 9L, 17L, 35L + 1, 99L, 1_400L).stream().map(Ramp::round).toList());
  }

  @Property
  void a_larger_figure_is_never_lighter(
      @ForAll @Size(min = 1, max = 40)
          List<@LongRange(min = -1_000_000, max = 900_000_000) Long> all) {
    Ramp ramp = Ramp.of(all);
    List<Integer> shades = all.stream().sorted().map(ramp::shade).toList();

    assertEquals(shades.stream().sorted().toList(), shades);
    assertTrue(shades.stream().allMatch(s -> s >= 1 && s <= 4), shades.toString());
    assertEquals(4, shades.get(shades.size() - 1));
  }
}
