package org.daicho.acceptance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daicho.testing.Sandbox;
import org.junit.jupiter.api.Test;

/** What {@code docs/performance.md} says is written for speed is still there. */
class PerformanceTableTest {
  private static final Path DOCUMENT = Sandbox.PROJECT.resolve("docs/performance.md");

  /** A class with its package, {@code html.Utf8Writer}; not a method of the JDK's. */
  private static final Pattern CLASS = Pattern.compile("`((?:[a-z]+\\.)+[A-Z]\\w+)`");

  private static final Pattern FILE = Pattern.compile("`((?:themes|src|docs)/[\\w./-]+)`");

  @Test
  void every_class_and_file_that_it_names_exists() throws IOException {
    SortedSet<String> named = named(FILE);
    named(CLASS)
        .forEach(c -> named.add("src/main/java/org/daicho/" + c.replace('.', '/') + ".java"));
    assertTrue(named.size() > 10, named.toString());
    named.removeIf(path -> Files.isRegularFile(Sandbox.PROJECT.resolve(path)));
    assertTrue(named.isEmpty(), "docs/performance.md names what is missing: " + named);
  }

  @Test
  void every_line_of_its_tables_has_what_it_gains() throws IOException {
    for (String line : Files.readAllLines(DOCUMENT)) {
      if (line.startsWith("| `")) {
        assertTrue(line.matches(".*\\| x[1-9][0-9.]* .*"), line);
      }
    }
  }

  private static SortedSet<String> named(Pattern pattern) throws IOException {
    SortedSet<String> named = new TreeSet<>();
    Matcher m = pattern.matcher(Files.readString(DOCUMENT));
    while (m.find()) {
      named.add(m.group(1));
    }
    return named;
  }
}
