package org.daicho.cli;

import java.nio.file.Path;

/** The values of {@code --format}. */
enum ReportKind {
  text,
  json,
  github;

  /**
   * @param folder that the files in diagnostics are relative to
   */
  ReportFormat format(Path folder) {
    return switch (this) {
      case text -> ReportFormat.text(new SourceLines(folder));
      case json -> ReportFormat.json();
      case github -> ReportFormat.annotations();
    };
  }
}
