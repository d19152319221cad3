package org.daicho.model.catalogue;

import java.util.Optional;
import org.daicho.model.Budget;
import org.daicho.model.value.Figure;
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

  /** What is to be shown of an amount, and how. */
  public enum Case {
    /** No budget has such an amount. */
    NOT_RECORDED,
    /**
     * Several budgets say and count it; they may say the same money, so none is added to another.
     */
    SEVERAL,
    /** It stands there, and counts elsewhere (再掲). */
    LISTED_AGAIN,
    /** It lies in an amount over several programmes, which is shown over all of them. */
    SHARED,
    /** As the programme's line says it. */
    WRITTEN,
    /** As the lines of the programme's own sheet come to; it says what it leaves out. */
    ADDED_UP
  }

  /** The same, which counts elsewhere. */
  Amount countedElsewhere() {
    return new Amount(totals, column, Optional.of(figure()), Sum.NOTHING, Optional.empty(), true);
  }

  /** Which case this is, by itself: one of the last four. */
  public Case which() {
    if (listedAgain) {
      return Case.LISTED_AGAIN;
    }
    if (shared.isPresent()) {
      return Case.SHARED;
    }
    return written.isPresent() ? Case.WRITTEN : Case.ADDED_UP;
  }

  /** The figure that stands for it: what is written, or what the sheet comes to. */
  public Figure figure() {
    return written.orElseGet(sum::figure);
  }
}
