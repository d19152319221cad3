package org.daicho.search.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What Java makes of texts, exactly; {@code SearchSiteTest} asks the script for the same. */
public class VectorsTest {

  public static JsonNode vectors() throws IOException {
    try (InputStream in = VectorsTest.class.getResourceAsStream("vectors.json")) {
      return new ObjectMapper().readTree(in);
    }
  }

  @TestFactory
  Stream<DynamicTest> spellings_are_folded() throws IOException {
    return texts("fold", Folding::fold);
  }

  @TestFactory
  Stream<DynamicTest> spellings_of_a_word_become_one() throws IOException {
    return texts("unify", Spellings::unify);
  }

  @TestFactory
  Stream<DynamicTest> a_word_has_its_aliases() throws IOException {
    return lists("aliases", word -> List.copyOf(Aliases.of(word)));
  }

  @TestFactory
  Stream<DynamicTest> a_text_has_these_words() throws IOException {
    return lists("words", WordCounts::terms);
  }

  @TestFactory
  Stream<DynamicTest> plurals_and_possessives_come_off() throws IOException {
    return texts(
        "stem",
        word -> {
          List<String> terms = new ArrayList<>();
          WordCounts.analyse(WordAnalyzer.ENGLISH, word, (term, reading) -> terms.add(term));
          return String.join(" ", terms);
        });
  }

  @TestFactory
  Stream<DynamicTest> numbers_and_years_become_digits() throws IOException {
    return lists("numbers", Numbers::in);
  }

  /** Where a query has a number at its beginning, texts that say the same are indexed under it. */
  @TestFactory
  Stream<DynamicTest> the_number_of_a_query_is_one_of_the_texts() throws IOException {
    return stream("number")
        .filter(v -> !v.get(1).asText().isEmpty() && !v.get(0).asText().startsWith("fy"))
        .map(
            v ->
                DynamicTest.dynamicTest(
                    v.get(0).asText(),
                    () -> {
                      List<String> numbers = Numbers.in(v.get(0).asText());
                      assertTrue(numbers.contains(v.get(1).asText()), numbers.toString());
                    }));
  }

  @TestFactory
  Stream<DynamicTest> readings_are_loosened() throws IOException {
    return texts("loose", Readings::loose);
  }

  private static Stream<DynamicTest> texts(String name, Function<String, String> function)
      throws IOException {
    return stream(name)
        .map(
            v ->
                DynamicTest.dynamicTest(
                    v.get(0).asText(),
                    () -> assertEquals(v.get(1).asText(), function.apply(v.get(0).asText()))));
  }

  private static Stream<DynamicTest> lists(String name, Function<String, List<String>> function)
      throws IOException {
    return stream(name)
        .map(
            v -> {
              List<String> expected = new ArrayList<>();
              v.get(1).forEach(e -> expected.add(e.asText()));
              return DynamicTest.dynamicTest(
                  v.get(0).asText(),
                  () -> assertEquals(expected, function.apply(v.get(0).asText())));
            });
  }

  private static Stream<JsonNode> stream(String name) throws IOException {
    List<JsonNode> all = new ArrayList<>();
    vectors().get(name).forEach(all::add);
    return all.stream();
  }
}
