package org.daicho.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.daicho.testing.FollowedMends;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A mend that is proposed, when it is followed to the letter, mends, and means what was meant: of
 * fields, answers, lists and quotation marks.
 */
class MendsTest extends FollowedMends {
  @ParameterizedTest
  @CsvSource({
    "はい, yes",
    "true, yes",
    "Yes, yes",
    "○, yes",
    "有, yes",
    "1, yes",
    "いいえ, no",
    "false, no",
    "なし, no",
    "×, no"
  })
  void an_answer_in_other_words_is_named(String written, String meant) throws IOException {
    String sheet = "budgets/asahi-night-library.yaml";
    sandbox.replace(
        sheet,
        "      - name: {ja: 司書, en: Librarians}\n",
        "      - name: {ja: 司書, en: Librarians}\n        counted-elsewhere: " + written + "\n");

    assertEquals("did you mean `" + meant + "`?", only().hint());
  }

  @ParameterizedTest
  @CsvSource({"事業名, name", "名称, name", "ｎａｍｅ, name", "Name, name", "NAME, name"})
  void a_field_in_other_letters_or_words_is_named(String written, String meant) throws IOException {
    sandbox.replace(INTERNS, "name: {", written + ": {");

    assertEquals("unknown-key", only().code());
    assertEquals("did you mean `" + meant + "`?", only().hint());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "programmes/hinode-interns.yaml | starts: 2024-04-01 | starts: “2024-04-01” | 2024-04-01",
        "programmes/hinode-interns.yaml | starts: 2024-04-01 | starts: ‘2024-04-01’ | 2024-04-01",
        "programmes/hinode-interns.yaml | number: 3 | number: “3” | 3",
        "programmes/hinode-interns.yaml | number: 3 | number: 「3」 | 3",
        "plans/jobs-2024.yaml | fiscal-year: 2024 | fiscal-year: “2024” | 2024",
        "budgets/jobs-2024.yaml | unit: thousand-yen | unit: ”thousand-yen” | thousand-yen",
        "budgets/jobs-2024.yaml | rate: 1/2 | rate: “1/2” | 1/2"
      })
  void quotation_marks_of_a_text_processor_are_left_out(
      String file, String good, String mistaken, String meant) throws IOException {
    sandbox.replace(file, good, mistaken);

    String hint = only().hint();
    assertTrue(hint.endsWith("`" + meant + "`"), hint);
    sandbox.replace(file, mistaken, good.substring(0, good.indexOf(": ") + 2) + meant);
    assertEquals(List.of(), sandbox.places());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n  ・jobs\n  ・firms",
        "\n  ・ jobs\n  ・ firms",
        "\n  －jobs\n  －firms",
        "\n  -jobs\n  -firms",
        "\n  – jobs\n  – firms",
        "\n  1. jobs\n  2. firms",
        "\n  ① jobs\n  ② firms",
        "\n  ○jobs\n  ○firms",
        " (jobs, firms)",
        " {jobs, firms}",
        " ［jobs、firms］",
        " 【jobs, firms】",
        " '[jobs, firms]'"
      })
  void a_list_with_other_marks_or_brackets_is_written_out(String mistaken) throws IOException {
    sandbox.replace("plans/jobs-2024.yaml", "indicators: [jobs, firms]", "indicators:" + mistaken);

    assertEquals("write `indicators: [jobs, firms]`", only().hint());
  }

  @Test
  void a_value_in_a_group_of_its_own_is_written_out() throws IOException {
    sandbox.replace(INTERNS, "organisation: hinode", "organisation: {id: hinode}");
    assertEquals("write `organisation: hinode`", only().hint());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"programmes: asahi-fair, asahi-visits", "programmes: asahi-fair、asahi-visits"})
  void a_list_is_wanted(String mistaken) throws IOException {
    sandbox.replace(BUDGET, "programmes: [asahi-fair, asahi-visits]", mistaken);

    assertEquals("write `programmes: [asahi-fair, asahi-visits]`", first("wrong-type").hint());
  }

  @Test
  void a_list_with_the_wrong_comma_is_parted() throws IOException {
    sandbox.replace(BUDGET, "[asahi-fair, asahi-visits]", "[asahi-fair、asahi-visits]");

    assertEquals("did you mean `asahi-fair, asahi-visits`?", first("malformed-id").hint());
  }

  @Test
  void items_without_their_dash_are_advised_to_have_one() throws IOException {
    sandbox.replace(BUDGET, "  - column: grant", "    column: grant");

    assertEquals(
        "begin each item with `- `, on a line of its own beneath `shared:`",
        first("wrong-type").hint());
  }
}
