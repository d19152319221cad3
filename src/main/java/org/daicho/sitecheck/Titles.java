package org.daicho.sitecheck;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.daicho.diagnostic.Diagnostics;

/** Among tabs, bookmarks and search results a page is known by its title alone (WCAG 2.4.2). */
final class Titles {
  private Titles() {}

  static void check(Collection<PageFacts> pages, Diagnostics diagnostics) {
    Map<String, PageFacts> first = new TreeMap<>();
    for (PageFacts page : pages) {
      if (page.forwards() || page.title().isEmpty()) {
        continue; // Seen by nobody; reported already.
      }
      PageFacts other = first.putIfAbsent(page.lang() + " " + page.title(), page);
      if (other != null) {
        diagnostics.error(
            "duplicate-title",
            page.titled(),
            "`" + page.title() + "` is the title of `" + other.path() + "`, too",
            "say what sets the page apart: its kind, number, year or place");
      }
    }
  }
}
