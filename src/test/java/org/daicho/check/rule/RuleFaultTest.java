package org.daicho.check.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daicho.check.Rules;
import org.daicho.content.Content;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.model.Budget;
import org.daicho.model.Entry;
import org.daicho.model.Programme;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.testing.Sandbox;
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

  /** Fails whoever looks at it, as a record does that the program is not up to. */
  private static final class Poisoned<K, V> extends AbstractMap<K, V> {
    @Override
    public Set<Map.Entry<K, V>> entrySet() {
      throw new IllegalStateException();
    }
  }

  private static Budget poisoned(Budget b) {
    return new Budget(
        b.id(),
        b.name(),
        b.body(),
        b.plan(),
        b.programme(),
        b.organisation(),
        b.fiscalYear(),
        b.number(),
        b.contact(),
        b.unit(),
        b.category(),
        b.columns(),
        b.lines(),
        b.shared(),
        new Poisoned<>(),
        b.funding(),
        b.debtCommitments(),
        b.schedule(),
        b.futureCost(),
        b.form(),
        b.fields(),
        b.notes(),
        b.source(),
        b.supersedes(),
        b.series());
  }

  @Test
  void the_rules_of_the_program_name_the_record_and_look_at_the_others() throws IOException {
    Sandbox sandbox = Sandbox.in(temp);
    sandbox.replace("budgets/jobs-2024.yaml", "  cost: 24,809", "  cost: 24,808");
    Content content = Content.read(temp.resolve("content"), "content", new Diagnostics());
    Catalogue catalogue = content.catalogue().orElseThrow();
    List<Entry> entries =
        catalogue
            .all()
            .map(
                entry ->
                    entry instanceof Budget budget && budget.plan().isEmpty()
                        ? poisoned(budget)
                        : entry)
            .toList();
    Content poisoned =
        new Content(
            Optional.of(new Catalogue(catalogue.site(), entries)),
            content.unread(),
            content.locator(),
            content.ledger(),
            content.images(),
            content.digests());
    Diagnostics diagnostics = new Diagnostics();
    Rules.run(Rules.ALL, poisoned, diagnostics);
    assertEquals(
        List.of(
            "content/budgets/asahi-night-library.yaml: program-fault",
            "content/budgets/jobs-2024.yaml: printed-total"),
        diagnostics.sorted().stream()
            .map(d -> d.location().file() + ": " + d.code())
            .distinct()
            .toList());
  }
}
