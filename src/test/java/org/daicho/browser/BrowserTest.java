package org.daicho.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.daicho.sitecheck.Weights;
import org.daicho.testing.SamplePages;
import org.daicho.testing.Thorough;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The site as readers meet it: opened from a folder in a browser, on a phone and on a desk. */
class BrowserTest extends InBrowser {
  private static final int PHONE = 360;
  private static final int DESK = 1280;

  /** A desk's page at 400 % zoom (WCAG 1.4.10). */
  private static final int NARROWEST = 320;

  private static final String OVERFLOWS =
      """
      () => {
        const page = document.scrollingElement;
        if (page.scrollWidth <= page.clientWidth) return [];
        const wide = [...document.body.querySelectorAll('*')]
            .filter(e => e.getBoundingClientRect().right > page.clientWidth + 0.5
                && !e.closest('.vh') && !e.parentElement.closest('[tabindex]'));
        return wide.slice(-3).map(e => e.outerHTML.slice(0, 120));
      }""";

  /** What can only be scrolled with a pointer (WCAG 2.1.1), or is a place without a name. */
  private static final String SCROLL_BOXES =
      """
      () => [...document.querySelectorAll('body *')]
          .filter(e => /auto|scroll/.test(getComputedStyle(e).overflowX)
              && e.scrollWidth > e.clientWidth)
          .filter(e => e.tabIndex < 0 || !e.hasAttribute('role')
              || !(e.hasAttribute('aria-label') || e.hasAttribute('aria-labelledby')))
          .map(e => e.outerHTML.slice(0, 120))""";

  /** Cells that lie elsewhere than under their headings, where a table is drawn as one. */
  private static final String STRAY_CELLS =
      """
      () => [...document.querySelectorAll('table')]
          .filter(table => getComputedStyle(table).display === 'table')
          .flatMap(table => [...table.rows].flatMap(row => [...row.cells]))
          .filter(cell => getComputedStyle(cell).display !== 'table-cell')
          .map(cell => cell.outerHTML.slice(0, 120))""";

  /** The sum of all layout shifts (web.dev's CLS) since the page was opened. */
  private static final String SHIFTS =
      """
      () => new Promise(resolve => {
        let sum = 0;
        new PerformanceObserver(list => list.getEntries().forEach(shift => sum += shift.value))
            .observe({type: 'layout-shift', buffered: true});
        requestAnimationFrame(() => setTimeout(() => resolve(sum), 50));
      })""";

  /** Paths from a language's folder. */
  private static SortedSet<String> sample;

  @BeforeAll
  static void choose() throws IOException {
    sample = SamplePages.of(site, "ja");
  }

  @BeforeEach
  void forget() {
    visit.faults();
  }

  /**
   * axe-core takes long, so it reads each page once: on a phone in the first language or on a desk
   * in the other. On a phone a page is looked at in one language. By {@link Thorough}, in both, and
   * read on both.
   */
  @TestFactory
  Stream<DynamicTest> every_kind_of_page_is_sound_on_a_phone() {
    return each(
        sample,
        path -> {
          String lang = isReadOnPhone(path) ? "ja" : "en";
          visit.open(lang + "/" + path, PHONE);
          List<String> faults = new ArrayList<>(looked());
          if (Thorough.all() || isReadOnPhone(path)) {
            faults.addAll(visit.violations());
          }
          if (Thorough.all()) {
            switchTo(lang.equals("ja") ? "en" : "ja");
            faults.addAll(looked());
          }
          assertEquals(List.of(), faults);
        });
  }

  @TestFactory
  Stream<DynamicTest> every_kind_of_page_is_sound_on_a_desk() {
    return each(
        sample,
        path -> {
          visit.open("ja/" + path, DESK);
          List<String> faults = new ArrayList<>(looked());
          switchTo("en");
          assertEquals("en/" + path, visit.path(), "the switch leads to the same page");
          faults.addAll(looked());
          if (Thorough.all() || !isReadOnPhone(path)) {
            faults.addAll(visit.violations());
          }
          if (Thorough.all()) {
            switchTo("ja");
            assertEquals("ja/" + path, visit.path(), "and back");
          }
          assertEquals(List.of(), faults);
        });
  }

  private static boolean isReadOnPhone(String path) {
    return sample.headSet(path).size() % 2 == 0;
  }

  /** What is wrong with the page that is open. */
  private static List<String> looked() throws IOException {
    Page page = visit.page();
    List<String> faults = new ArrayList<>();
    double shift = ((Number) page.evaluate(SHIFTS)).doubleValue();
    if (shift > 0) {
      faults.add("the layout shifts by " + shift);
    }
    if (visit.weight() > Weights.BUDGET) {
      faults.add("fetches " + Weights.kilobytes(visit.weight()));
    }
    faults.addAll(reported("wider than the window", page.evaluate(OVERFLOWS)));
    faults.addAll(reported("scrolls without focus or name", page.evaluate(SCROLL_BOXES)));
    faults.addAll(reported("is no cell of its table", page.evaluate(STRAY_CELLS)));
    if (page.viewportSize().width == PHONE) {
      page.setViewportSize(NARROWEST, 800);
      faults.addAll(reported("wider than 320 px", page.evaluate(OVERFLOWS)));
      page.setViewportSize(PHONE, 800);
    }
    faults.addAll(visit.faults());
    String path = visit.path();
    return faults.stream().map(fault -> path + ": " + fault).toList();
  }

  private static List<String> reported(String what, Object elements) {
    return ((List<?>) elements).stream().map(element -> what + ": " + element).toList();
  }

  private static void switchTo(String lang) {
    visit.page().locator("nav a[hreflang=" + lang + "]").first().click();
    visit.page().waitForLoadState();
  }

  /** On pages in turn on a phone and on a desk; by {@link Thorough}, on both. */
  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void every_colour_contrasts(ColorScheme scheme) {
    Page page = visit.page();
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    Set<String> seen = new LinkedHashSet<>();
    List<String> faults = new ArrayList<>();
    try {
      for (String path : sample) {
        for (int width : new int[] {PHONE, DESK}) {
          if (Thorough.all() || isReadOnPhone(path) == (width == PHONE)) {
            visit.open("ja/" + path, width);
            visit.contrastViolations(seen).forEach(fault -> faults.add(path + ": " + fault));
          }
        }
      }
    } finally {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }
    assertEquals(List.of(), faults);
    assertTrue(seen.size() > 50, seen.size() + " looks");
  }

  /** On a phone rows are laid out as lists; to those who listen the table is still a table. */
  @Test
  void a_table_is_one_for_those_who_listen_whatever_it_looks_like() {
    for (String plan : List.of("workforce-2024-general", "cooperation-2026")) {
      for (int width : new int[] {PHONE, DESK}) {
        visit.open("ja/plans/" + plan + ".html", width);
        visit.unfold();
        String where = plan + " at " + width;
        Map<String, Integer> heard = roles();
        assertEquals(count("table"), heard.get("table"), where);
        assertEquals(count("tr"), heard.get("row"), where);
        assertEquals(count("th"), heard.get("columnheader") + heard.get("rowheader"), where);
      }
    }
  }

  private static Integer count(String elements) {
    return visit.page().locator(elements).count();
  }

  /** How often each role is in the tree that a screen reader gets. */
  private static Map<String, Integer> roles() {
    CDPSession session = visit.page().context().newCDPSession(visit.page());
    Map<String, Integer> roles = new TreeMap<>();
    for (JsonElement node : session.send("Accessibility.getFullAXTree").getAsJsonArray("nodes")) {
      JsonObject role = node.getAsJsonObject().getAsJsonObject("role");
      if (role != null && !node.getAsJsonObject().get("ignored").getAsBoolean()) {
        roles.merge(role.get("value").getAsString(), 1, Integer::sum);
      }
    }
    session.detach();
    return roles;
  }

  /** On a phone each row is a list of its figures, so what several rows share closes those rows. */
  @Test
  void what_some_rows_share_stands_between_them_and_the_next() {
    visit.open("ja/organisations/koto.html", PHONE);
    Object places =
        visit
            .page()
            .evaluate(
                """
                () => {
                  const shared = document.querySelector('td.shared:not(.whole)');
                  const rows = [...shared.closest('tbody').rows];
                  const last = rows.indexOf(shared.parentElement) + shared.rowSpan - 1;
                  const box = shared.getBoundingClientRect();
                  const covered = rows.slice(0, last + 1).flatMap(row => [...row.cells])
                      .filter(cell => cell !== shared).map(cell => cell.getBoundingClientRect().bottom);
                  const next = [...rows[last + 1].cells].filter(cell => cell.checkVisibility())
                      .map(cell => cell.getBoundingClientRect().top);
                  return [Math.max(...covered) <= box.top, box.bottom <= Math.min(...next)];
                }""");
    assertEquals(List.of(true, true), places);
  }

  @Test
  void neighbouring_key_figures_stand_on_one_line() {
    visit.open("ja/theme/women.html", PHONE);
    Object lines =
        visit
            .page()
            .evaluate(
                """
                () => [...document.querySelectorAll('.key-figures')][0].querySelectorAll('.figure')
                    .values().take(2).map(f => Math.round(f.getBoundingClientRect().bottom)).toArray()""");
    assertEquals(((List<?>) lines).get(0), ((List<?>) lines).get(1));
  }

  private interface Look {
    void at(String path) throws IOException;
  }

  private static Stream<DynamicTest> each(Collection<String> paths, Look look) {
    return paths.stream().map(path -> DynamicTest.dynamicTest(path, () -> look.at(path)));
  }

  @Test
  void the_sample_holds_every_kind_of_page_and_every_way_to_show_a_plan() throws IOException {
    Set<String> all = new TreeSet<>();
    Set<String> sampled = new TreeSet<>();
    for (String path : site.files().keySet()) {
      if (path.startsWith("ja/") && path.endsWith(".html")) {
        String kind = site.read(path).replaceFirst("(?s).*<body class=\"([^\"]*)\".*", "$1");
        all.add(kind);
        if (sample.contains(path.substring("ja/".length()))) {
          sampled.add(kind);
        }
      }
    }
    assertEquals(all, sampled);
    for (String shape : List.of("matrix", "outline", "fields", "figures", "tree")) {
      boolean shown = false;
      for (String path : sample) {
        shown |= site.read("ja/" + path).contains("class=\"" + shape + "\"");
      }
      assertTrue(shown, shape);
    }
  }
}
