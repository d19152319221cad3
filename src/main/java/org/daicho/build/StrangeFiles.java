package org.daicho.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.daicho.diagnostic.Diagnostic;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.diagnostic.Location;
import org.daicho.diagnostic.Severity;
import org.daicho.publish.Published;

/** Reports the files that a build found in its output folder and that it knows nothing of. */
final class StrangeFiles {
  /** How many of many files are named. */
  private static final int NAMED = 5;

  private StrangeFiles() {}

  static void report(Published published, Path output, Diagnostics diagnostics) {
    String folder = output.toString().replace('\\', '/');
    byTop(published.foreign())
        .forEach(
            (top, files) ->
                warn(
                    diagnostics,
                    "foreign-file",
                    folder + "/" + top,
                    (files.size() == 1
                            ? "no build made this file; it stays"
                            : "no build made these " + files.size() + " files; they stay")
                        + ", but another copy of the site will lack "
                        + (files.size() == 1 ? "it" : "them"),
                    files.size() == 1 && !top.endsWith("/")
                        ? "move it to `content/static/`, which every build copies to the root of"
                            + " the site, or delete it"
                        : "move them to `content/static/`, which every build copies to the root"
                            + " of the site, or delete them"));
    List<String> removed = published.unrecorded();
    if (!removed.isEmpty()) {
      warn(
          diagnostics,
          "removed-file",
          folder,
          "it is no longer recorded which files builds made here; removed as no longer of the site:"
              + " "
              + removed.stream()
                  .limit(NAMED)
                  .map(file -> "`" + file + "`")
                  .collect(Collectors.joining(", "))
              + (removed.size() > NAMED ? " and " + (removed.size() - NAMED) + " more" : ""),
          "files of your own belong in `content/static/`, which every build copies to the root of"
              + " the site");
    }
  }

  /** Files at the root by themselves, and those of one folder there together. */
  private static SortedMap<String, List<String>> byTop(List<String> files) {
    SortedMap<String, List<String>> byTop = new TreeMap<>();
    for (String file : files) {
      String top = file.substring(0, file.indexOf('/') + 1);
      byTop.computeIfAbsent(top.isEmpty() ? file : top, t -> new ArrayList<>()).add(file);
    }
    return byTop;
  }

  private static void warn(
      Diagnostics diagnostics, String code, String place, String message, String hint) {
    diagnostics.add(new Diagnostic(Severity.WARNING, code, Location.ofFile(place), message, hint));
  }
}
