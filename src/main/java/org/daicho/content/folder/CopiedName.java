package org.daicho.content.folder;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names that file managers, browsers and programs that keep folders alike give to copies. */
final class CopiedName {
  private static final String NUMBER = "(?: ?[(（]?\\d{1,3}[)）]?)?";

  private static final Pattern AFTER =
      Pattern.compile(
          "(.+?)(?:(?: - | -|-|_| )?(?:copy|コピー)"
              + NUMBER
              + "| ?のコピー"
              + NUMBER
              + "| ?[(（\\[]\\d{1,3}[)）\\]]| \\d{1,3}"
              // Of programs that keep folders alike, and of version control.
              + "| ?[(（][^()（）]*(?:競合|conflict)[^()（）]*[)）]|\\.sync-conflict-[\\w-]+"
              + "|_(?:backup|base|local|remote)_\\d+)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:copy of |copy \\(\\d{1,3}\\) of |コピー ?[～~] ?)(.+)", Pattern.CASE_INSENSITIVE);

  private CopiedName() {}

  /**
   * The name of the file that a file is a copy of; empty where its name is not that of a copy.
   *
   * @param name without its ending, and no id, since nothing is wrong with one
   */
  static Optional<String> original(String name) {
    for (Pattern pattern : new Pattern[] {BEFORE, AFTER}) {
      Matcher m = pattern.matcher(name);
      if (m.matches()) {
        String original = m.group(1).strip();
        // A copy of a copy.
        return Optional.of(original(original).orElse(original));
      }
    }
    return Optional.empty();
  }
}
