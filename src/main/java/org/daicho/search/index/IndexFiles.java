package org.daicho.search.index;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.daicho.output.Output;

/**
 * The index on its way to the disk. Each file is a {@link ScriptOfBytes} of a CRC-32 and the
 * content as raw deflate. The checksum is of the index's version, the file's name and the content,
 * so that no file is taken for another, nor for its own of another build.
 */
final class IndexFiles {
  /** What is loaded first: it has the version before its checksum, which is of the rest. */
  private static final String FIRST = "index";

  /** What a primer's name is made of: the letter of the files that need it, and this. */
  private static final String PRIMER = "primer";

  /** A file's content, and what has been read before it; empty for most. */
  private record Content(byte[] bytes, byte[] primer) {}

  private static final byte[] NOTHING = {};

  private final SortedMap<String, Content> files = new TreeMap<>();

  /** A file by itself; {@code index} is the one that is loaded first. */
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
   *     smaller: it is deflated as what follows the primer
   */
  void add(String letter, List<byte[]> contents, byte[] primer) {
    if (primer.length > 0) {
      files.put(letter + PRIMER, new Content(primer, NOTHING));
    }
    for (int i = 0; i < contents.size(); i++) {
      files.put(letter + i, new Content(contents.get(i), primer));
    }
  }

  /** As files of the site. */
  List<Output> in(String folder) {
    int version = version();
    return files.entrySet().parallelStream()
        .map(
            e -> new Output(folder + e.getKey() + ".js", script(e.getKey(), e.getValue(), version)))
        .toList();
  }

  private int version() {
    CRC32 crc = new CRC32();
    files.forEach(
        (name, content) -> {
          crc.update(name.getBytes(StandardCharsets.UTF_8));
          crc.update(content.bytes());
        });
    return (int) crc.getValue();
  }

  private static byte[] script(String name, Content content, int version) {
    byte[] first = ByteBuffer.allocate(4).putInt(version).array();
    CRC32 crc = new CRC32();
    crc.update((HexFormat.of().formatHex(first) + name).getBytes(StandardCharsets.US_ASCII));
    crc.update(content.bytes());
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    if (name.equals(FIRST)) {
      data.writeBytes(first);
    }
    data.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    deflate(content, data);
    return ScriptOfBytes.of(data.toByteArray());
  }

  private static void deflate(Content content, ByteArrayOutputStream out) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    try {
      if (content.primer().length > 0) {
        deflater.setDictionary(content.primer());
      }
      deflater.setInput(content.bytes());
      deflater.finish();
      byte[] buffer = new byte[1 << 14];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
    } finally {
      deflater.end();
    }
  }
}
