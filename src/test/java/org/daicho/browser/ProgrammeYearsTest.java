package org.daicho.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.nio.file.Path;
import java.util.List;
import org.daicho.testing.BuiltSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of programmes of several years, on a phone and on a wide screen. */
class ProgrammeYearsTest {
  private static final List<String> PAGES =
      List.of("asagiri-harbour", "komore-craft-school", "shiomi-looms");

  @TempDir static Path temp;
  private static BuiltSite site;
  private static Chromium chromium;

  @BeforeAll
  static void open() {
    site = BuiltSite.of(Path.of("src/test/resources/sites/shapes"), temp.resolve("site"));
    assertEquals(0, site.exit(), site.output());
    chromium = Chromium.open();
  }

  @AfterAll
  static void close() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @Test
  void nothing_scrolls_sideways_and_each_year_unfolds_without_scripts_on_a_phone() {
    try (BrowserContext phone = reader(360)) {
      Page page = phone.newPage();
      for (String programme : PAGES) {
        for (String lang : List.of("ja", "en")) {
          visit(page, lang, programme);
          int width = (int) page.evaluate("document.documentElement.scrollWidth");
          assertEquals(360, width, lang + " " + programme);
        }
      }
      visit(page, "en", "asagiri-harbour");
      Locator years = page.locator(".unfolding > details");
      assertEquals(4, years.count());
      Locator open = page.locator(".unfolding > details[open]");
      assertEquals(1, open.count(), "only the latest settled year stands open");
      assertTrue(open.locator("summary").innerText().contains("FY2028"));
      Locator closed = page.locator(".unfolding > details:has(.year:text-is('FY2027'))");
      Locator figure = closed.locator("td").first();
      assertFalse(figure.isVisible());
      closed.locator("summary").click();
      assertTrue(figure.isVisible());
      assertFalse(page.locator(".ledger .years").isVisible(), "the wide table");
    }
  }

  @Test
  void a_year_is_one_upright_line_and_an_arrow_joins_what_is_carried_over_on_a_wide_screen() {
    try (BrowserContext desk = reader(1280)) {
      Page page = desk.newPage();
      visit(page, "en", "asagiri-harbour");
      assertFalse(page.locator(".unfolding").isVisible());
      Locator heads = page.locator(".ledger .years thead th");
      Locator origins = page.locator(".origins .years thead th");
      assertEquals(heads.count(), origins.count());
      for (int i = 1; i < heads.count(); i++) {
        assertEquals(heads.nth(i).boundingBox().x, origins.nth(i).boundingBox().x, 0.6);
      }
      // FY2028 carries in what FY2027 carried out, some rows beneath.
      BoundingBox arrow = page.locator(".carry").first().boundingBox();
      BoundingBox in = row(page, "Carried in").locator("td").nth(2).boundingBox();
      BoundingBox out = row(page, "Carried out").locator("td").nth(1).boundingBox();
      assertEquals(in.y + in.height / 2, arrow.y, 2);
      assertEquals(out.y + out.height / 2, arrow.y + arrow.height, 2);
      BoundingBox bracket = page.locator(".bracket").first().boundingBox();
      BoundingBox last = row(page, "Carried in").boundingBox();
      assertEquals(last.y + last.height, bracket.y + bracket.height, 2);
    }
  }

  private static Locator row(Page page, String label) {
    return page.locator(".ledger .years tbody tr:has(.of:text-is('" + label + "'))");
  }

  private static void visit(Page page, String lang, String programme) {
    page.navigate(
        site.folder().resolve(lang + "/programmes/" + programme + ".html").toUri().toString());
  }

  private static BrowserContext reader(int width) {
    return chromium
        .browser()
        .newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, 800)
                .setJavaScriptEnabled(false));
  }
}
