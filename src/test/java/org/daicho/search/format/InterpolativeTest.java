package org.daicho.search.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class InterpolativeTest {
  private byte[] code;
  private int at;

  @Property
  void what_is_written_is_read(
      @ForAll @Size(max = 200) Set<@IntRange(max = 299) Integer> some,
      @ForAll @IntRange(max = 100_000) int room) {
    int[] numbers = new TreeSet<>(some).stream().mapToInt(Integer::intValue).toArray();
    int limit = (numbers.length == 0 ? 0 : numbers[numbers.length - 1] + 1) + room;
    code = Interpolative.of(numbers, numbers.length, limit);
    at = 0;
    int[] read = new int[numbers.length];
    read(read, 0, read.length, 0, limit);
    for (int i = 0; i < read.length; i++) {
      assertEquals(numbers[i], read[i]);
    }
    assertEquals(code.length, (at + 7) / 8);
  }

  @Test
  void all_that_can_be_take_nothing_and_a_half_of_them_a_bit_each() {
    int[] all = new int[1000];
    int[] half = new int[500];
    for (int i = 0; i < 1000; i++) {
      all[i] = i;
      half[i / 2] = i;
    }
    assertEquals(0, Interpolative.of(all, 1000, 1000).length);
    assertTrue(Interpolative.of(half, 500, 1000).length <= 125);
  }

  /** As the script reads. */
  private void read(int[] numbers, int from, int to, int low, int high) {
    if (from == to) {
      return;
    }
    int middle = (from + to) / 2;
    int many = high - low - (to - from) + 1;
    int size = 31 - Integer.numberOfLeadingZeros(many);
    int spare = (2 << size) - many;
    int turned = bits(size);
    if (turned >= spare) {
      turned = 2 * turned + bits(1) - spare;
    }
    int number = low + middle - from + (turned + (many - spare) / 2) % many;
    numbers[middle] = number;
    read(numbers, from, middle, low, number);
    read(numbers, middle + 1, to, number + 1, high);
  }

  private int bits(int size) {
    int value = 0;
    for (int i = 0; i < size; i++, at++) {
      value |= (code[at / 8] >> (at % 8) & 1) << i;
    }
    return value;
  }
}
