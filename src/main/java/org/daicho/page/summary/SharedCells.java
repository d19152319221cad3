package org.daicho.page.summary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daicho.model.Budget;
import org.daicho.model.Programme;
import org.daicho.model.catalogue.Amount;
import org.daicho.model.catalogue.BudgetTotals;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Id;
import org.daicho.model.value.Words;
import org.daicho.page.context.AmountColumn;
import org.daicho.page.context.Cells;
import org.daicho.page.context.NumberRange;
import org.daicho.page.context.PageContext;
import org.daicho.view.Table;

/** The cells of amounts that several of a table's programmes share. */
public final class SharedCells {
  private final PageContext context;
  private final Cells cells;
  private final ProgrammeSelection rows;

  /** Where each programme stands; made for the first shared amount, since most tables have none. */
  private Map<Id, Integer> positions = Map.of();

  /**
   * @param rows a programme each
   */
  public SharedCells(PageContext context, Cells cells, ProgrammeSelection rows) {
    this.context = context;
    this.cells = cells;
    this.rows = rows;
  }

  /**
   * Merged over neighbouring rows. Where its programmes are not all neighbours here, the first row
   * carries the amount, so that the column adds up, and the others say where they belong.
   *
   * @param i the row
   * @param amount of its programme, which is shared
   */
  public Table.Cell cell(int i, AmountColumn column, Amount amount) {
    Budget.SharedAmount shared = amount.shared().orElseThrow();
    List<Integer> here = rowsOf(shared, column);
    if (here.contains(i - 1)) {
      return cells.covered("");
    }
    int span = 1;
    while (here.contains(i + span)) {
      span++;
    }
    if (here.get(0) < i) {
      Words note =
          context.plain(
              context.say("views-shared-elsewhere", numbers(context, amount.totals(), shared)));
      return cells.figure(Figure.SHARED, 1, span, note);
    }
    String key = span == shared.programmes().size() ? "views-shared-rows" : "views-shared-beyond";
    return cells.shared(
        shared.amount(),
        column.scale(),
        span,
        context.plain(context.say(key, numbers(context, amount.totals(), shared))),
        shared.programmes());
  }

  /** The rows that show it; not those of which several budgets speak. */
  private List<Integer> rowsOf(Budget.SharedAmount shared, AmountColumn column) {
    if (positions.isEmpty()) {
      positions = new HashMap<>();
      for (int i = 0; i < rows.size(); i++) {
        if (!rows.isListedAgain(i)) {
          positions.put(rows.programme(i).id(), i);
        }
      }
    }
    return shared.programmes().stream()
        .filter(positions::containsKey)
        .map(positions::get)
        .filter(i -> !rows.amounts(i, column).areSeveral())
        .sorted()
        .toList();
  }

  /**
   * The programmes that share an amount by their numbers, {@code nos. 4–6} or {@code nos. 3, 7}, or
   * how many they are where one has none.
   *
   * @param totals of the budget that says the amount
   */
  public static String numbers(
      PageContext context, BudgetTotals totals, Budget.SharedAmount shared) {
    List<String> numbers =
        shared.programmes().stream()
            .map(id -> context.catalogue().programme(id))
            .map(p -> p.map(found -> then(context, found, totals).number()).orElse(""))
            .toList();
    return numbers.contains("")
        ? context.say("views-n-programmes", numbers.size())
        : context.say("views-numbers", NumberRange.of(numbers));
  }

  /** What a programme was when a budget was made. */
  private static Programme then(PageContext context, Programme programme, BudgetTotals totals) {
    return programme.plans().isEmpty() ? programme : context.catalogue().stateIn(programme, totals);
  }
}
