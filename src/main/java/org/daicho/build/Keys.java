package org.daicho.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.daicho.content.Digests;
import org.daicho.model.Catalogue;
import org.daicho.model.Entry;
import org.daicho.view.Reads;

/**
 * Names what outputs are made from: the program, the theme, and the bytes of the records they read.
 * Outputs whose key is that of the last build are what it made, so they need not be made again.
 */
final class Keys {
  private final Digests digests;
  private final String everywhere;
  private final String everything;
  private final Map<String, String> groups = new ConcurrentHashMap<>();

  /**
   * @param look the program and the theme
   */
  Keys(Catalogue catalogue, Digests digests, String look) {
    this.digests = digests;
    List<String> shared = new ArrayList<>(List.of(look, digests.site()));
    List<String> others = new ArrayList<>();
    catalogue
        .all()
        .forEach(
            entry -> {
              List<String> parts = Reads.isEverywhere(entry.kind()) ? shared : others;
              parts.add(entry.key().toString());
              parts.add(record(entry));
              parts.add(body(entry));
            });
    this.everywhere = Fingerprint.of(shared);
    others.add(everywhere);
    this.everything = Fingerprint.of(others);
  }

  /**
   * The key of some outputs.
   *
   * @param id tells them from all others
   */
  String of(String id, Reads reads) {
    if (reads.all()) {
      return Fingerprint.of(List.of(id, everything));
    }
    List<String> parts = new ArrayList<>();
    parts.add(id);
    parts.add(everywhere);
    for (Reads.Group group : reads.groups()) {
      parts.add(
          group.name().isEmpty()
              ? of(group)
              : groups.computeIfAbsent(group.name(), name -> of(group)));
    }
    for (Entry entry : reads.bodies()) {
      parts.add(body(entry));
    }
    return Fingerprint.of(parts);
  }

  private String of(Reads.Group group) {
    List<String> parts = new ArrayList<>(2 * group.records().size());
    for (Entry entry : group.records()) {
      parts.add(entry.id().value());
      parts.add(record(entry));
    }
    return Fingerprint.of(parts);
  }

  private String record(Entry entry) {
    return digests.records().getOrDefault(entry.key(), "");
  }

  private String body(Entry entry) {
    return digests.bodies().getOrDefault(entry.key(), "");
  }
}
