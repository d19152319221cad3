package org.daicho.sitecheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daicho.cli.Main;
import org.daicho.testing.RealSite;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every folder of {@code built/} is a website and, in {@code expected.txt}, all that {@code
 * check-site} says of it. Run with {@code -Ddaicho.golden=rewrite} to write the reports anew, and
 * read the difference.
 */
class SiteCheckTest {
  private static final boolean REWRITE = "rewrite".equals(System.getProperty("daicho.golden"));
  private static final Path BUILT = Path.of("src/test/resources/built");

  @TempDir Path temp;

  private record Run(int exit, String out, String err) {}

  private static Run run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit =
        Main.run(
            Stream.concat(Stream.of("check-site"), Stream.of(arguments)).toArray(String[]::new),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Run(exit, text(out), text(err));
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  @TestFactory
  Stream<DynamicTest> each_mistake_is_reported_word_for_word() throws IOException {
    List<Path> cases;
    try (Stream<Path> folders = Files.list(BUILT)) {
      cases = folders.sorted().toList();
    }
    return cases.stream()
        .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> tellsAllOf(f)));
  }

  private static void tellsAllOf(Path folder) throws IOException {
    Run run = run(folder.resolve("site").toString());
    Path expected = folder.resolve("expected.txt");
    if (REWRITE) {
      Files.writeString(expected, run.err());
    }
    assertEquals(Files.readString(expected), run.err());
    assertEquals(run.err().isEmpty() ? 0 : 1, run.exit());
  }

  @Test
  void the_closing_line_counts_what_was_looked_at() {
    Run run = run(BUILT.resolve("sound/site").toString());

    assertEquals(
        BUILT.resolve("sound/site")
            + ": 4 pages in 2 languages, 27 addresses, 8 files without a mistake; the heaviest"
            + " first view is ja/index.html with N kB\n",
        run.out().replaceFirst("[0-9.]+ kB, in [0-9.]+ s", "N kB"));
  }

  @Test
  void a_first_view_of_more_than_60_kb_is_too_heavy() throws IOException {
    Files.writeString(
        temp.resolve("index.html"),
        "<!DOCTYPE html><html lang=en><title>Daicho</title>"
            + "<script src=a.js></script><script src=a.js></script><p>Daicho</html>");
    Path script = temp.resolve("a.js");
    Files.writeString(script, incompressible(59_000));
    assertEquals(new Run(0, "", ""), silent(run(temp.toString())));

    Files.writeString(script, incompressible(60_500));
    assertEquals(
        new Run(
            1,
            "",
            """
            index.html: error[heavy-page] the first view takes N kB compressed (0.1 kB of it HTML), and may take 60.0 kB
              divide a long list into pages, or load a script where it is used only
            1 error
            """),
        rounded(run(temp.toString())));
  }

  /** Another Java may bring another zlib, and another size. */
  private static Run rounded(Run run) {
    return new Run(run.exit(), run.out(), run.err().replaceFirst("takes 6[01]\\.\\d", "takes N"));
  }

  /** Without the closing line. */
  private static Run silent(Run run) {
    return new Run(run.exit(), "", run.err());
  }

  /** A text that gzip makes this many bytes of: each of its letters holds 6 bits by chance. */
  private static String incompressible(int bytes) {
    Random random = new Random(1);
    return random
        .ints(bytes * 4L / 3, 0, 64)
        .mapToObj(i -> String.valueOf((char) (i + '0')))
        .collect(Collectors.joining());
  }

  @Test
  void machines_get_json() {
    Run run = run(BUILT.resolve("pages/site").toString(), "--format", "json");

    assertEquals(1, run.exit());
    assertTrue(run.out().contains("\"code\" : \"duplicate-id\""), run.out());
    assertTrue(run.out().contains("\"file\" : \"index.html\",\n    \"line\" : 10,"), run.out());
  }

  @Test
  void a_folder_without_a_website_is_wrong_use() {
    Run run = run(temp.toString());

    assertEquals(2, run.exit());
    assertEquals(
        temp + " holds no website: there is no index.html; build it, or name its folder",
        run.err().lines().findFirst().orElseThrow());
  }

  @Test
  void nothing_is_wrong_with_the_published_site() throws IOException {
    assertEquals(new Run(0, "", ""), silent(run(RealSite.get().folder().toString())));
  }
}
