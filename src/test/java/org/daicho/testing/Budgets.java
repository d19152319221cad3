package org.daicho.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daicho.model.Budget;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.value.Id;
import org.daicho.model.value.MoneyUnit;
import org.daicho.model.value.Text;

/** Budgets in yen of which nothing is said but their amounts. */
public final class Budgets {
  private Budgets() {}

  public static Budget of(
      String id,
      Optional<Id> plan,
      Optional<FiscalYear> year,
      List<Budget.Column> columns,
      List<Budget.Line> lines,
      List<Budget.SharedAmount> shared) {
    return new Budget(
        Id.of(id),
        Text.EMPTY,
        Text.EMPTY,
        plan,
        Optional.empty(),
        Optional.empty(),
        year,
        "",
        Text.EMPTY,
        MoneyUnit.YEN,
        Optional.empty(),
        columns,
        lines,
        shared,
        Map.of(),
        List.of(),
        Budget.DebtCommitments.NONE,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        Text.EMPTY,
        Optional.empty(),
        List.of(),
        Budget.Series.NONE);
  }
}
