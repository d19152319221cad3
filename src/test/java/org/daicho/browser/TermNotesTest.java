package org.daicho.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import org.daicho.testing.RealSite;
import org.junit.jupiter.api.Test;

/** A term of the glossary says what it means where it stands; without a script it leads there. */
class TermNotesTest extends InBrowser {
  private static final String INSIDE =
      """
      e => {
        const b = e.getBoundingClientRect();
        return b.left >= 0 && b.right <= document.documentElement.clientWidth && b.top >= 0
            && b.bottom <= innerHeight && document.scrollingElement.scrollWidth <= innerWidth;
      }""";

  private static Locator note() {
    return page.locator(".term-note:popover-open");
  }

  private static Object focused() {
    return page.evaluate("document.activeElement.className");
  }

  @Test
  void enter_opens_the_note_and_escape_leads_back_to_the_term() {
    for (String lang : List.of("ja", "en")) {
      visit.open(lang + "/guide.html", 1280);
      Locator term = page.locator("a.term").first();
      term.focus();
      page.keyboard().press("Enter");
      note().waitFor();
      page.waitForFunction("() => document.activeElement.closest('.term-note') !== null");
      page.waitForFunction("a => a.ariaExpanded === 'true'", term.elementHandle());
      String href = term.getAttribute("href");
      assertEquals(
          page.evaluate("a => a.href", term.elementHandle()),
          note().locator("a").evaluate("a => a.href"));
      String meaning = note().locator(".meaning").innerText();
      page.keyboard().press("Escape");
      assertEquals(0, note().count());
      assertEquals("term", focused());
      page.waitForFunction("a => a.ariaExpanded === 'false'", term.elementHandle());
      page.keyboard().press("Enter");
      note().waitFor();
      page.keyboard().press("Enter");
      page.waitForURL("**/glossary.html#*");
      Locator entry = page.locator(href.replaceFirst(".*#", "#"));
      assertTrue(entry.innerText().contains(meaning), meaning);
    }
  }

  @Test
  void an_open_note_is_as_accessible_as_its_page() {
    for (String lang : List.of("ja", "en")) {
      visit.open(lang + "/guide.html", 1280);
      page.locator("a.term").first().click();
      note().waitFor();
      assertEquals(List.of(), visit.violations());
      assertEquals(List.of(), visit.contrastViolations(new HashSet<>()));
    }
  }

  @Test
  void a_note_goes_when_the_focus_or_the_pointer_does() {
    visit.open("ja/guide.html", 1280);
    Locator term = page.locator("a.term").first();
    term.click();
    note().waitFor();
    page.keyboard().press("Tab");
    assertEquals(0, note().count());
    term.click();
    note().waitFor();
    term.click();
    assertEquals(0, note().count(), "the term itself closes it again");
    term.click();
    note().waitFor();
    page.locator("h1").click();
    assertEquals(0, note().count());
  }

  @Test
  void every_note_lies_within_a_narrow_window() {
    for (String lang : List.of("ja", "en")) {
      visit.open(lang + "/budgets/minato-2023-70.html", 320);
      Locator terms = page.locator("a.term");
      for (int i = 0; i < terms.count(); i++) {
        terms.nth(i).click();
        note().waitFor();
        assertEquals(true, note().evaluate(INSIDE), terms.nth(i).innerText());
        page.keyboard().press("Escape");
      }
      assertTrue(terms.count() > 3);
    }
  }

  @Test
  void a_note_is_not_printed() {
    visit.open("ja/guide.html", 1280);
    page.locator("a.term").first().click();
    note().waitFor();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertEquals(0, page.locator(".term-note:visible").count());
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
  }

  @Test
  void without_a_script_the_term_leads_to_the_glossary() throws IOException {
    Page plain =
        chromium
            .browser()
            .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))
            .newPage();
    plain.navigate(RealSite.get().folder().resolve("ja/guide.html").toUri().toString());
    plain.locator("a.term").first().click();
    plain.waitForURL("**/glossary.html#*");
  }
}
