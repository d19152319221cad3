package org.daicho.model.catalogue;

import static org.daicho.model.value.TranslationState.CURRENT;
import static org.daicho.model.value.TranslationState.STALE;
import static org.daicho.model.value.TranslationState.UNMARKED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.daicho.model.value.TranslationState;
import org.junit.jupiter.api.Test;

class AlignmentTest {
  @Test
  void a_text_that_changed_is_stale_and_no_other() {
    assertEquals(List.of(CURRENT, STALE, CURRENT), align("abc", "axc"));
  }

  @Test
  void a_text_added_at_the_top_makes_nothing_stale() {
    assertEquals(List.of(UNMARKED, CURRENT, CURRENT), align("ab", "xab"));
  }

  @Test
  void a_text_taken_away_makes_nothing_stale() {
    assertEquals(List.of(CURRENT, CURRENT), align("abc", "ac"));
  }

  @Test
  void one_taken_away_and_another_added_elsewhere_are_no_change() {
    assertEquals(List.of(CURRENT, UNMARKED), align("ab", "bx"));
  }

  @Test
  void one_added_and_another_changed_are_distinguished() {
    assertEquals(List.of(UNMARKED, CURRENT, STALE), align("ab", "xay"));
  }

  @Test
  void side_by_side_with_a_changed_text_a_new_one_may_be_the_changed_one() {
    assertEquals(List.of(STALE, STALE, CURRENT), align("ab", "xyb"));
  }

  @Test
  void what_was_never_confirmed_is_unmarked() {
    assertEquals(List.of(UNMARKED, UNMARKED), align("", "ab"));
  }

  @Property
  void the_same_texts_are_all_current(
      @ForAll @Size(max = 8) List<@CharRange(from = 'a', to = 'c') Character> texts) {
    List<String> list = texts.stream().map(String::valueOf).toList();

    assertEquals(Collections.nCopies(list.size(), CURRENT), Alignment.of(list, list));
  }

  @Property
  void one_changed_text_is_one_stale_text_even_among_repeated_ones(
      @ForAll @NotEmpty @Size(max = 8) List<@CharRange(from = 'a', to = 'b') Character> texts,
      @ForAll @IntRange(max = 7) int at) {
    List<String> before = texts.stream().map(String::valueOf).toList();
    int changed = at % before.size();
    List<String> now = new ArrayList<>(before);
    now.set(changed, "changed");
    List<TranslationState> expected = new ArrayList<>(Collections.nCopies(before.size(), CURRENT));
    expected.set(changed, STALE);

    assertEquals(expected, Alignment.of(before, now));
  }

  private static List<TranslationState> align(String before, String now) {
    return Alignment.of(letters(before), letters(now));
  }

  private static List<String> letters(String text) {
    return text.chars().mapToObj(Character::toString).toList();
  }
}
