package org.daicho.content.folder;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The names of files that nobody wrote on purpose: what is hidden, and what systems, spreadsheets,
 * editors and version control leave next to the files they open. They are neither read nor
 * reported, in content as in themes.
 */
public final class PassedOver {
  /** Of the systems' file managers. */
  private static final Set<String> NAMES =
      Set.of("thumbs.db", "ehthumbs.db", "desktop.ini", "icon\r", "__macosx");

  /** Backups, what a merge left, and files of programs that have not finished. */
  private static final List<String> ENDINGS =
      List.of("~", ".bak", ".orig", ".rej", ".swp", ".swo", ".tmp");

  private PassedOver() {}

  /**
   * Whether a file or folder of this name is passed over.
   *
   * @param name without the folders above it
   */
  public static boolean is(String name) {
    if (name.startsWith(".")
        || name.startsWith("~$") // An office program has the file open.
        || name.startsWith("#") && name.endsWith("#")) {
      return true;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    return NAMES.contains(lower) || ENDINGS.stream().anyMatch(lower::endsWith);
  }
}
