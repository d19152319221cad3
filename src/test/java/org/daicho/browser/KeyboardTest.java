package org.daicho.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A reader without a pointer reaches everything in order, sees where they are, and gets away. */
class KeyboardTest extends InBrowser {
  /** More stops than any of these pages has; a page that holds the focus has no end. */
  private static final int MOST_STOPS = 400;

  /** The element with the focus, and whether it shows: WCAG 2.4.7 and 2.4.11; null at the end. */
  private static final String STOP =
      """
      () => {
        const e = document.activeElement;
        window.reached ??= new Set();
        if (e === document.body || window.reached.has(e)) return null;
        window.reached.add(e);
        const box = e.getClientRects()[0], style = getComputedStyle(e);
        const middle = (from, to, most) => (Math.max(from, 0) + Math.min(to, most)) / 2;
        const hit = document.elementFromPoint(
            middle(box.left, box.right, innerWidth), middle(box.top, box.bottom, innerHeight));
        return {
          html: e.outerHTML.slice(0, 120),
          ringed: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
          seen: e.contains(hit) || hit?.closest('label')?.control === e,
        };
      }""";

  private static final String UNREACHED =
      """
      () => [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
          .filter(e => e.checkVisibility({visibilityProperty: true}) && !e.disabled
              && e.type !== 'radio' && !window.reached.has(e))
          .map(e => e.outerHTML.slice(0, 120))""";

  @TestFactory
  Stream<DynamicTest> all_that_can_be_used_is_reached_and_seen() throws IOException {
    return Stream.concat(
            Stream.of("ja/index.html", "ja/programmes.html", "en/plans/cooperation-2026.html"),
            Stream.of("ja/search.html", "ja/compare.html", "ja/browse.html")
                .filter(path -> site.folder().resolve(path).toFile().exists()))
        .map(path -> DynamicTest.dynamicTest(path, () -> walk(path)));
  }

  private static void walk(String path) {
    visit.open(path, 1280);
    Page page = visit.page();
    List<String> faults = new ArrayList<>();
    int stops = 0;
    while (stops <= MOST_STOPS) {
      page.keyboard().press("Tab");
      if (!(page.evaluate(STOP) instanceof Map<?, ?> stop)) {
        break;
      }
      stops++;
      if (!Boolean.TRUE.equals(stop.get("ringed"))) {
        faults.add("no ring around " + stop.get("html"));
      }
      if (!Boolean.TRUE.equals(stop.get("seen"))) {
        faults.add("out of sight or covered: " + stop.get("html"));
      }
    }
    for (Object element : (List<?>) page.evaluate(UNREACHED)) {
      faults.add("not reached: " + element);
    }
    assertEquals(List.of(), faults);
    assertTrue(stops > 10 && stops < MOST_STOPS, stops + " stops");
  }

  @TestFactory
  Stream<DynamicTest> the_first_stop_leads_past_the_header() {
    return Stream.of("ja/index.html", "en/plans/workforce-2024-general.html")
        .flatMap(
            path ->
                Stream.of(360, 1280)
                    .map(
                        width ->
                            DynamicTest.dynamicTest(path + " " + width, () -> skip(path, width))));
  }

  private static void skip(String path, int width) {
    visit.open(path, width);
    Page page = visit.page();
    page.keyboard().press("Tab");
    assertEquals("#main", page.evaluate("document.activeElement.getAttribute('href')"));
    assertEquals(
        true,
        page.evaluate(
            "() => { const b = document.activeElement.getBoundingClientRect();"
                + " return b.top >= 0 && b.left >= 0 && b.right <= innerWidth && b.height >= 24 }"),
        "the skip link shows once it has the focus");
    page.keyboard().press("Enter");
    page.keyboard().press("Tab");
    assertEquals(true, page.evaluate("document.activeElement.closest('main') !== null"));
  }
}
