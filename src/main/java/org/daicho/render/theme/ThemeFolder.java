package org.daicho.render.theme;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.daicho.content.folder.PassedOver;
import org.daicho.model.value.Id;

/**
 * A theme's own files, without those of the theme that it extends and those that {@link PassedOver}
 * names.
 *
 * @param leadingOut symbolic links that are not followed, as an editor knows them: whatever they
 *     lead to would be published
 */
record ThemeFolder(String name, SortedMap<String, ThemeFile> files, List<String> leadingOut) {

  /** The theme that comes with Daicho. */
  static final String BUILT_IN = "default";

  private static volatile ThemeFolder builtIn;

  /** The project's {@code themes/<name>}, or else the built-in theme of that name. */
  static Optional<ThemeFolder> find(Path project, String name) throws IOException {
    if (!Id.isValid(name)) { // Or `../..` would leave the project.
      return Optional.empty();
    }
    Path themes = project.resolve("themes");
    Path folder = themes.resolve(name);
    if (Files.isDirectory(folder)) {
      boolean within = folder.toRealPath().startsWith(themes.toRealPath());
      return Optional.of(within ? read(folder, name) : elsewhere(name));
    }
    return name.equals(BUILT_IN) ? Optional.of(builtIn()) : Optional.empty();
  }

  /** The names that {@link #find} knows. */
  static List<String> names(Path project) throws IOException {
    Path themes = project.resolve("themes");
    try (Stream<Path> folders = Files.isDirectory(themes) ? Files.list(themes) : Stream.empty()) {
      Stream<String> own = folders.filter(Files::isDirectory).map(f -> f.getFileName().toString());
      return Stream.concat(own, Stream.of(BUILT_IN))
          .filter(Id::isValid)
          .sorted()
          .distinct()
          .toList();
    }
  }

  /** The theme in the program, which does not change while it runs. */
  static ThemeFolder builtIn() throws IOException {
    ThemeFolder read = builtIn;
    if (read == null) {
      read = readBuiltIn();
      builtIn = read;
    }
    return read;
  }

  /** The resources next to our classes: a folder while developing, a jar once packaged. */
  private static ThemeFolder readBuiltIn() throws IOException {
    String root = "/themes/" + BUILT_IN;
    URL layout = ThemeFolder.class.getResource(root + "/" + Templates.LAYOUT);
    if (layout == null) {
      throw new IllegalStateException("the built-in theme is missing from the program");
    }
    try {
      if (layout.openConnection() instanceof JarURLConnection inJar) {
        Path jar = Path.of(inJar.getJarFileURL().toURI());
        try (FileSystem files = FileSystems.newFileSystem(jar)) {
          return read(files.getPath(root), BUILT_IN);
        }
      }
      return read(Path.of(layout.toURI()).getParent().getParent(), BUILT_IN);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ThemeFolder elsewhere(String name) {
    return new ThemeFolder(name, Collections.emptySortedMap(), List.of("themes/" + name));
  }

  /** Whether the folder itself is a link that leads out of {@code themes/}. */
  boolean isElsewhere() {
    return leadingOut.contains("themes/" + name);
  }

  private static ThemeFolder read(Path folder, String name) throws IOException {
    SortedMap<String, ThemeFile> files = new TreeMap<>();
    List<String> leadingOut = new ArrayList<>();
    Path root = folder.toRealPath();
    try (Stream<Path> found = Files.walk(root)) {
      for (Path file : (Iterable<Path>) found.sorted()::iterator) {
        String path = root.relativize(file).toString().replace('\\', '/');
        String place = "themes/" + name + "/" + path;
        if (Stream.of(path.split("/")).anyMatch(PassedOver::is)) {
          continue;
        }
        if (Files.isSymbolicLink(file) && !leadsToFileWithin(root, file)) {
          leadingOut.add(place);
        } else if (Files.isRegularFile(file)) {
          files.put(path, new ThemeFile(path, place, Files.readAllBytes(file)));
        }
      }
    }
    return new ThemeFolder(name, files, leadingOut);
  }

  private static boolean leadsToFileWithin(Path root, Path link) throws IOException {
    try {
      return link.toRealPath().startsWith(root) && Files.isRegularFile(link);
    } catch (FileSystemException nowhere) { // or to itself
      return false;
    }
  }
}
