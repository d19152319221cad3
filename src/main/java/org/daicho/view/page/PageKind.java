package org.daicho.view.page;

import org.daicho.view.Worded;

/**
 * What a page is of. A theme may have a template for the pages of a kind, {@code
 * pages/programme.ftlh}; the others are printed by {@code pages/page.ftlh}.
 */
public enum PageKind implements Worded {
  BUDGET,
  COMPARE,
  GALLERY,
  GLOSSARY,
  GUIDE,
  HOME,
  ITEM,
  LIST,
  MAP,
  /** At an address that a record had before, which leads on to it. */
  MOVED,
  NOT_FOUND,
  ORGANISATION,
  PLAN,
  PROGRAMME,
  /** The first page of a site of several languages, which leads to each. */
  ROOT,
  SEARCH,
  SOURCE,
  TERM,
  YEAR
}
