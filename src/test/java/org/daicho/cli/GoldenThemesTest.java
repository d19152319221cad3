package org.daicho.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.daicho.testing.GoldenCase;
import org.daicho.testing.Sandbox;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every folder {@code themes/bad/<code>/<case>} is one mistake in a theme: the files of {@code
 * ours}, which the good site is given, and in {@code expected.txt} what {@code check} reports, word
 * for word; those of {@code themes/good} have none. Run with {@code -Ddaicho.golden=rewrite} to
 * write the reports anew, and read the difference.
 */
class GoldenThemesTest {
  private static final Path GOOD = Sandbox.SITES.resolveSibling("themes/good");

  @TempDir Path temp;

  /** A theme that lays nothing over it, since the default theme alone is not looked at. */
  @Test
  void nothing_is_wrong_with_the_default_theme() throws IOException {
    Sandbox sandbox = Sandbox.in(temp);
    sandbox.replace("site.yaml", "theme: default", "theme: ours");
    Path settings = sandbox.project().resolve("themes/ours/theme.yaml");
    Files.createDirectories(settings.getParent());
    Files.writeString(settings, "extends: default\n");
    assertEquals("", check(sandbox));
  }

  @TestFactory
  Stream<DynamicTest> nothing_is_wrong_with_these() throws IOException {
    List<Path> themes;
    try (Stream<Path> folders = Files.list(GOOD)) {
      themes = folders.sorted().toList();
    }
    return themes.stream()
        .map(
            folder ->
                DynamicTest.dynamicTest(
                    folder.getFileName().toString(), () -> assertEquals("", report(folder))));
  }

  @TestFactory
  Stream<DynamicTest> each_mistake_is_reported_once_and_word_for_word() throws IOException {
    return GoldenCase.in(GoldenCase.THEMES).stream()
        .map(
            each ->
                each.test(
                    () -> {
                      String report = report(each.folder());
                      assertEquals(each.expected(report), report);
                    }));
  }

  private String report(Path folder) throws IOException {
    Sandbox sandbox = Sandbox.in(Files.createTempDirectory(temp, "site"));
    sandbox.lay(folder);
    sandbox.replace("site.yaml", "theme: default", "theme: ours");
    Path settings = sandbox.project().resolve("themes/ours/theme.yaml");
    if (!Files.exists(settings)) {
      Files.createDirectories(settings.getParent());
      Files.writeString(settings, "extends: default\n");
    }
    return check(sandbox);
  }

  private static String check(Sandbox sandbox) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Main.run(
        new String[] {"check", sandbox.project().toString()},
        new PrintStream(new ByteArrayOutputStream(), true, UTF_8),
        new PrintStream(err, true, UTF_8));
    return err.toString(UTF_8).replace(System.lineSeparator(), "\n");
  }
}
