package org.daicho.content.record;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daicho.model.Entry;
import org.daicho.model.value.Kind;
import org.daicho.yaml.Node;

/** Which kind of record has the fields that a file has, for one that lies in the wrong folder. */
public final class KindOfFields {
  /** A record that lacks fewer of a kind's fields may only have them misspelt. */
  private static final int STRANGE = 2;

  private static final Pattern FIELD = Pattern.compile("(?m)^([a-z][a-z-]*):");
  private static final int BEGINNING = 100_000;

  private static final Map<Kind, Set<String>> FIELDS = fields();

  private KindOfFields() {}

  private static Map<Kind, Set<String>> fields() {
    Map<Kind, Set<String>> all = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      Set<String> names = new HashSet<>(Set.of("updated", "confirmed"));
      Entry.fields(kind).forEach(field -> names.add(field.name()));
      all.put(kind, names);
    }
    return all;
  }

  /** The one kind that has all fields of a record, where its own lacks several of them. */
  public static Optional<Kind> other(Kind own, Node.Mapping record) {
    int strange = 0;
    for (Node.Pair pair : record.pairs()) {
      strange += FIELDS.get(own).contains(pair.key().text()) ? 0 : 1;
    }
    if (strange < STRANGE) {
      return Optional.empty(); // As nearly all records.
    }
    return kind(record.pairs().stream().map(pair -> pair.key().text()).toList())
        .filter(kind -> kind != own);
  }

  /** The one kind that has all fields that a file seems to have. */
  public static Optional<Kind> ofFile(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      Matcher m = FIELD.matcher(new String(in.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1));
      return kind(m.results().map(found -> found.group(1)).toList());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<Kind> kind(List<String> names) {
    List<Kind> fitting = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      if (!names.isEmpty() && FIELDS.get(kind).containsAll(names)) {
        fitting.add(kind);
      }
    }
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }
}
