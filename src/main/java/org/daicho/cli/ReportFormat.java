package org.daicho.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.function.Function;
import org.daicho.diagnostic.Diagnostic;
import org.daicho.diagnostic.Severity;

/** A way to print what is wrong. */
public interface ReportFormat {

  /** Prints diagnostics in the order given. */
  void print(List<Diagnostic> diagnostics, PrintStream out);

  /**
   * For people, with the line concerned.
   *
   * @param lines the lines of a file by its path as diagnostics give it; none where it has gone
   */
  static ReportFormat text(Function<String, List<String>> lines) {
    return new TextReport(lines);
  }

  /** For programs: {@code {"diagnostics": […], "errors": n, "warnings": n}}. */
  static ReportFormat json() {
    return new JsonReport();
  }

  /** For a hosted CI, which shows each at its line in the change under review. */
  static ReportFormat annotations() {
    return new AnnotationReport();
  }

  /** How many of the diagnostics are of a severity. */
  static long count(List<Diagnostic> diagnostics, Severity severity) {
    return diagnostics.stream().filter(d -> d.severity() == severity).count();
  }
}
