package org.daicho.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PageNumbersTest {
  private static String drawn(int pages, int current) {
    return PageNumbers.of(pages, current).stream()
        .map(
            e ->
                e.isGap()
                    ? "…"
                    : e.from() == current ? "[" + current + "]" : String.valueOf(e.from()))
        .collect(Collectors.joining(" "));
  }

  @Test
  void the_first_the_last_and_the_neighbours_are_there() {
    assertEquals("[1]", drawn(1, 1));
    assertEquals("1 [2]", drawn(2, 2));
    assertEquals("[1] 2 … 476", drawn(476, 1));
    assertEquals("1 … 7 [8] 9 … 476", drawn(476, 8));
    assertEquals("1 … 475 [476]", drawn(476, 476));
  }

  @Test
  void no_gap_stands_for_one_page() {
    assertEquals("1 2 3 [4] 5 6 7", drawn(7, 4));
    assertEquals("1 … 4 [5] 6 … 9", drawn(9, 5));
  }

  @Test
  void there_is_no_page_before_the_first_or_after_the_last() {
    assertThrows(IllegalArgumentException.class, () -> PageNumbers.of(3, 0));
    assertThrows(IllegalArgumentException.class, () -> PageNumbers.of(3, 4));
  }

  @Property
  void few_entries_cover_all_pages_in_order(
      @ForAll @IntRange(min = 1, max = 10_000) int pages,
      @ForAll @IntRange(min = 1, max = 10_000) int any) {
    int current = Math.min(pages, any);
    List<PageNumbers.Entry> entries = PageNumbers.of(pages, current);
    assertTrue(entries.size() <= 7, entries::toString);
    int next = 1;
    for (PageNumbers.Entry entry : entries) {
      assertEquals(next, entry.from());
      assertTrue(entry.from() <= entry.to());
      next = entry.to() + 1;
    }
    assertEquals(pages + 1, next);
    for (int number : List.of(1, Math.max(1, current - 1), current, pages)) {
      assertTrue(entries.contains(new PageNumbers.Entry(number, number)), number + " leads there");
    }
  }
}
