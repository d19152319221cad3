package org.daicho.sitecheck;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;

/**
 * The files of a site's folder.
 *
 * @param paths from the folder, with {@code /}, in the very letters of the disk
 */
public record SiteFiles(Path folder, NavigableSet<String> paths) {

  static SiteFiles of(Path folder) throws IOException {
    NavigableSet<String> paths = new TreeSet<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            paths.add(folder.relativize(file).toString().replace('\\', '/'));
            return FileVisitResult.CONTINUE;
          }
        });
    return new SiteFiles(folder, paths);
  }

  boolean has(String path) {
    return paths.contains(path);
  }

  boolean hasFolder(String path) {
    String prefix = path.isEmpty() || path.endsWith("/") ? path : path + "/";
    String next = paths.ceiling(prefix);
    return next != null && next.startsWith(prefix);
  }

  List<String> endingIn(String ending) {
    return paths.stream().filter(path -> path.endsWith(ending)).toList();
  }

  byte[] read(String path) throws IOException {
    return Files.readAllBytes(folder.resolve(path));
  }

  /** How many bytes a host sends for these, compressed with gzip. */
  public static long gzipped(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.size();
  }
}
