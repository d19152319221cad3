package org.daicho.content.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daicho.model.Holding;
import org.daicho.model.Source;
import org.daicho.model.value.Numerals;
import org.daicho.model.value.Text;

/** Reads what a source document holds. */
final class HoldingReader {
  private HoldingReader() {}

  static List<Holding> read(Fields source) {
    List<Holding> holdings = new ArrayList<>();
    for (Fields holding : source.groups(Source.HOLDS.name(), "something that a document holds")) {
      Text what = holding.requiredText("what", "甲の取組");
      holding.require("count", "26");
      Optional<Integer> count =
          holding.parsed("count", "not-a-number", "a whole number", "26", HoldingReader::count);
      holding.require("of", "{plan: cooperation-2026, kind: measure}");
      Optional<Holding.Selection> of =
          holding.group("of", "which records are counted").map(HoldingReader::selection);
      Text missing = holding.text("missing");
      holding.close();
      if (count.isPresent() && of.isPresent()) {
        holdings.add(new Holding(what, count.get(), of.get(), missing));
      }
    }
    return List.copyOf(holdings);
  }

  private static Optional<Integer> count(String text) {
    return Numerals.parse(text).filter(n -> n >= 0 && n <= 1_000_000).map(Long::intValue);
  }

  private static Holding.Selection selection(Fields of) {
    Holding.Selection selection =
        new Holding.Selection(
            of.id("plan"),
            of.id("kind"),
            of.id("by"),
            of.id("mark"),
            of.yes("budgets"),
            of.id("organisation-kind"),
            of.id("parent"));
    of.close();
    return selection;
  }
}
