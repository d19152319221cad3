package org.daicho.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import org.daicho.yaml.Node;
import org.daicho.yaml.NodeBytes;

/**
 * The nodes that YAML came to in earlier builds, by the digest of the file they were read from:
 * YAML is the dear part of reading. What has a mistake is not kept, so that it is reported each
 * time.
 *
 * <p>It is a cache that proves itself: a head names the program, each piece has a checksum, and
 * whatever is torn or strange counts for nothing. New pieces go to the end; where the last build
 * could use less than half of the old ones, the rest is left out.
 */
public final class ParsedRecords {
  private static final long FORMAT = 0x64616963686f_0001L; // "daicho", 1
  private static final int HEAD = 2 * Long.BYTES;

  /** Of a piece: digest, length, checksum. */
  private static final int PIECE_HEAD = Long.BYTES + 2 * Integer.BYTES;

  private static final int CHUNK = 1 << 20;
  private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

  private final Optional<Path> file;
  private final long program;
  private final ByteBuffer old;
  private final Map<Long, Integer> places = new HashMap<>();
  private final Set<Long> used = ConcurrentHashMap.newKeySet();
  private final List<ByteBuffer> added = new ArrayList<>();

  private ParsedRecords(Optional<Path> file, long program, ByteBuffer old) {
    this.file = file;
    this.program = program;
    this.old = old;
    index();
  }

  /** Knows nothing and keeps nothing. */
  public static ParsedRecords none() {
    return new ParsedRecords(Optional.empty(), 0, NOTHING.duplicate());
  }

  /**
   * What a file holds, which may be nothing, as where there is none or none that can be read.
   *
   * @param program tells one state of the program from another, which may read in another way
   */
  public static ParsedRecords in(Path file, long program) {
    ByteBuffer bytes;
    try {
      bytes = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) ? bytes(file) : NOTHING;
    } catch (IOException unreadable) {
      bytes = NOTHING;
    }
    return new ParsedRecords(Optional.of(file), program, bytes.duplicate());
  }

  private static ByteBuffer bytes(Path file) throws IOException {
    try (FileChannel from = FileChannel.open(file)) {
      // Outside the heap, or each collection of garbage would copy it.
      ByteBuffer bytes = ByteBuffer.allocateDirect((int) Math.min(from.size(), Integer.MAX_VALUE));
      int read = 0;
      while (read >= 0 && bytes.hasRemaining()) {
        read = from.read(bytes);
      }
      return bytes.flip();
    }
  }

  /** Finds the pieces, as far as they are whole. */
  private void index() {
    int end = 0;
    if (old.limit() >= HEAD && old.getLong(0) == FORMAT && old.getLong(Long.BYTES) == program) {
      end = HEAD;
      while (old.limit() - end >= PIECE_HEAD
          && size(end) >= PIECE_HEAD
          && old.limit() - end >= size(end)) {
        places.put(old.getLong(end), end);
        end += size(end);
      }
    }
    old.limit(end);
  }

  /** How long a piece is, with its head. */
  private int size(int place) {
    return PIECE_HEAD + old.getInt(place + Long.BYTES);
  }

  /**
   * The nodes of a file, if they are known.
   *
   * @param digest of its bytes
   * @param shownAs its path as messages show it
   */
  Optional<Node> get(long digest, String shownAs) {
    Integer place = places.get(digest);
    if (place == null) {
      return Optional.empty();
    }
    byte[] bytes = new byte[size(place) - PIECE_HEAD];
    old.get(place + PIECE_HEAD, bytes);
    if (checksum(bytes) != old.getInt(place + Long.BYTES + Integer.BYTES)) {
      return Optional.empty();
    }
    used.add(digest);
    return Optional.of(NodeBytes.node(shownAs, bytes));
  }

  /** Keeps the nodes of a file that has no mistake. */
  void put(long digest, Node node) {
    if (file.isPresent()) {
      byte[] bytes = NodeBytes.of(node);
      add(digest, checksum(bytes), bytes);
    }
  }

  private synchronized void add(long digest, int checksum, byte[] bytes) {
    int size = PIECE_HEAD + bytes.length;
    if (added.isEmpty() || added.get(added.size() - 1).remaining() < size) {
      added.add(ByteBuffer.allocateDirect(Math.max(CHUNK, size)));
    }
    ByteBuffer to = added.get(added.size() - 1);
    to.putLong(digest).putInt(bytes.length).putInt(checksum).put(bytes);
  }

  /**
   * Writes what is to be kept for the next build; as much of it as can be, for the next build reads
   * the rest anew.
   */
  public void write() {
    if (file.isPresent()) {
      try {
        write(file.get());
      } catch (IOException unwritable) {
        return; // Only the next build would be the faster for it.
      }
    }
  }

  private void write(Path file) throws IOException {
    int useful = HEAD + used.stream().mapToInt(digest -> size(places.get(digest))).sum();
    boolean anew = useful < old.limit() / 2 || old.limit() == 0;
    if (added.isEmpty() && !anew) {
      return;
    }
    try (FileChannel to =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
      if (anew) {
        write(to, ByteBuffer.allocate(HEAD).putLong(FORMAT).putLong(program).flip());
        for (Long digest : used) {
          int place = places.get(digest);
          write(to, old.slice(place, size(place)));
        }
      } else {
        to.position(old.limit());
      }
      for (ByteBuffer chunk : added) {
        write(to, chunk.duplicate().flip());
      }
      to.truncate(to.position());
    }
  }

  private static void write(FileChannel to, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      to.write(bytes);
    }
  }

  private static int checksum(byte[] bytes) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes, 0, bytes.length);
    return (int) checksum.getValue();
  }
}
