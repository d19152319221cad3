package org.daicho.model.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WhenTest {
  private static final LocalDate DAY = LocalDate.of(2024, 4, 1);

  @Test
  void it_prints_itself_as_exactly_as_it_is_known() {
    assertEquals(
        List.of("2024-04-01", "2024-04", "2024", "open", "unknown"),
        List.of(
                When.of(DAY),
                When.of(YearMonth.of(2024, 4)),
                When.of(new FiscalYear(2024)),
                When.OPEN,
                When.UNKNOWN)
            .stream()
            .map(When::toString)
            .toList());
  }

  /** What is less exact is neither before nor after a day within it, and equals none. */
  @Property
  void only_what_is_sure_is_before_or_after(
      @ForAll @IntRange(max = 20000) int a, @ForAll @IntRange(max = 20000) int b) {
    LocalDate one = LocalDate.ofEpochDay(a);
    LocalDate other = LocalDate.ofEpochDay(b);
    assertEquals(one.isBefore(other), When.of(one).isBefore(other));
    for (When when :
        List.of(When.of(one), When.of(YearMonth.from(one)), When.of(FiscalYear.of(one)))) {
      assertFalse(when.isBefore(one) || when.isAfter(one), when.toString());
      if (when.isBefore(other)) {
        assertTrue(one.isBefore(other), when + " " + other);
        assertTrue(when.isBefore(When.of(other)));
      }
      if (when.isAfter(other)) {
        assertTrue(one.isAfter(other), when + " " + other);
        assertTrue(When.of(other).isBefore(when));
      }
    }
  }

  @Test
  void what_is_not_stated_is_neither_before_nor_after_anything() {
    for (When when : List.of(When.OPEN, When.UNKNOWN)) {
      assertFalse(when.isBefore(DAY) || when.isAfter(DAY));
      assertFalse(when.isBefore(When.of(DAY)) || When.of(DAY).isBefore(when));
    }
    assertFalse(When.OPEN.equals(When.UNKNOWN));
  }
}
