package org.daicho.render;

import java.util.Optional;
import org.daicho.model.Lang;

/** Finds the page of a record that a text links to. */
@FunctionalInterface
public interface RecordLinks {
  /**
   * The page of a record in a language.
   *
   * @param folder the record's folder, e.g. {@code programmes}
   * @param id its file's name without the ending
   * @return the page's path in the site, e.g. {@code ja/programmes/koto-robot-shop.html}; empty
   *     where there is no such record, and then the link is printed as text
   */
  Optional<String> path(Lang lang, String folder, String id);
}
