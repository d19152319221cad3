package org.daicho.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.daicho.testing.Sandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A misprint of a source that is confirmed is no warning, and all that shows its figure says it.
 */
class ConfirmedMisprintTest {
  private static final String BUDGET = "budgets/jobs-2024.yaml";
  private static final String NOTE = "{ja: 出典の誤植による。, en: A slip of the source.}";

  private static Sandbox confirmed(Path temp, String note) throws IOException {
    Sandbox sandbox = Sandbox.in(temp);
    sandbox.replace(BUDGET, "  cost: 24,809", "  cost: 24,089");
    sandbox.write(
        BUDGET,
        sandbox.read(BUDGET)
            + "confirmed:\n  - check: printed-total\n    figure: 24,089\n"
            + ("    note: " + note + "\n"));
    return sandbox;
  }

  private static String run(Sandbox sandbox, String... arguments) throws IOException {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    List<String> all = new ArrayList<>(List.of(arguments));
    all.add(1, sandbox.project().toString());
    PrintStream out = new PrintStream(output, true, UTF_8);
    Main.run(all.toArray(String[]::new), out, out);
    return output.toString(UTF_8);
  }

  @Test
  void the_note_stands_under_each_table_that_shows_the_figure(@TempDir Path temp)
      throws IOException {
    String output = run(confirmed(temp, NOTE), "build");

    assertTrue(!output.contains("printed-total"), output);
    for (String page : List.of("budgets/jobs-2024", "plans/jobs-2024", "sources/jobs-2024")) {
      String en = Files.readString(temp.resolve("site/en/" + page + ".html"));
      // Once for each table, and not in a section of its own as well.
      assertEquals(
          2, en.split("<p class=\"note\">24,089: A slip of the source.</p>", -1).length, page);
      assertFalse(en.contains("as-in-the-source"), page);
      String ja = Files.readString(temp.resolve("site/ja/" + page + ".html"));
      assertTrue(ja.contains("<p class=\"note\">24,089：出典の誤植による。</p>"), page);
    }
  }

  @Test
  void the_note_is_in_open_data_and_found_by_its_words(@TempDir Path temp) throws IOException {
    run(confirmed(temp, NOTE), "build");

    String record = Files.readString(temp.resolve("site/data/" + BUDGET.replace("yaml", "json")));
    assertTrue(
        record.contains("\"check\": \"printed-total\"") && record.contains("A slip"), record);
    List<String> rows = Files.readAllLines(temp.resolve("site/data/budgets.csv"));
    assertTrue(rows.get(0).contains("confirmed_ja,confirmed_en"), rows.get(0));
    assertTrue(rows.stream().anyMatch(r -> r.contains("出典の誤植による。,A slip of the source.")));
  }

  @Test
  void its_translation_is_one_like_any_other(@TempDir Path temp) throws IOException {
    Sandbox sandbox = confirmed(temp, "{ja: 出典の誤植による。}");

    assertTrue(
        sandbox.places().stream().anyMatch(p -> p.endsWith(" missing-translation")),
        sandbox.places().toString());

    sandbox.replace(BUDGET, "{ja: 出典の誤植による。}", NOTE);
    run(sandbox, "translations", "--mark");
    sandbox.replace(BUDGET, "ja: 出典の誤植による。", "ja: 出典の印刷の誤り。");
    assertTrue(
        sandbox.places().stream().anyMatch(p -> p.endsWith(" stale-translation")),
        sandbox.places().toString());
  }

  @Test
  void its_characters_are_checked_like_any_others(@TempDir Path temp) throws IOException {
    Sandbox sandbox = confirmed(temp, "{ja: \"出典の\\u0007誤植\", en: A slip.}");

    assertTrue(
        sandbox.places().stream().anyMatch(p -> p.endsWith(" control-character")),
        sandbox.places().toString());
  }
}
