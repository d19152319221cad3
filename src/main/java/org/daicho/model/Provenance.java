package org.daicho.model;

import java.util.Optional;
import java.util.regex.Pattern;
import org.daicho.model.value.Id;
import org.daicho.model.value.Text;
import org.daicho.model.value.WebAddress;

/**
 * Where a record comes from.
 *
 * @param document the source document's record
 * @param at where in the document; empty where the document is one piece
 * @param page the page or pages as printed: {@code 12}, {@code 12–14}, {@code iii}; may be empty
 * @param url of the place itself, such as one sheet of many; absent where the document's serves
 */
public record Provenance(Id document, Text at, String page, Optional<WebAddress> url) {
  private static final Pattern SEVERAL = Pattern.compile("[,、，–—〜～~・]");

  /** Whether it names several pages: {@code A-3} is one, with a hyphen of its own. */
  public boolean hasSeveralPages() {
    return SEVERAL.matcher(page).find();
  }
}
