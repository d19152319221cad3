package org.daicho.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/**
 * What is drawn of tables: next to its table, with its figures, in letters that a phone can show.
 */
class ChartsTest extends InBrowser {
  private static final String PLAN = "plans/workforce-2024-general.html";
  private static final List<String> DRAWN =
      List.of(
          PLAN,
          "plans/cooperation-2026.html",
          "plans.html",
          "budgets.html",
          "budgets/minato-2023-70.html",
          "budgets/minato-2023-71.html",
          "organisations.html",
          "index.html");

  private static final String SMALL_LETTERS =
      """
      () => [...document.querySelectorAll('.chart text, .marks text')]
          .filter(t => t.getClientRects().length > 0)
          .filter(t => t.getBoundingClientRect().height < 14
              || parseFloat(getComputedStyle(t).fontSize) < 14)
          .map(t => t.outerHTML)""";

  /** Labels of one drawing that run into one another. */
  private static final String COLLISIONS =
      """
      () => [...document.querySelectorAll('.axis, .marks, .strip')].flatMap(drawing => {
        const boxes = [...drawing.querySelectorAll('text')]
            .filter(t => t.getClientRects().length > 0 && t.textContent)
            .map(t => [t.textContent, t.getBoundingClientRect()]);
        return boxes.flatMap(([a, p], i) => boxes.slice(i + 1)
            .filter(([, q]) => p.left < q.right && q.left < p.right
                && p.top < q.bottom && q.top < p.bottom)
            .map(([b]) => a + ' and ' + b));
      })""";

  @Test
  void every_chart_stands_with_its_table_its_files_and_its_source() throws IOException {
    int charts = 0;
    for (String path : site.files().keySet()) {
      if (!path.endsWith(".html") || !site.read(path).contains("class=\"chart\"")) {
        continue;
      }
      for (Element chart : Jsoup.parse(site.read(path)).select(".chart")) {
        Element figures = chart.closest(".figures");
        String where = path + " " + chart.attr("aria-labelledby");
        Set<String> cells =
            figures.select("table td").stream()
                .map(td -> td.ownText().strip())
                .collect(Collectors.toSet());
        List<String> drawn =
            chart.select(".amount").stream()
                .filter(amount -> amount.selectFirst(".state, .na") == null)
                .map(Element::ownText)
                .map(String::strip)
                .filter(figure -> !cells.contains(figure))
                .toList();
        assertEquals(List.of(), drawn, where + ": figures that the table has not");
        assertFalse(chart.select(".statement").text().isEmpty(), where);
        assertEquals(3, figures.select(".downloads a").size(), where + ": downloads");
        assertFalse(chart.select("> .note a").isEmpty(), where + ": a source");
        charts++;
      }
    }
    assertTrue(charts > 20, charts + " charts");
  }

  @Test
  void letters_are_of_full_size_and_apart_at_every_width() {
    List<String> faults = new ArrayList<>();
    for (String lang : List.of("ja", "en")) {
      for (String path : DRAWN) {
        visit.open(lang + "/" + path, 320);
        for (int width : new int[] {320, 360, 768, 1280}) {
          visit.page().setViewportSize(width, 800);
          for (String check : List.of(SMALL_LETTERS, COLLISIONS)) {
            List<?> found = (List<?>) visit.page().evaluate(check);
            found.forEach(f -> faults.add(lang + "/" + path + " at " + width + ": " + f));
          }
        }
      }
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void a_chart_speaks_in_the_unit_that_the_reader_chose() {
    visit.open("ja/" + PLAN, 1280);
    Page page = visit.page();
    assertEquals(List.of("123,833", "125,000", "千円"), longest(page));
    page.locator(".units select").first().selectOption("yen");
    assertEquals(List.of("123,833,000", "125,000,000", "円"), longest(page));
    page.locator(".units select").first().selectOption("");
    assertEquals(List.of("123,833", "125,000", "千円"), longest(page));
  }

  /** The largest figure, the end of its axis, and the unit. */
  private static List<String> longest(Page page) {
    return List.of(
        page.locator(".chart .amount").first().textContent(),
        page.locator(".chart .axis .last").first().textContent(),
        page.locator(".chart .unit").first().textContent());
  }
}
