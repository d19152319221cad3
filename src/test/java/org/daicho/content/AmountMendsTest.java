package org.daicho.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.daicho.diagnostic.Diagnostic;
import org.daicho.testing.FollowedMends;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mends of amounts, counts, rates and their units. */
class AmountMendsTest extends FollowedMends {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "#REF!",
        "#N/A",
        "#VALUE!",
        "#DIV/0!",
        "#NAME?",
        "#NUM!",
        "#NULL!",
        "#SPILL!",
        "########",
        "Err:502",
        "'#REF!'"
      })
  void what_a_spreadsheet_shows_in_place_of_a_value_is_named(String error) throws IOException {
    String bare = error.replace("'", "");
    for (String[] each :
        new String[][] {
          {BUDGET, "cost: 8,475", "cost: "},
          {INTERNS, "starts: 2024-04-01", "starts: "},
          {INTERNS, "organisation: hinode", "organisation: "},
          {INTERNS, "ja: 架空の事業である。", "ja: "},
          {"organisations/hinode.yaml", "code: 493015", "code: "},
          {"sources/jobs-2024.yaml", "fiscal-year: 2024", "fiscal-year: "}
        }) {
      String before = sandbox.read(each[0]);
      sandbox.replace(each[0], each[1], each[2] + error);

      Diagnostic reported = only();
      assertEquals("spreadsheet-error", reported.code());
      assertTrue(reported.message().contains("`" + bare + "`"), reported.message());
      String line = sandbox.read(each[0]).split("\n")[reported.location().line() - 1];
      assertTrue(
          line.substring(reported.location().column() - 1).startsWith(error), reported::toString);
      sandbox.write(each[0], before);
    }
  }

  @Test
  void so_it_is_within_brackets() throws IOException {
    sandbox.replace(
        INTERNS, "{ja: 若者の職場体験, en: Internships for young people}", "{ja: #N/A, en: #REF!}");

    assertEquals(List.of("content/" + INTERNS + ":1:12 spreadsheet-error"), sandbox.places());
  }

  @Test
  void a_shortened_number_and_a_formula_are_never_guessed() throws IOException {
    sandbox.replace(BUDGET, "cost: 8,475", "cost: 1.23E+05");
    assertTrue(only().hint().contains("shortened"), only().hint());
    sandbox.replace(BUDGET, "cost: 1.23E+05", "cost: =SUM(B2:B4)");
    assertTrue(only().hint().contains("formula"), only().hint());
    sandbox.replace(BUDGET, "cost: =SUM(B2:B4)", "cost: 8,47");
    assertTrue(only().hint().contains("commas"), only().hint());
    sandbox.replace(BUDGET, "cost: 8,47", "cost: 8,475円");
    assertTrue(only().hint().contains("`unit: yen`"), only().hint());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "+8,475 | did you mean `8,475`?",
        "8,475* | did you mean `8,475`?",
        "8,475※ | did you mean `8,475`?",
        "8,4O5 | did you mean `8,405`?",
        "847l | did you mean `8,471`?",
        "〃 | write the figure that it repeats",
        "同上 | write the figure that it repeats",
        "8475.1234 | no amount has parts of a yen: compare it with the source",
        "8,475.125 | a point before three digits may be a comma: write `8,475,125`, or `8,475.1250` if they are decimals",
        "60% | this is a percentage: its column needs `unit: percent`, or compare it with the source"
      })
  void what_stands_in_or_near_the_digits_is_named(String written, String hint) throws IOException {
    sandbox.replace(BUDGET, "cost: 8,475", "cost: " + written);
    assertEquals(hint, only().hint());
  }

  @ParameterizedTest
  @ValueSource(strings = {"8475.0", "8,475.00", "8,475.0000"})
  void decimals_of_a_unit_are_exact_to_the_smallest(String written) throws IOException {
    sandbox.replace(BUDGET, "cost: 8,475", "cost: " + written);
    assertEquals(List.of(), sandbox.places());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{ja: 第１ #2 号, en: Both}", "{ja: 号, en: Opens # places}"})
  void a_bracket_that_a_comment_closes_is_reported_as_one(String name) throws IOException {
    sandbox.replace(INTERNS, "{ja: 若者の職場体験, en: Internships for young people}", name);
    assertTrue(only().hint().contains("`#` in quotes"), only().hint());
  }

  @Test
  void a_count_with_decimals_is_not_asked_for_as_printed() throws IOException {
    sandbox.write(INTERNS, sandbox.read(INTERNS).replaceFirst("jobs: .*", "jobs: 60.5"));
    List<String> hints =
        sandbox.diagnostics().stream()
            .filter(d -> d.code().equals("too-many-decimals"))
            .map(Diagnostic::hint)
            .toList();
    assertEquals(1, hints.size());
    assertTrue(hints.get(0).contains("raise `decimals`"), hints.get(0));
  }

  @ParameterizedTest
  @CsvSource({
    "50%, 1/2",
    "0.5, 1/2",
    "1／2, 1/2",
    "二分の一, 1/2",
    "二十分の一, 1/20",
    "十五分の一, 1/15",
    "十分の三, 3/10",
    "二十五分の十二, 12/25",
    "百分の五, 1/20",
    "百分の二十五, 1/4",
    "三割, 3/10",
    "２分の１, 1/2",
    "1/2以内, 1/2",
    "補助率1/2, 1/2",
    "5割, 1/2",
    "50パーセント, 1/2"
  })
  void a_rate_in_another_form_is_named_in_ours(String written, String meant) throws IOException {
    mend(BUDGET, "rate: 1/2", "rate: " + written, meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"百万円", "“million”", "dollars", "", "kroner # or not"})
  void nothing_follows_from_a_unit_that_cannot_be_read(String unit) throws IOException {
    for (String budget : List.of(BUDGET, "budgets/asahi-night-library.yaml")) {
      sandbox.replace(budget, "unit: thousand-yen", "unit: " + unit);
    }
    sandbox.replace(BUDGET, "cost: 8,475", "cost: 8.4755");
    sandbox.replace(BUDGET, "cost: 3,333", "cost: 123,456,789,012,345");

    assertEquals(
        List.of("content/budgets/asahi-night-library.yaml", "content/" + BUDGET),
        sandbox.diagnostics().stream().map(d -> d.location().file()).toList());
  }

  @Test
  void an_amount_that_is_none_in_any_unit_is_reported_without_one() throws IOException {
    sandbox.replace(BUDGET, "unit: thousand-yen", "unit: 百万円");
    sandbox.replace(BUDGET, "cost: 8,475", "cost: many");

    assertEquals(
        List.of("unknown-unit", "not-a-number"),
        sandbox.diagnostics().stream().map(Diagnostic::code).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "千円, thousand-yen",
    "単位：千円, thousand-yen",
    "（単位：千円）, thousand-yen",
    "JPY thousand, thousand-yen",
    "thousands of yen, thousand-yen",
    "1000円, thousand-yen",
    "thousand-Yen, thousand-yen",
    "百万円, million-yen",
    "百万, million-yen",
    "million, million-yen",
    "millions, million-yen",
    "¥ million, million-yen",
    "million yen, million-yen",
    "円, yen",
    "JPY, yen",
    "日本円, yen",
    "億円, hundred-million-yen",
    "億, hundred-million-yen",
    "100 million yen, hundred-million-yen"
  })
  void a_unit_in_other_words_is_named_in_ours(String written, String meant) throws IOException {
    sandbox.replace(BUDGET, "unit: thousand-yen", "unit: '" + written + "'");

    Diagnostic reported = first("unknown-unit");
    assertEquals("did you mean `" + meant + "`?", reported.hint());
  }

  @ParameterizedTest
  @CsvSource({
    "万円, yen, 10000",
    "ten thousand yen, yen, 10000",
    "十億円, hundred-million-yen, 10",
    "billion, hundred-million-yen, 10",
    "兆円, hundred-million-yen, 10000"
  })
  void a_unit_that_records_have_not_is_never_taken_for_another(
      String written, String unit, String factor) throws IOException {
    sandbox.replace(BUDGET, "unit: thousand-yen", "unit: " + written);

    String hint = first("unknown-unit").hint();
    if (written.startsWith("万") || written.startsWith("ten")) {
      assertEquals(
          "there is no such unit: write `thousand-yen`, and every amount multiplied by 10", hint);
    } else {
      assertEquals(
          "there is no such unit: write `" + unit + "`, and every amount multiplied by " + factor,
          hint);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"dollars", "千人", "thousand dollars"})
  void a_unit_of_something_else_is_never_taken_for_yen(String written) throws IOException {
    sandbox.replace(BUDGET, "unit: thousand-yen", "unit: " + written);

    String hint = first("unknown-unit").hint();
    assertFalse(hint.contains("did you mean") || hint.contains("-yen"), hint);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8,475千円",
        "8,475 千円",
        "８，４７５千円",
        "8475千円",
        "¥8,475",
        "￥8,475",
        "8、475",
        "8.475百万円",
        "847.5万円",
        "8,475,000円",
        "0.08475億円",
        "847万5千円",
        "約8,475",
        "8,475（概算）",
        "8.475"
      })
  void an_amount_with_its_unit_is_named_in_the_budgets(String written) throws IOException {
    mend(BUDGET, "cost: 8,475", "cost: " + written, "8,475");
  }

  @ParameterizedTest
  @CsvSource({
    "'(1,234)', '△1,234'",
    "'1,234-', '△1,234'",
    "'1,234△', '△1,234'",
    "'△1,234千円', '△1,234'",
    "-, n/a",
    "ー, n/a",
    "―, n/a",
    "該当なし, n/a",
    "N/A, n/a",
    "none, n/a",
    "未定, undecided",
    "TBD, undecided",
    "空欄, blank",
    "非公表, withheld"
  })
  void words_and_marks_of_documents_are_named_in_ours(String written, String meant)
      throws IOException {
    sandbox.replace(BUDGET, "cost: 1,000", "cost: '" + written + "'");

    assertEquals("did you mean `" + meant.strip() + "`?", first("not-a-number").hint());
  }

  @ParameterizedTest
  @CsvSource({"20件, 20", "２０ 人, 20", "20 jobs, 20", "'1.234', '1,234'"})
  void a_count_with_its_unit_is_named_without(String written, String meant) throws IOException {
    sandbox.replace(INTERNS, "jobs: 20", "jobs: " + written);

    String hint = first("not-a-number").hint();
    assertTrue(written.contains(".") || hint.equals("did you mean `" + meant + "`?"), hint);
  }
}
