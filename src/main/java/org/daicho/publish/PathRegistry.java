package org.daicho.publish;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/**
 * The paths that a build has taken. Two of one {@linkplain #fold folded} name collide, and so do a
 * file and a folder. Folders count with a {@code /} at their end.
 */
final class PathRegistry {
  private final Queue<String> paths = new ConcurrentLinkedQueue<>();
  private final Map<String, String> spellings = new ConcurrentHashMap<>();
  private final Set<String> folders = ConcurrentHashMap.newKeySet();
  private volatile boolean clash;

  /** Takes a path; false where it collides with one taken before. */
  boolean claim(String path) {
    paths.add(path);
    boolean free = spellings.putIfAbsent(fold(path), path) == null;
    for (String folder = folderOf(path);
        !folder.isEmpty() && !folders.contains(folder);
        folder = folderAround(folder)) {
      String known = spellings.putIfAbsent(foldOf(folder), folder);
      if (known == null || known.equals(folder)) {
        folders.add(folder);
      } else {
        free = false;
      }
    }
    clash |= !free;
    return free;
  }

  /** All collisions, in an order that does not depend on which thread came first. */
  List<Collision> collisions() {
    if (!clash) {
      return List.of();
    }
    Map<String, Users> names = new TreeMap<>();
    Set<Collision> found = new LinkedHashSet<>();
    for (String path : paths.stream().sorted().toList()) {
      if (!names.computeIfAbsent(fold(path), name -> new Users()).files.add(path)) {
        found.add(new Collision(List.of(path, path)));
      }
      for (String folder = folderOf(path); !folder.isEmpty(); folder = folderAround(folder)) {
        names
            .computeIfAbsent(foldOf(folder), name -> new Users())
            .folders
            .putIfAbsent(folder, path);
      }
    }
    names.values().forEach(users -> users.addCollisions(found));
    return List.copyOf(found);
  }

  /** Who uses a folded name: files, and folders with the first file in each. */
  private record Users(SortedSet<String> files, SortedMap<String, String> folders) {
    Users() {
      this(new TreeSet<>(), new TreeMap<>());
    }

    void addCollisions(Set<Collision> found) {
      if (files.size() > 1) {
        found.add(new Collision(List.copyOf(files)));
      }
      if (folders.size() > 1) {
        found.add(new Collision(folders.values().stream().sorted().toList()));
      }
      if (!files.isEmpty() && !folders.isEmpty()) {
        String inFolder = folders.get(folders.firstKey());
        found.add(new Collision(Stream.of(files.first(), inFolder).sorted().toList()));
      }
    }
  }

  /**
   * What a file system that ignores case and Unicode form makes of a name: upper and then lower
   * case (so that ß meets SS), then decomposed (NFD).
   */
  static String fold(String name) {
    if (name.chars().allMatch(c -> c < 0x80)) {
      return name.toLowerCase(Locale.ROOT);
    }
    // Composed first, so that a change of case sees a letter with its accent as one.
    String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
    String cased = composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    return Normalizer.normalize(cased, Normalizer.Form.NFD);
  }

  private static String foldOf(String folder) {
    return fold(folder.substring(0, folder.length() - 1));
  }

  private static String folderAround(String folder) {
    return folderOf(folder.substring(0, folder.length() - 1));
  }

  private static String folderOf(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }
}
