package org.daicho.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * The few operations of which a commit consists, one system call each; tests put faults here.
 * Symbolic links are never followed in the last place of a path.
 */
class Disk {

  /** Renames, so that the file is at one place or the other at any instant. */
  void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  /** One call where its parent is there, as it is unless somebody removed it meanwhile. */
  void makeFolder(Path folder) throws IOException {
    Files.createDirectories(folder);
  }

  /** Removes an empty folder. */
  void removeFolder(Path folder) throws IOException {
    Files.delete(folder);
  }

  void removeFile(Path file) throws IOException {
    Files.delete(file);
  }

  /** What is there; unlike {@link Files#exists} it does not take a fault for an absence. */
  static Optional<BasicFileAttributes> look(Path path) throws IOException {
    try {
      return Optional.of(
          Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    } catch (NoSuchFileException absent) {
      return Optional.empty();
    }
  }

  static boolean exists(Path path) throws IOException {
    return look(path).isPresent();
  }

  static boolean isFolder(Path path) throws IOException {
    return look(path).map(BasicFileAttributes::isDirectory).orElse(false);
  }

  /** Removes a folder with all in it, if it is there. */
  static void removeTree(Path folder) throws IOException {
    if (!exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes what) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path dir, IOException fault)
              throws IOException {
            if (fault != null) {
              throw fault;
            }
            Files.delete(dir);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
