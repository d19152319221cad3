package org.daicho.diagnostic;

import java.util.Comparator;

/**
 * One finding, in words for a person.
 *
 * @param code the rule's permanent name in lower case with hyphens, e.g. {@code unknown-key}
 * @param message what was found and what was expected, one sentence without a full stop
 * @param hint how to mend it; empty where the message already says so
 */
public record Diagnostic(
    Severity severity, String code, Location location, String message, String hint)
    implements Comparable<Diagnostic> {

  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::location)
          .thenComparing(Diagnostic::code)
          .thenComparing(Diagnostic::message);

  public Diagnostic {
    if (!code.matches("[a-z]+(-[a-z]+)*")) {
      throw new IllegalArgumentException("not a diagnostic code: " + code);
    }
    if (message.isBlank()) {
      throw new IllegalArgumentException("a diagnostic says something");
    }
  }

  public static Diagnostic error(String code, Location location, String message, String hint) {
    return new Diagnostic(Severity.ERROR, code, location, message, hint);
  }

  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
