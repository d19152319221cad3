package org.daicho.model.value;

import java.util.Locale;

/** How a text stands in a language other than that of the sources. */
public enum TranslationState {
  /** Confirmed for the source text as it is. */
  CURRENT,
  /** There, and never confirmed; taken for current. */
  UNMARKED,
  /** The source text has changed since the translation was confirmed. */
  STALE,
  /** Not there. */
  MISSING;

  /** The word in messages and in open data, e.g. {@code stale}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is for somebody to do something about it. */
  public boolean isOpen() {
    return this == STALE || this == MISSING;
  }
}
