package org.daicho.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daicho.diagnostic.Severity;
import org.daicho.model.EntryKey;

/** Gathers what is known of files that have errors, once all are read. */
final class Faults {
  private Faults() {}

  static Unread gather(ContentFolder folder, Set<EntryKey> records, Reporter reporter) {
    Set<String> faulty =
        reporter.diagnostics().sorted().stream()
            .filter(d -> d.severity() == Severity.ERROR)
            .map(d -> d.location().file())
            .collect(Collectors.toCollection(HashSet::new));
    Map<EntryKey, String> files = new HashMap<>();
    Map<String, Set<String>> words = new TreeMap<>();
    boolean anythingClosed = false;
    for (ContentFolder.RecordFile file : folder.records()) {
      String shown = folder.show(file.path());
      files.put(file.key(), shown);
      if (faulty.contains(shown)) {
        Optional<Set<String>> found = words(file.path());
        found.ifPresent(w -> words.put(shown, w));
        anythingClosed |= found.isEmpty();
      }
    }
    return new Unread(records, folder.unreadKinds(), files, reporter.unread(), words, anythingClosed);
  }

  /** Whatever in a file might be an id, of whichever encoding the file is. */
  private static Optional<Set<String>> words(Path path) {
    try (InputStream in = Files.newInputStream(path)) {
      String text = new String(in.readNBytes(Decoder.LARGEST_FILE), StandardCharsets.ISO_8859_1);
      return Optional.of(
          Stream.of(text.toLowerCase(Locale.ROOT).split("[^a-z0-9-]+"))
              .collect(Collectors.toCollection(TreeSet::new)));
    } catch (IOException e) {
      return Optional.empty(); // That it cannot be read is reported.
    }
  }
}
