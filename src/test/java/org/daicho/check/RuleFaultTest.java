package org.daicho.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.daicho.content.Content;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.model.Catalogue;
import org.daicho.model.Programme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fault of the program in one rule, or at one record, spares the others. */
class RuleFaultTest {
  @TempDir Path temp;

  private interface Look {
    void at(Catalogue catalogue, Findings findings);
  }

  private static Rule rule(String code, Look look) {
    return new Rule() {
      @Override
      public String code() {
        return code;
      }

      @Override
      public void check(Catalogue catalogue, Findings findings) {
        look.at(catalogue, findings);
      }
    };
  }

  @Test
  void the_others_are_still_checked() throws IOException {
    Sandbox.in(temp);
    Content content = Content.read(temp.resolve("content"), "content", new Diagnostics());
    Diagnostics diagnostics = new Diagnostics();
    Rules.run(
        List.of(
            rule(
                "broken-rule",
                (catalogue, findings) -> {
                  throw new IllegalStateException();
                }),
            rule(
                "broken-record",
                (catalogue, findings) -> {
                  for (Programme programme : catalogue.programmes()) {
                    findings.guard(
                        programme,
                        () -> {
                          if (programme.id().value().equals("asahi-fair")) {
                            throw new IllegalStateException();
                          }
                        });
                  }
                }),
            rule(
                "sound-rule",
                (catalogue, findings) ->
                    findings.reportSite("title", "the title is dull", "find a better one"))),
        content,
        diagnostics);
    assertEquals(
        List.of(
            "content/programmes/asahi-fair.yaml: the program failed on this programme"
                + " (IllegalStateException)",
            "content/site.yaml: the program failed on the check `broken-rule` of the records"
                + " (IllegalStateException)",
            "content/site.yaml: the title is dull"),
        diagnostics.sorted().stream().map(d -> d.location().file() + ": " + d.message()).toList());
    assertEquals(2, diagnostics.faults().size());
  }
}
