package org.daicho.yaml;

import java.util.List;
import java.util.regex.Pattern;

/** Lines that are no fields: notes without the {@code #} of a note, rules, what a merge left. */
final class NoteMends {
  private static final Pattern MARK = Pattern.compile("^(?://+|＃|;+|--+ |<!--) *| *-->$");

  /** A line that nobody meant as a part of a text. */
  private static final Pattern ODD =
      Pattern.compile("(?://|＃|;|※|--|<!--|[^\\p{L}\\p{N}\\s]{3}).*");

  private static final Pattern MERGE = Pattern.compile("<{7}|={7}|>{7}|\\|{7}");

  private NoteMends() {}

  static boolean isOdd(String line) {
    return ODD.matcher(line.strip()).matches();
  }

  /** A line that has no field as a note, or as what a merge left. */
  static List<Mend> of(String line) {
    String words = line.strip();
    if (words.isEmpty() || words.startsWith("#") || words.matches(".*[^:]:(?:\\s.*|$)")) {
      return List.of();
    }
    if (MERGE.matcher(words).matches()) {
      return List.of(
          new Mend(
              "merge-conflict",
              "a line that a merge left",
              "delete it, and see that the lines next to it are there once and right",
              List.of("")));
    }
    return List.of(
        new Mend(
            "yaml",
            "a line without a field's name",
            "write `name: value`; a note begins with a `#`",
            List.of("# " + MARK.matcher(words).replaceAll(""))));
  }
}
