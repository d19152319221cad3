package org.daicho.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.daicho.testing.Sandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Annotations of a hosted CI land on the file, wherever in a repository the project lies. */
class CallersPathsTest {
  @TempDir Path temp;

  @Test
  void a_file_in_a_repository_is_named_from_the_repositorys_root() throws IOException {
    Files.createDirectories(temp.resolve(".git"));
    Path project = temp.resolve("catalogues/minamo");

    assertEquals(
        "catalogues/minamo/content/site.yaml",
        new CallersPaths(project).apply("content/site.yaml"));
    assertEquals("content/site.yaml", new CallersPaths(temp).apply("content/site.yaml"));
  }

  @Test
  void a_file_elsewhere_keeps_its_whole_path() {
    assertEquals(
        temp.toAbsolutePath().toString().replace('\\', '/') + "/content/site.yaml",
        new CallersPaths(temp).apply("content/site.yaml"));
  }

  @Test
  void check_prints_them_for_a_folder_that_is_named() throws IOException {
    Files.createDirectories(temp.resolve(".git"));
    Sandbox sandbox = Sandbox.in(temp.resolve("minamo"));
    sandbox.replace("plans/jobs-2024.yaml", "summary:", "summery:");
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    Main.run(
        new String[] {"check", "--format", "github", sandbox.project().toString()},
        new PrintStream(out, true, UTF_8),
        new PrintStream(new ByteArrayOutputStream(), true, UTF_8));

    String output = out.toString(UTF_8);
    assertTrue(
        output.startsWith("::error file=minamo/content/plans/jobs-2024.yaml,line=5,"), output);
  }
}
