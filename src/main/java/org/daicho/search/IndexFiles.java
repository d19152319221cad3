package org.daicho.search;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
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
  private final SortedMap<String, byte[]> files = new TreeMap<>();

  void add(String name, byte[] content) {
    files.put(name, content);
  }

  void add(String letter, List<byte[]> contents) {
    for (int i = 0; i < contents.size(); i++) {
      add(letter + i, contents.get(i));
    }
  }

  /** As files of the site. All have the version, so that two builds are never mixed. */
  List<SearchFile> in(String folder) {
    String version = version();
    return files.entrySet().parallelStream()
        .map(e -> new SearchFile(folder + e.getKey() + ".js", script(e, version)))
        .toList();
  }

  private String version() {
    CRC32 crc = new CRC32();
    files.forEach(
        (name, content) -> {
          crc.update(name.getBytes(StandardCharsets.UTF_8));
          crc.update(content);
        });
    return hex(crc);
  }

  private static byte[] script(Map.Entry<String, byte[]> file, String version) {
    CRC32 crc = new CRC32();
    crc.update(file.getValue());
    String script =
        "daicho.take(\"%s\",\"%s\",\"%s\",\"%s\");\n"
            .formatted(
                file.getKey(),
                version,
                hex(crc),
                Base64.getEncoder().encodeToString(deflate(file.getValue())));
    return script.getBytes(StandardCharsets.US_ASCII);
  }

  private static String hex(CRC32 crc) {
    return HexFormat.of().formatHex(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
  }

  private static byte[] deflate(byte[] content) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    try {
      deflater.setInput(content);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] buffer = new byte[1 << 14];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }
}
