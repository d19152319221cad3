package org.daicho.search.record;

/**
 * A term of a facet.
 *
 * @param id the same in all languages, and in the address of a search
 * @param label as a reader sees it
 */
public record Term(String id, String label) {
  /** The id alone, by which documents differ: labels depend on the language. */
  @Override
  public String toString() {
    return id;
  }
}
