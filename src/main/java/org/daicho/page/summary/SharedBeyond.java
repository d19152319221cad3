package org.daicho.page.summary;

import org.daicho.model.Budget;
import org.daicho.model.catalogue.BudgetTotals;

/**
 * An amount that some programmes of a selection share with others.
 *
 * @param totals of the budget that says it
 */
public record SharedBeyond(BudgetTotals totals, Budget.SharedAmount of) {
  /** By the object, since a budget says each once, and two of them may say the same. */
  @Override
  public boolean equals(Object other) {
    return other instanceof SharedBeyond beyond && of == beyond.of;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(of);
  }
}
