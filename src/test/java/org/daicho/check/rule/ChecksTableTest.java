package org.daicho.check.rule;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.daicho.check.Rules;
import org.daicho.model.Confirmation;
import org.daicho.model.Site;
import org.daicho.testing.GoldenCase;
import org.daicho.testing.Sandbox;
import org.daicho.testing.WrittenArguments;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The tables of codes have each that the program can report and no others, and say what is so. */
class ChecksTableTest {
  private static final Pattern CODE = Pattern.compile("`([a-z-]+)`");
  private static final String OF_BUILT_SITE = "org.daicho.sitecheck";

  /** The codes of which there is no golden case, each with what stands in the way. */
  private static final Map<String, String> WITHOUT_GOLDEN_CASE =
      new TreeMap<>(
          Map.ofEntries(
              entry("changed-file", "of a file that changes during a build: SavedMeanwhileTest"),
              entry("colliding-path", "of static files: StaticFilesTest; of a site: CollisionTest"),
              entry("file-name", "of static files: StaticFilesTest"),
              entry("file-size", "a file of megabytes: BadInputTest"),
              entry("foreign-file", "of the output folder: OpenOutputTest"),
              entry("hidden-file", "of static files: StaticFilesTest"),
              entry("large-file", "a static file of megabytes: StaticFilesTest"),
              entry("link", "not every disk has links: BadInputTest, StaticFilesTest"),
              entry("no-content", "a project without the folder to lay over: BadInputTest"),
              entry("not-a-file", "a pipe or a socket: BadInputTest"),
              entry("program-fault", "of a fault of the program itself: RuleFaultTest"),
              entry("removed-file", "of the output folder: OpenOutputTest"),
              entry("sum-too-large", "a hundred of the largest amounts: SumsTooLargeTest"),
              entry("theme-example", "of the gallery of a theme, not of a check: GalleryTest"),
              entry("unreadable", "a file without the right to read it: BadInputTest"),
              entry("unwritable-name", "not every disk can hold the name: FileNamesTest")));

  private static SortedMap<String, SortedSet<String>> reported;

  @BeforeAll
  static void readTheProgram() throws IOException {
    reported = WrittenArguments.of(Set.of("code"));
  }

  private static SortedSet<String> ofContentAndThemes() {
    SortedSet<String> codes = new TreeSet<>();
    reported.forEach((in, some) -> codes.addAll(in.equals(OF_BUILT_SITE) ? Set.of() : some));
    return codes;
  }

  @Test
  void the_tables_of_checks_are_what_the_program_can_report() throws IOException {
    List<String> rows =
        rows().stream().sorted(Comparator.comparing(Row::code)).map(Row::properties).toList();
    List<String> codes = ofContentAndThemes().stream().map(ChecksTableTest::properties).toList();

    assertEquals(List.of(), codes.stream().filter(row -> !rows.contains(row)).toList(), "missing");
    assertEquals(List.of(), rows.stream().filter(row -> !codes.contains(row)).toList(), "surplus");
    assertEquals(codes, rows, "each once");
  }

  @Test
  void each_table_of_checks_is_in_the_order_of_the_codes() throws IOException {
    List<Row> rows = rows();
    List<Row> sorted =
        rows.stream().sorted(Comparator.comparingInt(Row::table).thenComparing(Row::code)).toList();

    assertEquals(sorted, rows);
  }

  @Test
  void each_check_says_in_words_of_its_own_what_is_wrong_and_how_to_mend_it() throws IOException {
    Map<String, String> said = new HashMap<>();
    for (Row row : rows()) {
      for (String words : List.of(row.wrong, row.mend)) {
        assertTrue(words.contains(" "), row.code + " says too little: " + words);
        String other = said.putIfAbsent(words, row.code);
        assertNull(other, row.code + " says the same as " + other + ": " + words);
      }
    }
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
    for (GoldenCase each : golden()) {
      seen.addAll(each.reported());
    }
    assertTrue(seen.size() > 80, "found only " + seen);

    seen.removeAll(ofContentAndThemes());
    assertEquals(new TreeSet<>(), seen);
  }

  @Test
  void a_golden_case_is_in_the_folder_of_a_code_that_its_report_has() throws IOException {
    for (GoldenCase each : golden()) {
      Set<String> codes = each.reported();
      assertTrue(codes.contains(each.code()), each.folder() + " reports " + codes);
    }
  }

  @Test
  void each_code_has_a_golden_case_or_a_reason_to_have_none() throws IOException {
    Set<String> without = new TreeSet<>(ofContentAndThemes());
    golden().forEach(each -> without.remove(each.code()));

    assertEquals(WITHOUT_GOLDEN_CASE.keySet(), without);
  }

  private static List<GoldenCase> golden() throws IOException {
    List<GoldenCase> cases = new ArrayList<>(GoldenCase.in(GoldenCase.SITES));
    cases.addAll(GoldenCase.in(GoldenCase.THEMES));
    return cases;
  }

  /**
   * A row of the document.
   *
   * @param table counted from the top
   * @param properties how it can be set and whether it can be confirmed, after its code
   */
  private record Row(int table, String code, String wrong, String mend, String properties) {}

  private static List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    int table = 0;
    for (String line : Files.readAllLines(Sandbox.PROJECT.resolve("docs/checks.md"))) {
      if (line.startsWith("## ")) {
        table++;
      } else if (line.startsWith("| `")) {
        String[] cells = line.strip().split("\\s*\\|\\s*", -1);
        assertEquals(
            7, cells.length, line); // With what is before the first bar and after the last.
        rows.add(
            new Row(
                table,
                cells[1].replace("`", ""),
                cells[2],
                cells[3],
                String.join(" | ", cells[1], cells[4], cells[5])));
      }
    }
    return rows;
  }

  private static String properties(String code) {
    Site.Strictness unlessSet = Site.ADJUSTABLE.get(code);
    return "`%s` | %s | %s"
        .formatted(
            code,
            unlessSet == null ? "" : "`" + unlessSet.name().toLowerCase(Locale.ROOT) + "`",
            Confirmation.CHECKS.contains(code) ? "yes" : "");
  }
}
