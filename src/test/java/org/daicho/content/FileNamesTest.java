package org.daicho.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.daicho.diagnostic.Diagnostic;
import org.daicho.model.value.Id;
import org.daicho.testing.Sandbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of files: those that Windows cannot hold, those that nobody meant, and misplaced ones. */
class FileNamesTest {
  private static final String FAIR = "programmes/asahi-fair";

  @TempDir Path temp;

  private Sandbox sandbox;

  @BeforeEach
  void copyTheGoodSite() throws IOException {
    sandbox = Sandbox.in(temp.resolve("project"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"con", "prn", "aux", "nul", "com0", "com9", "lpt1", "lpt8"})
  void a_name_that_windows_keeps_is_no_id_and_the_one_proposed_is(String name) throws IOException {
    sandbox.write("sources/" + name + ".yaml", sandbox.read("sources/jobs-2024.yaml"));
    sandbox.replace("programmes/hinode-interns.yaml", "theme: young-people", "theme: " + name);

    assertEquals(
        List.of(
            "content/programmes/hinode-interns.yaml:6:8 malformed-id",
            "content/sources/" + name + ".yaml malformed-id"),
        sandbox.places());
    Diagnostic ofFile = sandbox.diagnostics().get(1);
    assertEquals(
        "`"
            + name
            + "` is not an id: Windows keeps it for a device, and no file there can have this"
            + " name",
        ofFile.message());
    assertTrue(ofFile.hint().endsWith("such as `" + name + "-source`"), ofFile.hint());
    assertTrue(Id.isValid(name + "-source"));
  }

  /** Parts of ids that are codes of languages, too. */
  @ParameterizedTest
  @ValueSource(strings = {"asahi-hr", "ja-asahi", "asahi-fair-en", "to-asahi-no"})
  void no_part_of_a_records_id_is_the_language_of_a_text_next_to_it(String id) throws IOException {
    sandbox.write("programmes/" + id + ".yaml", sandbox.read(FAIR + ".yaml"));
    sandbox.write("programmes/" + id + ".md", "本文\n");

    List<Diagnostic> found =
        sandbox.diagnostics().stream()
            .filter(d -> d.location().file().endsWith("/" + id + ".md"))
            .toList();
    assertEquals(1, found.size(), found::toString);
    assertEquals("a body's name says its language", found.get(0).message());
    assertEquals("name it `" + id + ".ja.md` or `" + id + ".en.md`", found.get(0).hint());
  }

  @ParameterizedTest
  @ValueSource(strings = {"console", "com", "com10", "lpt", "auxiliary", "con-1", "0com1"})
  void a_name_that_only_looks_like_one_is_an_id(String name) {
    assertTrue(Id.isValid(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"aux", "NUL", "con.2024", "a:b", "draft?", "end."})
  void a_folder_that_windows_cannot_write_is_reported(String name) throws IOException {
    sandbox.write("sources/" + name + "/other.yaml", sandbox.read("sources/jobs-2024.yaml"));
    sandbox.write("sources/令和6年度 新規/more.yaml", sandbox.read("sources/jobs-2024.yaml"));

    assertEquals(
        List.of("content/sources/" + name + " unwritable-name"),
        sandbox.diagnostics().stream()
            .filter(d -> !d.code().equals("incomplete-source"))
            .map(d -> d.location() + " " + d.code())
            .toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".DS_Store",
        "Thumbs.db",
        "thumbs.db",
        "desktop.ini",
        "~$plan.xlsx",
        "asahi-fair.yaml.bak",
        "asahi-fair.yaml.orig",
        "asahi-fair.yaml~",
        "asahi-fair.yaml.rej",
        ".#asahi-fair.yaml",
        "#asahi-fair.yaml#",
        ".asahi-fair.yaml.swp",
        "asahi-fair.yaml.swp",
        "~WRL0001.tmp"
      })
  void what_programs_leave_behind_is_passed_over(String name) throws IOException {
    sandbox.write(name, "left behind: [");
    sandbox.write("programmes/" + name, "left behind: [");

    assertEquals(List.of(), sandbox.places());
  }

  @Test
  void a_name_in_capitals_next_to_the_right_one_is_the_one_that_is_off() throws IOException {
    sandbox.write("programmes/Asahi Fair.yaml", sandbox.read(FAIR + ".yaml"));
    sandbox.write("programmes/asahi-fair.yml", sandbox.read(FAIR + ".yaml"));

    assertEquals(
        List.of("content/programmes/Asahi Fair.yaml", "content/programmes/asahi-fair.yml"),
        sandbox.diagnostics().stream().map(d -> d.location().toString()).toList());
    assertFalse(Files.exists(sandbox.file(FAIR + "-2.yaml")));
    sandbox
        .diagnostics()
        .forEach(d -> assertTrue(d.hint().contains("its own, such as `asahi-fair-2`"), d.hint()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hinode-interns.YAML",
        "hinode-interns.yml",
        "hinode-interns.Yml",
        "hinode-interns.yaml.txt",
        "hinode-interns.yaml.yaml",
        "hinode-interns。yaml",
        "hinode-interns,yaml",
        "hinode-interns.ymal",
        "hinode-interns.txt",
        "hinode-interns",
        "hinode-interns .yaml",
        "2024/hinode-interns.yml"
      })
  void a_record_whose_ending_is_wrong_is_read_and_given_its_name(String name) throws IOException {
    Files.createDirectories(sandbox.file("programmes/2024"));
    Files.move(sandbox.file("programmes/hinode-interns.yaml"), sandbox.file("programmes/" + name));

    assertEquals(List.of("content/programmes/" + name + " unread-file"), sandbox.places());
    assertEquals("name it `hinode-interns.yaml`", sandbox.diagnostics().get(0).hint());
  }

  @ParameterizedTest
  @ValueSource(strings = {"hinode-interns.docx", "hinode-interns.yaml.pdf", "hinode-interns.xlsx"})
  void nobody_misses_a_record_that_was_saved_as_something_else(String name) throws IOException {
    Files.move(sandbox.file("programmes/hinode-interns.yaml"), sandbox.file("programmes/" + name));

    assertEquals(List.of("content/programmes/" + name + " unread-file"), sandbox.places());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "asahi-fair.ja.Md", "asahi-fair.ja.MD", "asahi-fair.ja.md.txt", "asahi-fair.ja.txt",
        "asahi-fair.JA.md", "asahi-fair.jp.md", "asahi-fair.日本語.md", "asahi-fair_ja.md",
        "asahi-fair-ja.md", "asahi-fair (ja).md", "asahi-fair.ja.markdown", "asahi-fair.ja",
        "asahi-fair.ja .md", "ja.asahi-fair.md", "asahi-fair.yaml.ja.md", "asahi-fair.ja.ja.md",
        "asahi-fair.md", "Asahi Fair.ja.md"
      })
  void a_body_whose_name_is_wrong_is_read_and_given_its_name(String name) throws IOException {
    Files.move(sandbox.file(FAIR + ".ja.md"), sandbox.file("programmes/" + name));

    assertEquals(List.of("content/programmes/" + name + " unread-file"), sandbox.places());
    assertEquals("name it `asahi-fair.ja.md`", sandbox.diagnostics().get(0).hint());
  }

  @Test
  void bodies_that_a_renamed_record_left_behind_are_one_mistake() throws IOException {
    Files.move(sandbox.file(FAIR + ".yaml"), sandbox.file("programmes/asahi-jobfair.yaml"));
    sandbox.replace(
        "programmes/asahi-visits.yaml", "continues: asahi-fair", "continues: asahi-jobfair");
    String budget = "budgets/jobs-2024.yaml";
    sandbox.write(budget, sandbox.read(budget).replace("asahi-fair", "asahi-jobfair"));

    assertEquals(
        List.of(
            "content/"
                + FAIR
                + ".en.md unread-file a body without its record, and so is `asahi-fair.ja.md`"),
        lines());
    assertEquals("did you mean `asahi-jobfair.en.md`?", sandbox.diagnostics().get(0).hint());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "programmes/hinode-interns > plans/hinode-interns > programmes",
        "organisations/hinode > programmes/hinode > organisations",
        "plans/jobs-2024 > programmes/jobs-2024 > plans",
        "budgets/jobs-2024 > plans/jobs-2024-budget > budgets",
        "programmes/hinode-interns > hinode-interns > programmes",
        "organisations/hinode > hinode > organisations"
      })
  void a_record_in_the_wrong_folder_is_one_mistake(String move) throws IOException {
    String[] parts = move.split(" > ");
    Files.move(sandbox.file(parts[0] + ".yaml"), sandbox.file(parts[1] + ".yaml"));

    assertEquals(List.of("content/" + parts[1] + ".yaml unread-file"), sandbox.places());
    assertEquals("move it into the folder `" + parts[2] + "`", sandbox.diagnostics().get(0).hint());
  }

  @ParameterizedTest
  @ValueSource(strings = {"plans/asahi-fair.ja.md", "asahi-fair.ja.md"})
  void a_body_in_the_wrong_folder_is_one_mistake(String name) throws IOException {
    Files.move(sandbox.file(FAIR + ".ja.md"), sandbox.file(name));

    assertEquals(List.of("content/" + name + " unread-file"), sandbox.places());
    assertTrue(
        sandbox.diagnostics().get(0).hint().endsWith("move it into the folder `programmes`"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"事業", "programme", "Programs", "2024年度"})
  void records_in_a_folder_of_another_name_are_one_mistake(String name) throws IOException {
    Files.move(sandbox.file("programmes"), sandbox.file(name));

    assertEquals(
        List.of("content/" + name + " unread-file"),
        sandbox.diagnostics().stream()
            .filter(d -> d.severity() == org.daicho.diagnostic.Severity.ERROR)
            .map(d -> d.location() + " " + d.code())
            .toList());
  }

  private List<String> lines() throws IOException {
    return sandbox.diagnostics().stream()
        .map(d -> d.location() + " " + d.code() + " " + d.message())
        .toList();
  }
}
