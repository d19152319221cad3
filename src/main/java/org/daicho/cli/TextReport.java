package org.daicho.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daicho.check.rule.Findings;
import org.daicho.diagnostic.Count;
import org.daicho.diagnostic.Diagnostic;
import org.daicho.diagnostic.Location;
import org.daicho.diagnostic.Severity;

/**
 * Diagnostics in the manner of a compiler:
 *
 * <pre>
 * content/programmes/x.yaml:14:3: error[unknown-key] `summery` is not a field of a programme
 *   14 |   summery:
 *      |   ^^^^^^^ did you mean `summary`?
 * </pre>
 *
 * and a closing line with the counts. Nothing at all where nothing is wrong.
 *
 * <p>Of a code with more findings than a person reads, the first are printed, together and after
 * those of all other codes, and how many more there are.
 */
final class TextReport implements ReportFormat {
  private final Function<String, List<String>> lines;
  private final int most;

  /**
   * @param most findings of one code that are printed
   */
  TextReport(Function<String, List<String>> lines, int most) {
    this.lines = lines;
    this.most = most;
  }

  @Override
  public void print(List<Diagnostic> diagnostics, PrintStream out) {
    SortedMap<String, List<Diagnostic>> byCode =
        diagnostics.stream()
            .collect(Collectors.groupingBy(Diagnostic::code, TreeMap::new, Collectors.toList()));
    diagnostics.stream()
        .filter(d -> byCode.get(d.code()).size() <= most)
        .forEach(d -> print(d, out));
    byCode.values().stream()
        .filter(found -> found.size() > most)
        .forEach(found -> printFirst(found, out));
    if (!diagnostics.isEmpty()) {
      out.println(counts(diagnostics));
    }
    if (diagnostics.size() > most) {
      byCode.forEach((code, found) -> out.println("  " + found.size() + " of `" + code + "`"));
    }
  }

  private void printFirst(List<Diagnostic> found, PrintStream out) {
    found.subList(0, most).forEach(d -> print(d, out));
    String code = found.get(0).code();
    out.println(
        "and "
            + String.format(Locale.ROOT, "%,d", found.size() - most)
            + " more of `"
            + code
            + "`: --all shows them"
            + Findings.setting(code).map(how -> "; " + how).orElse(""));
  }

  private void print(Diagnostic diagnostic, PrintStream out) {
    Location location = diagnostic.location();
    out.println(
        Excerpt.visible(location.toString())
            + ": "
            + diagnostic.severity().word()
            + "["
            + diagnostic.code()
            + "] "
            + Excerpt.visible(diagnostic.message()));
    String hint = Excerpt.visible(diagnostic.hint());
    List<String> file = location.isWholeFile() ? List.of() : lines.apply(location.file());
    if (location.line() < 1 || location.line() > file.size()) {
      if (!hint.isEmpty()) {
        out.println("  " + hint);
      }
      return;
    }
    String line = file.get(location.line() - 1);
    Excerpt excerpt = Excerpt.of(line, location.column(), location.length());
    String number = String.valueOf(location.line());
    String carets = excerpt.carets() + (hint.isEmpty() ? "" : " " + hint);
    out.println("  " + number + " | " + excerpt.line());
    out.println("  " + " ".repeat(number.length()) + " | " + carets);
  }

  /** {@code 3 errors, 1 warning}. */
  private static String counts(List<Diagnostic> diagnostics) {
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long n = ReportFormat.count(diagnostics, severity);
      if (n > 0) {
        counts.add(Count.of(n, severity.word()));
      }
    }
    return String.join(", ", counts);
  }
}
