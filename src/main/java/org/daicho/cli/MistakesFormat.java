package org.daicho.cli;

import picocli.CommandLine.Option;

/** How a command tells mistakes. */
final class MistakesFormat {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "how mistakes are told: ${COMPLETION-CANDIDATES} (default: text)")
  private ReportKind kind;

  ReportKind kind() {
    return kind;
  }
}
