package org.daicho.render;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.daicho.content.PassedOver;
import org.daicho.model.Id;

/**
 * A theme's own files, without those of the theme that it extends and those that {@link PassedOver}
 * names.
 */
record ThemeFolder(String name, SortedMap<String, ThemeFile> files) {

  /** The theme that comes with Daicho. */
  static final String BUILT_IN = "default";

  /** The project's {@code themes/<name>}, or else the built-in theme of that name. */
  static Optional<ThemeFolder> find(Path project, String name) throws IOException {
    if (!Id.isValid(name)) { // Or `../..` would leave the project.
      return Optional.empty();
    }
    Path folder = project.resolve("themes").resolve(name);
    if (Files.isDirectory(folder)) {
      return Optional.of(read(folder, name));
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

  /** The resources next to our classes: a folder while developing, a jar once packaged. */
  private static ThemeFolder builtIn() throws IOException {
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

  private static ThemeFolder read(Path folder, String name) throws IOException {
    SortedMap<String, ThemeFile> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) found.filter(Files::isRegularFile)::iterator) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        if (Stream.of(path.split("/")).noneMatch(PassedOver::is)) {
          String place = "themes/" + name + "/" + path;
          files.put(path, new ThemeFile(path, place, Files.readAllBytes(file)));
        }
      }
    }
    return new ThemeFolder(name, files);
  }
}
