package org.daicho.content.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.diagnostic.Location;
import org.daicho.model.indicator.IndicatorValue;
import org.daicho.model.indicator.Measured;
import org.daicho.model.value.Lang;
import org.daicho.yaml.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorValuesTest {
  private static Optional<IndicatorValue> read(String text) {
    Reporter reporter = new Reporter(List.of(Lang.JA, Lang.EN), true, new Diagnostics());
    Node.Scalar scalar =
        new Node.Scalar(text, true, false, "", new Location("programmes/a.yaml", 1, 1, 1));
    return IndicatorValues.read("result", scalar, List.of("回", "times"), reporter);
  }

  @ParameterizedTest
  @ValueSource(strings = {"24回", "２４ 回", "24 times", "24"})
  void the_unit_of_its_indicator_may_follow_a_number(String text) {
    IndicatorValue value = read(text).orElseThrow();

    assertEquals(Measured.parse("24"), value.number());
    assertEquals(text, value.printed());
  }

  @ParameterizedTest
  @ValueSource(strings = {"24件", "1.2.3", "20–10", "12345678901234567", "第2期"})
  void what_has_digits_and_is_no_number_is_not_taken_for_words(String text) {
    assertEquals(Optional.empty(), read(text));
  }

  @Test
  void words_are_in_the_first_language_and_signs_in_all() {
    assertEquals(List.of(Lang.JA), languages("実施"));
    assertEquals(List.of(Lang.EN, Lang.JA), languages("◎"));
  }

  private static List<Lang> languages(String text) {
    return read(text).orElseThrow().words().values().keySet().stream()
        .sorted(java.util.Comparator.comparing(Lang::tag))
        .toList();
  }
}
