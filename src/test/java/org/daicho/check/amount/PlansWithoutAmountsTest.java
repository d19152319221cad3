package org.daicho.check.amount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.daicho.diagnostic.Diagnostic;
import org.daicho.testing.Sandbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlansWithoutAmountsTest {
  @TempDir Path temp;

  private Sandbox sandbox;

  @BeforeEach
  void askForAllAmounts() throws IOException {
    sandbox = Sandbox.in(temp);
    sandbox.replace(
        "site.yaml",
        "  missing-translation: error\n",
        "  missing-translation: error\n  plan-without-amounts: error\n");
    for (int i = 0; i < 7; i++) {
      sandbox.write(
          "programmes/added-" + i + ".yaml",
          """
          name: {ja: 追加の事業, en: Another}
          organisation: hinode
          plan: jobs-2024
          number: %d
          class: recruiting
          starts: 2024-04-01
          """
              .formatted(i + 5));
    }
  }

  private List<Diagnostic> found() throws IOException {
    return sandbox.diagnostics().stream()
        .filter(d -> d.code().equals("plan-without-amounts"))
        .toList();
  }

  @Test
  void of_many_programmes_the_first_are_named() throws IOException {
    List<Diagnostic> found = found();

    assertEquals(
        List.of(
            "7 of the plan's 11 programmes have no amount in any budget: `added-0`, `added-1`,"
                + " `added-2`, `added-3`, `added-4` and 2 more"),
        found.stream().map(Diagnostic::message).toList());
    assertTrue(found.get(0).hint().startsWith("add the budget with their amounts, "));
  }

  @ParameterizedTest
  @CsvSource({
    "budgets/more.yaml, 'plan: [jobs-2024\nlines: {'",
    "budgets/more.yaml, ''",
    "programmes/more.yaml, 'name: [\nplan: {'"
  })
  void nothing_is_claimed_where_a_budget_or_programme_could_not_be_read(String file, String text)
      throws IOException {
    sandbox.write(file, text);

    assertEquals(List.of(), found());
  }

  @Test
  void a_programme_that_a_faulty_budget_names_may_have_its_amounts_there() throws IOException {
    sandbox.replace(
        "budgets/jobs-2024.yaml", "lines:\n", "lines:\n  - programe: added-3\n    cost: 1,000\n");

    assertTrue(found().get(0).message().startsWith("6 of the plan's 11 programmes have no amount"));
  }
}
