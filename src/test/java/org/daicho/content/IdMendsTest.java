package org.daicho.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.daicho.diagnostic.Diagnostic;
import org.daicho.testing.FollowedMends;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mends of ids that are names, paths or words of other languages. */
class IdMendsTest extends FollowedMends {
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

    Diagnostic reported = only();
    assertEquals("malformed-reference", reported.code());
    assertEquals("did you mean `programmes/asahi-fair`?", reported.hint());
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

    List<Diagnostic> reported = sandbox.diagnostics();
    assertEquals(
        "no organisation is called so: write its id, which is the name of its file in"
            + " `organisations/`",
        reported.get(0).hint());
    assertEquals("its terms are recruiting, retention", reported.get(1).hint());
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
  @ValueSource(strings = {"493015.0", "49301", "４９３０１５", "493-015"})
  void a_code_that_lost_its_form_is_named(String written) throws IOException {
    mend("organisations/hinode.yaml", "code: 493015", "code: " + written, "493015");
  }
}
