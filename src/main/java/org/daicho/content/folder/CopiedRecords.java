package org.daicho.content.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daicho.content.value.Reporter;
import org.daicho.diagnostic.Location;
import org.daicho.model.Entry;
import org.daicho.model.value.EntryKey;

/**
 * Records that say the same as another, to the letter, and whose id goes on after that one's:
 * {@code fair-2}, {@code fair-copy}, copied to become something else and not yet changed. Two such
 * records would count everything twice.
 */
public final class CopiedRecords {
  private CopiedRecords() {}

  /**
   * Reports them and takes them out of the entries.
   *
   * @param digests of what each record says
   * @return those that were taken out
   */
  public static Set<EntryKey> takeOut(
      List<Entry> entries, Map<EntryKey, Long> digests, ContentFolder folder, Reporter reporter) {
    Map<Long, EntryKey> first = new HashMap<>();
    Set<EntryKey> copies = new HashSet<>();
    for (Entry entry : entries) {
      EntryKey key = entry.key();
      EntryKey other = first.putIfAbsent(digests.getOrDefault(key, 0L), key);
      if (other != null) {
        boolean later = isAfter(key, other);
        EntryKey copy = later ? key : other;
        EntryKey original = later ? other : key;
        if ((later || isAfter(other, key)) && isSame(copy, original, folder)) {
          copies.add(copy);
          first.put(digests.get(key), original);
          report(copy, original, folder, reporter);
        }
      }
    }
    entries.removeIf(entry -> copies.contains(entry.key()));
    return copies;
  }

  private static void report(
      EntryKey copy, EntryKey original, ContentFolder folder, Reporter reporter) {
    reporter.error(
        "duplicate-id",
        Location.ofFile(folder.record(copy).orElseThrow().shown()),
        "this file says the same as "
            + folder.record(original).orElseThrow().shown()
            + ", to the letter",
        "delete it, or write into it what is to be new");
  }

  private static boolean isAfter(EntryKey key, EntryKey other) {
    return key.kind() == other.kind() && key.id().value().startsWith(other.id() + "-");
  }

  private static boolean isSame(EntryKey copy, EntryKey original, ContentFolder folder) {
    try {
      return Files.mismatch(
              folder.record(copy).orElseThrow().path(),
              folder.record(original).orElseThrow().path())
          < 0;
    } catch (IOException e) {
      return false; // That a file cannot be read is reported where it is read.
    }
  }
}
