package org.daicho.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.daicho.testing.BuiltSite;
import org.daicho.testing.ImageBytes;
import org.daicho.testing.Sandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a long text in Markdown does to its page: wide things scroll by themselves, links lead. */
class ProseTest extends InBrowser {
  private static final String PAGE = "ja/programmes/asahi-fair.html";

  @TempDir static Path project;

  @Override
  BuiltSite visited() throws IOException {
    Sandbox.in(project).write("programmes/図.png", ImageBytes.png(1600, 200, 90));
    Files.writeString(
        project.resolve("content/programmes/asahi-fair.ja.md"),
        "[締切](#締切)と"
            + "https://example.org/"
            + "a".repeat(200)
            + "を読む。\n\n"
            + "| 四半期ごとの見込み ".repeat(12)
            + "|\n"
            + "|---".repeat(12)
            + "|\n"
            + "| 12,345,678千円 ".repeat(12)
            + "|\n\n```\n"
            + "z".repeat(300)
            + "\n```\n\n"
            + "窓口は**「晴朗相談室」**です。\n\n"
            + "![来場者は三年で倍になった](図.png \"図1　来場者\")\n\n"
            + "行の中の![晴朗の印影](図.png)も同じ。\n\n"
            + "文。\n\n".repeat(60)
            + "## 締切\n\n当日。\n");
    BuiltSite site = BuiltSite.of(project, project.resolve("site"));
    assertEquals(0, site.exit(), site.output());
    return site;
  }

  @Test
  void nothing_of_it_stands_beyond_the_page() {
    for (int width : new int[] {320, 360, 768, 1024, 1280}) {
      visit.open(PAGE, width);
      assertEquals(
          true,
          page.evaluate(
              "[...document.querySelectorAll('.prose, .prose :not(.scroll *)')]"
                  + ".every(e => e.scrollWidth <= innerWidth"
                  + " && e.getBoundingClientRect().right <= innerWidth"
                  + " || e.classList.contains('scroll'))"),
          width + " px");
    }
  }

  @Test
  void what_is_wide_scrolls_by_the_keyboard() {
    visit.open(PAGE, 360);
    for (String inner : new String[] {"table", "pre"}) {
      var region = page.locator(".prose .scroll:has(> " + inner + ")");
      assertEquals("region", region.getAttribute("role"));
      assertTrue(!region.getAttribute("aria-label").isBlank());
      region.focus();
      page.keyboard().press("ArrowRight");
      page.waitForTimeout(500);
      assertEquals(true, page.evaluate("document.activeElement.scrollLeft > 0"), inner);
    }
  }

  @Test
  void images_are_shown_no_wider_than_the_page_and_in_their_proportions() {
    for (int width : new int[] {320, 1280}) {
      visit.open(PAGE, width);
      for (String image : new String[] {".prose figure > img", ".prose p > img"}) {
        page.locator(image).scrollIntoViewIfNeeded();
        page.waitForFunction(
            "image => document.querySelector(image).naturalWidth === 1600"
                + " && document.querySelector(image).complete",
            image);
        assertEquals(
            true,
            page.evaluate(
                "image => { const box = document.querySelector(image).getBoundingClientRect();"
                    + " return box.right <= innerWidth && box.width > 200"
                    + " && Math.abs(box.width / box.height - 8) < 0.2; }",
                image),
            image + " at " + width + " px");
      }
      assertEquals("図1　来場者", page.locator(".prose figcaption").innerText());
    }
  }

  @Test
  void what_is_in_emphasis_or_says_what_an_image_shows_is_found() {
    for (String words : new String[] {"晴朗相談室", "「晴朗相談室」", "晴朗の印影", "来場者は三年で倍"}) {
      visit.open("ja/search.html?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8), 1280);
      page.waitForSelector(".search[data-state=complete]");
      assertTrue(
          page.locator("#search-results a[href*='programmes/asahi-fair.html']").count() > 0, words);
    }
  }

  @Test
  void a_link_leads_to_its_heading() {
    visit.open(PAGE, 1280);
    page.locator(".prose a[href='#_締切']").click();
    assertEquals(
        true,
        page.evaluate("document.getElementById('_締切').getBoundingClientRect().top < innerHeight"));
    assertEquals("締切", page.locator(":target").innerText());
  }
}
