package org.daicho.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.daicho.diagnostic.Diagnostic;
import org.daicho.testing.Sandbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Copies of files are blamed themselves, and never the good file that they are copies of. */
class CopiedFilesTest {
  private static final String FAIR = "programmes/asahi-fair";

  @TempDir Path temp;

  private Sandbox sandbox;

  @BeforeEach
  void copyTheGoodSite() throws IOException {
    sandbox = Sandbox.in(temp.resolve("project"));
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        " (競合コピー 2024-04-01)",
        " (山田太郎の競合コピー 2024-04-01)",
        " (Taro's conflicted copy 2024-04-01)",
        ".sync-conflict-20240401-123456-ABCDEFG",
        "-DESKTOP-7F3K2L1",
        "-Taro's MacBook",
        "_old",
        ".old",
        "【修正版】",
        "_20240401",
        "_v2",
        "_LOCAL_1234",
        "[1]",
        " (Case Conflict)"
      })
  void a_copy_of_a_program_that_keeps_folders_alike_is_blamed_though_it_has_changed(String tail)
      throws IOException {
    sandbox.write(
        FAIR + tail + ".yaml", sandbox.read(FAIR + ".yaml").replace("jobs: 40", "jobs: 41"));

    assertEquals(
        List.of(
            "content/"
                + FAIR
                + tail
                + ".yaml duplicate-id by its name this is a copy of content/"
                + FAIR
                + ".yaml"),
        lines());
  }

  @Test
  void a_new_record_whose_name_begins_like_another_is_no_copy() throws IOException {
    sandbox.write(
        "organisations/asahi_port.yaml",
        "name: {ja: 朝日港, en: Asahi Port}\nreading: あさひこう\nkind: city\nparent: minamo\n");

    assertEquals(List.of("content/organisations/asahi_port.yaml malformed-id"), sandbox.places());
  }

  @ParameterizedTest
  @ValueSource(strings = {"asahi-fair-2", "asahi-fair-copy", "asahi-fair-desktop-ab12"})
  void a_record_that_says_the_same_as_another_to_the_letter_is_a_copy(String name)
      throws IOException {
    sandbox.write("programmes/" + name + ".yaml", sandbox.read(FAIR + ".yaml"));

    assertEquals(
        List.of(
            "content/programmes/"
                + name
                + ".yaml duplicate-id this file says the same as content/"
                + FAIR
                + ".yaml, to the letter"),
        lines());
  }

  @ParameterizedTest
  @ValueSource(strings = {"asahi-fair.ja-DESKTOP-AB12", "asahi-fair.ja_old", "asahi-fair (1).ja"})
  void a_copy_of_a_body_is_blamed_itself(String name) throws IOException {
    sandbox.write("programmes/" + name + ".md", sandbox.read(FAIR + ".ja.md"));

    assertEquals(
        List.of(
            "content/programmes/"
                + name
                + ".md duplicate-id by its name this is a copy of content/"
                + FAIR
                + ".ja.md"),
        lines());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"site (1).yaml", "site - コピー.yaml", "site.yml", "Site.yaml", "site.yaml.txt"})
  void a_copy_of_the_sites_own_file_is_not_read(String name) throws IOException {
    sandbox.write(name, "title: [\n");

    assertEquals(List.of("content/" + name + " unread-file"), sandbox.places());
    Files.delete(sandbox.file("site.yaml"));
    Files.writeString(
        sandbox.file(name), Files.readString(Sandbox.SITES.resolve("good/content/site.yaml")));
    assertEquals(List.of("content/" + name + " unread-file"), sandbox.places());
  }

  private List<String> lines() throws IOException {
    return sandbox.diagnostics().stream()
        .map(d -> d.location() + " " + d.code() + " " + d.message())
        .toList();
  }
}
