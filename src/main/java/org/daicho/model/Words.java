package org.daicho.model;

/**
 * A text resolved for a reader: the words, the language they are in, and whether that is a fallback
 * for a language the record does not have yet.
 */
public record Words(String value, Lang lang, boolean fallback) {

  public boolean isEmpty() {
    return value.isEmpty();
  }

  @Override
  public String toString() {
    return value;
  }
}
