package org.daicho.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.daicho.testing.BuiltSite;
import org.daicho.testing.CatalogueFiles;
import org.daicho.testing.CatalogueFiles.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three budgets of one plan, of three years: nothing in the site adds them up. */
class YearsApartTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** All three amounts together, in any unit, but not within a fingerprint. */
  private static final Pattern SUM =
      Pattern.compile("(?<![0-9A-Za-z.,+/])61[.,]?5[,0]*(?![0-9A-Za-z+/=])");

  /** What people or programs read as words and figures. */
  private static final Pattern READ = Pattern.compile(".*[.](html|csv|json|js|xml|txt|svg)");

  @TempDir Path temp;

  private static CatalogueFiles files() {
    CatalogueFiles files =
        CatalogueFiles.in("ja", "en")
            .organisation("kirishima", "prefecture", Words.of("霧島県", "Kirishima Prefecture"))
            .term("phase", "executed", Words.of("執行", "Executed"))
            .record("sources/books", Words.of("決算書", "Accounts"), "organisation: kirishima")
            .record(
                "plans/fairs",
                Words.of("面接会の計画", "Fairs plan"),
                "organisation: kirishima",
                "fiscal-year: 2019",
                "source: {document: books}")
            .record(
                "programmes/fair",
                Words.of("合同面接会", "Job fair"),
                "organisation: kirishima",
                "plan: fairs");
    for (int year = 2019; year <= 2021; year++) {
      files.record(
          "budgets/fairs-" + year,
          Words.of(year + "年度決算", "Accounts of " + year),
          "plan: fairs",
          "fiscal-year: " + year,
          "unit: million-yen",
          "columns:",
          "  cost: {measure: cost, phase: executed}",
          "lines:",
          "  - {programme: fair, cost: '" + (year - 2000) + ".5'}",
          "source: {document: books}");
    }
    return files;
  }

  @Test
  void no_page_and_no_file_adds_them_up() throws IOException {
    BuiltSite site = BuiltSite.of(files().write(temp.resolve("project")), temp.resolve("site"));
    assertEquals(0, site.exit(), site.output());
    List<String> adding = new ArrayList<>();
    List<String> apart = new ArrayList<>();
    for (Map.Entry<String, String> file : site.files().entrySet()) {
      if (READ.matcher(file.getKey()).matches() && SUM.matcher(file.getValue()).find()) {
        adding.add(file.getKey());
      }
      if (file.getKey().endsWith(".json") && file.getKey().startsWith("en/")) {
        JsonNode table = JSON.readTree(file.getValue());
        amounts(table).ifPresent(amounts -> apart.add(file.getKey() + " " + amounts));
      }
    }
    assertEquals(List.of(), adding);
    String years = " Cost (FY2019), Cost (FY2020), Cost (FY2021)";
    assertEquals(
        List.of(
            "en/index.plans.json" + years,
            "en/organisations/kirishima.programmes.json" + years,
            "en/plans.by-plan.json" + years,
            "en/plans/fairs.programmes.json" + years,
            "en/programmes.programmes.json" + years,
            "en/programmes/fair.years.json Cost", // A row for each year, and no total.
            "en/years.years.json" + years,
            "en/years/2019.programmes.json" + years),
        apart);
    openData(site);
    inBrowser(site.folder());
  }

  /** The columns of amounts of a table of programmes or of groups of them. */
  private static Optional<String> amounts(JsonNode table) {
    List<String> labels = new ArrayList<>();
    table
        .get("columns")
        .forEach(
            column -> {
              if (column.get("type").asText().equals("amount")) {
                labels.add(column.get("label").asText());
              }
            });
    return labels.isEmpty() || table.get("page").asText().startsWith("en/budgets")
        ? Optional.empty()
        : Optional.of(String.join(", ", labels));
  }

  private static void openData(BuiltSite site) throws IOException {
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder().ofNamedCsvRecord(site.folder().resolve("data/programmes.csv"))) {
      NamedCsvRecord row = reader.stream().findFirst().orElseThrow();
      for (int year = 2019; year <= 2021; year++) {
        String field = "amount_cost_executed_" + year + "_yen";
        assertEquals((year - 2000) + "500000", row.getField(field), field);
      }
    }
    List<String> output = new ArrayList<>();
    JSON.readTree(site.read("data/programmes/fair.json"))
        .get("amounts_yen")
        .forEach(a -> output.add(a.get("fiscal_year").asInt() + " " + a.get("amount").asLong()));
    assertEquals(List.of("2019 19500000", "2020 20500000", "2021 21500000"), output);
  }

  /** What scripts write says the year of each amount, too. */
  private static void inBrowser(Path site) {
    try (Chromium chromium = Chromium.open()) {
      Visit visit = new Visit(chromium.reader(), site);
      visit.open("en/search.html?q=fair", 1280);
      Locator results = visit.page().locator("#search-results");
      visit.page().waitForSelector(".search[data-state=complete]");
      String found = results.textContent();
      assertTrue(found.contains("Cost (Executed, FY2019) 19.5 million yen"), found);
      visit.open("en/search.html?q=accounts", 1280);
      visit.page().waitForSelector(".search[data-state=complete]");
      found = results.textContent();
      assertTrue(found.contains("Cost (Executed, FY2021) 21.5 million yen"), found);
      for (String address : List.of("programmes=fair", "organisations=kirishima")) {
        visit.open("en/compare.html?" + address, 1280);
        Locator table = visit.page().locator(".compared table");
        table.waitFor();
        List<String> rows =
            table.locator("tr").allInnerTexts().stream()
                .filter(row -> row.startsWith("Cost"))
                .map(row -> row.replaceAll("\\s+", " ").strip())
                .toList();
        assertEquals(
            Set.of(
                "Cost (FY2019) million yen 19.5",
                "Cost (FY2020) million yen 20.5",
                "Cost (FY2021) million yen 21.5"),
            Set.copyOf(rows),
            address);
      }
      assertEquals(List.of(), visit.faults());
    }
  }

  /** A budget of another year than its plan's is named with its own, wherever the plan's stands. */
  @Test
  void an_only_year_is_named_where_the_plan_is_of_another() throws IOException {
    CatalogueFiles files = files();
    files.record(
        "plans/fairs-2021",
        Words.of("次の計画", "Next plan"),
        "organisation: kirishima",
        "fiscal-year: 2018",
        "source: {document: books}");
    files.record(
        "programmes/later",
        Words.of("次の面接会", "Next fair"),
        "organisation: kirishima",
        "plan: fairs-2021");
    files.record(
        "budgets/later",
        "plan: fairs-2021",
        "fiscal-year: 2022",
        "unit: million-yen",
        "columns:",
        "  grant: {measure: grant, phase: executed}",
        "lines:",
        "  - {programme: later, grant: 7}",
        "source: {document: books}");
    BuiltSite site = BuiltSite.of(files.write(temp.resolve("project")), temp.resolve("site"));
    assertEquals(0, site.exit(), site.output());
    for (String page :
        List.of(
            "programmes",
            "plans",
            "years",
            "programmes/later",
            "plans/fairs-2021",
            "years/2018",
            "organisations/kirishima",
            "browse/en/programmes-0.js",
            "browse/en/organisations-0.js")) {
      String text = site.read(page.endsWith(".js") ? page : "en/" + page + ".html");
      assertTrue(text.contains("Grant (FY2022)"), page);
      assertFalse(text.contains("FY2022) (FY"), page);
    }
  }
}
