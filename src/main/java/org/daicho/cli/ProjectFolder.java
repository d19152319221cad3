package org.daicho.cli;

import java.nio.file.Path;
import org.daicho.build.Project;
import picocli.CommandLine.Parameters;

/** The project that a command reads. */
final class ProjectFolder {
  @Parameters(
      arity = "0..1",
      defaultValue = ".",
      paramLabel = "FOLDER",
      description = "the folder that holds content/ (default: this one)")
  private Path folder;

  Path path() {
    return folder;
  }

  /** The project, whole and with its website in its own folder. */
  Project project() {
    return project(null, false);
  }

  /**
   * @param output the website's folder; where it is null, {@code site/} next to {@code content/},
   *     or {@code preview/} for pages only, which must not take the place of a whole site
   */
  Project project(Path output, boolean pagesOnly) {
    Path usual = folder.resolve(pagesOnly ? "preview" : "site");
    return new Project(folder, output == null ? usual : output, pagesOnly);
  }
}
