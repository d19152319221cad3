package org.daicho.sitecheck;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.diagnostic.Nearest;

/**
 * Every address leads to a file or a place in a page that there is, is written relative to its own
 * file, and what a browser fetches by itself lies in the site: so a site works under any address,
 * from a folder, and asks nobody for anything.
 */
final class Addresses {
  /** Where a person may be sent. */
  private static final Set<String> WAYS_OUT = Set.of("https", "http", "mailto", "tel");

  private final SiteFiles files;
  private final Map<String, PageFacts> pages;
  private final HostRoot root;
  private final Diagnostics diagnostics;

  Addresses(SiteFiles files, Map<String, PageFacts> pages, Diagnostics diagnostics) {
    this.files = files;
    this.pages = pages;
    this.root = HostRoot.of(Optional.ofNullable(pages.get(PageFacts.NOT_FOUND)), files);
    this.diagnostics = diagnostics;
  }

  void check(List<Reference> references) {
    for (Reference reference : references) {
      Target target = Target.of(reference);
      if (reference.from().equals(PageFacts.NOT_FOUND) && fromAnywhere(reference, target)) {
        continue;
      } else if (target instanceof Target.Inside inside) {
        inside(reference, inside);
      } else if (target instanceof Target.Outside outside) {
        outside(reference, outside.scheme());
      } else if (target instanceof Target.Absolute) {
        report(
            reference,
            "absolute-path",
            "is an address from the root of a host, and works under no other",
            "write the way from this file: `" + relative(reference) + "`");
      } else if (target instanceof Target.Above) {
        report(reference, "dead-link", "leads out of the site", "take out a `../`");
      } else {
        report(
            reference,
            "dead-link",
            "is not a web address",
            "write spaces and other special characters as %20 …");
      }
    }
  }

  /**
   * The page for missing addresses is shown at any of them, so it leads on from the root of the
   * host and no other way.
   *
   * @return whether the address is dealt with
   */
  private boolean fromAnywhere(Reference reference, Target target) {
    if (target instanceof Target.Absolute absolute) {
      root.within(absolute)
          .ifPresentOrElse(
              inside -> inside(reference, inside),
              () ->
                  report(
                      reference,
                      "dead-link",
                      "leads out of the site, which lies at `" + root.path() + "`",
                      "begin it with `" + root.path() + "`"));
      return true;
    }
    if (target instanceof Target.Inside && !reference.address().strip().startsWith("#")) {
      report(
          reference,
          "dead-link",
          "leads nowhere from most addresses at which this page is shown",
          "begin it at the root of the host: `" + root.path() + "…`");
      return true;
    }
    return false;
  }

  private static String relative(Reference reference) {
    int depth = (int) reference.from().chars().filter(c -> c == '/').count();
    return "../".repeat(depth) + reference.address().strip().substring(1);
  }

  private void outside(Reference reference, String scheme) {
    if (reference.use().isFetched()) {
      if (!scheme.equals("data")) {
        report(
            reference,
            "outside-resource",
            "is fetched from outside the site",
            "place the file in the site and write the way to it");
      }
    } else if (!WAYS_OUT.contains(scheme)) {
      report(
          reference,
          "dead-link",
          "is no address that a page may lead to",
          "one within the site, or with https:, http:, mailto: or tel:");
    }
  }

  private void inside(Reference reference, Target.Inside target) {
    String path = target.path();
    if (files.has(path)) {
      fragment(reference, target);
    } else if (files.hasFolder(path)) {
      report(
          reference,
          "dead-link",
          "leads to a folder, which shows a page on some hosts only",
          "lead to a page in it, such as `index.html`");
    } else {
      String folder = path.substring(0, path.lastIndexOf('/') + 1);
      Optional<String> near =
          Nearest.to(
              path.substring(folder.length()),
              files.paths().tailSet(folder).stream()
                  .takeWhile(p -> p.startsWith(folder))
                  .map(p -> p.substring(folder.length()))
                  .filter(p -> p.indexOf('/') < 0)
                  .toList());
      report(
          reference,
          "dead-link",
          "leads nowhere: there is no `" + path + "`",
          near.map(name -> "there is `" + folder + name + "`").orElse(""));
    }
  }

  private void fragment(Reference reference, Target.Inside target) {
    PageFacts page = pages.get(target.path());
    String id = target.fragment();
    // Without a fragment, and by HTML with "top", a page's beginning.
    if (page == null || id.isEmpty() || id.equalsIgnoreCase("top") || page.ids().contains(id)) {
      return;
    }
    report(
        reference,
        "dead-fragment",
        "leads to no place: nothing in `" + target.path() + "` has the id `" + id + "`",
        Nearest.to(id, page.ids().stream().sorted().toList())
            .map(near -> "there is `" + near + "`")
            .orElse(""));
  }

  private void report(Reference reference, String code, String message, String hint) {
    diagnostics.error(code, reference.location(), "`" + reference.address() + "` " + message, hint);
  }
}
