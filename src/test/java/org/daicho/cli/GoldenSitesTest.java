package org.daicho.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.daicho.check.Sandbox;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every folder of {@code sites/bad} is one mistake: files to lay over the good site, in {@code
 * deleted.txt} those to take away, and in {@code expected.txt} the whole report. Run with {@code
 * -Ddaicho.golden=rewrite} to write the reports anew, and read the difference.
 */
class GoldenSitesTest {
  private static final boolean REWRITE = "rewrite".equals(System.getProperty("daicho.golden"));

  @TempDir Path temp;

  @Test
  void nothing_is_wrong_with_the_good_site() throws IOException {
    Sandbox sandbox = Sandbox.in(temp);

    assertEquals("", report(sandbox));
  }

  @TestFactory
  Stream<DynamicTest> each_mistake_is_told_word_for_word() throws IOException {
    List<Path> cases;
    try (Stream<Path> folders = Files.list(Sandbox.SITES.resolve("bad"))) {
      cases = folders.filter(Files::isDirectory).sorted().toList();
    }
    return cases.stream()
        .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> run(folder)));
  }

  private void run(Path folder) throws IOException {
    Sandbox sandbox = Sandbox.in(Files.createTempDirectory(temp, "site"));
    if (Files.isDirectory(folder.resolve("content"))) {
      sandbox.lay(folder);
    }
    Path deleted = folder.resolve("deleted.txt");
    if (Files.exists(deleted)) {
      for (String path : Files.readAllLines(deleted)) {
        sandbox.delete(path);
      }
    }
    Path expected = folder.resolve("expected.txt");
    String report = report(sandbox);
    if (REWRITE) {
      Files.writeString(expected, report);
    }
    assertEquals(Files.readString(expected), report);
  }

  private static String report(Sandbox sandbox) throws IOException {
    return Reports.print(
        ReportFormat.text(new SourceLines(sandbox.project())), sandbox.diagnostics());
  }
}
