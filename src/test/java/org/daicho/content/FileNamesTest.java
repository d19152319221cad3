package org.daicho.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.daicho.check.Sandbox;
import org.daicho.diagnostic.Diagnostic;
import org.daicho.model.Id;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of files: those that Windows cannot hold, those that nobody meant, and those of copies. */
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

  @ParameterizedTest
  @ValueSource(strings = {"console", "com", "com10", "lpt", "auxiliary", "con-1", "0com1"})
  void a_name_that_only_looks_like_one_is_an_id(String name) {
    assertTrue(Id.isValid(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"aux", "NUL", "con.2024", "a:b", "draft?", "end."})
  void a_folder_that_windows_cannot_write_is_told(String name) throws IOException {
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        " - コピー",
        " - コピー (2)",
        " - Copy",
        " - Copy (3)",
        " (1)",
        "(2)",
        " copy",
        " copy 2",
        " のコピー",
        "のコピー 2",
        " - コピー - コピー",
        " 2",
        "_copy",
        "（2）"
      })
  void a_copy_is_blamed_for_itself_and_never_the_good_file(String tail) throws IOException {
    sandbox.write(FAIR + tail + ".yaml", sandbox.read(FAIR + ".yaml"));
    sandbox.write(FAIR + ".ja" + tail + ".md", sandbox.read(FAIR + ".ja.md"));

    assertEquals(
        List.of(
            "content/"
                + FAIR
                + tail
                + ".yaml duplicate-id by its name this is a copy of content/"
                + FAIR
                + ".yaml",
            "content/"
                + FAIR
                + ".ja"
                + tail
                + ".md duplicate-id by its name this is a copy of"
                + " content/"
                + FAIR
                + ".ja.md"),
        lines().stream()
            .sorted((a, b) -> Boolean.compare(a.contains(".md "), b.contains(".md ")))
            .toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"コピー ～ asahi-fair", "Copy of asahi-fair", "Copy (2) of asahi-fair"})
  void so_are_copies_that_are_named_before_the_name(String name) throws IOException {
    sandbox.write("programmes/2024/" + name + ".yaml", sandbox.read(FAIR + ".yaml"));

    assertEquals(
        List.of(
            "content/programmes/2024/"
                + name
                + ".yaml duplicate-id by its name this is a copy of content/"
                + FAIR
                + ".yaml"),
        lines());
  }

  @Test
  void a_copy_without_its_original_is_the_record() throws IOException {
    Files.move(sandbox.file(FAIR + ".yaml"), sandbox.file(FAIR + " (1).yaml"));

    Diagnostic only = sandbox.diagnostics().get(0);
    assertEquals(List.of("content/" + FAIR + " (1).yaml malformed-id"), sandbox.places());
    assertTrue(only.hint().endsWith("such as `asahi-fair`"), only.hint());
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
  @ValueSource(strings = {"asahi-more.yaml.txt", "asahi-more.YAML", "asahi-more.yml.txt"})
  void an_ending_that_a_program_made_is_put_right_by_the_hint(String name) throws IOException {
    sandbox.write("programmes/" + name, "name: ");

    assertEquals(List.of("content/programmes/" + name + " unread-file"), sandbox.places());
    assertEquals("name it `asahi-more.yaml`", sandbox.diagnostics().get(0).hint());
  }

  private List<String> lines() throws IOException {
    return sandbox.diagnostics().stream()
        .map(d -> d.location() + " " + d.code() + " " + d.message())
        .toList();
  }
}
