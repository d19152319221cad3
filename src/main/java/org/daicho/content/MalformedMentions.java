package org.daicho.content;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daicho.content.folder.KnownNames;
import org.daicho.content.folder.WrittenPath;
import org.daicho.content.value.Reporter;
import org.daicho.model.Entry;
import org.daicho.model.Reference;
import org.daicho.model.value.EntryKey;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;
import org.daicho.yaml.Quote;

/**
 * Reports what is written where any record with a page may be mentioned, as {@code
 * programmes/robot-shop}, and has not that form, once all records are read: then it can be looked
 * up by its name or path.
 */
final class MalformedMentions {
  /** More proposals than these say nothing. */
  private static final int MOST = 3;

  private static final List<Kind> KINDS =
      Arrays.stream(Kind.values()).filter(Kind::hasPages).toList();

  private final KnownNames names;

  private MalformedMentions(List<Entry> entries) {
    this.names = new KnownNames(entries);
  }

  /** Reports all that the readers came upon. */
  static void report(List<Entry> entries, Reporter reporter) {
    if (reporter.mentions().isEmpty()) {
      return;
    }
    MalformedMentions mentions = new MalformedMentions(entries);
    new TreeMap<>(reporter.mentions())
        .forEach(
            (at, text) ->
                reporter.error(
                    "malformed-reference",
                    at,
                    "`" + Quote.brief(text) + "` does not name a record that has a page",
                    mentions.hint(text)));
  }

  private String hint(String written) {
    WrittenPath path = WrittenPath.of(written);
    Optional<Kind> kind = path.kind();
    String name = path.name();
    if (kind.isPresent() && !kind.get().hasPages()) {
      return "a " + kind.get().word() + " has no page: name a record that has one";
    }
    List<Kind> among = kind.map(List::of).orElse(KINDS);
    return propose(among.stream().flatMap(k -> called(k, name)))
        .or(() -> propose(among.stream().flatMap(k -> calledLike(k, name))))
        .orElse("write its folder and its id, such as `programmes/koto-robot-shop`");
  }

  private Stream<EntryKey> called(Kind kind, String name) {
    return names.calledSo(to(kind), name).stream().map(id -> new EntryKey(kind, id));
  }

  private Stream<EntryKey> calledLike(Kind kind, String name) {
    return names.partlyCalledSo(to(kind), name).stream().map(id -> new EntryKey(kind, id));
  }

  private static Reference to(Kind kind) {
    return new Reference("", kind, Optional.empty(), Id.UNREADABLE);
  }

  private static Optional<String> propose(Stream<EntryKey> records) {
    TreeSet<EntryKey> found = records.collect(Collectors.toCollection(TreeSet::new));
    return found.isEmpty() || found.size() > MOST
        ? Optional.empty()
        : Optional.of(
            found.stream()
                .map(key -> "`" + key + "`")
                .collect(Collectors.joining(" or ", "did you mean ", "?")));
  }
}
