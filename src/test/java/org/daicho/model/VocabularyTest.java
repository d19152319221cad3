package org.daicho.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.daicho.model.value.Id;
import org.daicho.model.value.Lang;
import org.daicho.model.value.Plural;
import org.daicho.model.value.Text;
import org.junit.jupiter.api.Test;

class VocabularyTest {
  private static final Lang POLISH = Lang.of("pl");

  private static Vocabulary.Term person(Text shortName, Map<Lang, Map<Plural, String>> forms) {
    Text name = new Text(Map.of(Lang.JA, "人", Lang.EN, "people", POLISH, "osoby"));
    return new Vocabulary.Term(
        Id.of("person"),
        name,
        shortName,
        Text.EMPTY,
        Optional.empty(),
        Optional.empty(),
        0,
        Optional.empty(),
        forms,
        false,
        false);
  }

  private static String counted(Vocabulary.Term term, Lang lang, long... numbers) {
    return LongStream.of(numbers)
        .mapToObj(n -> n + " " + term.nextTo(n, lang).get(lang).orElseThrow())
        .reduce((a, b) -> a + ", " + b)
        .orElseThrow();
  }

  @Test
  void a_unit_has_the_form_that_its_number_takes_in_the_language() {
    Vocabulary.Term person =
        person(
            Text.EMPTY,
            Map.of(
                Lang.EN,
                Map.of(Plural.ONE, "person"),
                POLISH,
                Map.of(Plural.ONE, "osoba", Plural.MANY, "osób")));
    assertEquals("0 people, 1 person, 2 people", counted(person, Lang.EN, 0, 1, 2));
    assertEquals("1 osoba, 2 osoby, 5 osób, 22 osoby", counted(person, POLISH, 1, 2, 5, 22));
    assertEquals("1 人, 2 人", counted(person, Lang.JA, 1, 2));
  }

  @Test
  void without_forms_the_short_name_serves_with_every_number() {
    assertEquals(
        "1 pers.", counted(person(new Text(Map.of(Lang.EN, "pers.")), Map.of()), Lang.EN, 1));
  }
}
