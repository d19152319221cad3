package org.daicho.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class OffsetsTest {
  @Property(tries = 200)
  void they_are_those_of_java_in_any_order(
      @ForAll String before, @ForAll List<@IntRange(max = 100) Integer> asked) {
    String text = "𠮷" + before + "a𠮟";
    int characters = text.codePointCount(0, text.length());
    Offsets offsets = new Offsets(text);
    for (int percent : asked) {
      int index = characters * percent / 100;
      assertEquals(text.offsetByCodePoints(0, index), offsets.of(index));
    }
  }

  @Test
  void a_text_is_passed_once_by_who_asks_in_order() {
    String text = "𠮷野\n".repeat(1_000);
    Offsets offsets = new Offsets(text);
    for (int i = 0; i < 3_000; i += 3) {
      offsets.of(i + 2);
      offsets.of(i);
    }

    assertTrue(offsets.steps() < 10_000, "passed " + offsets.steps());
  }
}
