package org.daicho.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** How a command tells mistakes. */
final class MistakesFormat {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "how mistakes are reported: ${COMPLETION-CANDIDATES} (default: text)")
  private ReportKind kind;

  @Option(
      names = "--all",
      description =
          "report every mistake as text, also where there are more than "
              + ReportFormat.MANY
              + " of one kind")
  private boolean all;

  ReportKind kind() {
    return kind;
  }

  /**
   * @param folder that the files in diagnostics are relative to
   */
  ReportFormat of(Path folder) {
    return kind.format(folder, all);
  }
}
