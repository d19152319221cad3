package org.daicho.page.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daicho.model.value.Numerals;

/** Row numbers in brief: {@code 4–6} for those that follow one another, {@code 3, 7} otherwise. */
public final class NumberRange {
  private NumberRange() {}

  public static String of(List<String> numbers) {
    List<String> parts = new ArrayList<>();
    int i = 0;
    while (i < numbers.size()) {
      int last = i;
      while (last + 1 < numbers.size() && follows(numbers.get(last), numbers.get(last + 1))) {
        last++;
      }
      parts.add(last == i ? numbers.get(i) : numbers.get(i) + "–" + numbers.get(last));
      i = last + 1;
    }
    return String.join(", ", parts);
  }

  private static boolean follows(String a, String b) {
    Optional<Long> first = Numerals.parse(a);
    Optional<Long> second = Numerals.parse(b);
    return first.isPresent() && second.isPresent() && second.get() == first.get() + 1;
  }
}
