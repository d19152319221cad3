package org.daicho.content;

import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;
import org.daicho.model.EntryKey;

/**
 * The bytes of everything that was read, each file by a number: equal bytes have equal numbers, and
 * different ones practically never. By them a build tells what has changed since the last.
 *
 * @param site of {@code site.yaml} and the ledger of translations, which bear on every page
 * @param records of the records' own files
 * @param bodies of the texts beside them; records without one have none
 */
public record Digests(long site, Map<EntryKey, Long> records, Map<EntryKey, Long> bodies) {

  /**
   * The name of some bytes: two checksums of 32 bits. They guard against chance, not against
   * somebody who wants two files to look alike and would gain a stale page by it; and they cost a
   * twentieth of a cryptographic digest, which was a tenth of reading.
   */
  public static long of(byte[] bytes) {
    return sum(new CRC32(), bytes) << 32 | sum(new CRC32C(), bytes);
  }

  private static long sum(Checksum checksum, byte[] bytes) {
    checksum.update(bytes, 0, bytes.length);
    return checksum.getValue();
  }
}
