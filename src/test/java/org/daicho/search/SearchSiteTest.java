package org.daicho.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.daicho.testing.RealSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The search page of this repository's catalogue in Chromium, opened from its folder. */
class SearchSiteTest {
  private static SearchPage browser;

  @BeforeAll
  static void open() throws IOException {
    browser = new SearchPage(RealSite.folder().toUri() + "ja/");
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @AfterEach
  void theConsoleIsEmpty() {
    assertEquals(List.of(), browser.console);
  }

  private static Page shown(String query) {
    Page page = browser.visit(query);
    page.waitForSelector(".search[data-state=complete]");
    return page;
  }

  @Test
  void a_figure_is_found_as_printed_and_in_digits() {
    for (String figure : List.of("18,997", "18997")) {
      Page page = shown(SearchPage.query(figure));
      assertTrue(page.locator("#search-results").textContent().contains("外国人留学生等就職支援事業"), figure);
    }
  }

  @Test
  void the_address_holds_the_search_and_its_conditions() {
    Page page = shown(SearchPage.query("雇用"));
    page.locator("#search-facets label").first().click();
    page.waitForURL("**kind=**");
    page.waitForSelector(".search[data-state=complete]");
    String narrowed = page.locator("#search-status").textContent();
    page.reload();
    page.waitForSelector(".search[data-state=complete]");
    assertEquals(narrowed, page.locator("#search-status").textContent());
    page.goBack();
    page.waitForFunction("() => !location.search.includes('kind=')");
  }

  private static final String FOCUSED =
      "() => [document.activeElement.closest('fieldset')?.dataset.facet,"
          + " document.activeElement.value].join()";

  /** By keys alone; what is chosen moves to the top of its facet, and the focus with it. */
  @Test
  void the_focus_stays_on_a_condition_that_is_set_and_taken_away() {
    Page page = shown(SearchPage.query("雇用"));
    page.evaluate("() => document.querySelector('[data-facet=organisation] summary')?.focus()");
    page.keyboard().press("Enter");
    page.waitForSelector("[data-facet=organisation] details input");
    page.keyboard().press("Tab");
    String focused = (String) page.evaluate(FOCUSED);
    assertTrue(focused.matches("organisation,[a-z-]+"), focused);
    for (int times : new int[] {1, 0}) {
      page.keyboard().press("Space");
      page.waitForFunction(
          "n => document.querySelectorAll('#search-facets :checked').length === n"
              + " && document.querySelector('.search[data-state=complete]')"
              + " && location.search.includes('organisation=') === (n > 0)",
          times);
      page.waitForTimeout(200);
      assertEquals(focused, page.evaluate(FOCUSED), times + " chosen");
    }
    assertEquals("polite", page.locator("#search-status").getAttribute("aria-live"));
  }

  @Test
  void conditions_and_words_go_along_to_the_other_language() {
    Page page = shown("?q=FY2024&organisation=koto&year=2024&amount=1");
    String status = page.locator("#search-status").textContent();
    assertTrue(page.locator("#search-results li").count() > 0, status);
    page.locator("#search-input").fill("fy2024");
    page.locator(".language a[hreflang=en]").click();
    page.waitForURL("**/en/search.html?**");
    page.waitForSelector(".search[data-state=complete]");
    assertEquals("fy2024", page.locator("#search-input").inputValue());
    assertEquals(
        List.of("koto", "2024", "1"),
        page.evaluate(
            "() => [...document.querySelectorAll('#search-facets :checked')].map(b => b.value)"));
    assertEquals(
        status.replaceAll("\\D", ""),
        page.locator("#search-status").textContent().replaceAll("\\D", ""));
    assertEquals("", page.locator("#search-notes").textContent());
  }

  @Test
  void a_condition_that_the_site_does_not_have_is_named_and_left_out() {
    int all = shown(SearchPage.query("雇用")).locator("#search-results li").count();
    Page page = shown(SearchPage.query("雇用") + "&organisation=江東区&class=2024");
    assertEquals(all, page.locator("#search-results li").count());
    assertEquals(
        "「江東区」という条件はこのサイトにないため、除いて探した。「2024」という条件はこのサイトにないため、除いて探した。",
        page.locator("#search-notes").textContent());
  }

  @Test
  void an_amount_says_what_it_is_of() {
    Page page = shown(SearchPage.query("18,997"));
    assertTrue(
        page.locator("#search-results .figure")
            .allTextContents()
            .contains("事業額（要求額・令和6年度） 18,997千円"),
        page.locator("#search-results").textContent());
  }

  @Test
  void signs_in_a_query_are_no_patterns() {
    for (String query : List.of("hands-on", "a+b (c) [d] $ ^ . * ? { } | \\ /", "-", "\"", "「」")) {
      Page page = browser.visit(SearchPage.query(query));
      page.waitForSelector(".search[data-state=complete]");
    }
  }

  @Test
  void what_matches_nothing_is_named() {
    Page page = shown(SearchPage.query("介護 齟齬齟齬"));
    assertEquals("「齟齬齟齬」に一致する語はない。", page.locator("#search-notes").textContent());
    assertTrue(page.locator("#search-results a").count() > 0);
  }

  @Test
  void nothing_is_searched_while_an_input_method_is_composing() {
    Page page = browser.visit("");
    page.waitForFunction("() => !document.querySelector('.search-form').hidden");
    page.evaluate(
        """
        () => {
          const input = document.getElementById("search-input");
          input.dispatchEvent(new CompositionEvent("compositionstart"));
          input.value = "こ";
          input.dispatchEvent(new InputEvent("input", { isComposing: true }));
        }\
        """);
    assertEquals("", page.evaluate("() => location.search"));
    page.evaluate(
        """
        () => {
          const input = document.getElementById("search-input");
          input.value = "雇用";
          input.dispatchEvent(new CompositionEvent("compositionend"));
        }\
        """);
    page.waitForSelector(".search[data-state=complete]");
    assertTrue(((String) page.evaluate("() => location.search")).startsWith("?q="));
  }

  @Test
  void a_proposal_is_chosen_by_keys() {
    Page page = browser.visit("");
    page.locator("#search-input").fill("kotoku");
    page.waitForSelector("#search-suggestions li");
    page.keyboard().press("ArrowDown");
    assertEquals(
        "search-suggestions-0",
        page.locator("#search-input").getAttribute("aria-activedescendant"));
    page.keyboard().press("Enter");
    page.waitForSelector(".search[data-state=complete]");
    assertEquals("江東区", page.locator("#search-input").inputValue());
  }

  @Test
  void a_missing_file_and_a_damaged_one_are_reported() throws IOException {
    Path index = RealSite.folder().resolve("search/ja/index.js");
    byte[] script = Files.readAllBytes(index);
    try {
      Files.delete(index);
      Page page = browser.visit(SearchPage.query("介護"));
      page.waitForSelector(".search[data-state=failed]");
      assertTrue(page.locator("#search-status").textContent().contains("読み込めない"));
      byte[] damaged = script.clone();
      damaged[script.length / 2] ^= 1;
      Files.write(index, damaged);
      page = browser.visit(SearchPage.query("介護"));
      page.waitForSelector(".search[data-state=failed]");
      assertTrue(page.locator("#search-status").textContent().contains("壊れている"));
    } finally {
      Files.write(index, script);
      // The browser itself tells of the file that is not there.
      browser.console.removeIf(line -> line.contains("ERR_FILE_NOT_FOUND"));
    }
  }
}
