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
  private final String everyRecord;
  private final String everything;
  private final Map<String, String> groups = new ConcurrentHashMap<>();

  /**
   * @param look the program and the theme
   */
  Keys(Catalogue catalogue, Digests digests, String look) {
    this.digests = digests;
    List<String> shared = new ArrayList<>(List.of(look, digests.site()));
    List<String> others = new ArrayList<>();
    List<String> bodies = new ArrayList<>();
    catalogue
        .all()
        .forEach(
            entry -> {
              boolean everywhere = Reads.isEverywhere(entry.kind());
              List<String> parts = everywhere ? shared : others;
              parts.add(entry.key().toString());
              parts.add(record(entry));
              (everywhere ? shared : bodies).add(body(entry));
            });
    this.everywhere = Fingerprint.of(shared);
    others.add(everywhere);
    this.everyRecord = Fingerprint.of(others);
    bodies.add(everyRecord);
    this.everything = Fingerprint.of(bodies);
  }

  /**
   * The key of some outputs.
   *
   * @param id tells them from all others
   */
  String of(String id, Reads reads) {
    if (reads.all() != Reads.All.NOT) {
      return Fingerprint.of(
          List.of(id, reads.all() == Reads.All.RECORDS ? everyRecord : everything));
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
