package org.daicho.content.folder;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.daicho.content.value.ForeignText;
import org.daicho.content.value.Reporter;
import org.daicho.content.value.TextReader;
import org.daicho.diagnostic.Location;
import org.daicho.model.value.EntryKey;
import org.daicho.model.value.Lang;
import org.daicho.model.value.Text;
import org.daicho.yaml.Decoder;
import org.daicho.yaml.MergeConflicts;

/** The bodies of records: Markdown next to them, a file for each language. */
public final class BodyFiles {
  private BodyFiles() {}

  /**
   * Reads what lies next to a record.
   *
   * @param digests where the digest of all its bodies goes
   */
  public static Text read(
      ContentFolder folder, EntryKey key, Reporter reporter, Map<EntryKey, Long> digests) {
    SortedMap<String, Path> files = folder.bodies(key);
    if (files.isEmpty()) {
      return Text.EMPTY;
    }
    Map<Lang, String> bodies = new HashMap<>();
    Fingerprint read = new Fingerprint();
    files.forEach(
        (tag, path) -> {
          Lang lang = Lang.of(tag);
          if (!reporter.allows(lang)) {
            reporter
                .foreign()
                .add(
                    new ForeignText(
                        tag,
                        Location.ofFile(folder.show(path)),
                        "",
                        "the site's languages are "
                            + reporter.languageNames()
                            + ": delete this file, or name it after one of them"));
            return;
          }
          String shown = folder.show(path);
          Optional<byte[]> bytes = folder.bytes(path, reporter.diagnostics());
          bytes.ifPresent(b -> read.add(tag).add(Digests.of(b)));
          String words =
              bytes
                  .flatMap(b -> Decoder.decode(shown, b, reporter.diagnostics()))
                  .map(text -> MergeConflicts.settle(shown, text, reporter.diagnostics()))
                  .map(String::strip)
                  .orElse(TextReader.UNREADABLE);
          if (words.isEmpty()) {
            reporter.error(
                "empty-file",
                Location.ofFile(shown),
                "the file says nothing",
                "write the body, or delete the file");
          }
          bodies.put(lang, words.isEmpty() ? TextReader.UNREADABLE : words);
        });
    digests.put(key, read.number());
    return bodies.isEmpty() ? Text.EMPTY : new Text(bodies);
  }
}
