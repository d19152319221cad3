package org.daicho.markdown;

import java.util.Optional;

/** What a text in Markdown needs of the page that it is printed on. */
@FunctionalInterface
public interface Surroundings {
  /**
   * The address of a record's page, relative to the page that the text is printed on, with the
   * fragment that the link's leads to there. Where there is none, the link is printed as its text.
   */
  Optional<String> address(RecordLink link);

  /** The image that a text next to a record shows; where there is none, its words are printed. */
  default Optional<Picture> picture(String file) {
    return Optional.empty();
  }

  /**
   * An image as a page shows it.
   *
   * @param address relative to the page
   * @param width in pixels
   * @param height likewise
   */
  record Picture(String address, int width, int height) {}

  /** An id for a heading that nothing else on the page has, if it can be the one wanted. */
  default String id(String wanted) {
    return wanted;
  }

  /**
   * What a region that scrolls is called.
   *
   * @param what {@code table} or {@code code}
   * @param number of those in the text, from 1
   */
  default String label(String what, int number) {
    return what + " " + number;
  }
}
