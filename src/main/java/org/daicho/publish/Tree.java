package org.daicho.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * What lies in the site when a build begins: one stat for each file, which is all that an unchanged
 * file costs. Names are as the file system spells them, so that on one that ignores case {@code
 * A.html} is not taken for {@code a.html}.
 *
 * @param files whatever is not a folder, symbolic links among them, by path
 * @param folders without the site itself
 */
record Tree(Map<String, Stat> files, Set<String> folders) {

  /**
   * @param modified nanoseconds since 1970
   * @param regular whether it is a plain file, and not a link, a pipe or the like
   */
  record Stat(long size, long modified, boolean regular) {}

  static Tree read(Place place) throws IOException {
    Tree tree = new Tree(new HashMap<>(), new HashSet<>());
    Deque<String> within = new ArrayDeque<>();
    Files.walkFileTree(
        place.site(),
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes what)
              throws IOException {
            if (within.isEmpty()) {
              within.push("");
            } else {
              String path = within.peek() + name(place, folder);
              tree.folders.add(path);
              within.push(path + "/");
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes what) throws IOException {
            Stat stat = new Stat(what.size(), nanos(what.lastModifiedTime()), what.isRegularFile());
            tree.files.put(within.peek() + name(place, file), stat);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, IOException fault)
              throws IOException {
            if (fault != null) {
              throw fault;
            }
            within.pop();
            return FileVisitResult.CONTINUE;
          }
        });
    return tree;
  }

  static Tree empty() {
    return new Tree(Map.of(), Set.of());
  }

  /** Whether a file is there and has just these bytes; it is read only if it has their number. */
  boolean hasBytes(Place place, String path, byte[] bytes) throws IOException {
    Stat file = files.get(path);
    return file != null
        && file.regular
        && file.size == bytes.length
        && Arrays.equals(Files.readAllBytes(place.site().resolve(path)), bytes);
  }

  /** Whether a path has a name with a leading dot. */
  static boolean isHidden(String path) {
    return path.startsWith(".") || path.contains("/.");
  }

  static long nanos(FileTime time) {
    return time.to(TimeUnit.NANOSECONDS);
  }

  /** A name that text cannot hold could not be found again from the journal. */
  private static String name(Place place, Path path) throws PublishException {
    String name = path.getFileName().toString();
    if (!isAscii(name) && !path.resolveSibling(name).equals(path)) {
      throw place.refusal("it holds the file `" + path + "`, whose name is not text; remove it");
    }
    return name;
  }

  /** As nearly all names are; any machine's text holds them. */
  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
