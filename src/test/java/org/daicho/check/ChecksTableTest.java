package org.daicho.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daicho.model.Confirmation;
import org.daicho.model.Site;
import org.junit.jupiter.api.Test;

/** The table in {@code docs/checks.md} has every code, and says of each what is so. */
class ChecksTableTest {
  private static final Pattern FOUND =
      Pattern.compile("(?m)^\\S.*?: (?:error|warning)\\[([a-z-]+)]");

  @Test
  void every_code_is_in_the_table_as_it_is() throws IOException {
    String table = Files.readString(Sandbox.PROJECT.resolve("docs/checks.md"));
    SortedSet<String> codes = new TreeSet<>(Site.ADJUSTABLE.keySet());
    codes.addAll(Confirmation.CHECKS);
    Rules.ALL.forEach(rule -> codes.add(rule.code()));
    addReported(Sandbox.SITES.resolve("bad"), codes);
    addReported(Sandbox.SITES.resolveSibling("themes"), codes);
    assertTrue(codes.size() > 80, "found only " + codes);

    SortedSet<String> missing = new TreeSet<>();
    for (String code : codes) {
      if (!table.contains("\n" + row(code) + "\n")) {
        missing.add(row(code));
      }
    }
    assertEquals(new TreeSet<>(), missing);
  }

  private static String row(String code) {
    Site.Strictness unlessSet = Site.ADJUSTABLE.get(code);
    return "| `%s` | %s | %s | %s |"
        .formatted(
            code,
            unlessSet == null ? "no" : "yes",
            unlessSet == null ? "" : unlessSet.name().toLowerCase(Locale.ROOT),
            Confirmation.CHECKS.contains(code) ? "yes" : "no");
  }

  private static void addReported(Path folder, SortedSet<String> codes) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.endsWith("expected.txt")).toList()) {
        Matcher found = FOUND.matcher(Files.readString(file));
        while (found.find()) {
          codes.add(found.group(1));
        }
      }
    }
  }
}
