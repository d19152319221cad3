package org.daicho.sitecheck;

/**
 * What was looked at.
 *
 * @param languages how many the home page names
 * @param addresses in pages and style sheets
 */
public record SiteReport(int files, int pages, int languages, int addresses, Heaviest heaviest) {

  /**
   * The page whose first view is the heaviest.
   *
   * @param bytes of HTML, style sheets and scripts, compressed
   */
  public record Heaviest(String path, long bytes) {
    /** For people: {@code 34.2 kB}. */
    public String weight() {
      return Weights.kilobytes(bytes);
    }
  }
}
