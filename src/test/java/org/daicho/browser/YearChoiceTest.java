package org.daicho.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.daicho.testing.BuiltSite;
import org.daicho.testing.CatalogueFiles;
import org.daicho.testing.CatalogueFiles.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A body over three years: each has a page, reached by the keyboard, which no phone scrolls. */
class YearChoiceTest {
  @TempDir Path temp;

  private static CatalogueFiles files() {
    CatalogueFiles files =
        CatalogueFiles.in("ja", "en")
            .organisation("kirishima", "prefecture", Words.of("霧島県", "Kirishima Prefecture"))
            .term("phase", "initial", Words.of("当初予算", "Initial"))
            .term("phase", "executed", Words.of("執行額", "Executed"))
            .record("sources/books", Words.of("決算書", "Accounts"), "organisation: kirishima");
    for (String name : List.of("fair", "school", "visits")) {
      files.record(
          "programmes/" + name,
          Words.of("就業を支える事業" + name, "Programme " + name),
          "organisation: kirishima");
    }
    return files.record(
        "budgets/books",
        Words.of("決算", "Accounts"),
        "organisation: kirishima",
        "unit: thousand-yen",
        "years: [2028, 2029, 2030]",
        "columns:",
        "  initial: {measure: cost, phase: initial}",
        "  executed: {measure: cost, phase: executed}",
        "lines:",
        line("fair", "1,200,300", "1,100,200", "undecided"),
        line("school", "90.5", "120.25", "130"),
        line("visits", "7,000", "6,999", "7,100"),
        "source: {document: books}");
  }

  private static String line(String programme, String... executed) {
    StringBuilder line = new StringBuilder("  - programme: " + programme + "\n");
    for (String column : List.of("initial", "executed")) {
      line.append("    ").append(column).append(":\n");
      for (int i = 0; i < executed.length; i++) {
        String figure = column.equals("initial") ? "1,000" : executed[i];
        line.append("      ").append(2028 + i).append(": ").append(figure).append("\n");
      }
    }
    return line.toString().stripTrailing();
  }

  @Test
  void each_year_is_a_page_that_the_keyboard_reaches_and_no_phone_scrolls() throws IOException {
    Path out = temp.resolve("site");
    BuiltSite site = BuiltSite.of(files().write(temp.resolve("project")), out);
    assertEquals(0, site.exit(), site.output());
    assertFalse(site.files().containsKey("ja/organisations/kirishima/2029.html"));
    try (Chromium chromium = Chromium.open()) {
      Visit visit = new Visit(chromium.reader(), out);
      Page page = visit.page();
      visit.open("ja/organisations/kirishima.html", 345);
      assertTrue(page.locator(".year-choice [aria-current]").textContent().contains("令和11年度"));
      assertTrue(page.locator("#change h2").textContent().contains("8%減った"));
      page.locator(".year-choice li a").last().focus();
      page.keyboard().press("Enter");
      page.waitForURL("**/kirishima/2030.html");
      assertEquals(0, page.locator("#change .key-figures.totals").count());
      for (String path :
          List.of("kirishima", "kirishima/2028", "kirishima/2030", "kirishima/all")) {
        visit.open("en/organisations/" + path + ".html", 345);
        assertEquals(345, page.evaluate("document.documentElement.scrollWidth"), path);
      }
      assertEquals(List.of(), visit.faults());
    }
  }
}
