package org.daicho.check.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daicho.check.rule.Findings;
import org.daicho.check.rule.PlacedLine;
import org.daicho.check.rule.Rule;
import org.daicho.diagnostic.Nearest;
import org.daicho.model.Budget;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Id;

/** Totals, subtotals, funding, shared amounts and columns name columns that the budget has. */
public final class ColumnReferences implements Rule {
  @Override
  public String code() {
    return "unknown-column";
  }

  @Override
  public void check(Catalogue catalogue, Findings findings) {
    findings.each(
        catalogue.budgets(),
        budget -> {
          if (!findings.isUnread(budget, "columns")
              && budget.columns().stream().allMatch(column -> column.id().isReadable())) {
            check(budget, findings);
          }
        });
  }

  private static void check(Budget budget, Findings findings) {
    for (Budget.Column column : budget.columns()) {
      String path = "columns." + column.id();
      checkOther(budget, column, path + ".of", column.of(), findings);
      checkOther(budget, column, path + ".part-of", column.partOf(), findings);
    }
    List<String> columns = budget.columns().stream().map(c -> c.id().value()).toList();
    // A column that lines have amounts in is missed there.
    unknown(budget)
        .forEach(
            (column, path) -> {
              if (!findings.isUnread(budget, column.value())) {
                findings.report(
                    budget,
                    path,
                    "this budget has no column `" + column + "`",
                    Nearest.to(column.value(), columns)
                        .map(near -> "did you mean `" + near + "`?")
                        .orElse("its columns are " + String.join(", ", columns)));
              }
            });
  }

  private static void checkOther(
      Budget budget, Budget.Column column, String path, Optional<Id> other, Findings findings) {
    if (other.filter(column.id()::equals).isPresent()) {
      findings.report(
          budget,
          path,
          "the column `" + column.id() + "` names itself",
          "name the column that it is a part or a share of");
    }
  }

  /** The columns that a budget names and does not have, each with the first place. */
  static Map<Id, String> unknown(Budget budget) {
    Map<Id, String> named = new LinkedHashMap<>();
    for (Budget.Column column : budget.columns()) {
      String path = "columns." + column.id();
      column.of().ifPresent(id -> named.putIfAbsent(id, path + ".of"));
      column.partOf().ifPresent(id -> named.putIfAbsent(id, path + ".part-of"));
      column.carriedFrom().ifPresent(id -> named.putIfAbsent(id, path + ".carried-from"));
      column
          .identity()
          .ifPresent(is -> is.columns().forEach(id -> named.putIfAbsent(id, path + ".is")));
    }
    budget.byYear().forEach(year -> addPrinted(year, named));
    for (PlacedLine placed : PlacedLine.all(budget)) {
      List<Budget.FigureNote> notes = placed.line().notes();
      for (int i = 0; i < notes.size(); i++) {
        named.putIfAbsent(notes.get(i).column(), placed.path() + ".notes[" + i + "].column");
      }
    }
    for (int i = 0; i < budget.shared().size(); i++) {
      named.putIfAbsent(budget.shared().get(i).column(), "shared[" + i + "].column");
    }
    for (int i = 0; i < budget.funding().size(); i++) {
      String path = "funding" + Budget.fundingPlace(budget.funding(), i) + ".column";
      named.putIfAbsent(budget.funding().get(i).column(), path);
    }
    named.keySet().removeIf(id -> !id.isReadable() || budget.column(id).isPresent());
    return named;
  }

  private static void addPrinted(Budget year, Map<Id, String> named) {
    for (PlacedLine placed : PlacedLine.all(year)) {
      String path = placed.path() + ".printed-subtotals.";
      placed
          .line()
          .printedSubtotals()
          .keySet()
          .forEach(id -> named.putIfAbsent(id, path + id + ":"));
    }
    year.printedTotals()
        .keySet()
        .forEach(id -> named.putIfAbsent(id, "printed-totals." + id + ":"));
  }
}
