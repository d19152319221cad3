package org.daicho.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.daicho.output.Output;

/** Sites as maps from path to text, for tests. */
final class Sites {
  /** There are no places where only builds put files. */
  static final Predicate<String> NOWHERE = path -> false;

  private Sites() {}

  static Map<String, String> site(String... pathsAndTexts) {
    Map<String, String> site = new TreeMap<>();
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      site.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
    }
    return site;
  }

  static Published publish(Path output, Map<String, String> site) throws IOException {
    return publish(output, site, new Disk());
  }

  static Published publish(Path output, Map<String, String> site, Disk disk) throws IOException {
    return publish(output, site, disk, NOWHERE);
  }

  static Published publish(
      Path output, Map<String, String> site, Disk disk, Predicate<String> places)
      throws IOException {
    try (Publisher publisher = Publisher.open(output, List.of(), disk)) {
      putAll(publisher, site);
      return publisher.commit(places);
    }
  }

  /** What a commit did where it met nothing that no build made. */
  static Published did(int written, int unchanged, int removed) {
    return new Published(written, unchanged, removed, List.of(), List.of());
  }

  static void putAll(Publisher publisher, Map<String, String> site) throws IOException {
    for (Map.Entry<String, String> file : site.entrySet()) {
      publisher.put(Output.text(file.getKey(), file.getValue()), "of " + file.getValue());
    }
  }

  /** Every file with its text, every link with its target, every folder with {@code /}. */
  static Map<String, String> tree(Path root) throws IOException {
    return walk(root, Sites::text);
  }

  /** The same with the inode and the modification time of each file besides. */
  static Map<String, String> exactTree(Path root) throws IOException {
    return walk(
        root,
        path ->
            Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
                ? text(path)
                : text(path)
                    + Files.getAttribute(path, "unix:ino", LinkOption.NOFOLLOW_LINKS)
                    + Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS));
  }

  private interface Look {
    String at(Path path) throws IOException;
  }

  private static String text(Path path) throws IOException {
    if (Files.isSymbolicLink(path)) {
      return "-> " + Files.readSymbolicLink(path);
    }
    return Files.isDirectory(path) ? "/" : Files.readString(path, StandardCharsets.UTF_8);
  }

  private static Map<String, String> walk(Path root, Look look) throws IOException {
    Map<String, String> tree = new TreeMap<>();
    if (!Files.exists(root)) {
      return tree;
    }
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : paths.toList()) {
        tree.put(root.relativize(path).toString().replace('\\', '/'), look.at(path));
      }
    }
    return tree;
  }

  /** What is left in the state folder, without the lock and the ignore file. */
  static List<String> state(Path output) throws IOException {
    return tree(output.resolveSibling(".daicho").resolve(output.getFileName())).keySet().stream()
        .filter(name -> !name.isEmpty() && !name.equals("lock"))
        .toList();
  }
}
