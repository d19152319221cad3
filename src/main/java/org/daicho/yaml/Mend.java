package org.daicho.yaml;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line put right.
 *
 * @param code of the diagnostic
 * @param message what was wrong
 * @param advice what to do, to which the new line is added
 * @param lines what should be there: one line, or several where two had run together
 */
record Mend(String code, String message, String advice, List<String> lines) {

  /** A longer line is not shown once more as it should be. */
  private static final int LONGEST_SHOWN = 100;

  /** This mend and one more of what it comes to, which has a single line. */
  Mend and(Mend next) {
    return new Mend(
        code,
        message.equals(next.message) ? message : message + ", and " + next.message,
        advice.equals(next.advice) ? advice : "write the line anew",
        next.lines);
  }

  /** The advice with what to write, unless that can be seen already or is too long to be read. */
  String hint(String written) {
    List<String> right = lines.stream().map(String::strip).toList();
    boolean shown =
        right.stream()
                .allMatch(
                    line ->
                        !line.isEmpty() && line.length() <= LONGEST_SHOWN && !line.contains("`"))
            && !right.equals(List.of(written.strip()));
    return shown
        ? right.stream().collect(Collectors.joining("` and `", advice + ": `", "`"))
        : advice;
  }
}
