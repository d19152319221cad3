package org.daicho.content.value;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.daicho.model.value.EntryKey;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;

/**
 * What is there but could not be read. It has been reported, so a check that finds it missing keeps
 * quiet: one mistake is reported once.
 */
public final class ReportedGaps {
  private final Set<EntryKey> records;
  private final Set<Kind> kinds;
  private final Map<EntryKey, String> files;
  private final Set<Field> fields;
  private final Map<String, Set<String>> wordsByFile;
  private final boolean anythingClosed;

  /** A field that was reported, by the file it is or should be in. */
  public record Field(String file, String name) {}

  /**
   * @param records whose files could not be read at all
   * @param kinds whose folders could not be looked into
   * @param files of all records that were read, as messages show them; none where there is nothing
   *     to report any
   * @param fields that were reported as missing, misspelt or of the wrong type
   * @param wordsByFile the words of every file that has an error
   * @param anythingClosed whether some file could not even be opened
   */
  public ReportedGaps(
      Set<EntryKey> records,
      Set<Kind> kinds,
      Map<EntryKey, String> files,
      Set<Field> fields,
      Map<String, Set<String>> wordsByFile,
      boolean anythingClosed) {
    this.records = records;
    this.kinds = kinds;
    this.files = files;
    this.fields = fields;
    this.wordsByFile = wordsByFile;
    this.anythingClosed = anythingClosed;
  }

  /** Whether a record is there, although the catalogue does not have it. */
  public boolean isRecord(EntryKey key) {
    return records.contains(key) || kinds.contains(key.kind());
  }

  /** Whether some record of a kind could not be read, so that counts of the kind mean nothing. */
  public boolean anyRecord(Kind kind) {
    return kinds.contains(kind) || records.stream().anyMatch(key -> key.kind() == kind);
  }

  /** Whether any field of any record has been reported. */
  public boolean anyField() {
    return !fields.isEmpty();
  }

  /** Whether a field of a record has been reported already, wherever in the record it is. */
  public boolean isField(EntryKey key, String name) {
    return anyField() && fields.contains(new Field(files.getOrDefault(key, ""), name));
  }

  /**
   * Whether a file that has an error holds an id, so that a record may mention it after all.
   *
   * @param except the record that the id is from
   */
  public boolean mayMention(Id id, EntryKey except) {
    String own = files.getOrDefault(except, "");
    return anythingClosed
        || !kinds.isEmpty()
        || wordsByFile.entrySet().stream()
            .anyMatch(file -> !file.getKey().equals(own) && file.getValue().contains(id.value()));
  }

  /** Whether the file of a record of some kind that could not be read holds an id. */
  public boolean recordMayMention(Kind kind, Id id) {
    if (anythingClosed || kinds.contains(kind)) {
      return true;
    }
    return records.stream()
        .filter(key -> key.kind() == kind)
        .map(key -> wordsByFile.getOrDefault(files.getOrDefault(key, ""), Collections.emptySet()))
        .anyMatch(words -> words.contains(id.value()));
  }
}
