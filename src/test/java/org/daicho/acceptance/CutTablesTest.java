package org.daicho.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.daicho.testing.BuiltSite;
import org.daicho.testing.SampleCatalogues;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table that goes on in further pages is one table still. */
class CutTablesTest {
  @TempDir static Path temp;
  private static Path project;
  private static Path site;

  @BeforeAll
  static void build() throws IOException {
    project = SampleCatalogues.named("cut-tables").write(temp.resolve("project"));
    site = temp.resolve("site");
    BuiltSite built = BuiltSite.of(project, site);
    assertEquals(0, built.exit(), built.output());
  }

  private static Document page(String path) throws IOException {
    return Jsoup.parse(Files.readString(site.resolve(path + ".html")));
  }

  private static List<String> ids(Document page) {
    return page.select("#programmes-caption")
        .parents()
        .select("table")
        .first()
        .select("[data-id]")
        .eachAttr("data-id");
  }

  /** Where a record has the name of a further page, that is called otherwise. */
  @Test
  void its_pages_hold_every_row_once_in_order() throws IOException {
    List<String> ids = new ArrayList<>();
    for (String name : List.of("jobs", "jobs--2", "jobs-3")) {
      ids.addAll(ids(page("en/plans/" + name)));
    }
    assertEquals(IntStream.rangeClosed(1, 230).mapToObj(i -> "jobs-" + i).toList(), ids);
    assertEquals(List.of("jobs-2-1", "jobs-2-2"), ids(page("en/plans/jobs-2")));
  }

  @Test
  void each_page_says_which_rows_it_has_and_that_the_totals_are_of_all() throws IOException {
    Document page = page("en/plans/jobs--2");
    assertEquals(
        "Rows 101 to 200 of 230. Totals and downloads are of the whole.",
        page.select(".extent").text());
    assertTrue(page.title().contains("page 2 of 3"), page.title());
    assertTrue(
        page.select("tfoot th").first().text().contains("(all 230 rows)"),
        page.select("tfoot").text());
    assertTrue(page.select("tfoot").text().contains("531,300"), page.select("tfoot").text());
    assertEquals("Hinode City", page.select("tbody th.group").last().text());
    assertEquals("Asahi City", page.select("tbody th.group").first().text());
    assertTrue(page.select("svg.chart, .glance").isEmpty(), "what sums it up is on the first page");
  }

  @Test
  void the_navigation_leads_to_its_neighbours_and_the_other_language() throws IOException {
    Document page = page("en/plans/jobs--2");
    Element pages = page.select("nav.pages").first();
    assertEquals("Pages of the table: The plan: 230 programmes", pages.attr("aria-label"));
    assertEquals(
        List.of("jobs.html", "jobs.html", "jobs-3.html", "jobs-3.html"),
        pages.select("a").eachAttr("href"));
    assertEquals("2", pages.select("[aria-current=page]").text());
    assertEquals(
        "../../ja/plans/jobs--2.html", page.select(".language a[hreflang=ja]").attr("href"));
    assertEquals("jobs.html", page.select(".breadcrumb a").last().attr("href"));
  }

  @Test
  void a_download_holds_the_whole_once() throws IOException {
    List<String> lines = Files.readAllLines(site.resolve("en/plans/jobs.programmes.csv"));
    assertEquals(231, lines.size());
    assertFalse(Files.exists(site.resolve("en/plans/jobs--2.programmes.csv")));
    assertEquals(
        page("en/plans/jobs").select(".downloads a").eachAttr("href").subList(0, 3),
        page("en/plans/jobs--2").select(".downloads a").eachAttr("href"));
  }

  @Test
  void a_group_that_goes_on_is_named_again_without_its_subtotal() throws IOException {
    Document page = page("en/budgets/asahi-night-2024-2");
    Element first = page.select("table tbody tr").first();
    assertEquals("Group 9 (continued)", first.text());
    assertEquals(
        "Rows 101 to 180 of 180. Totals and downloads are of the whole.",
        page.select(".extent").text());
  }

  @Test
  void a_change_in_the_middle_gives_what_a_clean_build_gives() throws IOException {
    Path record = project.resolve("content/programmes/jobs-150.yaml");
    String before = Files.readString(record);
    Files.writeString(record, before.replace("jobs: 750", "jobs: 751"));
    assertNotEquals(before, Files.readString(record));
    String page = page("en/plans/jobs--2").text();
    assertEquals(0, BuiltSite.of(project, site).exit());
    assertNotEquals(page, page("en/plans/jobs--2").text());
    Path clean = temp.resolve("clean");
    assertEquals(0, BuiltSite.of(project, clean).exit());
    assertEquals(BuiltSite.files(clean), BuiltSite.files(site));
    Files.writeString(record, before);
    assertEquals(0, BuiltSite.of(project, site).exit());
  }
}
