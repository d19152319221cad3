package org.daicho.view;

/**
 * An entry of the navigation between the pages of a table.
 *
 * @param href empty for the current page and a gap
 */
public record PageLink(Kind kind, String label, String href) {
  public enum Kind implements Worded {
    PREVIOUS,
    NEXT,
    NUMBER,
    CURRENT,
    /** Between numbers that do not follow one another. */
    GAP
  }
}
