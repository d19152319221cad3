package org.daicho.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daicho.check.Sandbox;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.publish.PublishException;
import org.daicho.publish.Publisher;
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
    return Build.build(new Project(site.project(), output, true), diagnostics, Progress.SILENT);
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
  void mistakes_in_records_are_told_before_that() throws IOException {
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
  void a_check_leaves_the_output_alone() throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    Build.check(new Project(site.project(), output, true), diagnostics, Progress.SILENT);

    assertFalse(diagnostics.hasErrors());
    assertOnlyTheProject();
    assertTrue(build(diagnostics).published().isPresent());
  }

  private void assertOnlyTheProject() throws IOException {
    try (Stream<Path> files = Files.list(temp)) {
      assertEquals(List.of(site.project()), files.toList());
    }
  }
}
