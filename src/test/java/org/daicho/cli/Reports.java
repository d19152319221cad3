package org.daicho.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.daicho.diagnostic.Diagnostic;

/** What a report prints, with the line ends of the tests' own files. */
final class Reports {
  private Reports() {}

  static String print(ReportFormat format, List<Diagnostic> diagnostics) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, false, UTF_8);
    format.print(diagnostics, out);
    out.flush();
    return bytes.toString(UTF_8).replace(System.lineSeparator(), "\n");
  }
}
