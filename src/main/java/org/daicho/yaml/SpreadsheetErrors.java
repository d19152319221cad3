package org.daicho.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a spreadsheet shows in a cell whose value it cannot show, and what is pasted in the value's
 * place: {@code #REF!}, {@code #N/A}, {@code ########}. YAML takes most of it for a comment.
 */
public final class SpreadsheetErrors {
  public static final String CODE = "spreadsheet-error";

  /** One that begins as a comment of YAML does. */
  static final String FORM =
      "[#＃](?:REF!?|N/A|VALUE!?|DIV/0!?|NAME\\?|NUM!?|NULL!?|SPILL!|CALC!|GETTING_DATA|[#＃]{2,})";

  private static final Pattern ERROR = Pattern.compile("(" + FORM + "|Err:\\d{3})(?:\\s.*)?");

  private SpreadsheetErrors() {}

  /** The error that stands in place of a value. */
  public static Optional<String> in(Node.Scalar value) {
    String written = value.text().isEmpty() ? value.comment() : value.text();
    if (written.isEmpty() || "#＃E".indexOf(written.charAt(0)) < 0) {
      return Optional.empty(); // As nearly all values.
    }
    Matcher error = ERROR.matcher(written);
    return error.matches() ? Optional.of(error.group(1)) : Optional.empty();
  }
}
