package org.daicho.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.daicho.testing.BuiltSite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * A small catalogue of another government, with a plan of each of the five shapes and one of
 * programmes, built from its records alone. What its pages say is compared as text ({@link
 * PageText}) and some downloads byte for byte. Run with {@code -Ddaicho.golden=rewrite} to write
 * what is expected anew, and read the difference.
 */
class GoldenPagesTest {
  private static final boolean REWRITE = "rewrite".equals(System.getProperty("daicho.golden"));
  private static final Path SHAPES = Path.of("src/test/resources/sites/shapes");

  private static final List<String> PAGES =
      List.of(
          "plans/accord-2031", // a matrix
          "plans/vision", // an outline with answers
          "plans/buying-rules-2030", // a sheet of numbered fields
          "plans/actions-2030", // a table with merged cells
          "plans/guild-2031", // a tree of units
          "plans/kilns-2031", // a table of programmes
          "plans/looms-2032", // one of which was another the year before
          "items/accord-1-training",
          "items/vision-direction-1",
          "programmes/shiomi-kilns",
          "programmes/komore-craft-night",
          "programmes/shiomi-looms", // of several years
          "programmes/komore-craft-school", // with indicators
          "programmes/asagiri-harbour", // of accounts that state years anew
          "budgets/kilns-2031",
          "budgets/komore-craft-night-2030",
          "budgets/asagiri-harbour-2029", // several years of one line
          "budgets/asagiri-accounts", // several years and accounts
          "organisations/guild",
          "organisations/shiomi",
          "theme/young-people",
          "years/2031",
          "sources/guild-2031",
          "sources/kilns-2031",
          "sources/komore-budget-2030",
          "maps/kazahaya",
          "glossary");

  private static final List<String> DOWNLOADS =
      List.of(
          "ja/plans/actions-2030.view-1.csv",
          "ja/plans/kilns-2031.programmes.csv",
          "en/plans/accord-2031.items.csv",
          "data/budgets/komore-craft-night-2030.json",
          "data/programmes/shiomi-looms.json",
          "data/programmes/komore-craft-school.json",
          "data/indicators.csv",
          "data/budgets/asagiri-harbour-2029.json",
          "data/programmes/asagiri-harbour.json",
          "data/budget-lines.csv",
          "data/items/vision-direction-2.json");

  @TempDir static Path temp;
  private static BuiltSite site;

  @BeforeAll
  static void build() {
    site = BuiltSite.of(SHAPES, temp.resolve("site"));
    assertEquals(0, site.exit(), site.output());
  }

  @Test
  void nothing_is_wrong_with_its_records() {
    assertEquals(1, site.output().lines().count(), "the closing line only: " + site.output());
  }

  @TestFactory
  Stream<DynamicTest> each_page_says_what_it_should() {
    return Stream.of("ja", "en")
        .flatMap(lang -> PAGES.stream().map(page -> lang + "/" + page))
        .map(
            page ->
                DynamicTest.dynamicTest(
                    page, () -> compare(page + ".txt", PageText.of(site.read(page + ".html")))));
  }

  @TestFactory
  Stream<DynamicTest> each_download_has_the_bytes_it_should() {
    return DOWNLOADS.stream()
        .map(path -> DynamicTest.dynamicTest(path, () -> compare(path, site.read(path))));
  }

  private static void compare(String path, String actual) throws IOException {
    Path expected = SHAPES.resolve("expected").resolve(path);
    if (REWRITE) {
      Files.createDirectories(expected.getParent());
      Files.writeString(expected, actual);
    }
    assertEquals(Files.readString(expected), actual);
  }
}
