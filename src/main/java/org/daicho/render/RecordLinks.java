package org.daicho.render;

import java.util.Optional;
import org.daicho.markdown.RecordLink;
import org.daicho.model.value.EntryKey;
import org.daicho.model.value.Image;
import org.daicho.model.value.Lang;

/** Finds the page of a record that a text links to, and the images that it shows. */
@FunctionalInterface
public interface RecordLinks {
  /**
   * The address of a record's page in a language.
   *
   * @return the page's path in the site with the fragment that the link leads to, e.g. {@code
   *     ja/programmes/koto-robot-shop.html}; empty where there is no such record, and then the link
   *     is printed as text
   */
  Optional<String> address(Lang lang, RecordLink link);

  /**
   * The image that the text next to a record shows.
   *
   * @param lang of the text
   * @param file as the text names it
   */
  default Optional<Image> image(EntryKey record, Lang lang, String file) {
    return Optional.empty();
  }
}
