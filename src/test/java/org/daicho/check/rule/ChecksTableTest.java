package org.daicho.check.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daicho.check.ReportedCodes;
import org.daicho.check.Rules;
import org.daicho.check.Sandbox;
import org.daicho.model.Confirmation;
import org.daicho.model.Site;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The tables of codes have each that the program can report and no others, and say what is so. */
class ChecksTableTest {
  private static final Pattern FOUND =
      Pattern.compile("(?m)^\\S.*?: (?:error|warning)\\[([a-z-]+)]");
  private static final Pattern CODE = Pattern.compile("`([a-z-]+)`");
  private static final String OF_BUILT_SITE = "org.daicho.sitecheck";

  private static SortedMap<String, SortedSet<String>> reported;

  @BeforeAll
  static void readTheProgram() throws IOException {
    reported = ReportedCodes.in(Sandbox.PROJECT.resolve("src/main/java"));
  }

  private static SortedSet<String> ofContentAndThemes() {
    SortedSet<String> codes = new TreeSet<>();
    reported.forEach((in, some) -> codes.addAll(in.equals(OF_BUILT_SITE) ? Set.of() : some));
    return codes;
  }

  @Test
  void the_table_of_checks_is_what_the_program_can_report() throws IOException {
    List<String> rows =
        Files.readAllLines(Sandbox.PROJECT.resolve("docs/checks.md")).stream()
            .filter(line -> line.startsWith("| `"))
            .toList();
    List<String> codes = ofContentAndThemes().stream().map(ChecksTableTest::row).toList();

    assertEquals(List.of(), codes.stream().filter(row -> !rows.contains(row)).toList(), "missing");
    assertEquals(List.of(), rows.stream().filter(row -> !codes.contains(row)).toList(), "surplus");
    assertEquals(codes, rows, "each once, in order");
  }

  @Test
  void the_readme_has_what_is_reported_of_the_built_site() throws IOException {
    SortedSet<String> named =
        Files.readAllLines(Sandbox.PROJECT.resolve("README.md")).stream()
            .dropWhile(line -> !line.startsWith("`./daicho check-site` reads"))
            .dropWhile(line -> !line.startsWith("| `"))
            .takeWhile(line -> line.startsWith("| `"))
            .map(line -> line.split("\\|")[1])
            .flatMap(codes -> CODE.matcher(codes).results().map(code -> code.group(1)))
            .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(reported.get(OF_BUILT_SITE), named);
  }

  /** That reading the sources overlooks no code: all those known otherwise are among them. */
  @Test
  void every_code_that_is_seen_in_reports_is_found_in_the_program() throws IOException {
    SortedSet<String> seen = new TreeSet<>(Site.ADJUSTABLE.keySet());
    seen.addAll(Confirmation.CHECKS);
    Rules.ALL.forEach(rule -> seen.add(rule.code()));
    addReported(Sandbox.SITES.resolve("bad"), seen);
    addReported(Sandbox.SITES.resolveSibling("themes"), seen);
    assertTrue(seen.size() > 80, "found only " + seen);

    seen.removeAll(ofContentAndThemes());
    assertEquals(new TreeSet<>(), seen);
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
