package org.daicho.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/**
 * The lines of the files that diagnostics are about, for excerpts. A file is read when it is first
 * asked for; since diagnostics are sorted, keeping the last one is enough.
 */
public final class SourceLines implements Function<String, List<String>> {
  private static final int LARGEST = 8 << 20;

  /** What YAML 1.1 takes for the end of a line. */
  private static final String BREAK = "\r\n|[\n\r\u0085\u2028\u2029]";

  private final Path folder;
  private String file = "";
  private List<String> lines = List.of();

  /**
   * @param folder that the files' paths in diagnostics are relative to
   */
  public SourceLines(Path folder) {
    this.folder = folder;
  }

  /** The lines; none where the file cannot be read, or is so large that it was refused. */
  @Override
  public List<String> apply(String path) {
    if (!path.equals(file)) {
      file = path;
      lines = read(folder.resolve(path));
    }
    return lines;
  }

  private static List<String> read(Path path) {
    try {
      if (!Files.isRegularFile(path) || Files.size(path) > LARGEST) {
        return List.of();
      }
      // What is not UTF-8 shows as replacement characters, which is what is wrong with it.
      String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
      return List.of((text.startsWith("\uFEFF") ? text.substring(1) : text).split(BREAK, -1));
    } catch (IOException e) {
      return List.of();
    }
  }
}
