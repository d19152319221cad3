package org.daicho.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TextTest {

  @Test
  void a_reader_gets_the_words_in_the_language_asked_for() {
    assertEquals(new Words("Koto City", Lang.EN, false), Text.of("江東区", "Koto City").in(Lang.EN));
  }

  @Test
  void where_there_are_none_a_fallback_says_which_language_it_is_in() {
    Text japanese = new Text(Map.of(Lang.JA, "江東区"));
    Text french = new Text(Map.of(Lang.of("fr"), "Arrondissement"));

    assertEquals(new Words("江東区", Lang.JA, true), japanese.in(Lang.EN));
    assertEquals(new Words("Arrondissement", Lang.of("fr"), true), french.in(Lang.EN));
    assertEquals(
        Lang.JA, new Text(Map.of(Lang.JA, "区", Lang.of("fr"), "ville")).in(Lang.EN).lang());
  }

  @Test
  void no_words_are_no_fallback() {
    assertTrue(Text.EMPTY.in(Lang.EN).isEmpty());
    assertFalse(Text.EMPTY.in(Lang.EN).fallback());
  }

  @Test
  void a_language_is_a_tag() {
    assertThrows(IllegalArgumentException.class, () -> Lang.of("../en"));
    assertThrows(IllegalArgumentException.class, () -> Lang.of("EN"));
  }
}
