package org.daicho.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/**
 * Paths as a hosted CI knows them: from the root of the repository that the folder is in, or from
 * where the program was called outside a repository.
 */
final class CallersPaths implements UnaryOperator<String> {
  private final Path folder;
  private final Path root;

  /**
   * @param folder that the files in diagnostics are relative to
   */
  CallersPaths(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
    this.root = repository(this.folder);
  }

  private static Path repository(Path folder) {
    for (Path at = folder; at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(".git"))) { // A folder, or a file in a work tree or submodule.
        return at;
      }
    }
    return Path.of("").toAbsolutePath();
  }

  /** A file outside the root keeps its whole path. */
  @Override
  public String apply(String file) {
    Path whole = folder.resolve(file);
    Path shown = whole.startsWith(root) ? root.relativize(whole) : whole;
    return shown.toString().replace('\\', '/');
  }
}
