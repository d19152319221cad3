package org.daicho.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Tables are sorted, filtered and saved in the browser, and never say what the source does not. */
class TableToolsTest extends InBrowser {
  private static final String PLAN = "ja/plans/workforce-2024-general.html";

  /** Keeps the file that a page hands over, instead of saving it. */
  static final String KEEP_FILE =
      """
      URL.createObjectURL = blob => { window.kept = blob; return '#'; };
      HTMLAnchorElement.prototype.click = () => {};
      """;

  /** What the page hands over for each of its tables. */
  private static final String SAVE_ALL =
      """
      async () => {
        const saved = {};
        for (const tools of document.querySelectorAll('.tools[data-table]')) {
          window.kept = undefined;
          tools.querySelector('.save').click();
          while (!window.kept) await new Promise(later => setTimeout(later, 5));
          saved[tools.dataset.table] = await window.kept.text();
        }
        return saved;
      }""";

  @BeforeAll
  void keepFiles() {
    page.addInitScript(KEEP_FILE);
  }

  private static void plan() {
    visit.open(PLAN, 1280);
  }

  private static void filter(String text) {
    page.locator(".tools input[type=search]").first().fill(text);
  }

  private static Locator head(String field) {
    return page.locator("th[data-field='" + field + "']").first();
  }

  private static List<String> shownTotal() {
    return page.locator("tfoot .shown td").allInnerTexts();
  }

  @Test
  void what_is_shown_is_saved_as_the_file_for_excel_has_it() throws IOException {
    int tables = 0;
    for (String path : site.files().keySet()) {
      if (path.startsWith("ja/")
          && path.endsWith(".html")
          && !path.endsWith("/gallery.html") // Its examples have no files.
          && site.read(path).contains("class=\"tools\"")) {
        visit.open(path, 1280);
        visit.unfold();
        Map<?, ?> saved = (Map<?, ?>) page.evaluate(SAVE_ALL);
        for (Map.Entry<?, ?> table : saved.entrySet()) {
          String file = path.replace(".html", "." + table.getKey() + ".excel.csv");
          assertEquals(site.read(file).substring(1), table.getValue(), file);
          tables++;
        }
      }
    }
    assertTrue(tables > 20, tables + " tables");
  }

  @Test
  void a_saved_file_begins_with_a_byte_order_mark_and_has_the_chosen_rows_and_columns() {
    visit.open(
        PLAN + "?programmes.hide=class,starts&programmes.sort=-cost_requested_thousand_yen", 1280);
    filter("江東");
    page.locator(".save").first().click();
    assertEquals(
        "239,187,191",
        page.evaluate(
            "async () => [...new Uint8Array(await window.kept.arrayBuffer())].slice(0, 3).join()"));
    List<String> lines = ((String) page.evaluate("() => window.kept.text()")).lines().toList();
    assertFalse(lines.get(0).contains("class") || lines.get(0).contains("starts"), lines.get(0));
    assertEquals(
        List.of(
            "koto-sme-employment,4,江東区,中小企業雇用支援事業,86314,61916,shared,750,known,250,known,,n/a",
            "koto-sme-retention,6,江東区,中小企業雇用支援事業,29627,,covered,,n/a,,n/a,15,known"),
        lines.subList(1, 3));
    assertEquals(4, lines.size());
  }

  @Test
  void totals_follow_the_filter_and_count_a_shared_amount_once_and_only_whole() {
    plan();
    filter("江東");
    assertEquals(List.of("123,833", "61,916", "752", "250", "15", ""), shownTotal());
    assertEquals("29行のうち3行を表示", page.locator(".tools .count").first().innerText());
    filter("江東　相談支援事業所"); // One of the three rows under the amount.
    assertEquals(List.of("7,892", "", "2", "0", "", ""), shownTotal());
    assertTrue(page.locator("tfoot .shown .note").innerText().contains("（1件）"));
  }

  @Test
  void a_filter_minds_neither_width_nor_case() {
    visit.open("en/plans/workforce-2024-general.html", 1280);
    filter("ＫＯＴＯ");
    assertEquals(3, page.locator(".flat tr").count());
  }

  @Test
  void a_head_sorts_up_and_down_and_the_third_time_as_the_document_has_it() {
    plan();
    String document = page.locator("table").first().innerText();
    Locator cost = head("cost_requested_thousand_yen");
    List<String> directions = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      cost.locator("button").click();
      directions.add(String.valueOf(cost.getAttribute("aria-sort")));
      if (i == 0) {
        assertTrue(page.locator(".flat tr").first().innerText().contains("86,314"));
      }
    }
    assertEquals(List.of("descending", "ascending", "null"), directions);
    assertEquals(document, page.locator("table").first().innerText());
  }

  @Test
  void a_row_taken_out_of_its_merged_cells_says_whose_it_is_and_that_its_amount_is_shared() {
    plan();
    head("target_jobs_person").locator("button").click();
    assertEquals(0, page.locator(".flat :is([rowspan]:not([rowspan='1']), .ditto)").count());
    for (Locator each : page.locator(".flat tr").all()) {
      assertFalse(each.locator("th.group").innerText().isBlank());
      assertFalse(each.locator("th.name").innerText().startsWith("〃"));
    }
    assertTrue(page.locator(".flat tr:has-text('一括に含む')").count() > 5);
  }

  @Test
  void the_state_is_in_the_address_and_goes_along_to_the_other_language() {
    plan();
    filter("区");
    head("grant_requested_thousand_yen").locator("button").click();
    String shown = page.locator(".flat").innerText();
    page.reload();
    assertEquals(shown, page.locator(".flat").innerText());
    page.locator("nav a[hreflang=en]").first().click();
    page.waitForLoadState();
    assertEquals(
        "descending", head("grant_requested_thousand_yen").getAttribute("aria-sort"), page.url());
  }

  @Test
  void the_unit_of_amounts_is_exact_and_remembered() {
    plan();
    page.locator(".units select").first().selectOption("large");
    assertEquals("5.39118", page.locator(".key-figures .figure").first().innerText());
    visit.open("ja/programmes/koto-robot-shop.html", 1280);
    assertEquals("0.11102", page.locator(".key-figures .figure").first().innerText());
    page.locator(".units select").first().selectOption("yen");
    assertEquals("11,102,000", page.locator(".key-figures .figure").first().innerText());
    page.locator(".units select").first().selectOption("");
    assertEquals("11,102", page.locator(".key-figures .figure").first().innerText());
  }

  @Test
  void without_a_script_the_table_is_whole_and_nothing_is_there_that_does_not_work() {
    try (BrowserContext still =
        chromium
            .browser()
            .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page quiet = still.newPage();
      quiet.navigate(site.folder().resolve(PLAN).toUri() + "?programmes.q=x");
      assertEquals(29, quiet.locator("#sheet tbody tr").count());
      assertEquals(0, quiet.locator("main :is(button, select, input):visible").count());
    }
  }
}
