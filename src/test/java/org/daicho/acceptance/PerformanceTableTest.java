package org.daicho.acceptance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import org.daicho.testing.Sandbox;
import org.junit.jupiter.api.Test;

/** What is written for speed is listed with what it gains. */
class PerformanceTableTest {
  @Test
  void every_line_of_its_tables_has_what_it_gains() throws IOException {
    for (String line : Files.readAllLines(Sandbox.PROJECT.resolve("docs/performance.md"))) {
      if (line.startsWith("| `")) {
        assertTrue(line.matches(".*\\| x[1-9][0-9.]* .*"), line);
      }
    }
  }
}
