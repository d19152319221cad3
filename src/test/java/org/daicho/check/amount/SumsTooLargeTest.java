package org.daicho.check.amount;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.daicho.diagnostic.Diagnostic;
import org.daicho.testing.Sandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SumsTooLargeTest {
  @TempDir Path temp;

  @Test
  void targets_are_counts_and_have_no_unit_of_money() throws IOException {
    Sandbox sandbox = Sandbox.in(temp);
    for (int i = 0; i < 500; i++) {
      sandbox.write(
          "programmes/added-" + i + ".yaml",
          """
          name: {ja: 追加の事業, en: Another}
          organisation: hinode
          plan: jobs-2024
          number: %d
          class: recruiting
          starts: 2024-04-01
          targets: {firms: '9,999,999,999,999,999'}
          """
              .formatted(i + 5));
    }
    List<Diagnostic> found =
        sandbox.diagnostics().stream().filter(d -> d.code().equals("sum-too-large")).toList();

    assertEquals(1, found.size(), found::toString);
    assertEquals(
        "with this, the catalogue's targets of this indicator come to more than 18 digits can"
            + " write, and its totals leave out what they cannot add",
        found.get(0).message());
    assertEquals(
        "are all of them right, each of one unit?; `checks: {sum-too-large: off}` in site.yaml"
            + " turns this check off",
        found.get(0).hint());
  }
}
