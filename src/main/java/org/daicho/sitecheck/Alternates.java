package org.daicho.sitecheck;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.diagnostic.Location;

/**
 * A page names itself in every language that the home page has, each is in that language, and it
 * names the page back.
 */
final class Alternates {
  private final Map<String, PageFacts> pages;
  private final Diagnostics diagnostics;

  Alternates(Map<String, PageFacts> pages, Diagnostics diagnostics) {
    this.pages = pages;
    this.diagnostics = diagnostics;
  }

  /** The languages of the site. */
  static Set<String> languages(PageFacts home) {
    Set<String> languages = new TreeSet<>();
    home.alternates().forEach(alternate -> languages.add(alternate.lang()));
    languages.remove("x-default");
    return languages;
  }

  void check(PageFacts home) {
    Set<String> languages = languages(home);
    for (PageFacts page : pages.values()) {
      if (page.forwards() || page.isNotFoundPage()) {
        continue;
      }
      Set<String> missing = new TreeSet<>(languages);
      missing.removeAll(languages(page));
      for (String lang : missing) {
        report(
            Location.ofFile(page.path()),
            "missing-alternate",
            "the page does not say which is its alternate in `" + lang + "`",
            "<link rel=\"alternate\" hreflang=\"" + lang + "\" href=…> in its <head>");
      }
      page.alternates().stream()
          .filter(alternate -> languages.contains(alternate.lang()))
          .forEach(alternate -> check(page, alternate));
    }
  }

  private void check(PageFacts page, PageFacts.Alternate alternate) {
    PageFacts other =
        Target.of(alternate.reference()) instanceof Target.Inside inside
            ? pages.get(inside.path())
            : null;
    if (other == null) {
      return; // A dead link, reported as such; or one to another site.
    }
    Location place = alternate.reference().location();
    if (!other.lang().equals(alternate.lang())) {
      report(
          place,
          "foreign-alternate",
          "`" + other.path() + "` is in `" + other.lang() + "`, not in `" + alternate.lang() + "`",
          "");
    } else if (other.alternates().stream().noneMatch(back -> leads(back, page))) {
      report(
          place,
          "missing-alternate",
          "`"
              + other.path()
              + "` does not name this page as its alternate in `"
              + page.lang()
              + "`",
          "");
    }
  }

  private static boolean leads(PageFacts.Alternate alternate, PageFacts page) {
    return alternate.lang().equals(page.lang())
        && Target.of(alternate.reference()) instanceof Target.Inside inside
        && inside.path().equals(page.path());
  }

  private void report(Location location, String code, String message, String hint) {
    diagnostics.error(code, location, message, hint);
  }
}
