package org.daicho.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.daicho.check.Rules;
import org.daicho.content.Content;
import org.daicho.diagnostic.Diagnostic;
import org.daicho.diagnostic.Diagnostics;

/** A copy of the good site of the tests, to be spoilt. */
public final class Sandbox {
  /** The repository, from which Maven runs the tests. */
  public static final Path PROJECT = Path.of(System.getProperty("basedir", "")).toAbsolutePath();

  public static final Path SITES = PROJECT.resolve("src/test/resources/sites");

  private final Path project;

  private Sandbox(Path project) {
    this.project = project;
  }

  /** Copies the good site into an empty folder. */
  public static Sandbox in(Path folder) throws IOException {
    Sandbox sandbox = new Sandbox(folder);
    sandbox.lay(SITES.resolve("good"));
    return sandbox;
  }

  /** The folder that {@code content/} is in. */
  public Path project() {
    return project;
  }

  /** A file of {@code content/}. */
  public Path file(String path) {
    return project.resolve("content").resolve(path);
  }

  /** Lays a folder's files over those that are here. */
  public void lay(Path overlay) throws IOException {
    try (Stream<Path> files = Files.walk(overlay)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        Path target = project.resolve(overlay.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  public void write(String path, String text) throws IOException {
    write(path, text.getBytes(StandardCharsets.UTF_8));
  }

  public void write(String path, byte[] bytes) throws IOException {
    Files.createDirectories(file(path).getParent());
    Files.write(file(path), bytes);
  }

  public String read(String path) throws IOException {
    return Files.readString(file(path));
  }

  /** Changes the only place in a file where something stands. */
  public void replace(String path, String old, String now) throws IOException {
    String text = read(path);
    int at = text.indexOf(old);
    if (at < 0 || text.indexOf(old, at + 1) >= 0) {
      throw new IllegalArgumentException(path + " does not hold `" + old + "` exactly once");
    }
    write(path, text.replace(old, now));
  }

  public void delete(String path) throws IOException {
    Files.delete(file(path));
  }

  /** All that reading and checking have to say. */
  public List<Diagnostic> diagnostics() throws IOException {
    return diagnostics(project.resolve("content"));
  }

  public static List<Diagnostic> diagnostics(Path content) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    Content read = Content.read(content, "content", diagnostics);
    Rules.run(Rules.of(read, diagnostics), read, diagnostics);
    return diagnostics.sorted();
  }

  /** As {@link #diagnostics()}, each as {@code file:line:column code}. */
  public List<String> places() throws IOException {
    return diagnostics().stream().map(d -> d.location() + " " + d.code()).toList();
  }
}
