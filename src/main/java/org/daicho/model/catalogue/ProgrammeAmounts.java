package org.daicho.model.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daicho.model.Budget;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Id;
import org.daicho.model.value.Sum;

/**
 * What the budgets of a programme say of one kind of amount, and what of it is to be shown: the one
 * answer for pages, open data and search.
 *
 * @param all in order of the budgets' ids; none where no budget has it
 * @param superseded what other budgets say that a later one states anew; shown, and never counted
 */
public record ProgrammeAmounts(List<Amount> all, List<Amount> superseded) {

  /**
   * Of a programme among others, with which it may be added up.
   *
   * @param budgetTotals that have amounts of the programme
   */
  public static ProgrammeAmounts of(
      Id programme, List<BudgetTotals> budgetTotals, AmountKind kind) {
    return of(programme, budgetTotals, kind, BudgetTotals::counted);
  }

  /** Of a programme by itself: what its successor's documents state anew stands as it was. */
  public static ProgrammeAmounts stated(
      Id programme, List<BudgetTotals> budgetTotals, AmountKind kind) {
    return of(programme, budgetTotals, kind, BudgetTotals::amount);
  }

  private interface AmountOf {
    Amount in(BudgetTotals totals, Id programme, Budget.Column column);
  }

  private static ProgrammeAmounts of(
      Id programme, List<BudgetTotals> budgetTotals, AmountKind kind, AmountOf amount) {
    List<Amount> found = new ArrayList<>(1);
    for (BudgetTotals totals : budgetTotals) {
      Optional<Budget.Column> column = kind.in(totals);
      if (column.isPresent()) {
        found.add(amount.in(totals, programme, column.get()));
      }
    }
    if (found.size() < 2) {
      return new ProgrammeAmounts(found, List.of());
    }
    List<Amount> superseded =
        found.stream().filter(a -> isSuperseded(programme, a, budgetTotals)).toList();
    found.removeAll(superseded);
    return new ProgrammeAmounts(found, superseded);
  }

  private static boolean isSuperseded(Id programme, Amount amount, List<BudgetTotals> all) {
    return isSuperseded(programme, amount.totals(), amount.column(), all);
  }

  /** Whether a later budget states anew what one says of a programme in a column. */
  public static boolean isSuperseded(
      Id programme, BudgetTotals totals, Budget.Column column, List<BudgetTotals> all) {
    return all.stream().anyMatch(other -> other.supersedes(totals, programme, column));
  }

  /** What is to be shown. */
  public Amount.Case which() {
    if (all.isEmpty()) {
      return Amount.Case.NOT_RECORDED;
    }
    return areSeveral() ? Amount.Case.SEVERAL : one().which();
  }

  /** Whether several budgets say it, and count it. */
  public boolean areSeveral() {
    return all.size() > 1 && all.stream().filter(a -> !a.listedAgain()).count() > 1;
  }

  /** The amount that counts; where all are only listed again, the first. */
  public Amount one() {
    for (Amount amount : all) {
      if (!amount.listedAgain()) {
        return amount;
      }
    }
    return all.get(0);
  }

  /** What counts of it, once; what is shared with other programmes is not in it. */
  public Sum sum() {
    return switch (which()) {
      case NOT_RECORDED -> Sum.NOTHING.plus(Figure.NOT_RECORDED);
      case SEVERAL -> Sum.NOTHING.plus(Figure.SEVERAL);
      case LISTED_AGAIN, SHARED, WRITTEN, ADDED_UP -> one().sum();
    };
  }

  /** Whether all of it is known and of this programme alone. */
  public boolean isOwnAndWhole() {
    Sum sum = sum();
    return sum.known() > 0 && sum.complete() && all.stream().allMatch(a -> a.shared().isEmpty());
  }
}
