package org.daicho.search;

/**
 * A term of a facet.
 *
 * @param id the same in all languages, and in the address of a search
 * @param label as a reader sees it
 */
record Term(String id, String label) {
  /** What documents are told apart by, so without what differs between languages. */
  @Override
  public String toString() {
    return id;
  }
}
