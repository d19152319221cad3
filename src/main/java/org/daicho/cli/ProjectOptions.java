package org.daicho.cli;

import java.nio.file.Path;
import org.daicho.build.Project;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command that reads a project takes. */
final class ProjectOptions {
  @Parameters(
      arity = "0..1",
      defaultValue = ".",
      paramLabel = "FOLDER",
      description = "the folder that holds content/ (default: this one)")
  private Path folder;

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "how mistakes are told: ${COMPLETION-CANDIDATES} (default: text)")
  private ReportKind format;

  ReportKind format() {
    return format;
  }

  Path folder() {
    return folder;
  }

  Project project(Path output, boolean pagesOnly) {
    return new Project(folder, output == null ? folder.resolve("site") : output, pagesOnly);
  }
}
