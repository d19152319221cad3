package org.daicho.yaml;

import java.util.Arrays;
import java.util.List;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.diagnostic.Location;

/** What a merge leaves in a file where two people changed the same lines. */
public final class MergeConflicts {
  private static final String OURS = "<<<<<<<";
  private static final String BASE = "|||||||";
  private static final String BETWEEN = "=======";
  private static final String THEIRS = ">>>>>>>";

  private MergeConflicts() {}

  /**
   * Reports each conflict and leaves the first version in its place, so that the rest of the file
   * can be read; every line keeps its number.
   */
  public static String settle(String file, String text, Diagnostics diagnostics) {
    if (!text.contains(OURS) && !text.contains(THEIRS)) {
      return text;
    }
    String[] lines = text.split("\n", -1);
    boolean open = false;
    boolean left = false;
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i];
      boolean begins = is(OURS, line);
      boolean ends = is(THEIRS, line);
      if (begins || ends && !open) {
        report(file, i, line, diagnostics);
      }
      if (ends && !open) {
        clear(lines, List.of(lines).subList(0, i).lastIndexOf(BETWEEN), i);
      }
      boolean divides = open && (is(BASE, line) || line.equals(BETWEEN));
      open = begins || open && !ends;
      left = open && !begins && (left || divides);
      if (begins || ends || left) {
        lines[i] = "";
      }
    }
    return String.join("\n", lines);
  }

  private static boolean is(String mark, String line) {
    return line.startsWith(mark)
        && (line.length() == mark.length() || line.charAt(mark.length()) == ' ');
  }

  /** Leaves out a second version whose first has lost its beginning. */
  private static void clear(String[] lines, int from, int to) {
    if (from >= 0) {
      Arrays.fill(lines, from, to, "");
    }
  }

  private static void report(String file, int index, String line, Diagnostics diagnostics) {
    diagnostics.error(
        "merge-conflict",
        new Location(file, index + 1, 1, line.codePointCount(0, line.length())),
        "a merge left two versions of these lines in the file",
        "keep the right one, and delete the other with the lines that begin with `<<<<<<<`,"
            + " `=======` and `>>>>>>>`");
  }
}
