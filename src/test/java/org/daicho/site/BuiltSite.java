package org.daicho.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daicho.cli.Main;

/** A site built by the program as its users start it, to be looked at by a test. */
record BuiltSite(Path folder, int exit, String said) {

  /** The records that this repository publishes. */
  static final Path PROJECT = Path.of("").toAbsolutePath();

  static BuiltSite of(Path project, Path out, String... more) {
    String[] arguments = new String[4 + more.length];
    arguments[0] = "build";
    arguments[1] = project.toString();
    arguments[2] = "--out";
    arguments[3] = out.toString();
    System.arraycopy(more, 0, arguments, 4, more.length);
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
    int exit = Main.run(arguments, stream, stream);
    return new BuiltSite(out, exit, said.toString(StandardCharsets.UTF_8));
  }

  String read(String path) throws IOException {
    return Files.readString(folder.resolve(path));
  }

  /** Every file's bytes as Latin-1 text, by path. */
  SortedMap<String, String> files() throws IOException {
    return files(folder);
  }

  static SortedMap<String, String> files(Path folder) throws IOException {
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

  /** A copy of this repository's records and theme, to be changed. */
  static Path copyOfProject(Path into) throws IOException {
    for (String part : new String[] {"content", "themes"}) {
      Path from = PROJECT.resolve(part);
      Files.walkFileTree(
          from,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes a) {
              try {
                Files.createDirectories(
                    into.resolve(part).resolve(from.relativize(dir).toString()));
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes a) throws IOException {
              Files.copy(file, into.resolve(part).resolve(from.relativize(file).toString()));
              return FileVisitResult.CONTINUE;
            }
          });
    }
    return into;
  }
}
