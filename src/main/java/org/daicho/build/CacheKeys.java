package org.daicho.build;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.daicho.content.folder.Digests;
import org.daicho.content.folder.Fingerprint;
import org.daicho.model.Entry;
import org.daicho.model.Illustration;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.EntryKey;
import org.daicho.page.Reads;
import org.daicho.view.Paths;

/**
 * Names what outputs are made from: the program, the theme, and what the records they read say.
 * Outputs whose key is that of the last build are what it made, so they need not be made again.
 */
final class CacheKeys {
  private final Digests digests;
  private final Pictures pictures;
  private final long everywhere;
  private final long everyRecord;
  private final long everything;
  private final Map<String, Long> groups = new ConcurrentHashMap<>();

  /**
   * @param look the program and the theme
   */
  CacheKeys(Catalogue catalogue, Digests digests, Pictures pictures, long look) {
    this.pictures = pictures;
    this.digests = digests;
    Fingerprint shared = new Fingerprint().add(look).add(digests.site());
    Fingerprint others = new Fingerprint();
    Fingerprint bodies = new Fingerprint();
    catalogue
        .all()
        .forEach(
            entry -> {
              boolean everywhere = Reads.isEverywhere(entry.kind());
              Fingerprint records = everywhere ? shared : others;
              records.add(entry.kind().folder());
              addRecord(entry, records);
              addBody(entry, everywhere ? shared : bodies);
            });
    this.everywhere = shared.number();
    this.everyRecord = others.add(everywhere).number();
    this.everything = bodies.add(everyRecord).number();
  }

  /**
   * The key of some outputs.
   *
   * @param id tells them from all others
   */
  String of(String id, Reads reads) {
    Fingerprint key = new Fingerprint().add(id);
    if (reads.all() == Reads.All.NOT) {
      key.add(everywhere);
      for (Reads.Group group : reads.groups()) {
        key.add(of(group));
      }
      for (Entry entry : reads.bodies()) {
        addBody(entry, key);
      }
    } else {
      key.add(reads.all() == Reads.All.RECORDS ? everyRecord : everything);
    }
    return Long.toHexString(key.number());
  }

  private long of(Reads.Group group) {
    return groups.computeIfAbsent(
        group.name(),
        name -> {
          Fingerprint records = new Fingerprint();
          for (Entry entry : group.records().get()) {
            addRecord(entry, records);
          }
          return records.number();
        });
  }

  private void addRecord(Entry entry, Fingerprint to) {
    to.add(entry.id().value()).add(digests.records().getOrDefault(entry.key(), 0L));
  }

  private void addBody(Entry entry, Fingerprint to) {
    to.add(digests.bodies().getOrDefault(entry.key(), 0L));
    for (Illustration illustration : pictures.of(entry.key())) {
      to.add(Paths.image(illustration.image()));
    }
    // A link to a heading of another text is made from that text too.
    for (EntryKey other : CrossLinks.of(entry)) {
      to.add(digests.bodies().getOrDefault(other, 0L));
    }
  }
}
