package org.daicho.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;

class NearestProperties {

  @Property
  void the_distance_is_the_same_both_ways_and_nothing_only_between_equals(
      @ForAll @AlphaChars @StringLength(max = 10) String a,
      @ForAll @AlphaChars @StringLength(max = 10) String b) {
    assertEquals(Nearest.distance(a, b), Nearest.distance(b, a));
    assertEquals(a.equals(b), Nearest.distance(a, b) == 0);
    assertTrue(Nearest.distance(a, b) <= Math.max(a.length(), b.length()));
    assertTrue(Nearest.distance(a, b) >= Math.abs(a.length() - b.length()));
  }

  @Property
  void a_known_word_is_nearest_to_itself_in_any_order(
      @ForAll List<@AlphaChars @StringLength(min = 1, max = 8) String> words,
      @ForAll @AlphaChars @StringLength(min = 1, max = 8) String word,
      @ForAll long seed) {
    List<String> candidates = new ArrayList<>(words);
    candidates.add(word);
    Optional<String> nearest = Nearest.to(word, candidates);
    Collections.shuffle(candidates, new Random(seed));

    assertEquals(Optional.of(word), nearest);
    assertEquals(nearest, Nearest.to(word, candidates));
  }

  @Property
  void one_slip_in_a_word_is_always_understood(
      @ForAll @AlphaChars @StringLength(min = 2, max = 20) String word, @ForAll long seed) {
    int at = new Random(seed).nextInt(word.length() - 1);
    String left = word.substring(0, at);
    String right = word.substring(at + 1);

    assertEquals(Optional.of(word), Nearest.to(left + "?" + right, List.of(word)));
    assertEquals(Optional.of(word), Nearest.to(left + "?" + word.substring(at), List.of(word)));
    String swapped = left + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    assertEquals(Optional.of(word), Nearest.to(swapped, List.of(word)));
  }

  @Example
  void a_word_unlike_any_has_none() {
    assertEquals(Optional.empty(), Nearest.to("programme", List.of("budget", "plan")));
    assertEquals(Optional.empty(), Nearest.to("cost", List.of()));
    assertEquals(Optional.of("cost"), Nearest.to("csot", List.of("grant", "cost", "coat")));
  }
}
