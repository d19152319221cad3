package org.daicho.view.page;

import java.util.List;
import org.daicho.model.value.Lang;
import org.daicho.model.value.Words;
import org.daicho.view.Link;

/**
 * One page in one language.
 *
 * @param path within the site, e.g. {@code ja/programmes/koto-robot-shop.html}
 * @param kind what it is of, which says which of the theme's {@code pages/} prints it
 * @param title for {@code <title>}, without the site's name
 * @param description one sentence for {@code <meta name="description">}; may be empty
 * @param breadcrumb the way to here: home first, the page itself last and without an address
 * @param alternates this page in every language of the site, in the site's order
 * @param heading what stands at its top
 * @param root the way to the site's root, with a slash at its end; empty where the page lies there
 */
public record Page(
    String path,
    Lang lang,
    PageKind kind,
    String title,
    String description,
    List<Link> breadcrumb,
    List<Alternate> alternates,
    Heading heading,
    List<Section> sections,
    String root) {

  /** A page that is read where it lies: the way to the root is {@code ../} for each folder. */
  public Page(
      String path,
      Lang lang,
      PageKind kind,
      String title,
      String description,
      List<Link> breadcrumb,
      List<Alternate> alternates,
      Heading heading,
      List<Section> sections) {
    this(
        path,
        lang,
        kind,
        title,
        description,
        breadcrumb,
        alternates,
        heading,
        sections,
        wayUp(path));
  }

  private static String wayUp(String path) {
    int folders = 0;
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      folders++;
    }
    return "../".repeat(folders);
  }

  /**
   * @param current whether it is the page itself
   */
  public record Alternate(Lang lang, String href, boolean current) {}

  /**
   * @param eyebrow what kind of thing this is, e.g. 事業
   * @param notes short lines next to the heading: year, number, code
   * @param title the level 1 heading
   * @param otherTitle the name in the site's other language, or the reading; may be empty
   * @param lead one or two sentences; may be empty
   * @param reading of the title, to stand above it as ruby; empty where none is needed
   */
  public record Heading(
      String eyebrow,
      List<String> notes,
      Words title,
      List<Words> otherTitle,
      Words lead,
      String reading) {

    public Heading(
        String eyebrow, List<String> notes, Words title, List<Words> otherTitle, Words lead) {
      this(eyebrow, notes, title, otherTitle, lead, "");
    }
  }
}
