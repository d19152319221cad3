package org.daicho.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.daicho.testing.BuiltSite;
import org.daicho.testing.CatalogueFiles;
import org.daicho.testing.CatalogueFiles.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Amounts of 16 digits are exact to the last yen, from the record to what a script writes. */
class LargeAmountsTest {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  @TempDir Path temp;

  /** A plan whose programmes have these amounts. */
  private static CatalogueFiles files(String unit, List<String> amounts) {
    CatalogueFiles files =
        CatalogueFiles.in("en")
            .organisation("kirishima", "prefecture", Words.of("", "Kirishima Prefecture"))
            .record("sources/books", Words.of("", "Accounts"), "organisation: kirishima")
            .record(
                "plans/works",
                Words.of("", "Works"),
                "organisation: kirishima",
                "fiscal-year: 2024",
                "indicators: [jobs]",
                "source: {document: books}");
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < amounts.size(); i++) {
      files.record(
          "programmes/p" + i,
          Words.of("", "Programme " + i),
          "organisation: kirishima",
          "plan: works",
          "targets: {jobs: 9007199254740993}");
      lines.append("  - {programme: p%d, cost: '%s'}%n".formatted(i, amounts.get(i)));
    }
    return files.record(
        "budgets/works",
        "plan: works",
        "unit: " + unit,
        "columns:",
        "  cost: {measure: cost, phase: requested}",
        "lines:",
        lines.toString(),
        "source: {document: books}");
  }

  private BuiltSite build(CatalogueFiles files) throws IOException {
    BuiltSite site = BuiltSite.of(files.write(temp.resolve("project")), temp.resolve("site"));
    assertEquals(0, site.exit(), site.output());
    return site;
  }

  @Test
  void they_are_exact_on_pages_in_files_and_in_every_unit() throws IOException {
    BuiltSite site =
        build(files("million-yen", List.of("9,999,999,999.999999", "9,007,199,254.740993", "1")));
    String page = site.read("en/plans/works.html");
    assertTrue(page.contains("9,999,999,999.999999"), page);
    assertTrue(page.contains("19,007,199,255.740992"), page);
    String csv = site.read("data/programmes.csv");
    assertTrue(csv.contains(",9999999999999999,known,"), csv);
    assertTrue(csv.contains(",9007199254740993,known,"), csv);
    JsonNode table = JSON.readTree(site.read("en/plans/works.programmes.json"));
    assertEquals(
        "19007199255.740992",
        table.at("/totals/0/values/cost_requested_million_yen").decimalValue().toPlainString());
    assertEquals(27021597764222979L, table.at("/totals/0/values/target_jobs_person").longValue());
    JsonNode record = JSON.readTree(site.read("data/programmes/p0.json"));
    assertEquals(9999999999999999L, record.at("/amounts_yen/0/amount").longValue());
    try (Chromium chromium = Chromium.open()) {
      Visit visit = new Visit(chromium.reader(), site.folder());
      visit.open("en/plans/works.html", 1280);
      visit.unfold();
      Page shown = visit.page();
      shown.locator(".units select").first().selectOption("yen");
      Locator table1 = shown.locator("table:has(#programmes-caption)");
      assertTrue(table1.innerText().contains("9,007,199,254,740,993"), table1.innerText());
      assertTrue(table1.innerText().contains("19,007,199,255,740,992"), table1.innerText());
      visit.open("en/compare.html?programmes=p0,p1", 1280);
      Locator compared = shown.locator(".compared table");
      compared.waitFor();
      assertTrue(compared.innerText().contains("9,999,999,999,999,999"), compared.innerText());
      assertTrue(compared.innerText().contains("9,007,199,254,740,993"), compared.innerText());
      visit.open("en/search.html?q=9007199254.740993", 1280);
      shown.waitForSelector(".search[data-state=complete]");
      String found = shown.locator("#search-results").textContent();
      assertTrue(found.contains("Programme 1"), found);
      assertEquals(List.of(), visit.faults());
    }
  }

  @Test
  void what_no_total_holds_is_left_open_and_reported() throws IOException {
    List<String> amounts = Collections.nCopies(500, "9,999,999,999,999,999");
    BuiltSite site = build(files("yen", amounts));
    assertTrue(
        site.output().contains("content/budgets/works.yaml:4:3: warning[sum-too-large]"),
        site.output());
    JsonNode total =
        JSON.readTree(site.read("en/plans/works.programmes.json"))
            .at("/totals/0/values/cost_requested_yen");
    assertEquals("partial", total.get("state").asText());
    assertEquals(461L * 9_999_999_999_999_999L, total.get("value").longValue());
    assertEquals(39, total.get("open").intValue());
  }
}
