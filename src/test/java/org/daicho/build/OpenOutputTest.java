package org.daicho.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.publish.PublishException;
import org.daicho.publish.Publisher;
import org.daicho.testing.Sandbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenOutputTest {
  @TempDir Path temp;
  private Sandbox site;
  private Path output;

  @BeforeEach
  void copy() throws IOException {
    site = Sandbox.in(temp.resolve("project"));
    output = temp.resolve("out");
  }

  private Outcome build(Diagnostics diagnostics) throws IOException {
    return build(true, diagnostics);
  }

  private Outcome build(boolean pagesOnly, Diagnostics diagnostics) throws IOException {
    return Build.build(
        new Project(site.project(), output, pagesOnly), diagnostics, Progress.SILENT);
  }

  private static List<String> reported(Diagnostics diagnostics) {
    return diagnostics.sorted().stream()
        .map(d -> d.code() + " " + Path.of(d.location().file()).getFileName())
        .toList();
  }

  private void spoil() throws IOException {
    site.replace("programmes/asahi-fair.yaml", "organisation: asahi", "organisation: asagi");
  }

  @Test
  void an_output_that_cannot_be_is_refused() throws IOException {
    Files.writeString(output, "a file");

    assertEquals(
        "cannot build into `" + output + "`: it is a file; name a folder",
        assertThrows(PublishException.class, () -> build(new Diagnostics())).getMessage());
  }

  @Test
  void mistakes_in_records_are_reported_before_that() throws IOException {
    Files.writeString(output, "a file");
    spoil();
    Diagnostics diagnostics = new Diagnostics();

    assertEquals(Optional.empty(), build(diagnostics).published());
    assertEquals(
        List.of("dangling-reference"), diagnostics.sorted().stream().map(d -> d.code()).toList());
  }

  @Test
  void a_first_build_with_mistakes_writes_nothing() throws IOException {
    spoil();

    assertEquals(Optional.empty(), build(new Diagnostics()).published());
    assertOnlyTheProject();
  }

  @Test
  void a_folder_is_let_go_where_the_records_have_mistakes() throws IOException {
    assertTrue(build(new Diagnostics()).published().isPresent());
    spoil();

    assertEquals(Optional.empty(), build(new Diagnostics()).published());
    Publisher.open(output, List.of()).close();
  }

  @Test
  void what_was_kept_may_be_unusable() throws IOException {
    Path kept = Publisher.kept(output, "records");
    Files.createDirectories(kept.resolve("a folder in its place"));

    assertTrue(build(new Diagnostics()).published().isPresent());
    assertTrue(build(new Diagnostics()).published().isPresent());
    assertTrue(Files.isDirectory(kept));
  }

  @Test
  void a_quick_look_takes_nothing_from_a_whole_site() throws IOException {
    build(false, new Diagnostics());
    SortedMap<String, String> whole = files();

    assertEquals(
        "cannot build into `"
            + output
            + "`: it holds a whole site, and a quick look would take its downloads and data away;"
            + " name another folder",
        assertThrows(PublishException.class, () -> build(true, new Diagnostics())).getMessage());
    assertEquals(whole, files());
  }

  @Test
  void a_whole_site_may_follow_a_quick_look() throws IOException {
    build(true, new Diagnostics());
    SortedMap<String, String> pages = files();
    Diagnostics diagnostics = new Diagnostics();

    build(false, diagnostics);

    assertEquals(List.of(), reported(diagnostics));
    assertTrue(files().keySet().containsAll(pages.keySet()));
    assertTrue(files().size() > pages.size());
  }

  @Test
  void files_of_others_stay_and_are_named() throws IOException {
    build(new Diagnostics());
    Files.writeString(output.resolve("CNAME"), "www.example.jp");
    Files.writeString(output.resolve("ja/notes.txt"), "ours");
    Files.createDirectories(output.resolve("photos/2026"));
    Files.writeString(output.resolve("photos/2026/a.jpg"), "");
    Files.writeString(output.resolve("photos/b.jpg"), "");
    Diagnostics diagnostics = new Diagnostics();

    build(diagnostics);

    assertEquals(
        List.of("foreign-file CNAME", "foreign-file ja", "foreign-file photos"),
        reported(diagnostics));
    assertEquals("www.example.jp", Files.readString(output.resolve("CNAME")));
    assertTrue(Files.exists(output.resolve("photos/2026/a.jpg")));
  }

  @Test
  void without_a_record_of_the_last_build_nothing_old_stays_published() throws IOException {
    build(new Diagnostics());
    SortedMap<String, String> site = files();
    Files.writeString(output.resolve("ja/withdrawn.html"), "an older build's");
    Files.writeString(output.resolve("CNAME"), "www.example.jp");
    Path record = Publisher.kept(output, "manifest");
    Files.delete(record);
    Diagnostics diagnostics = new Diagnostics();

    build(diagnostics);

    assertEquals(List.of("removed-file out", "foreign-file CNAME"), reported(diagnostics));
    assertTrue(diagnostics.sorted().get(0).message().endsWith("`ja/withdrawn.html`"));
    Files.delete(output.resolve("CNAME"));
    assertEquals(site, files());
  }

  @Test
  void a_check_leaves_the_output_alone() throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    Build.check(new Project(site.project(), output, true), diagnostics, Progress.SILENT);

    assertFalse(diagnostics.hasErrors());
    assertOnlyTheProject();
    assertTrue(build(diagnostics).published().isPresent());
  }

  private SortedMap<String, String> files() throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(output)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(
            output.relativize(file).toString(), Arrays.hashCode(Files.readAllBytes(file)) + "");
      }
    }
    return files;
  }

  private void assertOnlyTheProject() throws IOException {
    try (Stream<Path> files = Files.list(temp)) {
      assertEquals(List.of(site.project()), files.toList());
    }
  }
}
