package org.daicho.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.daicho.diagnostic.Diagnostic;
import org.daicho.diagnostic.Location;
import org.daicho.diagnostic.Severity;
import org.junit.jupiter.api.Test;

class TextReportTest {

  @Test
  void a_finding_shows_its_line_with_carets_and_the_hint_next_to_them() {
    assertReport(
        "summery:",
        error(1, 1, 7, "did you mean `summary`?"),
        """
        a.yaml:1:1: error[unknown-key] it is wrong
          1 | summery:
            | ^^^^^^^ did you mean `summary`?
        1 error
        """);
  }

  @Test
  void a_full_width_character_counts_two_columns() {
    assertReport(
        "name: {ja: 港区ｱ, eng: Minato}",
        error(1, 17, 3, "`en`"),
        """
        a.yaml:1:17: error[unknown-key] it is wrong
          1 | name: {ja: 港区ｱ, eng: Minato}
            |                   ^^^ `en`
        1 error
        """);
    assertReport(
        "  単位: 千円",
        error(1, 7, 2, ""),
        """
        a.yaml:1:7: error[unknown-key] it is wrong
          1 |   単位: 千円
            |         ^^^^
        1 error
        """);
  }

  @Test
  void a_character_outside_the_basic_plane_is_one_character() {
    assertReport(
        "𠮟る: x",
        error(1, 5, 1, ""),
        """
        a.yaml:1:5: error[unknown-key] it is wrong
          1 | 𠮟る: x
            |       ^
        1 error
        """);
  }

  @Test
  void tabs_and_what_could_steer_the_terminal_are_one_space_each() {
    assertReport(
        "\tjobs:\u001B[31m\u202E1",
        error(1, 2, 4, "say\u001B[2J it"),
        """
        a.yaml:1:2: error[unknown-key] it is wrong
          1 |  jobs: [31m 1
            |  ^^^^ say [2J it
        1 error
        """);
  }

  @Test
  void a_long_line_is_cut_at_its_end() {
    assertReport(
        "a: " + "long ".repeat(40),
        error(1, 1, 1, "hint"),
        """
        a.yaml:1:1: error[unknown-key] it is wrong
          1 | a: long long long long long long long long long long long long long long…
            | ^ hint
        1 error
        """);
  }

  @Test
  void a_long_line_is_cut_before_and_after_a_piece_far_within() {
    assertReport(
        "あ".repeat(100) + "here" + "い".repeat(100),
        error(1, 101, 4, "hint"),
        """
        a.yaml:1:101: error[unknown-key] it is wrong
          1 | …ああああああああああああhereいいいいいいいいいいいいいいいいいいいいいい…
            |                          ^^^^ hint
        1 error
        """);
  }

  @Test
  void carets_end_where_a_cut_line_ends() {
    assertReport(
        "x".repeat(200),
        error(1, 1, 200, ""),
        "a.yaml:1:1: error[unknown-key] it is wrong\n"
            + ("  1 | " + "x".repeat(72) + "…\n")
            + ("    | " + "^".repeat(72) + "\n")
            + "1 error\n");
  }

  @Test
  void a_column_past_the_end_of_the_line_is_marked_at_the_end() {
    assertReport(
        "a:",
        error(1, 9, 3, ""),
        """
        a.yaml:1:9: error[unknown-key] it is wrong
          1 | a:
            |   ^
        1 error
        """);
  }

  @Test
  void a_file_as_a_whole_or_one_that_has_gone_shows_the_hint_alone() {
    assertReport(
        "",
        new Diagnostic(
            Severity.WARNING,
            "unread-file",
            Location.ofFile("b.txt"),
            "nobody reads it",
            "move it"),
        """
        b.txt: warning[unread-file] nobody reads it
          move it
        1 warning
        """);
    assertReport(
        "only one line",
        error(7, 1, 1, "hint"),
        """
        a.yaml:7:1: error[unknown-key] it is wrong
          hint
        1 error
        """);
  }

  @Test
  void the_last_line_counts_errors_and_warnings() {
    Location place = Location.ofFile("a.yaml");
    Diagnostic warning = new Diagnostic(Severity.WARNING, "w", place, "odd", "");
    List<Diagnostic> reported = List.of(error(1, 1, 1, ""), error(1, 2, 1, ""), warning);

    String report = Reports.print(ReportFormat.text(file -> List.of("ab")), reported);

    assertEquals("2 errors, 1 warning", report.lines().reduce((a, b) -> b).orElseThrow());
  }

  @Test
  void nothing_is_printed_where_nothing_is_wrong() {
    assertEquals("", Reports.print(ReportFormat.text(file -> List.of()), List.of()));
  }

  @Test
  void of_many_findings_of_one_code_the_first_are_printed_after_all_others() {
    List<Diagnostic> reported = new ArrayList<>();
    for (int i = 1; i <= 1_025; i++) {
      reported.add(
          new Diagnostic(
              Severity.WARNING, "date-outside-year", Location.ofFile("a" + i), "odd", ""));
    }
    reported.add(Diagnostic.error("unknown-key", Location.ofFile("b"), "it is wrong", ""));

    String report = Reports.print(ReportFormat.text(file -> List.of()), reported);

    String shown =
        IntStream.rangeClosed(1, 20)
            .mapToObj(i -> "a" + i + ": warning[date-outside-year] odd\n")
            .collect(Collectors.joining());
    assertEquals(
        "b: error[unknown-key] it is wrong\n"
            + shown
            + "and 1,005 more of `date-outside-year`: --all shows them; `checks:"
            + " {date-outside-year: off}` in site.yaml turns this check off\n"
            + "1 error, 1025 warnings\n"
            + "  1025 of `date-outside-year`\n"
            + "  1 of `unknown-key`\n",
        report);
    String whole = Reports.print(ReportFormat.wholeText(file -> List.of()), reported);
    assertEquals(1_027, whole.lines().count());
  }

  @Test
  void what_no_setting_turns_off_names_none() {
    List<Diagnostic> reported =
        IntStream.rangeClosed(1, 21)
            .mapToObj(i -> Diagnostic.error("unknown-key", Location.ofFile("a" + i), "odd", ""))
            .toList();

    String report = Reports.print(ReportFormat.text(file -> List.of()), reported);

    assertTrue(report.contains("\nand 1 more of `unknown-key`: --all shows them\n"), report);
  }

  private static Diagnostic error(int line, int column, int length, String hint) {
    return Diagnostic.error(
        "unknown-key", new Location("a.yaml", line, column, length), "it is wrong", hint);
  }

  private static void assertReport(String line, Diagnostic diagnostic, String expected) {
    assertEquals(
        expected, Reports.print(ReportFormat.text(file -> List.of(line)), List.of(diagnostic)));
  }
}
