package org.daicho.sitecheck;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.diagnostic.Location;

/** A reader gets from the home page to every page by links alone, but to one that only sends on. */
final class Reachability {
  private Reachability() {}

  static void check(PageFacts home, Map<String, PageFacts> pages, Diagnostics diagnostics) {
    Set<String> reached = new HashSet<>(Set.of(home.path()));
    Deque<PageFacts> open = new ArrayDeque<>(Set.of(home));
    while (!open.isEmpty()) {
      for (Reference reference : open.remove().references()) {
        if (reference.use() == Reference.Use.GO
            && Target.of(reference) instanceof Target.Inside inside
            && pages.containsKey(inside.path())
            && reached.add(inside.path())) {
          open.add(pages.get(inside.path()));
        }
      }
    }
    for (PageFacts page : pages.values()) {
      if (!page.isNotFoundPage() && !page.forwards() && !reached.contains(page.path())) {
        diagnostics.error(
            "unreachable-page",
            Location.ofFile(page.path()),
            "no way leads here from the home page by links",
            "link to the page from a list or from a page that concerns it");
      }
    }
  }
}
