package org.daicho.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.daicho.diagnostic.Severity;
import org.daicho.testing.Sandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesTest {

  @Test
  void a_site_says_how_strict_a_check_is(@TempDir Path temp) throws IOException {
    Sandbox sandbox = Sandbox.in(temp);
    sandbox.replace("budgets/jobs-2024.yaml", "  cost: 24,809", "  cost: 24,808");
    assertEquals(List.of(Severity.WARNING), severities(sandbox));

    String checks = "  missing-translation: error\n";
    sandbox.replace("site.yaml", checks, checks + "  printed-total: error\n");
    assertEquals(List.of(Severity.ERROR), severities(sandbox));

    sandbox.replace("site.yaml", "  printed-total: error\n", "  printed-total: off\n");
    assertEquals(List.of(), severities(sandbox));
  }

  @Test
  void what_is_reported_does_not_hide_behind_a_check_that_is_off(@TempDir Path temp)
      throws IOException {
    Sandbox sandbox = Sandbox.in(temp);
    String checks = "  missing-translation: error\n";
    sandbox.replace("budgets/jobs-2024.yaml", "    grant: 500", "    grant: 600");
    assertEquals(List.of("content/budgets/jobs-2024.yaml:16:12 grant-rate"), sandbox.places());

    sandbox.replace("site.yaml", checks, checks + "  grant-rate: off\n");
    assertEquals(List.of("content/budgets/jobs-2024.yaml:24:10 printed-total"), sandbox.places());

    Sandbox other = Sandbox.in(temp.resolve("other"));
    other.replace(
        "budgets/asahi-night-library.yaml", "        earmarked: 200", "        earmarked: 700");
    other.replace("site.yaml", checks, checks + "  part-larger-than-whole: off\n");
    assertEquals(
        List.of("content/budgets/asahi-night-library.yaml:28:14 printed-total"), other.places());
  }

  @Test
  void programmes_go_on_over_years_unless_a_site_says_otherwise(@TempDir Path temp)
      throws IOException {
    Sandbox sandbox = Sandbox.in(temp);
    for (String programme : List.of("asahi-fair", "asahi-visits", "hinode-mentors")) {
      sandbox.replace("programmes/" + programme + ".yaml", "starts: 2024", "starts: 1998");
    }
    assertEquals(List.of(), sandbox.places());

    String checks = "  missing-translation: error\n";
    sandbox.replace("site.yaml", checks, checks + "  date-outside-year: warning\n");
    assertEquals(
        List.of(
            "content/programmes/asahi-fair.yaml:6:9 date-outside-year",
            "content/programmes/asahi-visits.yaml:6:9 date-outside-year",
            "content/programmes/hinode-mentors.yaml:6:9 date-outside-year"),
        sandbox.places());
  }

  @Test
  void reversed_dates_do_not_hide_behind_a_check_that_is_off(@TempDir Path temp)
      throws IOException {
    Sandbox sandbox = Sandbox.in(temp);
    sandbox.replace(
        "programmes/asahi-fair.yaml", "starts: 2024-04-01", "starts: 2042-04-01\nends: 2024-05-01");
    assertEquals(
        List.of("content/programmes/asahi-fair.yaml:6:9 date-outside-year"), sandbox.places());

    String checks = "  missing-translation: error\n";
    sandbox.replace("site.yaml", checks, checks + "  date-outside-year: off\n");
    assertEquals(
        List.of("content/programmes/asahi-fair.yaml:7:7 reversed-dates"), sandbox.places());
  }

  @Test
  void a_misprint_of_a_source_that_is_confirmed_is_no_finding(@TempDir Path temp)
      throws IOException {
    Sandbox sandbox = Sandbox.in(temp);
    String note = "    note: {ja: 出典のまま。, en: As in the source.}\n";
    String budget = "budgets/jobs-2024.yaml";
    sandbox.replace(budget, "  cost: 24,809", "  cost: 24,089");
    sandbox.replace(budget, "    grant: 500", "    grant: 600");
    sandbox.write(
        budget,
        sandbox.read(budget)
            + "confirmed:\n"
            + ("  - check: printed-total\n    figure: 24,089\n" + note)
            + ("  - check: grant-rate\n    figure: 600\n" + note));
    sandbox.replace("plans/jobs-2024.yaml", "  jobs: 60", "  jobs: 61");
    sandbox.write(
        "plans/jobs-2024.yaml",
        sandbox.read("plans/jobs-2024.yaml")
            + ("confirmed:\n  - check: printed-total\n    figure: 61\n" + note));
    sandbox.replace("programmes/hinode-mentors.yaml", "number: 4", "number: 3");
    sandbox.write(
        "programmes/hinode-mentors.yaml",
        sandbox.read("programmes/hinode-mentors.yaml")
            + ("confirmed:\n  - check: duplicate-number\n" + note));
    String sheet = "budgets/asahi-night-library.yaml";
    sandbox.write(
        sheet,
        sandbox.read(sheet).replaceFirst("amount: [0-9,]+", "amount: 7")
            + ("confirmed:\n  - check: funding-total\n" + note));

    assertEquals(List.of(), sandbox.places());
  }

  /** Whoever confirms a figure has looked at one place, not at all where it happens to stand. */
  @Test
  void an_equal_figure_elsewhere_is_confirmed_by_itself(@TempDir Path temp) throws IOException {
    Sandbox sandbox = Sandbox.in(temp);
    String budget = "budgets/jobs-2024.yaml";
    sandbox.replace(budget, "  cost: 24,809", "  cost: 7");
    sandbox.replace(budget, "  grant: 12,404", "  grant: 7");
    String one = "  - check: printed-total\n    figure: 7\n    note: {ja: 注, en: Note}\n";
    String without = sandbox.read(budget);
    sandbox.write(budget, without + "confirmed:\n" + one);
    assertEquals(1, sandbox.places().size(), sandbox.places().toString());

    sandbox.write(budget, without + "confirmed:\n" + one + one);
    assertEquals(List.of(), sandbox.places());

    sandbox.write(budget, without + "confirmed:\n" + one + one + one);
    assertEquals(1, sandbox.places().size(), "nothing is left for the third");

    String all = "confirmed:\n  - check: printed-total\n    note: {ja: 注, en: Note}\n";
    sandbox.write(budget, without + all);
    assertEquals(List.of(), sandbox.places());
  }

  private static List<Severity> severities(Sandbox sandbox) throws IOException {
    return sandbox.diagnostics().stream().map(d -> d.severity()).toList();
  }
}
