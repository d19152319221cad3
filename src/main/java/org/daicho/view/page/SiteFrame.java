package org.daicho.view.page;

import java.util.List;
import org.daicho.model.value.Lang;
import org.daicho.model.value.Words;

/**
 * What every page of a language shares: the header and the footer.
 *
 * @param navigation the main sections, with addresses from the language's folder, e.g. {@code
 *     programmes.html}
 * @param offline whether pages can be read again without a connection
 * @param terms that lead to the glossary where they first stand on a page; a form once
 */
public record SiteFrame(
    Lang lang,
    Words title,
    List<NavItem> navigation,
    Words publisher,
    String dataDate,
    Words licence,
    String licenceUrl,
    boolean offline,
    List<Term> terms) {

  /**
   * A way of writing a term of the glossary in this language.
   *
   * @param path from the site's root, with a fragment
   */
  public record Term(String form, String path) {}

  /**
   * @param id which pages it is current on: their template's section
   * @param path from the site's root, e.g. {@code ja/programmes.html}
   */
  public record NavItem(String id, String label, String path) {}
}
