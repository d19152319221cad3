package org.daicho.sitecheck;

import org.daicho.diagnostic.Location;

/**
 * An address written in a page or a style sheet.
 *
 * @param location of the address; its file is the one that it is written in
 * @param address as written, character references resolved
 */
record Reference(Location location, String address, Use use) {

  /** What a browser does with an address. */
  enum Use {
    /** A person goes there: a link, a form, a page that sends on. */
    GO,
    /** Nobody goes there and nothing is fetched: the page in another language, the licence. */
    NAME,
    /** Fetched before the page is shown, and counted in its weight. */
    STYLE,
    SCRIPT,
    /** Fetched with the page: a picture, a font. */
    LOAD;

    boolean isFetched() {
      return this != GO && this != NAME;
    }
  }

  /** The file that the address is written in. */
  String from() {
    return location.file();
  }
}
