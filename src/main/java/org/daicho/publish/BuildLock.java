package org.daicho.publish;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps two builds of one site apart. The operating system lets go of the lock when the process
 * ends, however it ends; the file stays, since removing it would let two builds lock two files.
 */
final class BuildLock implements Closeable {
  /**
   * Those held in this process. A lock file that is held must not even be opened a second time:
   * POSIX drops all of a process's locks on a file when it closes any channel to it.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  private BuildLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * @throws PublishException where another build holds it
   */
  static BuildLock take(Place place) throws IOException {
    Path file = place.lock();
    if (!HELD.add(file)) {
      throw running(place);
    }
    FileChannel channel = null;
    boolean held = false;
    try {
      channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
      if (channel.tryLock() == null) {
        throw running(place);
      }
      held = true;
      return new BuildLock(file, channel);
    } catch (OverlappingFileLockException sameProcess) { // by another class loader's Publisher
      throw running(place);
    } finally {
      if (!held) {
        release(file, channel);
      }
    }
  }

  private static PublishException running(Place place) {
    return place.refusal("another build of it is running; wait until it ends");
  }

  @Override
  public void close() throws IOException {
    release(file, channel);
  }

  /** In this order: the channel must be closed before another build may open one. */
  private static void release(Path file, FileChannel channel) throws IOException {
    try {
      if (channel != null) {
        channel.close();
      }
    } finally {
      HELD.remove(file);
    }
  }
}
