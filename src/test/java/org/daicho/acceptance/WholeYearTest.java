package org.daicho.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.daicho.testing.BuiltSite;
import org.daicho.testing.CatalogueFiles;
import org.daicho.testing.CatalogueFiles.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A town whose sections have tiles of a map, with a programme of no plan, one of which two budgets
 * speak, and a shared amount: what holds of the year holds of all its programmes.
 */
class WholeYearTest {
  @TempDir static Path temp;
  private static BuiltSite site;

  @BeforeAll
  static void build() throws IOException {
    CatalogueFiles files =
        CatalogueFiles.in("ja", "en")
            .organisation("shiokaze", "city", Words.of("潮風町", "Shiokaze"))
            .organisation("water", "section", Words.of("水道係", "Waterworks"), "parent: shiokaze")
            .organisation("school", "section", Words.of("学校係", "Schools"), "parent: shiokaze")
            .record("sources/book", Words.of("予算書", "Budget book"), "organisation: shiokaze")
            .record(
                "plans/water",
                Words.of("水の計画", "Water plan"),
                "organisation: shiokaze",
                "fiscal-year: 2026",
                "source: {document: book}")
            .record(
                "programmes/pipes",
                Words.of("管の更新", "Pipes"),
                "organisation: water",
                "plan: water",
                "number: 2")
            .record(
                "programmes/wells",
                Words.of("井戸", "Wells"),
                "organisation: water",
                "plan: water",
                "number: 1")
            .record("programmes/garden", Words.of("学校の庭", "School garden"), "organisation: school")
            .record(
                "budgets/water",
                Words.of("水の予算", "Water budget"),
                "plan: water",
                "unit: million-yen",
                "columns:",
                "  cost: {measure: cost, phase: requested}",
                "  grant: {measure: grant, phase: requested}",
                "  granted: {measure: grant, phase: approved}",
                "lines:",
                "  - {programme: wells, cost: 3}",
                "  - {programme: pipes, cost: 20}",
                "shared:",
                "  - {column: grant, programmes: [wells, pipes], amount: 7}",
                "  - {column: granted, programmes: [wells, pipes], amount: 6}",
                "source: {document: book}")
            .record(
                "budgets/wells-sheet",
                Words.of("井戸の予算", "Wells, sheet"),
                "programme: wells",
                "organisation: water",
                "fiscal-year: 2026",
                "unit: thousand-yen",
                "columns:",
                "  cost: {measure: cost, phase: requested}",
                "  granted: {measure: grant, phase: approved}",
                "lines:",
                "  - {name: {ja: 掘削, en: Drilling}, cost: '3,000', granted: '1,000'}",
                "  - {name: {ja: 蓋, en: Lid}, cost: n/a, granted: undecided}",
                "source: {document: book}")
            .record(
                "budgets/garden-sheet",
                Words.of("庭の予算", "Garden, sheet"),
                "programme: garden",
                "fiscal-year: 2026",
                "unit: thousand-yen",
                "columns:",
                "  cost: {measure: cost, phase: requested}",
                "lines:",
                "  - {name: {ja: 苗, en: Plants}, cost: 450}",
                "source: {document: book}")
            .record(
                "maps/town",
                Words.of("町の係", "Sections"),
                "tiles:",
                "  - {organisation: water, column: 1, row: 1}",
                "  - {organisation: school, column: 2, row: 1}");
    site = BuiltSite.of(files.write(temp.resolve("project")), temp.resolve("site"));
    assertEquals(0, site.exit(), site.output());
  }

  private static String text(String path) throws IOException {
    return PageText.of(site.read(path));
  }

  @Test
  void the_year_is_that_of_all_its_programmes() throws IOException {
    for (String page : List.of("en/index.html", "en/years/2026.html")) {
      assertTrue(text(page).contains("Not in a plan | 1 | 450"), text(page));
    }
    assertTrue(
        text("en/index.html").contains("Total computed | 3 | 20,450 + 1 given by several budgets"));
  }

  @Test
  void a_section_counts_on_its_own_tile() throws IOException {
    String map = text("en/maps/town.html");
    assertTrue(Pattern.compile("Waterworks[^\n|]*\\| 2 \\|").matcher(map).find(), map);
    assertTrue(Pattern.compile("Schools[^\n|]*\\| 1 \\| 450").matcher(map).find(), map);
  }

  @Test
  void what_several_budgets_say_applies_to_each() throws IOException {
    String page = text("en/programmes/wells.html");
    assertTrue(page.contains("3,000 thousand yen Water budget"), page);
    assertTrue(page.contains("3,000 thousand yen Wells, sheet"), page);
    assertTrue(
        page.contains("1,000 thousand yen + 1 undecided Wells, sheet"),
        "a part is marked as one: " + page);
    assertTrue(
        page.contains(
            "Grant (Approved): 6,000 thousand yen for 2 programmes together, Water budget"),
        "a shared amount is marked as one: " + page);
  }

  @Test
  void the_list_of_organisations_counts_as_their_pages_do() throws IOException {
    assertTrue(text("en/organisations/shiokaze.html").contains("3 programmes"));
    String list = site.read("en/organisations.organisations.csv");
    assertTrue(Pattern.compile("(?m)^shiokaze,.*,3$").matcher(list).find(), list);
    assertTrue(Pattern.compile("(?m)^water,.*,2$").matcher(list).find(), list);
  }

  @Test
  void an_office_is_named_with_its_body_wherever_it_stands() throws IOException {
    String sheet = text("en/budgets/wells-sheet.html");
    assertTrue(
        Pattern.compile("Responsible: \\[Waterworks, Shiokaze\\]").matcher(sheet).find(), sheet);
  }

  @Test
  void a_shared_amount_stands_in_the_same_row_in_all_files() throws IOException {
    String list = site.read("data/programmes.csv");
    assertTrue(Pattern.compile("(?m)^wells,.*,7000000,shared,").matcher(list).find(), list);
    String table = site.read("en/plans/water.programmes.csv");
    assertTrue(Pattern.compile("(?m)^wells,.*7,shared").matcher(table).find(), table);
  }

  /** The wells have several granted amounts, so the row of the pipes carries the shared one. */
  @Test
  void a_shared_amount_is_not_lost_with_a_programme_of_several_amounts() throws IOException {
    String list = site.read("data/programmes.csv");
    assertTrue(Pattern.compile("(?m)^pipes,.*,6000000,shared,").matcher(list).find(), list);
    assertTrue(Pattern.compile("(?m)^wells,.*,several,").matcher(list).find(), list);
  }
}
