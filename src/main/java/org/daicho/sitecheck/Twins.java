package org.daicho.sitecheck;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.daicho.diagnostic.Diagnostic;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.diagnostic.Location;

/**
 * A page names itself in every language that the home page has, each is in that language, and it
 * names the page back.
 */
final class Twins {
  private final Map<String, PageFacts> pages;
  private final Diagnostics diagnostics;

  Twins(Map<String, PageFacts> pages, Diagnostics diagnostics) {
    this.pages = pages;
    this.diagnostics = diagnostics;
  }

  /** The languages of the site. */
  static Set<String> languages(PageFacts home) {
    Set<String> languages = new TreeSet<>();
    home.twins().forEach(twin -> languages.add(twin.lang()));
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
            "missing-twin",
            "the page does not say which is its twin in `" + lang + "`",
            "<link rel=\"alternate\" hreflang=\"" + lang + "\" href=…> in its <head>");
      }
      page.twins().stream()
          .filter(twin -> languages.contains(twin.lang()))
          .forEach(twin -> check(page, twin));
    }
  }

  private void check(PageFacts page, PageFacts.Twin twin) {
    PageFacts other =
        Target.of(twin.reference()) instanceof Target.Inside inside
            ? pages.get(inside.path())
            : null;
    if (other == null) {
      return; // A dead link, reported as such; or one to another site.
    }
    Location place = twin.reference().location();
    if (!other.lang().equals(twin.lang())) {
      report(
          place,
          "foreign-twin",
          "`" + other.path() + "` is in `" + other.lang() + "`, not in `" + twin.lang() + "`",
          "");
    } else if (other.twins().stream().noneMatch(back -> leads(back, page))) {
      report(
          place,
          "missing-twin",
          "`" + other.path() + "` does not name this page as its twin in `" + page.lang() + "`",
          "");
    }
  }

  private static boolean leads(PageFacts.Twin twin, PageFacts page) {
    return twin.lang().equals(page.lang())
        && Target.of(twin.reference()) instanceof Target.Inside inside
        && inside.path().equals(page.path());
  }

  private void report(Location location, String code, String message, String hint) {
    diagnostics.add(Diagnostic.error(code, location, message, hint));
  }
}
