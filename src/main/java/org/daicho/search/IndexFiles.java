package org.daicho.search;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * The index on its way to the disk. Each file is a classic script that hands over its name, the
 * index's version, the CRC-32 of what it holds, and that itself as base64 of raw deflate, which a
 * host's gzip makes as small as the binary. Nothing else can be loaded from a folder.
 */
final class IndexFiles {
  /** What a primer's name is made of: the letter of the files that need it, and this. */
  static final String PRIMER = "primer";

  /** A file's content, and what has been read before it; empty for most. */
  private record Content(byte[] bytes, byte[] primer) {}

  private static final byte[] NOTHING = {};

  private final SortedMap<String, Content> files = new TreeMap<>();

  void add(String name, byte[] content) {
    files.put(name, new Content(content, NOTHING));
  }

  void add(String letter, List<byte[]> contents) {
    add(letter, contents, NOTHING);
  }

  /**
   * Files that are much alike.
   *
   * @param primer text like theirs, which becomes a file of its own and by which each of them is
   *     smaller: it is deflated as what follows the primer, so the script inflates both as one
   */
  void add(String letter, List<byte[]> contents, byte[] primer) {
    if (primer.length > 0) {
      files.put(letter + PRIMER, new Content(primer, NOTHING));
    }
    for (int i = 0; i < contents.size(); i++) {
      files.put(letter + i, new Content(contents.get(i), primer));
    }
  }

  /** As files of the site. All have the version, so that two builds are never mixed. */
  List<SearchFile> in(String folder) {
    String version = version();
    return files.entrySet().parallelStream()
        .map(
            e ->
                new SearchFile(
                    folder + e.getKey() + ".js", script(e.getKey(), e.getValue(), version)))
        .toList();
  }

  private String version() {
    CRC32 crc = new CRC32();
    files.forEach(
        (name, content) -> {
          crc.update(name.getBytes(StandardCharsets.UTF_8));
          crc.update(content.bytes());
        });
    return hex(crc);
  }

  private static byte[] script(String name, Content content, String version) {
    CRC32 crc = new CRC32();
    crc.update(content.bytes());
    String script =
        "daicho.take(\"%s\",\"%s\",\"%s\",\"%s\");\n"
            .formatted(
                name,
                version,
                hex(crc),
                Base64.getEncoder().encodeToString(deflate(name, content)));
    return script.getBytes(StandardCharsets.US_ASCII);
  }

  private static String hex(CRC32 crc) {
    return HexFormat.of().formatHex(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
  }

  /** A primer ends on a whole byte and without a last block, so that another stream can follow. */
  private static byte[] deflate(String name, Content content) {
    boolean last = !name.endsWith(PRIMER);
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    try {
      if (content.primer().length > 0) {
        deflater.setDictionary(content.primer());
      }
      deflater.setInput(content.bytes());
      if (last) {
        deflater.finish();
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] buffer = new byte[1 << 14];
      int length;
      do {
        length =
            deflater.deflate(
                buffer, 0, buffer.length, last ? Deflater.NO_FLUSH : Deflater.SYNC_FLUSH);
        out.write(buffer, 0, length);
      } while (last ? !deflater.finished() : length == buffer.length);
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }
}
