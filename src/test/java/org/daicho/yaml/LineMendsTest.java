package org.daicho.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.daicho.diagnostic.Diagnostic;
import org.daicho.diagnostic.Severity;
import org.daicho.testing.Sandbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Lines that YAML cannot read as they were meant: reported for what they are, and the rest is read.
 */
class LineMendsTest {
  private static final String INTERNS = "programmes/hinode-interns.yaml";
  private static final String NAME = "name: {ja: 若者の職場体験, en: Internships for young people}";

  @TempDir Path temp;

  private Sandbox sandbox;

  @BeforeEach
  void copyTheGoodSite() throws IOException {
    sandbox = Sandbox.in(temp);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "number: 3 | number = 3 | 7",
        NAME + " | name: {ja: 職場体験; en: Internships} | 16",
        NAME + " | name: {ja: 職場体験, , en: Internships} | 18",
        NAME + " | name: ja: 職場体験, en: Internships} | 7",
        NAME + " | name: {ja: 職場体験, en: Internships}. | 34",
        NAME + " | name: {ja: 職場体験, en: Internships}, | 34",
        NAME + " | name: {ja: 職場体験, en: #1 of all} | 22",
        "~  en: A programme that is not.~ | ~  en: Note: it's new~ | 7",
        "~  en: A programme that is not.~ | ~  en: [New] it's a programme~ | 7",
        "~  en: A programme that is not.~ | ~  en: {new} programme~ | 7",
        "~  en: A programme that is not.~ | ~  en: ! now~ | 7",
        "~  en: A programme that is not.~ | ~  en: ? why~ | 7",
        "~  en: A programme that is not.~ | ~  en: - a programme~ | 7",
        "~  en: A programme that is not.~ | ~  en: , and more~ | 7",
        "~  en: A programme that is not.~ | ~  en: : and more~ | 7",
        "~  en: A programme that is not.~ | ~  en: | and more~ | 7",
        "number: 3 | number；3 | 7",
        "number: 3 | ~number:\t3~ | 8",
        "number: 3 | %number: 3 | 1",
        "class: recruiting | class: *recruiting | 8",
        "class: recruiting | class: !recruiting | 8",
        "class: recruiting | class: &recruiting | 8",
        NAME + " | name: {ja：職場体験， en：Internships} | 10",
        NAME + " | name：｛ja：職場体験、en：Internships｝ | 5",
        NAME + " | ｎａｍｅ：｛ｊａ：職場体験，ｅｎ：Internships｝ | 1",
        NAME + " | name: （ja: 職場体験, en: Internships） | 7",
        NAME + " | name: ja: 職場体験, en: Internships | 7",
        NAME + " | name: {ja: 職場体験, en: “Jobs, schools”} | 22",
        NAME + " | name: {ja: !職場体験, en: Jobs} | 12",
        NAME + " | name: {ja: &職場体験, en: Jobs} | 12",
        NAME + " | name: {ja: \"職場体験, en: Jobs} | 17",
        "~  en: A programme that is not.~ | ~  en: !new programme~ | 7",
        "~  en: A programme that is not.~ | ~  en: &c. of firms~ | 7",
        "~  en: A programme that is not.~ | ~  en: \"The \"\"Plan\"\" works\"~ | 7",
        "~  en: A programme that is not.~ | ~  en: \"C:\\Users\\data\"~ | 7",
        "~  en: A programme that is not.~ | ~  en: \"A\" and \"B\"~ | 7",
        "~  en: A programme that is not.~ | ~  en: 'A' and 'B' of it~ | 7",
        "number: 3 | number：3 | 7",
        "number: 3 | number： 3 | 7",
        "number: 3 | number:　3 | 8",
        "number: 3 | number:\u00A03 | 8",
        "number: 3 | number:3 | 8",
        "number: 3 | number 3 | 7",
        "~  jobs: 20~ | ~  jobs：20~ | 7",
        NAME + " | name: {ja：若者の職場体験, en：Internships for young people} | 10",
        NAME + " | name: {ja:若者の職場体験, en: Internships for young people} | 11",
        NAME + " | name: {ja: 若者の職場体験、 en: Internships for young people} | 19",
        NAME + " | name: {ja: 若者の職場体験， en: Internships for young people} | 19",
        NAME + " | name: {ja: 若者の職場体験 en: Internships for young people} | 19",
        NAME + " | name: {ja: 若者の職場体験, en: Internships for young people | 52",
        NAME + " | name: ｛ja: 若者の職場体験, en: Internships for young people｝ | 7",
        NAME + " | name: {ja: [新]職場体験, en: Internships for young people} | 12",
        NAME + " | name: {ja: *職場体験, en: Internships for young people} | 12",
        NAME + " | name: {ja: 職場体験, en: 'Citizens' Hall'} | 22",
        NAME + " | name: {ja: 職場体験, en: Jobs: young people} | 22",
        NAME + " | name: {ja: 職場体験, en: 'Jobs, young people} | 41",
        "~  en: A programme that is not.~ | ~  en: [New] a programme that is not.~ | 7",
        "~  en: A programme that is not.~ | ~  en: *A programme that is not.~ | 7",
        "~  en: A programme that is not.~ | ~  en: %50 of firms~ | 7",
        "~  en: A programme that is not.~ | ~  en: @home~ | 7",
        "~  en: A programme that is not.~ | ~  en: > a programme~ | 7",
        "~  en: A programme that is not.~ | ~  en: A programme: it is not.~ | 7",
        "~  en: A programme that is not.~ | ~  en: 'A programme that is not.~ | 31",
        "~  en: A programme that is not.~ | ~  en: 'A programme' that is not.~ | 7",
        "~  en: A programme that is not.~ | ~  en: 'A town's programme'~ | 7",
        "~  en: A programme that is not.~ | ~  en: \"A\" programme~ | 7"
      })
  void a_line_is_reported_for_what_it_is_and_the_mend_mends(
      String good, String mistaken, int column) throws IOException {
    int line = 1 + List.of(sandbox.read(INTERNS).split("\n")).indexOf(good);
    sandbox.replace(INTERNS, good, mistaken);
    sandbox.replace(INTERNS, "organisation: hinode", "organisation: hinode\nlast: 1");

    List<Diagnostic> reported =
        sandbox.diagnostics().stream().filter(d -> !d.code().equals("unknown-key")).toList();
    assertEquals(1, reported.size(), reported::toString);
    assertEquals(
        "content/" + INTERNS + ":" + (line < 3 ? line : line + 1) + ":" + column,
        reported.get(0).location().toString());
    assertEquals(2, sandbox.diagnostics().size(), "the rest of the file is read");
    String hint = reported.get(0).hint();
    String mend = hint.substring(hint.indexOf(": `") + 3, hint.length() - 1);
    sandbox.replace(INTERNS, mistaken.strip(), mend);
    sandbox.replace(INTERNS, "\nlast: 1", "");
    assertEquals(List.of(), sandbox.places());
  }

  @ParameterizedTest
  @CsvSource({"from, to", "of, number", "by, name", "name, at"})
  void a_field_with_a_name_of_two_letters_is_no_language(String first, String second) {
    List<Mend> mends = LineMends.of("  - " + first + ": 2023-04 " + second + ": 2024-03");

    assertTrue(
        mends.stream()
            .anyMatch(
                mend ->
                    mend.lines()
                        .equals(
                            List.of("  - " + first + ": 2023-04", "    " + second + ": 2024-03"))),
        mends::toString);
  }

  @Test
  void a_text_is_not_parted_at_a_field_of_two_letters() {
    assertTrue(
        LineMends.of("en: jobs by: 2023").stream()
            .noneMatch(mend -> mend.message().equals("two fields on one line")));
  }

  @ParameterizedTest
  @CsvSource({"\u3000", "\u00A0\u00A0", "\u2003"})
  void blanks_that_are_no_spaces_are_reported_as_such(String blanks) throws IOException {
    sandbox.replace(INTERNS, "  jobs: 20", blanks + "jobs: 20");

    Diagnostic reported = sandbox.diagnostics().get(0);
    assertEquals("a line is indented with blanks that are not ordinary spaces", reported.message());
    assertEquals(9, reported.location().line());
  }

  @Test
  void paragraphs_that_begin_with_a_full_width_blank_are_text() throws IOException {
    sandbox.replace(INTERNS, "ja: 架空の事業である。", "ja: |\n    　架空の事業：である。\n    　第二段。");

    assertEquals(List.of(), sandbox.places());
  }

  @ParameterizedTest
  @CsvSource({
    "'number: 3', ' number: 3', 4, 'at the left edge, without spaces, as in line 3'",
    "'class: recruiting', '    class: recruiting', 5, 'at the left edge, without spaces, as in line"
        + " 4'",
    "'  firms: 0', ' firms: 0', 10, 'with 2 spaces, as in line 9'",
    "'  firms: 0', '     firms: 0', 10, 'with 2 spaces, as in line 9'",
    "'  en: A programme that', '   en: A programme that', 13, 'with 2 spaces, as in line 12'"
  })
  void a_line_at_the_wrong_place_is_put_where_it_belongs(
      String good, String mistaken, int line, String place) throws IOException {
    sandbox.replace(INTERNS, "\n" + good, "\n" + mistaken);

    Diagnostic only = only();
    assertEquals(line, only.location().line());
    assertEquals("begin it " + place, only.hint());
  }

  @Test
  void a_text_goes_on_in_a_line_that_is_not_indented() throws IOException {
    sandbox.replace(INTERNS, "架空の事業である。", "架空の\n事業である。");

    assertEquals("begin the line with 4 spaces", only().hint());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[jobs, firms | [jobs, firms]",
        "[jobs, firms]] | [jobs, firms]",
        "[jobs, firms], | [jobs, firms]",
        "[jobs, firms]。 | [jobs, firms]"
      })
  void brackets_of_a_list_are_closed_once(String mistaken, String right) throws IOException {
    String plan = "plans/jobs-2024.yaml";
    sandbox.replace(plan, "indicators: [jobs, firms]", "indicators: " + mistaken);

    assertTrue(only().hint().endsWith(": `indicators: " + right + "`"), only().hint());
  }

  @ParameterizedTest
  @ValueSource(strings = {"* jobs\n  * firms", "- jobs\n  * firms", "- jobs\n  *firms"})
  void items_begin_with_a_dash_and_a_space(String items) throws IOException {
    sandbox.replace("plans/jobs-2024.yaml", "[jobs, firms]", "\n  " + items);

    List<Diagnostic> reported = sandbox.diagnostics();
    assertEquals(items.chars().filter(c -> c == '*').count(), reported.size(), reported::toString);
    assertEquals("begin it so: `- firms`", reported.get(reported.size() - 1).hint());
  }

  @Test
  void a_list_begins_on_a_line_of_its_own() throws IOException {
    sandbox.replace("plans/jobs-2024.yaml", "[jobs, firms]", "- jobs\n  - firms");

    assertEquals("begin it on the next line: `indicators:` and `- jobs`", only().hint());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "summary:~  ja: 架空の事業である。~  en: A programme that is not. | summary:~ja: 架空の事業である。~en:"
            + " A programme that is not. | 12 | `  ja: …`",
        "targets:~  jobs: 20~  firms: 0 | targets:~jobs: 20~firms: 0 | 9 | `  jobs: …`",
        "name: {ja: 若者の職場体験, en: Internships for young people} | name:~ja: 職場体験~en: Internships"
            + " | 2 | `  ja: …`"
      })
  void a_group_that_is_not_indented_is_one_mistake(
      String good, String mistaken, int line, String hint) throws IOException {
    sandbox.replace(INTERNS, good.replace('~', '\n'), mistaken.replace('~', '\n'));

    Diagnostic reported = only();
    assertEquals(line + ":1", reported.location().line() + ":" + reported.location().column());
    assertEquals("begin each of these lines with 2 spaces: " + hint, reported.hint());
    String[] lines = sandbox.read(INTERNS).split("\n");
    lines[line - 1] = "  " + lines[line - 1];
    lines[line] = "  " + lines[line];
    sandbox.write(INTERNS, String.join("\n", lines) + "\n");
    assertEquals(List.of(), sandbox.places());
  }

  @Test
  void a_field_that_says_nothing_does_not_take_in_the_next() throws IOException {
    sandbox.replace(INTERNS, "targets:\n  jobs: 20\n  firms: 0\nsummary:", "targets:\nsumary:");

    assertEquals(
        List.of(
            "content/" + INTERNS + ":8:1 empty-field", "content/" + INTERNS + ":9:1 unknown-key"),
        sandbox.places());
  }

  @Test
  void full_width_colons_and_blanks_of_a_group_are_reported_line_by_line() throws IOException {
    sandbox.replace(INTERNS, NAME, "name：\n　ja：職場体験\n　en：Internships");

    assertEquals(
        List.of(1, 2, 3), sandbox.diagnostics().stream().map(d -> d.location().line()).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"A programme\nthat is not.", "A programme\nThat is.", "|\n  A programme"})
  void a_line_of_words_is_no_field_that_lacks_its_colon(String text) throws IOException {
    sandbox.replace(INTERNS, "en: A programme that is not.", "en: " + text);

    assertEquals("begin the line with 4 spaces", only().hint());
  }

  @Test
  void two_fields_on_one_line_are_both_read() throws IOException {
    sandbox.replace(INTERNS, "number: 3\nclass: recruiting", "number: 3、 class: recruitin");

    List<Diagnostic> reported = sandbox.diagnostics();
    assertEquals(
        "4:19", reported.get(1).location().line() + ":" + reported.get(1).location().column());
    assertEquals("did you mean `recruiting`?", reported.get(1).hint());
    assertEquals(
        "write each on a line of its own: `number: 3` and `class: recruitin`",
        reported.get(0).hint());
    assertEquals(2, reported.size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"// later", "※ 要確認", "＃ 要確認", "----------", "＝＝＝＝", "hinode,20,0"})
  void a_note_without_its_mark_is_no_field(String note) throws IOException {
    sandbox.replace(INTERNS, "number: 3", note + "\nnumber: 3");

    String hint = only().hint();
    sandbox.replace(INTERNS, note, hint.substring(hint.lastIndexOf(": `") + 3, hint.length() - 1));
    assertEquals(List.of(), sandbox.places());
  }

  @Test
  void what_follows_a_line_of_dashes_is_named() throws IOException {
    String good = sandbox.read(INTERNS);
    sandbox.write(INTERNS, good + "---\n");
    assertEquals("a line `---` after which nothing comes", only().message());
    sandbox.write(INTERNS, good + "---\n本文である。\n");
    assertTrue(only().hint().contains("`hinode-interns.<language>.md`"));
    sandbox.write(
        INTERNS, good.replace("jobs: 20", "jobs: many") + "---\nname: {ja: 別, en: Other}\n");
    assertEquals(
        List.of("not-a-number", "yaml"),
        sandbox.diagnostics().stream().map(Diagnostic::code).toList());
    sandbox.write(INTERNS, good.replace("class:", "---\nclass:"));
    assertEquals("delete it", only().hint());
  }

  @Test
  void a_line_that_nothing_puts_right_is_left_out_and_the_rest_read() throws IOException {
    sandbox.replace(INTERNS, "  firms: 0", "  firms: - 0");
    sandbox.replace(INTERNS, "theme: young-people", "theme: young-peopel");

    assertEquals(
        List.of("dangling-reference", "yaml"),
        sandbox.diagnostics().stream().map(Diagnostic::code).toList());
  }

  @Test
  void a_file_written_with_full_width_colons_is_read() throws IOException {
    sandbox.write(
        INTERNS, sandbox.read(INTERNS).replace(": ", "：").replace("targets:", "targets："));

    assertEquals(12, sandbox.diagnostics().size());
    assertTrue(sandbox.diagnostics().stream().allMatch(d -> d.code().equals("yaml")));
  }

  private Diagnostic only() throws IOException {
    List<Diagnostic> reported = sandbox.diagnostics();
    assertEquals(1, reported.size(), reported::toString);
    return reported.get(0);
  }

  @Test
  void every_mistake_of_a_file_is_reported() throws IOException {
    sandbox.replace(INTERNS, "number: 3", "number：3");
    sandbox.replace(INTERNS, "  jobs: 20", "\tjobs: many");
    sandbox.replace(INTERNS, "  en: A programme", "  en: [A] programme");

    assertEquals(
        List.of(
            "content/programmes/hinode-interns.yaml:4:7 yaml",
            "content/programmes/hinode-interns.yaml:9:1 tab",
            "content/programmes/hinode-interns.yaml:9:8 not-a-number",
            "content/programmes/hinode-interns.yaml:13:7 yaml"),
        sandbox.places());
  }

  @Test
  void what_a_merge_left_is_reported_once_and_the_first_version_read() throws IOException {
    sandbox.replace(
        INTERNS, "number: 3", "<<<<<<< HEAD\nnumber: 3\n=======\nnumber: 4\n>>>>>>> other");
    String fair = "programmes/asahi-fair.ja.md";
    sandbox.write(
        fair, "題\n=======\n\n<<<<<<< HEAD\n一\n||||||| base\n二\n=======\n三\n>>>>>>> b\n四\n");

    assertEquals(
        List.of(
            "content/" + fair + ":4:1 merge-conflict",
            "content/programmes/hinode-interns.yaml:4:1 merge-conflict"),
        sandbox.places());
  }

  @Test
  void a_conflict_is_read_whatever_is_left_of_its_marks() throws IOException {
    sandbox.replace(INTERNS, "number: 3", "<<<<<<<\nnumber: 3\n=======\nnumber: 4\n>>>>>>>");
    assertEquals("merge-conflict", only().code());

    sandbox.replace(INTERNS, "<<<<<<<\n", "");
    assertEquals("merge-conflict", only().code());

    sandbox.replace(INTERNS, "\n>>>>>>>", "");
    assertEquals(
        List.of("duplicate-key", "merge-conflict"),
        sandbox.diagnostics().stream().map(Diagnostic::code).sorted().toList());
  }

  @Test
  void a_text_that_is_cut_at_a_number_sign_is_doubtful() throws IOException {
    sandbox.replace(INTERNS, "  en: A programme that is not.", "  en: Opens # places");

    Diagnostic reported = sandbox.diagnostics().get(0);
    assertEquals(
        "content/" + INTERNS + ":13:7 cut-text", reported.location() + " " + reported.code());
    assertEquals(Severity.WARNING, reported.severity());
    assertTrue(reported.message().contains("`# places`"));

    sandbox.replace("site.yaml", "checks:", "checks:\n  cut-text: error");
    assertEquals(Severity.ERROR, sandbox.diagnostics().get(0).severity());

    sandbox.replace(INTERNS, "Opens # places", "'Opens # places'");
    assertEquals(List.of(), sandbox.places());
  }

  @Test
  void a_text_that_begins_with_a_number_sign_is_advised_to_go_in_quotes() throws IOException {
    sandbox.replace(INTERNS, "  en: A programme that is not.", "  en: #1 in the county");

    assertEquals(
        "a text that begins with `#` goes in quotes; otherwise write the words",
        sandbox.diagnostics().get(0).hint());
  }

  @Test
  void a_comment_that_stands_off_is_a_comment() throws IOException {
    sandbox.replace(INTERNS, "A programme that is not.", "A programme  # of nobody");
    sandbox.replace(INTERNS, "number: 3", "number: 3 # on the sheet");

    assertEquals(List.of(), sandbox.places());
  }

  @Test
  void what_was_kept_of_an_earlier_build_is_reported_again() {
    Node node =
        Yaml.parse(
                "a.yaml",
                "a: b # c\nd: 題 # 字\n".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                new org.daicho.diagnostic.Diagnostics())
            .orElseThrow();

    Node.Mapping again = (Node.Mapping) NodeBytes.node("a.yaml", NodeBytes.of(node));
    assertEquals(
        List.of("# c", "# 字"),
        again.pairs().stream().map(p -> ((Node.Scalar) p.value()).comment()).toList());
  }
}
