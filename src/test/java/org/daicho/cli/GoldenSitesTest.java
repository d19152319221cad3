package org.daicho.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.daicho.testing.GoldenCase;
import org.daicho.testing.Sandbox;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every folder {@code sites/bad/<code>/<case>} is one mistake: files to lay over the good site, in
 * {@code deleted.txt} those to take away, and in {@code expected.txt} the whole report. Run with
 * {@code -Ddaicho.golden=rewrite} to write the reports anew, and read the difference.
 */
class GoldenSitesTest {
  @TempDir Path temp;

  @Test
  void nothing_is_wrong_with_the_good_site() throws IOException {
    Sandbox sandbox = Sandbox.in(temp);

    assertEquals("", report(sandbox));
  }

  @TestFactory
  Stream<DynamicTest> each_mistake_is_reported_word_for_word() throws IOException {
    return GoldenCase.in(GoldenCase.SITES).stream().map(each -> each.test(() -> run(each)));
  }

  private void run(GoldenCase mistake) throws IOException {
    Sandbox sandbox = Sandbox.in(Files.createTempDirectory(temp, "site"));
    Path folder = mistake.folder();
    if (Files.isDirectory(folder.resolve("content"))) {
      sandbox.lay(folder);
    }
    Path deleted = folder.resolve("deleted.txt");
    if (Files.exists(deleted)) {
      for (String path : Files.readAllLines(deleted)) {
        sandbox.delete(path);
      }
    }
    String report = report(sandbox);
    assertEquals(mistake.expected(report), report);
  }

  private static String report(Sandbox sandbox) throws IOException {
    return Reports.print(
        ReportFormat.text(new SourceLines(sandbox.project())), sandbox.diagnostics());
  }
}
