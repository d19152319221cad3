package org.daicho.content.folder;

import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;
import org.daicho.model.value.EntryKey;
import org.daicho.model.value.Kind;
import org.daicho.yaml.Node;

/**
 * Everything that was read, each piece by a number: what says the same has the same number, and
 * what does not practically never. By them a build knows what has changed since the last.
 *
 * <p>A programme's summary counts as its body, since few pages show either.
 *
 * @param site of {@code site.yaml} and the ledger of translations, which bear on every page
 * @param records of what the records' own files say, whatever their comments and layout
 * @param bodies of the texts next to them; records without any have none
 */
public record Digests(long site, Map<EntryKey, Long> records, Map<EntryKey, Long> bodies) {

  /** Adds what a record's own file says, when the texts next to it have been added. */
  public static void add(
      EntryKey key, Node.Mapping fields, Map<EntryKey, Long> records, Map<EntryKey, Long> bodies) {
    Fingerprint record = new Fingerprint();
    for (Node.Pair field : fields.pairs()) {
      if (key.kind() == Kind.PROGRAMME && field.key().text().equals("summary")) {
        Fingerprint body = new Fingerprint().add(bodies.getOrDefault(key, 0L));
        add(field.value(), body);
        bodies.put(key, body.number());
      } else {
        add(field, record);
      }
    }
    records.put(key, record.number());
  }

  private static void add(Node.Pair field, Fingerprint to) {
    to.add(field.key().text());
    add(field.value(), to);
  }

  private static void add(Node node, Fingerprint to) {
    if (node instanceof Node.Scalar scalar) {
      to.add((scalar.plain() ? 1 : 0) + (scalar.folded() ? 2 : 0)).add(scalar.text());
    } else if (node instanceof Node.Sequence sequence) {
      to.add(4).add(sequence.items().size());
      sequence.items().forEach(item -> add(item, to));
    } else if (node instanceof Node.Mapping mapping) {
      to.add(5).add(mapping.pairs().size());
      mapping.pairs().forEach(pair -> add(pair, to));
    }
  }

  /**
   * The name of some bytes: two checksums of 32 bits. They guard against chance, not against
   * somebody who wants two files to look alike and would gain a stale page by it.
   */
  public static long of(byte[] bytes) {
    return sum(new CRC32(), bytes) << 32 | sum(new CRC32C(), bytes);
  }

  private static long sum(Checksum checksum, byte[] bytes) {
    checksum.update(bytes, 0, bytes.length);
    return checksum.getValue();
  }
}
