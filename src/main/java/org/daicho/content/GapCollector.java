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
import org.daicho.content.folder.ContentFolder;
import org.daicho.content.value.ReportedGaps;
import org.daicho.content.value.Reporter;
import org.daicho.diagnostic.Severity;
import org.daicho.model.value.EntryKey;
import org.daicho.model.value.Id;
import org.daicho.yaml.Decoder;

/** Gathers what is known of files that have errors, once all are read. */
final class GapCollector {
  /** What may stand between a field's name and its value, or between two values. */
  private static final String BETWEEN_VALUES = "[\r\n,:#\"'\\[\\]{}]";

  private GapCollector() {}

  static ReportedGaps gather(ContentFolder folder, Set<EntryKey> records, Reporter reporter) {
    Set<String> faulty =
        reporter.diagnostics().sorted().stream()
            .filter(d -> d.severity() == Severity.ERROR)
            .map(d -> d.location().file())
            .collect(Collectors.toCollection(HashSet::new));
    Map<EntryKey, String> files = new HashMap<>();
    Map<String, Set<String>> words = new TreeMap<>();
    boolean anythingClosed = false;
    if (faulty.isEmpty() && reporter.unread().isEmpty()) {
      return new ReportedGaps(records, folder.unreadKinds(), files, Set.of(), words, false);
    }
    for (ContentFolder.RecordFile file : folder.records()) {
      files.put(file.key(), file.shown());
      if (faulty.contains(file.shown())) {
        Optional<Set<String>> found = words(file.path());
        found.ifPresent(w -> words.put(file.shown(), w));
        anythingClosed |= found.isEmpty();
      }
    }
    folder
        .strays()
        .forEach(
            (key, path) -> {
              files.putIfAbsent(key, folder.show(path));
              words(path).ifPresent(w -> words.put(folder.show(path), w));
            });
    return new ReportedGaps(
        records, folder.unreadKinds(), files, reporter.unread(), words, anythingClosed);
  }

  /** Whatever in a file may be meant as an id; empty where nobody can tell. */
  private static Optional<Set<String>> words(Path path) {
    try (InputStream in = Files.newInputStream(path)) {
      // An id is ASCII in all encodings that files come in; in UTF-16 there are zeros between.
      String text =
          new String(in.readNBytes(Decoder.LARGEST_FILE), StandardCharsets.ISO_8859_1)
              .replace("\0", "");
      if (text.indexOf(':') < 0) {
        return Optional.empty(); // Not a field of the record is there.
      }
      return Optional.of(
          Stream.of(text.toLowerCase(Locale.ROOT).split(BETWEEN_VALUES))
              .map(value -> value.strip().replaceFirst("^(- +)+", ""))
              .filter(Id::isValid)
              .collect(Collectors.toCollection(TreeSet::new)));
    } catch (IOException e) {
      return Optional.empty(); // That it cannot be read is reported.
    }
  }
}
