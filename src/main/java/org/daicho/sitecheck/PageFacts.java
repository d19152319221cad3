package org.daicho.sitecheck;

import java.util.List;
import java.util.Set;
import org.daicho.diagnostic.Location;

/**
 * What the rules look at of one page.
 *
 * @param path from the site's root
 * @param lang of the whole page; empty where it says none
 * @param title empty where it has none
 * @param titled where the title stands, or the page
 * @param forwards whether the page only sends on to another
 * @param ids what a fragment may name
 * @param references in the order written
 * @param alternates this page in every language, as it names them
 * @param bytes of the HTML, compressed with gzip
 */
record PageFacts(
    String path,
    String lang,
    String title,
    Location titled,
    boolean forwards,
    Set<String> ids,
    List<Reference> references,
    List<Alternate> alternates,
    long bytes) {

  static final String NOT_FOUND = "404.html";

  /** A {@code <link rel="alternate" hreflang="…">}. */
  record Alternate(String lang, Reference reference) {}

  /** The page that a host shows for an address that leads nowhere, in all languages. */
  boolean isNotFoundPage() {
    return path.equals(NOT_FOUND);
  }
}
