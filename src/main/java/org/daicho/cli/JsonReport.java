package org.daicho.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.daicho.diagnostic.Diagnostic;
import org.daicho.diagnostic.Location;
import org.daicho.diagnostic.Severity;

/**
 * Diagnostics as one JSON object. {@code line}, {@code column} and {@code length} are not there
 * where a finding concerns a file as a whole; they count characters, from 1.
 */
final class JsonReport implements ReportFormat {
  private static final JsonFactory JSON = new JsonFactory();

  @Override
  public void print(List<Diagnostic> diagnostics, PrintStream out) {
    print(
        out,
        json -> {
          json.writeArrayFieldStart("diagnostics");
          for (Diagnostic diagnostic : diagnostics) {
            write(diagnostic, json);
          }
          json.writeEndArray();
          json.writeNumberField("errors", ReportFormat.count(diagnostics, Severity.ERROR));
          json.writeNumberField("warnings", ReportFormat.count(diagnostics, Severity.WARNING));
        });
  }

  /** Writes the members of an object. */
  interface Members {
    void write(JsonGenerator json) throws IOException;
  }

  /** Prints an object, over several lines. */
  static void print(PrintStream out, Members members) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
      json.writeStartObject();
      members.write(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // A StringWriter has none.
    }
    out.println(text);
  }

  private static void write(Diagnostic diagnostic, JsonGenerator json) throws IOException {
    Location location = diagnostic.location();
    json.writeStartObject();
    json.writeStringField("severity", diagnostic.severity().word());
    json.writeStringField("code", diagnostic.code());
    json.writeStringField("file", location.file());
    if (!location.isWholeFile()) {
      json.writeNumberField("line", location.line());
      json.writeNumberField("column", location.column());
      json.writeNumberField("length", location.length());
    }
    json.writeStringField("message", diagnostic.message());
    json.writeStringField("hint", diagnostic.hint());
    json.writeEndObject();
  }
}
