package org.daicho.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.daicho.testing.BuiltSite;
import org.daicho.testing.SampleCatalogues;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A title says the page's name and what tells it from others, and nothing twice. */
class PageTitlesTest {
  @TempDir Path temp;

  private BuiltSite build(String sample) throws IOException {
    Path project = SampleCatalogues.named(sample).write(temp.resolve(sample));
    BuiltSite site = BuiltSite.of(project, temp.resolve(sample + "-site"), "--pages-only");
    assertEquals(0, site.exit(), site.output());
    return site;
  }

  private static String title(BuiltSite site, String page) throws IOException {
    return Jsoup.parse(site.read(page + ".html")).title().replaceFirst("(｜| – ).*$", "");
  }

  @Test
  void a_year_that_the_name_has_is_not_repeated() throws IOException {
    BuiltSite site = build("years-within-names");

    assertEquals("令和6年度しごと計画", title(site, "ja/plans/plan-0"));
    assertEquals("しごと計画（令和６年度）", title(site, "ja/plans/plan-3"));
    assertEquals("Jobs plan (Reiwa 6)", title(site, "en/plans/plan-2"));
    assertEquals("Jobs plan no. 12024 (FY2024)", title(site, "en/plans/plan-5"));
  }

  @Test
  void a_plan_and_its_document_of_one_name_are_distinguished_by_kind() throws IOException {
    BuiltSite site = build("plan-named-as-its-document");

    assertEquals("Kirishima jobs plan, FY2024 (Plan)", title(site, "en/plans/jobs-2024"));
    assertEquals("Kirishima jobs plan, FY2024 (Document)", title(site, "en/sources/jobs-2024"));
  }

  @Test
  void offices_of_one_name_are_distinguished_by_the_body_that_they_are_within() throws IOException {
    BuiltSite site = build("offices-of-one-name");

    assertEquals("大臣官房（通商省）", title(site, "ja/organisations/m1-secretariat"));
    assertEquals("総務課（学術省）", title(site, "ja/organisations/m2-secretariat-general"));
  }

  @Test
  void programmes_of_one_name_are_distinguished_by_plan_or_year() throws IOException {
    BuiltSite site = build("two-years");

    assertEquals("夜の図書館（朝日市、令和5年度）", title(site, "ja/programmes/asahi-night-2023"));
    assertEquals("夜の図書館（朝日市、令和6年度）", title(site, "ja/programmes/asahi-night-2024"));
  }

  /** The page's own records stay as they are. */
  @Test
  void a_new_record_of_the_name_reaches_the_title_of_the_old_one() throws IOException {
    Path project = SampleCatalogues.named("minimal").write(temp.resolve("project"));
    Path out = temp.resolve("site");
    assertEquals(
        "合同面接会（霧島県）", title(BuiltSite.of(project, out, "--pages-only"), "ja/programmes/fair"));
    Path programme = project.resolve("content/programmes/fair.yaml");
    Files.writeString(
        programme.resolveSibling("fair-2025.yaml"),
        Files.readString(programme).replace("2024", "2025"));

    String again = title(BuiltSite.of(project, out, "--pages-only"), "ja/programmes/fair");

    assertTrue(again.contains("令和6年度"), again);
  }
}
