package org.daicho.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.daicho.check.Sandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A misprint of a source that is confirmed is no warning, and its pages say it. */
class ConfirmedMisprintTest {
  @Test
  void the_pages_of_its_figures_say_the_note(@TempDir Path temp) throws IOException {
    Sandbox sandbox = Sandbox.in(temp);
    String budget = "budgets/jobs-2024.yaml";
    sandbox.replace(budget, "  cost: 24,809", "  cost: 24,089");
    sandbox.write(
        budget,
        sandbox.read(budget)
            + "confirmed:\n  - check: printed-total\n    figure: 24,089\n"
            + "    note: {ja: 出典の誤植による。, en: A slip of the source.}\n");
    ByteArrayOutputStream said = new ByteArrayOutputStream();

    Main.run(
        new String[] {"build", sandbox.project().toString()},
        new PrintStream(new ByteArrayOutputStream(), true, UTF_8),
        new PrintStream(said, true, UTF_8));

    assertEquals("", said.toString(UTF_8));
    for (String page : List.of("budgets/jobs-2024", "plans/jobs-2024")) {
      String en = Files.readString(temp.resolve("site/en/" + page + ".html"));
      assertTrue(en.contains("A slip of the source.") && en.contains("24,089"), page);
      String ja = Files.readString(temp.resolve("site/ja/" + page + ".html"));
      assertTrue(ja.contains("出典の誤植による。"), page);
    }
  }
}
