package org.daicho.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.function.UnaryOperator;
import org.daicho.diagnostic.Diagnostic;
import org.daicho.diagnostic.Location;

/**
 * Diagnostics as workflow commands of GitHub Actions, which become annotations: {@code ::error
 * file=…,line=…,col=…,endColumn=…,title=…::message}. In values {@code % CR LF} are escaped by their
 * code, in properties {@code : ,} too.
 */
final class AnnotationReport implements ReportFormat {
  private final UnaryOperator<String> place;

  /**
   * @param place a file's path as the CI knows it, by its path as diagnostics give it
   */
  AnnotationReport(UnaryOperator<String> place) {
    this.place = place;
  }

  @Override
  public void print(List<Diagnostic> diagnostics, PrintStream out) {
    for (Diagnostic diagnostic : diagnostics) {
      out.println(annotation(diagnostic));
    }
  }

  private String annotation(Diagnostic diagnostic) {
    Location location = diagnostic.location();
    String position =
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
        + property(place.apply(location.file()))
        + position
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
