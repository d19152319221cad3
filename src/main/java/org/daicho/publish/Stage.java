package org.daicho.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.daicho.output.Output;

/**
 * The new files of a build, each under its path. Files are not forced to the platter: a build can
 * be repeated, and 20,000 fsyncs take minutes on a disk. A process that dies loses nothing, for the
 * kernel has the bytes. After a power cut, a file whose bytes did not get there is empty on the
 * usual file systems; then its size is not the manifest's, and the next build writes it again.
 */
final class Stage {
  /** More at once only makes the JDK keep a larger buffer for each thread. */
  private static final int CHUNK = 1 << 20;

  private final Path root;
  private final Set<Path> folders = ConcurrentHashMap.newKeySet();

  Stage(Path root) {
    this.root = root;
  }

  /** Writes a new file and says when it was modified, in nanoseconds since 1970. */
  long write(String path, byte[] bytes) throws IOException {
    Path file = place(path);
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        rest.limit(Math.min(bytes.length, rest.position() + CHUNK));
        channel.write(rest);
        rest.limit(bytes.length);
      }
    }
    return Tree.nanos(Files.getLastModifiedTime(file));
  }

  /** Writes a new file piece by piece and says what it has become. */
  Manifest.Entry write(String path, Output.Content content, String fingerprint) throws IOException {
    Path file = place(path);
    try (OutputStream out =
        new BufferedOutputStream(
            Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            CHUNK)) {
      content.writeTo(out);
    }
    return new Manifest.Entry(
        Files.size(file), Tree.nanos(Files.getLastModifiedTime(file)), fingerprint);
  }

  /** Where a new file goes, its folder made. */
  private Path place(String path) throws IOException {
    Path file = resolve(root, path);
    Path folder = file.getParent();
    if (!folders.contains(folder)) { // two threads may both create it: that is allowed
      Files.createDirectories(folder);
      folders.add(folder);
    }
    return file;
  }

  /**
   * @throws PublishException where this machine has no way to write the name
   */
  static Path resolve(Path root, String path) throws PublishException {
    try {
      return root.resolve(path);
    } catch (InvalidPathException unwritable) {
      throw new PublishException(
          ("cannot write `%s`: this machine has no such file names; "
                  + "set a locale with UTF-8, such as LC_ALL=C.UTF-8")
              .formatted(path),
          unwritable);
    }
  }
}
