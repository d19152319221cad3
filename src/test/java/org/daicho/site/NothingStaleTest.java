package org.daicho.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Pages that are kept from the last build say what it reads: whichever record is changed, an
 * incremental build gives what a clean one gives.
 */
class NothingStaleTest {
  private static final Path GOOD = Path.of("src/test/resources/sites/good/content");

  @TempDir Path temp;

  @Test
  void aChangeOfAnyRecordReachesEveryPageThatReadsIt() throws IOException {
    Path project = temp.resolve("project");
    List<Path> files = copy(project.resolve("content"));
    Path out = project.resolve("site");
    assertEquals(0, BuiltSite.of(project, out).exit());
    SortedMap<String, String> before = BuiltSite.files(out);
    for (Path file : files) {
      String text = Files.readString(file);
      String changed =
          file.toString().endsWith(".md")
              ? text.strip() + "改\n"
              : text.replaceAll("(?m)(ja: [^,}\\n'\"#>|]*[^,}\\n'\"#>|\\s])", "$1改");
      assertNotEquals(text, changed, "nothing to change in " + file);
      Files.writeString(file, changed);

      BuiltSite incremental = BuiltSite.of(project, out);
      assertEquals(0, incremental.exit(), incremental.said());
      Path clean = temp.resolve("clean/" + file.getFileName() + "/site");
      assertEquals(0, BuiltSite.of(project, clean).exit());
      SortedMap<String, String> expected = BuiltSite.files(clean);
      SortedMap<String, String> actual = BuiltSite.files(out);
      assertEquals(expected.keySet(), actual.keySet(), file.toString());
      assertEquals(
          List.of(),
          expected.keySet().stream().filter(p -> !expected.get(p).equals(actual.get(p))).toList(),
          "stale after a change of " + file);
      assertNotEquals(before, actual, "a change of " + file + " shows nowhere");
      before = actual;
    }
  }

  private static List<Path> copy(Path into) throws IOException {
    List<Path> copies = new ArrayList<>();
    try (Stream<Path> files = Files.walk(GOOD)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        Path copy = into.resolve(GOOD.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        byte[] bytes = Files.readAllBytes(file);
        Files.write(copy, bytes);
        if (new String(bytes, StandardCharsets.UTF_8).contains("ja") || file.toString().endsWith(".md")) {
          copies.add(copy);
        }
      }
    }
    return copies;
  }
}
