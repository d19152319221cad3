package org.daicho.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.daicho.sitecheck.SiteFiles;
import org.daicho.testing.Thorough;

/** A tab that goes from page to page of a site on disk and notes what should not happen. */
final class Visit {
  private static final List<String> WCAG_22_AA =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  private static final String CONTRAST = "color-contrast";
  private static final String AXE = AxeBuilder.getAxeScript();
  private static final String FRESH_LOOKS = PageScripts.read("fresh-looks.js");

  /**
   * Without preload, which fetches the style sheets again: a page from a folder may not do that.
   */
  private static final String RUN =
      """
      ([parts, options]) => axe.run(parts, {...options, preload: false, resultTypes: ['violations']})
          .then(result => result.violations.flatMap(rule => rule.nodes.map(
              node => rule.id + ': ' + node.target + ' ' + node.html + ' ' + node.failureSummary)))""";

  /**
   * Rows of long tables, which take most of the time and are like those above them; by {@link
   * Thorough}, none.
   */
  private static final List<String> EXCLUDED =
      Thorough.all() ? List.of() : List.of("tbody tr:nth-child(n + 11)");

  private final Path site;
  private final Page page;
  private final List<String> faults = new ArrayList<>();
  private final Set<Path> fetched = new TreeSet<>();
  private boolean examining;

  Visit(BrowserContext reader, Path site) {
    this.site = site;
    this.page = reader.newPage();
    page.onConsoleMessage(m -> note("the console says " + m.type() + ": " + m.text()));
    page.onPageError(error -> note("a script fails: " + error));
    page.onRequestFailed(r -> note("cannot load " + r.url()));
    page.onRequest(
        request -> {
          if (request.isNavigationRequest()) {
            fetched.clear();
          }
          if (request.url().startsWith("data:")) {
            return;
          }
          if (isInside(request.url())) {
            fetched.add(file(request.url()));
          } else {
            note("asks for " + request.url());
          }
        });
  }

  private void note(String fault) {
    if (!examining) { // The examiner speaks, too.
      faults.add(fault);
    }
  }

  private boolean isInside(String url) {
    return url.startsWith("file:") && file(url).startsWith(site);
  }

  private static Path file(String url) {
    return Path.of(URI.create(url).getPath());
  }

  Page page() {
    return page;
  }

  /**
   * @param path from the site's root, perhaps with a query
   */
  void open(String path, int width) {
    page.setViewportSize(width, 800);
    String[] parts = path.split("(?=\\?)", 2);
    page.navigate(site.resolve(parts[0]).toUri() + (parts.length > 1 ? parts[1] : ""));
  }

  /** Opens the tables that stand folded beneath a chart. */
  void unfold() {
    page.evaluate("() => document.querySelectorAll('.folded').forEach(d => { d.open = true; })");
  }

  /** The page that is open, from the site's root. */
  String path() {
    return site.relativize(file(page.url())).toString().replace('\\', '/');
  }

  /** Bytes of HTML, style sheets and scripts that the page that is open has fetched, compressed. */
  long weight() throws IOException {
    long sum = 0;
    for (Path file : fetched) {
      if (file.toString().matches(".*\\.(html|css|js)")) {
        sum += SiteFiles.gzipped(Files.readAllBytes(file));
      }
    }
    return sum;
  }

  /** What was noted since this was last asked. */
  List<String> faults() {
    List<String> noted = List.copyOf(faults);
    faults.clear();
    return noted;
  }

  /** What axe-core finds against WCAG 2.2 AA, contrast left aside, by rule and element. */
  List<String> violations() {
    return violations(
        Map.of("exclude", EXCLUDED),
        Map.of(
            "runOnly", Map.of("type", "tag", "values", WCAG_22_AA),
            "rules", Map.of(CONTRAST, Map.of("enabled", false))));
  }

  /**
   * What axe-core finds against contrast in texts that look like none seen before. It takes most of
   * an examination, and what looks the same contrasts the same.
   *
   * @param seen how texts look that were examined already, to which these are added
   */
  List<String> contrastViolations(Set<String> seen) {
    List<?> fresh = (List<?>) page.evaluate(FRESH_LOOKS, List.copyOf(seen));
    fresh.forEach(look -> seen.add((String) look));
    return fresh.isEmpty()
        ? List.of()
        : violations(
            Map.of("include", List.of("[data-fresh]")),
            Map.of("runOnly", Map.of("type", "rule", "values", List.of(CONTRAST))));
  }

  private List<String> violations(Map<String, ?> parts, Map<String, ?> options) {
    examining = true;
    try {
      page.evaluate(AXE);
      List<?> found = (List<?>) page.evaluate(RUN, List.of(parts, options));
      return found.stream().map(String::valueOf).toList();
    } finally {
      examining = false;
    }
  }
}
