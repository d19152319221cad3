package org.daicho.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daicho.check.Sandbox;
import org.daicho.diagnostic.Diagnostic;
import org.daicho.diagnostic.Location;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A mend that is proposed, when it is followed to the letter, mends, and means what was meant. */
class MendsTest {
  private static final String INTERNS = "programmes/hinode-interns.yaml";
  private static final String BUDGET = "budgets/jobs-2024.yaml";
  private static final Pattern PROPOSED = Pattern.compile("did you mean `([^`]+)`\\?");

  @TempDir Path temp;

  private Sandbox sandbox;

  @BeforeEach
  void copyTheGoodSite() throws IOException {
    sandbox = Sandbox.in(temp.resolve("project"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "令和6年4月1日 | 2024-04-01",
        "令和６年４月１日（月） | 2024-04-01",
        "令和六年四月一日 | 2024-04-01",
        "令和6年 4月 1日 | 2024-04-01",
        "R6.4.1 | 2024-04-01",
        "R06/04/01 | 2024-04-01",
        "Ｒ６．４．１ | 2024-04-01",
        "平成31年4月1日 | 2019-04-01",
        "平成32年4月1日 | 2020-04-01",
        "平成元年1月8日 | 1989-01-08",
        "昭和六十三年十二月三十一日 | 1988-12-31",
        "H31.4.1 | 2019-04-01",
        "2024/4/1 | 2024-04-01",
        "2024.4.1 | 2024-04-01",
        "2024-4-1 | 2024-04-01",
        "2024年4月1日 | 2024-04-01",
        "２０２４年４月１日 | 2024-04-01",
        "西暦2024年4月1日 | 2024-04-01",
        "20240401 | 2024-04-01",
        "2024-04-01T00:00:00Z | 2024-04-01",
        "2024-04-01 00:00:00 | 2024-04-01",
        "2024/4/1 0:00 | 2024-04-01",
        "45383 | 2024-04-01",
        "45383.0 | 2024-04-01",
        "45383.75 | 2024-04-01",
        "1 April 2024 | 2024-04-01",
        "'April 1, 2024' | 2024-04-01",
        "'Sept. 1, 2024' | 2024-09-01",
        "1st Apr 2024 | 2024-04-01"
      })
  void a_date_in_another_form_is_named_in_ours(String written, String meant) throws IOException {
    mend(INTERNS, "starts: 2024-04-01", "starts: \"" + written + "\"", meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"令和6年4月", "2024/4", "R6.4", "April 2024", "2024-04"})
  void a_date_without_its_day_is_asked_for_it(String written) throws IOException {
    sandbox.replace(INTERNS, "starts: 2024-04-01", "starts: " + written);

    assertEquals("it names no day: write for example `2024-04-01`", only().hint());
  }

  @ParameterizedTest
  @CsvSource({
    "令和6年度, it names no day: write for example `2024-04-01`",
    "FY2024, it names no day: write for example `2024-04-01`",
    "4月1日, it names no year: write for example `2024-04-01`",
    "未定, delete the line as long as there is none",
    "TBD, delete the line as long as there is none"
  })
  void a_date_that_lacks_something_is_asked_for_it(String written, String hint) throws IOException {
    sandbox.replace(INTERNS, "starts: 2024-04-01", "starts: " + written);

    assertEquals(hint, only().hint());
  }

  @Test
  void a_number_of_days_is_to_be_compared_with_the_source() throws IOException {
    sandbox.replace(INTERNS, "starts: 2024-04-01", "starts: 45383");
    assertTrue(only().hint().endsWith("compare it with the source"), only().hint());
  }

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

      Diagnostic told = only();
      assertEquals("spreadsheet-error", told.code());
      assertTrue(told.message().contains("`" + bare + "`"), told.message());
      String line = sandbox.read(each[0]).split("\n")[told.location().line() - 1];
      assertTrue(line.substring(told.location().column() - 1).startsWith(error), told::toString);
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
  @ValueSource(
      strings = {
        "[jp, en]",
        "[ja, eng]",
        "[JA, EN]",
        "[日本語, 英語]",
        "[ja-JP, en-US]",
        "[Japanese, English]",
        "[ja、en]",
        "[“ja”, en]",
        "[jpn, en]",
        "[和文, 英文]",
        "[ja, en_GB]"
      })
  void nothing_follows_from_a_language_in_other_words(String written) throws IOException {
    sandbox.replace("site.yaml", "languages: [ja, en]", "languages: " + written);

    List<Diagnostic> told = sandbox.diagnostics();
    assertTrue(told.size() <= 2, told::toString);
    for (Diagnostic each : told) {
      assertEquals("unknown-language", each.code());
      assertTrue(each.hint().matches("did you mean `(ja|en|ja, en)`\\?"), each.hint());
    }
    for (int i = 0; i < told.size(); i++) {
      Diagnostic first = sandbox.diagnostics().get(0);
      Matcher proposed = PROPOSED.matcher(first.hint());
      assertTrue(proposed.find(), first::toString);
      follow(first.location(), proposed.group(1));
    }
    assertEquals(List.of(), sandbox.places());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[ja, en, cn]", "[ja, en, ja]", "[]", "", "ja, en", "[ja, en, klingonese]"})
  void a_list_of_languages_that_cannot_be_read_is_one_mistake(String written) throws IOException {
    sandbox.replace("site.yaml", "languages: [ja, en]", "languages: " + written);

    assertEquals(3, only().location().line());
  }

  @Test
  void a_language_that_the_site_leaves_out_is_one_mistake_of_the_site() throws IOException {
    sandbox.replace("site.yaml", "languages: [ja, en]", "languages: [ja]");

    assertEquals("content/site.yaml:3:1", only().location().toString());
    assertTrue(only().hint().startsWith("write `languages: [ja, en]`"), only().hint());
  }

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
  @ValueSource(strings = {"493015.0", "49301", "４９３０１５", "493-015"})
  void a_code_that_lost_its_form_is_named(String written) throws IOException {
    mend("organisations/hinode.yaml", "code: 493015", "code: " + written, "493015");
  }

  @ParameterizedTest
  @CsvSource({"事業名, name", "名称, name", "ｎａｍｅ, name", "Name, name", "NAME, name"})
  void a_field_in_other_letters_or_words_is_named(String written, String meant) throws IOException {
    sandbox.replace(INTERNS, "name: {", written + ": {");

    assertEquals("unknown-key", only().code());
    assertEquals("did you mean `" + meant + "`?", only().hint());
  }

  @ParameterizedTest
  @ValueSource(strings = {"4/1/2024", "01-04-24", "令和6年13月1日", "春", "6.4.1"})
  void a_date_that_may_mean_several_or_none_is_not_guessed(String written) throws IOException {
    sandbox.replace(INTERNS, "starts: 2024-04-01", "starts: " + written);

    assertEquals("write for example `2024-04-01`", only().hint());
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
        "合同面接会",
        "Job fair",
        "programmes/合同面接会",
        "programme/asahi-fair",
        "programmes/asahi-fair.yaml",
        "content/programmes/asahi-fair.ja.md",
        "programmes\\asahi-fair",
        "/Programmes/Asahi-Fair",
        "ｐｒｏｇｒａｍｍｅｓ／ａｓａｈｉ－ｆａｉｒ",
        "asahi-fair"
      })
  void what_a_term_refers_to_is_looked_up_by_its_name_or_path(String written) throws IOException {
    sandbox.write(
        "glossary/fair.yaml",
        "name: {ja: 面談, en: Meeting}\nreading: めんだん\n"
            + "definition: {ja: 会うこと。, en: To meet.}\nsee: ['"
            + written
            + "']\n");

    Diagnostic told = only();
    assertEquals("malformed-reference", told.code());
    assertEquals("did you mean `programmes/asahi-fair`?", told.hint());
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
    "R6, 2024",
    "FY24, 2024",
    "2024/25, 2024",
    "2024-25, 2024",
    "2024/2025, 2024",
    "FY2024-25, 2024",
    "令和6（2024）年度, 2024",
    "2024年度（令和6年度）, 2024",
    "令和6年度当初予算, 2024",
    "45383, 2024",
    "Ｒ６年度, 2024",
    "h31, 2019",
    "平成32年度, 2020",
    "2024年, 2024",
    "FY 2024, 2024",
    "令和六年度, 2024",
    "2024-04-01, 2024",
    "2025年3月31日, 2024",
    "令和 6 年度, 2024"
  })
  void a_fiscal_year_in_another_form_is_named_in_ours(String written, String meant)
      throws IOException {
    mend("sources/jobs-2024.yaml", "fiscal-year: 2024", "fiscal-year: " + written, meant);
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

    Diagnostic told = first("unknown-unit");
    assertEquals("did you mean `" + meant + "`?", told.hint());
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
        "8475.0",
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "programmes/asahi-fair.yaml | organisation: asahi | organisation: 朝日市 | asahi",
        "programmes/asahi-fair.yaml | organisation: asahi | organisation: 朝日 市 | asahi",
        "programmes/asahi-fair.yaml | organisation: asahi | organisation: organisations/asahi"
            + " | asahi",
        "programmes/asahi-fair.yaml | organisation: asahi | organisation: asahi.yaml | asahi",
        "programmes/asahi-fair.yaml | organisation: asahi | organisation: ASAHI.yml | asahi",
        "programmes/asahi-fair.yaml | organisation: asahi | organisation:"
            + " content/organisations/asahi.yaml | asahi",
        "programmes/asahi-fair.yaml | organisation: asahi | organisation: ..\\organisations\\asahi"
            + " | asahi",
        "programmes/asahi-fair.yaml | plan: jobs-2024 | plan: plans/jobs-2024 | jobs-2024",
        "programmes/asahi-fair.yaml | organisation: asahi | organisation: あさひし | asahi",
        "programmes/asahi-fair.yaml | organisation: asahi | organisation: Asahi City | asahi",
        "programmes/asahi-fair.yaml | organisation: asahi | organisation: asahi-city | asahi",
        "programmes/asahi-fair.yaml | organisation: asahi | organisation: 「朝日市」 | asahi",
        "programmes/asahi-fair.yaml | organisation: asahi | organisation: ａｓａｈｉ | asahi",
        "programmes/asahi-fair.yaml | organisation: asahi | organisation: “asahi” | asahi",
        "programmes/asahi-fair.yaml | plan: jobs-2024 | plan: しごと計画 | jobs-2024",
        "programmes/asahi-fair.yaml | plan: jobs-2024 | plan: Jobs Plan | jobs-2024",
        "programmes/asahi-visits.yaml | continues: asahi-fair | continues: 合同面接会 | asahi-fair",
        "programmes/hinode-interns.yaml | theme: young-people | theme: 若者 | young-people",
        "programmes/hinode-interns.yaml | theme: young-people | theme: Young people | young-people",
        "programmes/hinode-interns.yaml | jobs: 20 | 就業者数: 20 | jobs",
        "programmes/hinode-mentors.yaml | class: retention | class: 定着 | retention",
        "programmes/hinode-mentors.yaml | class: retention | class: stay | retention",
        "programmes/hinode-mentors.yaml | class: retention | class: Retention | retention",
        "organisations/hinode.yaml | kind: town | kind: 町 | town",
        "organisations/asahi-library.yaml | kind: section | kind: 課 | section",
        "vocabularies/indicator.yaml | unit: firm | unit: 社 | firm",
        "budgets/asahi-night-library.yaml | programme: asahi-night-library | programme: 夜の図書館"
            + " | asahi-night-library",
        "budgets/asahi-night-library.yaml | {measure: cost, phase: requested} |"
            + " {measure: cost, phase: 要求} | requested"
      })
  void a_name_in_place_of_an_id_is_looked_up(
      String file, String good, String mistaken, String meant) throws IOException {
    mend(file, good, mistaken, meant);
  }

  @Test
  void a_name_that_several_have_proposes_each() throws IOException {
    sandbox.write(
        "organisations/asahi-town.yaml", "name: {ja: 朝日市, en: Asahi}\nreading: あさひ\nkind: town\n");
    sandbox.replace("programmes/asahi-fair.yaml", "organisation: asahi", "organisation: 朝日市");

    assertEquals("did you mean `asahi` or `asahi-town`?", first("malformed-id").hint());
  }

  @Test
  void an_id_is_never_made_up() throws IOException {
    sandbox.replace("programmes/asahi-fair.yaml", "organisation: asahi", "organisation: Naka Cho");
    sandbox.replace("programmes/hinode-mentors.yaml", "class: retention", "class: 福祉");

    List<Diagnostic> told = sandbox.diagnostics();
    assertEquals(
        "no organisation is called so: write its id, which is the name of its file in"
            + " `organisations/`",
        told.get(0).hint());
    assertEquals("its terms are recruiting, retention", told.get(1).hint());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "class: recruiting, retention | one id is wanted here: write `recruiting` or `retention`",
        "class: recruiting、retention | one id is wanted here: write `recruiting` or `retention`",
        "class: [recruiting, retention] | write `class: recruiting` or `class: retention`",
        "class: [retention] | write `class: retention`"
      })
  void one_id_is_wanted(String mistaken, String hint) throws IOException {
    sandbox.replace("programmes/hinode-mentors.yaml", "class: retention", mistaken);

    assertEquals(hint, only().hint());
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

  @Test
  void words_without_a_language_are_given_one() throws IOException {
    sandbox.replace(INTERNS, "{ja: 若者の職場体験, en: Internships for young people}", "若者の職場体験");
    assertEquals("write `name: {ja: 若者の職場体験, en: …}`", only().hint());
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
  void items_without_their_dash_are_told_to_have_one() throws IOException {
    sandbox.replace(BUDGET, "  - column: grant", "    column: grant");

    assertEquals(
        "begin each item with `- `, on a line of its own beneath `shared:`",
        first("wrong-type").hint());
  }

  /** Makes a mistake, follows the mend, and sees that nothing is left. */
  private void mend(String file, String good, String mistaken, String meant) throws IOException {
    String before = sandbox.read(file);
    sandbox.replace(file, good, mistaken);
    Matcher proposed = PROPOSED.matcher(only().hint());
    assertTrue(proposed.find(), only().hint());
    assertEquals(meant, proposed.group(1));
    follow(only().location(), proposed.group(1));
    if (before.contains(meant)) {
      assertEquals(List.of(), sandbox.places());
    }
  }

  private void follow(Location at, String mend) throws IOException {
    String file = at.file().substring("content/".length());
    String[] lines = sandbox.read(file).split("\n", -1);
    String line = lines[at.line() - 1];
    int from = line.offsetByCodePoints(0, at.column() - 1);
    int to = line.offsetByCodePoints(from, at.length());
    lines[at.line() - 1] = line.substring(0, from) + mend + line.substring(to);
    sandbox.write(file, String.join("\n", lines));
  }

  private Diagnostic only() throws IOException {
    List<Diagnostic> told = sandbox.diagnostics();
    assertEquals(1, told.size(), told::toString);
    return told.get(0);
  }

  private Diagnostic first(String code) throws IOException {
    return sandbox.diagnostics().stream()
        .filter(d -> d.code().equals(code))
        .findFirst()
        .orElseThrow();
  }
}
