package org.daicho.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.daicho.testing.BuiltSite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list too long for one page is sorted, filtered and saved as a whole. */
class PagedListTest extends InBrowser {
  private static final int MORE = 150;

  @TempDir static Path project;

  @BeforeAll
  void keepFiles() {
    page.addInitScript(TableToolsTest.KEEP_FILE);
  }

  @Override
  BuiltSite visited() throws IOException {
    BuiltSite.copyOfProject(project);
    Path programmes = project.resolve("content/programmes");
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < MORE; i++) {
      String id = "more-%03d".formatted(i);
      Files.writeString(
          programmes.resolve(id + ".yaml"),
          ("name: {ja: 見本第%d号, en: Specimen %d}\norganisation: %s\nplan: more\nnumber: %d\n"
                  + "class: labour-supply\nsource: {document: workforce-2024}\n")
              .formatted(i, i, i % 5 == 0 ? "chuo" : "koto", i + 1));
      lines.append("  - {programme: %s, cost: %d}\n".formatted(id, (i * 37) % MORE + 1));
    }
    Files.writeString(
        project.resolve("content/plans/more.yaml"),
        "name: {ja: 見本の計画, en: A specimen of a plan}\norganisation: tokyo\nfiscal-year: 2023\n"
            + "source: {document: workforce-2024}\n");
    Files.writeString(
        project.resolve("content/budgets/more.yaml"),
        "plan: more\nunit: thousand-yen\ncolumns:\n  cost: {measure: cost, phase: requested}\n"
            + "source: {document: workforce-2024}\nlines:\n"
            + lines);
    BuiltSite site = BuiltSite.of(project, project.resolve("site"));
    assertEquals(0, site.exit(), site.output());
    return site;
  }

  private static Locator names() {
    return page.locator(".results tbody .name");
  }

  private static String count() {
    return page.locator(".facets .count").innerText();
  }

  /** Until the table shows what was asked for last. */
  private static void shows(String first) {
    names().first().and(page.locator("th:has-text('" + first + "')")).waitFor();
  }

  @Test
  void every_page_of_a_cut_list_leads_to_the_whole_of_it() {
    for (String part : List.of("years/2023", "class/labour-supply-2", "organisations/koto")) {
      visit.open("en/" + part + ".html", 1280);
      assertEquals(0, page.locator("#programmes .tools").count(), "no tools for a piece");
      page.locator(".to-whole a").click();
      names().first().waitFor();
      String first = count();
      assertTrue(first.matches("1\\d\\d of 1\\d\\d") && !first.startsWith("185"), first);
      assertEquals(0, page.locator("#programmes:visible").count());
    }
  }

  @Test
  void the_whole_is_put_in_order() {
    visit.open("en/programmes-2.html", 1280);
    page.locator(".browse .press").click();
    names().first().waitFor();
    assertEquals("185 of 185", count());
    page.locator(".results th[data-field^=cost] button").first().click();
    shows("Employment support for small firms");
    assertTrue(page.url().contains("sort=-cost_requested_thousand_yen"), page.url());
    assertEquals(
        "descending",
        page.locator(".results th[data-field^=cost]").first().getAttribute("aria-sort"));
    page.locator(".results th[data-field^=cost] button").first().click();
    shows("Specimen 0");
    assertEquals(
        "cost_requested_thousand_yen",
        page.evaluate("document.activeElement.closest('th').dataset.field"),
        "the focus stays on the head");
    page.reload();
    shows("Specimen 0");
  }

  @Test
  void a_condition_keeps_the_focus_and_one_that_the_site_does_not_have_is_named() {
    visit.open("en/programmes.html?organisation=koto,Koto+City", 1280);
    names().first().waitFor();
    assertEquals(
        "“Koto City” is not a filter on this site and was ignored.",
        page.locator(".browse > .note").innerText());
    String first = count();
    page.locator(".facets summary").first().focus();
    page.keyboard().press("Enter");
    page.keyboard().press("Tab");
    for (boolean checked : new boolean[] {true, false}) {
      page.keyboard().press("Space");
      page.waitForFunction(
          "([first, checked]) => (document.querySelector('.facets .count').innerText !== first)"
              + " === checked && document.activeElement.checked === checked",
          List.of(first, checked));
    }
    page.locator(".language a[hreflang=ja]").click();
    names().first().waitFor();
    assertTrue(page.url().contains("organisation=koto"), page.url());
    assertEquals(first.replaceAll("\\D+.*", ""), count().replaceAll(".*\\D(\\d+)件$", "$1"));
  }

  @Test
  void words_and_facets_narrow_the_whole_and_the_file_holds_what_is_left() {
    visit.open("ja/programmes.html?year=2023", 360);
    names().first().waitFor();
    page.locator(".facets input[type=search]").fill("見本第１4");
    page.locator(".facets .count:has-text('11件')").waitFor();
    assertEquals("185件のうち11件", count());
    page.locator(".results .tools button:has-text('CSV')").click();
    page.waitForFunction("window.kept");
    String file = (String) page.evaluate("kept.text()");
    List<String> lines = file.lines().toList();
    assertEquals(12, lines.size());
    assertTrue(lines.get(0).contains("record,name,organisation"), lines.get(0));
    assertTrue(lines.get(0).contains(",cost_requested_thousand_yen,"), lines.get(0));
    assertTrue(lines.get(1).startsWith("more-014,見本第14号,江東区,"), lines.get(1));
    assertTrue(lines.get(1).contains("," + ((14 * 37) % MORE + 1) + ",known"), lines.get(1));
    page.locator(".facets button:has-text('条件を消す')").click();
    page.locator(".facets .count:has-text('185件のうち185件')").waitFor();
    assertFalse(page.url().contains("?"), page.url());
  }
}
