package org.daicho.model;

import java.util.Set;
import org.daicho.model.value.Text;

/**
 * An editor's word that a source prints something that does not add up, so that it is no mistake of
 * the record. The check is silent about it, and pages say the note.
 *
 * @param check the code of the check that would report it
 * @param figure as the record writes what would be reported, for one place with it; empty where the
 *     check is of a group of figures, and for all that it finds in the record
 * @param note for readers of the page
 */
public record Confirmation(String check, String figure, Text note) {
  /** The checks that compare what a source prints with what follows from its other figures. */
  public static final Set<String> CHECKS =
      Set.of(
          "date-outside-year",
          "duplicate-number",
          "funding-total",
          "grant-rate",
          "identity",
          "part-larger-than-whole",
          "printed-subtotal",
          "printed-total",
          "reversed-dates",
          "year-gap");

  /**
   * Whether this is of something that a check found.
   *
   * @param written the text of the value that would be reported; empty where it is a group
   */
  public boolean isOf(String code, String written) {
    return check.equals(code) && (figure.isEmpty() || plain(figure).equals(plain(written)));
  }

  private static String plain(String figure) {
    return figure.strip().replace(",", "");
  }
}
