package org.daicho.cli;

import java.io.PrintStream;
import java.util.List;
import org.daicho.diagnostic.Diagnostic;
import org.daicho.diagnostic.Location;

/**
 * Diagnostics as workflow commands of GitHub Actions, which become annotations: {@code ::error
 * file=…,line=…,col=…,endColumn=…,title=…::message}. In values {@code % CR LF} are escaped by their
 * code, in properties {@code : ,} too.
 */
final class AnnotationReport implements ReportFormat {

  @Override
  public void print(List<Diagnostic> diagnostics, PrintStream out) {
    for (Diagnostic diagnostic : diagnostics) {
      out.println(annotation(diagnostic));
    }
  }

  private static String annotation(Diagnostic diagnostic) {
    Location location = diagnostic.location();
    String place =
        location.isWholeFile()
            ? ""
            : ",line="
                + location.line()
                + ",col="
                + location.column()
                + ",endColumn="
                + (location.column() + location.length());
    String hint = diagnostic.hint().isEmpty() ? "" : "\n" + diagnostic.hint();
    return "::"
        + diagnostic.severity().word()
        + " file="
        + property(location.file())
        + place
        + ",title="
        + property(diagnostic.code())
        + "::"
        + data(diagnostic.message() + hint);
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
