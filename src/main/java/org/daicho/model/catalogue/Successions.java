package org.daicho.model.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.daicho.model.Entry;
import org.daicho.model.Lineage;
import org.daicho.model.value.EntryKey;
import org.daicho.model.value.Id;

/** Which records follow which, as either of two says it, and the records of former ids. */
final class Successions {
  private final Map<EntryKey, List<Entry>> before = new HashMap<>();
  private final Map<EntryKey, List<Entry>> after = new HashMap<>();
  private final Map<EntryKey, Entry> former = new HashMap<>();

  /**
   * @param catalogue of which only the records are asked for
   */
  Successions(Records catalogue) {
    Stream.concat(catalogue.organisations().stream(), catalogue.programmes().stream())
        .filter(entry -> !entry.lineage().equals(Lineage.NONE))
        .forEach(
            (Entry entry) -> {
              Lineage lineage = entry.lineage();
              lineage
                  .follows()
                  .forEach(id -> other(catalogue, entry, id).ifPresent(o -> add(o, entry)));
              lineage
                  .ended()
                  .map(Lineage.Ended::into)
                  .orElse(List.of())
                  .forEach(id -> other(catalogue, entry, id).ifPresent(o -> add(entry, o)));
              lineage
                  .formerIds()
                  .forEach(id -> former.putIfAbsent(new EntryKey(entry.kind(), id), entry));
            });
  }

  private static Optional<Entry> other(Records catalogue, Entry entry, Id id) {
    return id.isReadable() ? catalogue.entry(new EntryKey(entry.kind(), id)) : Optional.empty();
  }

  private void add(Entry earlier, Entry later) {
    put(before, later, earlier);
    put(after, earlier, later);
  }

  private static void put(Map<EntryKey, List<Entry>> map, Entry of, Entry other) {
    List<Entry> others = map.computeIfAbsent(of.key(), k -> new ArrayList<>());
    if (!others.contains(other)) {
      others.add(other);
    }
  }

  List<Entry> before(Entry entry) {
    return before.getOrDefault(entry.key(), List.of());
  }

  List<Entry> after(Entry entry) {
    return after.getOrDefault(entry.key(), List.of());
  }

  Optional<Entry> formerly(EntryKey key) {
    return Optional.ofNullable(former.get(key));
  }
}
