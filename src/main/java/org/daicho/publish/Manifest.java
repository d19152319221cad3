package org.daicho.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * What the last build made: a line for each file, sorted by path, fields parted by tabs. It is a
 * cache that proves itself: an entry counts only where the file still has the size and time noted,
 * so a manifest that is stale, lost or torn costs work and cannot do harm.
 *
 * @param entries by path
 */
record Manifest(Map<String, Entry> entries) {
  private static final String HEAD = "daicho manifest 1";

  /**
   * @param modified nanoseconds since 1970
   * @param fingerprint what the file was made from, in the build's own terms
   */
  record Entry(long size, long modified, String fingerprint) {
    boolean matches(Tree.Stat file) {
      return file != null && file.regular() && file.size() == size && file.modified() == modified;
    }
  }

  /** Whether some file of the manifest is there. */
  boolean knows(Tree tree) {
    return entries.entrySet().stream()
        .anyMatch(
            known -> {
              Tree.Stat file = tree.files().get(known.getKey());
              return file != null && file.size() == known.getValue().size;
            });
  }

  static Manifest none() {
    return new Manifest(Map.of());
  }

  /** The manifest in a file; {@link #none} where there is no file or not a whole manifest. */
  static Manifest read(Path file) throws IOException {
    try {
      return parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    } catch (NoSuchFileException first) {
      return none();
    }
  }

  static Manifest parse(String text) {
    String[] lines = text.split("\n", -1);
    // The last line ends as well, so that a torn one does not pass.
    if (!lines[0].equals(HEAD) || !lines[lines.length - 1].isEmpty()) {
      return none();
    }
    Map<String, Entry> entries = new HashMap<>(lines.length * 2);
    for (int i = 1; i < lines.length - 1; i++) {
      String[] fields = lines[i].split("\t", -1);
      if (fields.length != 4) {
        return none();
      }
      try {
        entries.put(
            fields[0], new Entry(Long.parseLong(fields[1]), Long.parseLong(fields[2]), fields[3]));
      } catch (NumberFormatException torn) {
        return none();
      }
    }
    return new Manifest(entries);
  }

  /** The same entries give the same text. */
  String text() {
    StringBuilder out = new StringBuilder(HEAD).append('\n');
    String[] paths = entries.keySet().toArray(new String[0]);
    Arrays.sort(paths);
    for (String path : paths) {
      Entry entry = entries.get(path);
      out.append(path)
          .append('\t')
          .append(entry.size)
          .append('\t')
          .append(entry.modified)
          .append('\t')
          .append(entry.fingerprint)
          .append('\n');
    }
    return out.toString();
  }
}
