package org.daicho.check;

import java.util.List;
import java.util.Optional;
import org.daicho.diagnostic.Nearest;
import org.daicho.model.Budget;
import org.daicho.model.Catalogue;
import org.daicho.model.Id;

/** Totals, subtotals, funding, shared amounts and columns name columns that the budget has. */
final class ColumnReferences implements Rule {
  @Override
  public String code() {
    return "unknown-column";
  }

  @Override
  public void check(Catalogue catalogue, Findings findings) {
    for (Budget budget : catalogue.budgets()) {
      if (!findings.isUnread(budget, "columns")
          && budget.columns().stream().allMatch(column -> column.id().isReadable())) {
        check(budget, findings);
      }
    }
  }

  private static void check(Budget budget, Findings findings) {
    for (Budget.Column column : budget.columns()) {
      String path = "columns." + column.id();
      checkOther(budget, column, path + ".of", column.of(), findings);
      checkOther(budget, column, path + ".part-of", column.partOf(), findings);
    }
    for (Id column : budget.printedTotals().keySet()) {
      check(budget, "printed-totals." + column + ":", column, findings);
    }
    for (PlacedLine placed : PlacedLine.all(budget)) {
      for (Id column : placed.line().printedSubtotals().keySet()) {
        check(budget, placed.path() + ".printed-subtotals." + column + ":", column, findings);
      }
    }
    for (int i = 0; i < budget.shared().size(); i++) {
      check(budget, "shared[" + i + "].column", budget.shared().get(i).column(), findings);
    }
    budget.funding().ifPresent(f -> check(budget, "funding.column", f.column(), findings));
  }

  private static void checkOther(
      Budget budget, Budget.Column column, String path, Optional<Id> other, Findings findings) {
    if (other.filter(column.id()::equals).isPresent()) {
      findings.report(
          budget,
          path,
          "the column `" + column.id() + "` names itself",
          "name the column that it is a part or a share of");
    } else {
      other.ifPresent(id -> check(budget, path, id, findings));
    }
  }

  private static void check(Budget budget, String path, Id column, Findings findings) {
    if (!column.isReadable() || budget.column(column).isPresent()) {
      return;
    }
    List<String> columns = budget.columns().stream().map(c -> c.id().value()).toList();
    findings.report(
        budget,
        path,
        "this budget has no column `" + column + "`",
        Nearest.to(column.value(), columns)
            .map(near -> "did you mean `" + near + "`?")
            .orElse("its columns are " + String.join(", ", columns)));
  }
}
