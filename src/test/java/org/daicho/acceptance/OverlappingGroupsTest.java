package org.daicho.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.daicho.testing.BuiltSite;
import org.daicho.testing.CatalogueFiles;
import org.daicho.testing.CatalogueFiles.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programmes of several themes stand in several groups: what a group has whole has no row more. */
class OverlappingGroupsTest {
  private static final String ROW = "Amounts shared between groups";

  @TempDir Path temp;

  /** Two programmes that share a grant of 7, one on youth and one with themes of its own. */
  private String plan(String themesOfTheSecond) throws IOException {
    CatalogueFiles files =
        CatalogueFiles.in("ja", "en")
            .organisation("iwami", "city", Words.of("石見市", "Iwami"))
            .record("sources/book", Words.of("予算書", "Budget book"), "organisation: iwami")
            .record(
                "plans/kilns",
                Words.of("窯の計画", "Kilns plan"),
                "organisation: iwami",
                "fiscal-year: 2025",
                "source: {document: book}")
            .record(
                "programmes/clay",
                Words.of("粘土", "Clay"),
                "organisation: iwami",
                "plan: kilns",
                "theme: youth")
            .record(
                "programmes/glaze",
                Words.of("釉薬", "Glaze"),
                "organisation: iwami",
                "plan: kilns",
                "themes: [" + themesOfTheSecond + "]")
            .record(
                "budgets/kilns",
                Words.of("窯の予算", "Kilns budget"),
                "plan: kilns",
                "unit: thousand-yen",
                "columns:",
                "  grant: {measure: grant, phase: requested}",
                "lines:",
                "  - {programme: clay}",
                "  - {programme: glaze}",
                "shared:",
                "  - {column: grant, programmes: [clay, glaze], amount: 7}",
                "source: {document: book}");
    Path folder = temp.resolve(themesOfTheSecond.replace(", ", "-"));
    BuiltSite site =
        BuiltSite.of(
            files.write(folder.resolve("project")), folder.resolve("site"), "--pages-only");
    assertEquals(0, site.exit(), site.output());
    return PageText.of(site.read("en/plans/kilns.html"));
  }

  @Test
  void an_amount_that_a_group_has_whole_is_not_described_as_between_groups() throws IOException {
    String page = plan("youth, crafts");
    assertTrue(page.contains("Young people](../theme/youth.html) | 2 | 7"), page);
    assertTrue(page.contains("Crafts](../theme/crafts.html) | 1 | in a shared amount"), page);
    assertFalse(page.contains(ROW), page);
  }

  @Test
  void programmes_without_numbers_are_counted_where_numbers_would_stand() throws IOException {
    String page = plan("youth");
    assertTrue(page.contains("| 7 for 2 programmes |"), page);
  }

  @Test
  void an_amount_that_no_group_has_whole_is() throws IOException {
    String page = plan("crafts");
    assertTrue(page.contains(ROW + " | | 7"), page);
  }
}
