package org.daicho.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.daicho.cli.Main;

/** A site built by the program as its users start it, to be looked at by a test. */
public record BuiltSite(Path folder, int exit, String output) {

  /** The records that this repository publishes. */
  public static final Path PROJECT = Path.of("").toAbsolutePath();

  public static BuiltSite of(Path project, Path out, String... more) {
    String[] arguments = new String[4 + more.length];
    arguments[0] = "build";
    arguments[1] = project.toString();
    arguments[2] = "--out";
    arguments[3] = out.toString();
    System.arraycopy(more, 0, arguments, 4, more.length);
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(output, true, StandardCharsets.UTF_8);
    int exit = Main.run(arguments, stream, stream);
    return new BuiltSite(out, exit, output.toString(StandardCharsets.UTF_8));
  }

  public String read(String path) throws IOException {
    return Files.readString(folder.resolve(path));
  }

  /** Every file's bytes as Latin-1 text, by path. */
  public SortedMap<String, String> files() throws IOException {
    return files(folder);
  }

  public static SortedMap<String, String> files(Path folder) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            files.put(folder.relativize(file).toString(), bytes);
            return FileVisitResult.CONTINUE;
          }
        });
    return files;
  }

  /** A copy of this repository's records and themes, to be changed. */
  public static Path copyOfProject(Path into) throws IOException {
    copy("content", into);
    copyThemes(into);
    return into;
  }

  /** Puts a copy of this repository's themes into a project, to be changed. */
  public static void copyThemes(Path project) throws IOException {
    copy("themes", project);
  }

  private static void copy(String part, Path into) throws IOException {
    Path from = PROJECT.resolve(part);
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        Path copy = into.resolve(part).resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }
}
