package org.daicho.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.daicho.diagnostic.Diagnostic;
import org.daicho.diagnostic.Severity;

/** A way to print what is wrong. */
public interface ReportFormat {

  /** Prints diagnostics in the order given. */
  void print(List<Diagnostic> diagnostics, PrintStream out);

  /** Findings of one code that a person reads, unless all are asked for. */
  int MANY = 20;

  /**
   * For people, with the line concerned; of each code the first {@link #MANY}.
   *
   * @param lines the lines of a file by its path as diagnostics give it; none where it has gone
   */
  static ReportFormat text(Function<String, List<String>> lines) {
    return new TextReport(lines, MANY);
  }

  /** As {@link #text}, with all findings of each code. */
  static ReportFormat wholeText(Function<String, List<String>> lines) {
    return new TextReport(lines, Integer.MAX_VALUE);
  }

  /** For programs: {@code {"diagnostics": […], "errors": n, "warnings": n}}. */
  static ReportFormat json() {
    return new JsonReport();
  }

  /**
   * For a hosted CI, which shows each at its line in the change under review.
   *
   * @param place a file's path as the CI knows it, by its path as diagnostics give it
   */
  static ReportFormat annotations(UnaryOperator<String> place) {
    return new AnnotationReport(place);
  }

  /** How many of the diagnostics are of a severity. */
  static long count(List<Diagnostic> diagnostics, Severity severity) {
    return diagnostics.stream().filter(d -> d.severity() == severity).count();
  }
}
