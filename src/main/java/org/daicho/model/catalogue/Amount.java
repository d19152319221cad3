package org.daicho.model.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daicho.model.Budget;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Id;
import org.daicho.model.value.Sum;

/**
 * What one budget says of a programme in one of its columns.
 *
 * @param written what the programme's line says, a line that is only listed again included; absent
 *     for a sheet of the programme's own, unless all of that is only listed again
 * @param sum what counts of it, once: the line's figure or the whole sheet, as one figure. What it
 *     shares with others is not in it, nor what is only listed again (再掲)
 * @param shared the amount that covers it together with other programmes
 * @param listedAgain whether the line, or all of the sheet, counts elsewhere
 */
public record Amount(
    BudgetTotals totals,
    Budget.Column column,
    Optional<Figure> written,
    Sum sum,
    Optional<Budget.SharedAmount> shared,
    boolean listedAgain) {

  /**
   * What a programme's budgets say of a kind of amount; nothing where no budget has it, so that
   * nobody recorded it.
   *
   * @param budgetTotals that have amounts of the programme
   */
  public static List<Amount> of(Id programme, List<BudgetTotals> budgetTotals, AmountKind kind) {
    List<Amount> found = new ArrayList<>(1);
    for (BudgetTotals totals : budgetTotals) {
      Optional<Budget.Column> column = kind.in(totals);
      if (column.isPresent()) {
        found.add(totals.amount(programme, column.get()));
      }
    }
    return found;
  }

  /**
   * What counts of a programme's amounts of one kind. Not recorded where no budget has it; where
   * several do, they may say the same money, so that they are not added up.
   */
  public static Sum sum(List<Amount> amounts) {
    if (amounts.isEmpty()) {
      return Sum.NOTHING.plus(Figure.NOT_RECORDED);
    }
    return areSeveral(amounts) ? Sum.NOTHING.plus(Figure.SEVERAL) : one(amounts).sum;
  }

  /** Whether several budgets say a programme's amount of one kind, and count it. */
  public static boolean areSeveral(List<Amount> amounts) {
    return amounts.size() > 1 && amounts.stream().filter(a -> !a.listedAgain).count() > 1;
  }

  /** The amount that counts; where all are only listed again, the first. */
  public static Amount one(List<Amount> amounts) {
    for (Amount amount : amounts) {
      if (!amount.listedAgain) {
        return amount;
      }
    }
    return amounts.get(0);
  }

  /** The figure that stands for it: what is written, or what the sheet comes to. */
  public Figure figure() {
    return written.orElseGet(sum::figure);
  }
}
