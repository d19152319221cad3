package org.daicho.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.daicho.testing.BuiltSite;
import org.daicho.testing.CatalogueFiles;
import org.daicho.testing.SampleCatalogues;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Names that say enough where they stand, and no more. That no two of any list read alike is in
 * {@link EverySiteTest}.
 */
class NamesInListsTest {
  @TempDir Path temp;

  private BuiltSite build(SampleCatalogues.Sample sample) throws IOException {
    Path project = sample.write(temp.resolve(sample.name()));
    BuiltSite site = BuiltSite.of(project, temp.resolve(sample.name() + "-site"), "--pages-only");
    assertEquals(0, site.exit(), site.output());
    return site;
  }

  private static String text(BuiltSite site, String page, String selector) throws IOException {
    return String.join(" | ", Jsoup.parse(site.read(page)).select(selector).eachText());
  }

  @Test
  void an_office_is_named_with_its_body_where_another_has_its_name() throws IOException {
    BuiltSite site = build(SampleCatalogues.named("offices-of-one-name"));

    String parents = text(site, "ja/organisations.html", "tbody td:contains(大臣官房)");
    assertEquals("大臣官房（農林省） | 大臣官房（通商省） | 大臣官房（学術省）", parents);
    assertEquals(
        "大臣官房 | 総務課",
        text(site, "ja/organisations/m1.html", ".facts dd a[href*=secretariat]"),
        "what differs by itself stays");
  }

  @Test
  void what_the_rows_of_a_table_say_is_not_repeated_with_the_name() throws IOException {
    BuiltSite site = build(SampleCatalogues.named("two-years"));

    String rows = text(site, "en/programmes.html", "tbody tr:has(a[href*=asahi-night])");
    assertTrue(rows.contains("Library at night (FY2024)"), rows);
    assertEquals(
        "Work experience | Work experience",
        text(site, "en/programmes.html", "tbody th a:contains(Work experience)"),
        "their plans differ");
    assertEquals(
        "Jobs plan (FY2024) | Jobs plan (FY2023)",
        text(site, "en/organisations/asahi.html", "#by-plan tbody th a"));
    assertEquals(
        "FY2023 | FY2024",
        text(site, "en/budgets.html", "tbody tr:has(th a:matchesOwn(^Library)) td:first-child"));
  }

  @Test
  void neighbours_and_the_way_home_differ_from_the_page_that_they_stand_on() throws IOException {
    CatalogueFiles files =
        CatalogueFiles.in("ja", "en")
            .organisation("asahi", "city", CatalogueFiles.Words.of("朝日市", "Asahi City"))
            .record(
                "plans/advice",
                CatalogueFiles.Words.of("相談", "Advice"),
                "organisation: asahi",
                "fiscal-year: 2024");
    for (int i = 1; i <= 3; i++) {
      files.record(
          "programmes/advice-" + i,
          CatalogueFiles.Words.of("相談", "Advice"),
          "organisation: asahi",
          "plan: advice",
          "number: " + i);
    }
    BuiltSite site = build(new SampleCatalogues.Sample("advice", true, files));

    String page = "en/programmes/advice-2.html";
    assertEquals("Advice (No. 1) | Advice | Advice (No. 3)", text(site, page, ".neighbours a"));
    assertEquals("Contents | Plans | Advice (Plan)", text(site, page, "nav.breadcrumb a"));
  }
}
