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
import org.daicho.check.Sandbox;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every folder of {@code themes/} here is a kind of mistake in a theme: the files of {@code ours},
 * which the good site is given, and in {@code expected.txt} what {@code check} reports, word for
 * word. Run with {@code -Ddaicho.golden=rewrite} to write the reports anew, and read the
 * difference.
 */
class GoldenThemesTest {
  private static final boolean REWRITE = "rewrite".equals(System.getProperty("daicho.golden"));
  private static final Path THEMES = Sandbox.SITES.resolveSibling("themes");

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
  Stream<DynamicTest> each_mistake_is_told_once_and_word_for_word() throws IOException {
    List<Path> cases;
    try (Stream<Path> folders = Files.list(THEMES)) {
      cases = folders.filter(Files::isDirectory).sorted().toList();
    }
    return cases.stream()
        .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> run(folder)));
  }

  private void run(Path folder) throws IOException {
    Sandbox sandbox = Sandbox.in(Files.createTempDirectory(temp, "site"));
    sandbox.lay(folder);
    sandbox.replace("site.yaml", "theme: default", "theme: ours");
    Path settings = sandbox.project().resolve("themes/ours/theme.yaml");
    if (!Files.exists(settings)) {
      Files.createDirectories(settings.getParent());
      Files.writeString(settings, "extends: default\n");
    }
    Path expected = folder.resolve("expected.txt");
    String report = check(sandbox);
    if (REWRITE) {
      Files.writeString(expected, report);
    }
    assertEquals(Files.readString(expected), report);
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
