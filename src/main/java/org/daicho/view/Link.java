package org.daicho.view;

import org.daicho.model.value.Lang;
import org.daicho.model.value.Text;
import org.daicho.model.value.Words;

/**
 * Words that may lead somewhere.
 *
 * @param href relative to the page; empty for words alone
 */
public record Link(Words words, String href) {
  /** A link that is missing. */
  public static final Link NOWHERE = new Link(Text.EMPTY.in(Lang.EN), "");
}
