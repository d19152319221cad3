package org.daicho.cli;

import java.nio.file.Path;

/** The values of {@code --format}. */
enum ReportKind {
  text,
  json,
  github;

  /**
   * @param folder that the files in diagnostics are relative to
   * @param all whether a text is to have all findings of each code
   */
  ReportFormat format(Path folder, boolean all) {
    return switch (this) {
      case text ->
          all
              ? ReportFormat.wholeText(new SourceLines(folder))
              : ReportFormat.text(new SourceLines(folder));
      case json -> ReportFormat.json();
      case github -> ReportFormat.annotations(new CallersPaths(folder));
    };
  }
}
