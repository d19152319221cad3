package org.daicho.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daicho.cli.Main;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is true of the site of any catalogue. */
class EverySiteTest {
  /** With the heads and the totals. */
  private static final int MOST_ROWS = 160;

  private static final Pattern TABLE = Pattern.compile("(?s)<table.*?</table>");

  @TempDir Path temp;

  static List<SampleCatalogues.Sample> samples() {
    return Thorough.orEach(2, SampleCatalogues.ALL);
  }

  /**
   * Its titles differ among others, its links lead somewhere, and no page is too heavy or its table
   * too long.
   */
  @ParameterizedTest
  @MethodSource("samples")
  void passesTheProgramsOwnCheck(SampleCatalogues.Sample sample) throws IOException {
    Path project = sample.write(temp.resolve("project"));
    BuiltSite site = BuiltSite.of(project, temp.resolve("site"));
    assertEquals(0, site.exit(), site.said());

    ByteArrayOutputStream findings = new ByteArrayOutputStream();
    Main.run(
        new String[] {"check-site", site.folder().toString()},
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
        new PrintStream(findings, true, StandardCharsets.UTF_8));

    assertEquals("", findings.toString(StandardCharsets.UTF_8));
    assertEquals(List.of(), longTables(site.folder()));
  }

  /** Tables with more rows than a page has, where half as many again may be kept together. */
  private static List<String> longTables(Path site) throws IOException {
    List<String> found = new ArrayList<>();
    for (Map.Entry<String, String> file : BuiltSite.files(site).entrySet()) {
      if (!file.getKey().endsWith(".html")) {
        continue;
      }
      Matcher table = TABLE.matcher(Files.readString(site.resolve(file.getKey())));
      while (table.find()) {
        int rows = table.group().split("<tr", -1).length - 1;
        if (rows > MOST_ROWS) {
          found.add(file.getKey() + " has a table of " + rows + " rows");
        }
      }
    }
    return found;
  }
}
