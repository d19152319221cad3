package org.daicho.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daicho.model.Budget;
import org.daicho.model.Figure;
import org.daicho.model.Id;
import org.daicho.model.Programme;
import org.daicho.model.Words;

/** The cells of amounts that several of a table's programmes share. */
final class SharedCells {
  private final Scope scope;
  private final Cells cells;
  private final List<Programme> programmes;

  /** Where each programme stands; made for the first shared amount, since most tables have none. */
  private Map<Id, Integer> positions = Map.of();

  /**
   * @param programmes one for each row
   */
  SharedCells(Scope scope, Cells cells, List<Programme> programmes) {
    this.scope = scope;
    this.cells = cells;
    this.programmes = programmes;
  }

  /**
   * Merged over neighbouring rows. Where its programmes are not all neighbours here, the first row
   * carries the amount, so that the column adds up, and the others say where they belong.
   *
   * @param i the row
   */
  Table.Cell cell(int i, AmountColumn column, Budget.SharedAmount shared) {
    List<Integer> here = rowsOf(shared);
    if (here.contains(i - 1)) {
      return cells.covered("");
    }
    int rows = 1;
    while (here.contains(i + rows)) {
      rows++;
    }
    if (here.get(0) < i) {
      Words note = scope.plain(scope.say("views-shared-elsewhere", numbers(scope, shared)));
      return cells.figure(Figure.SHARED, 1, rows, note);
    }
    String key = rows == shared.programmes().size() ? "views-shared-rows" : "views-shared-beyond";
    return cells.shared(
        shared.amount(),
        column.unit().yen(),
        rows,
        scope.plain(scope.say(key, numbers(scope, shared))),
        shared.programmes());
  }

  private List<Integer> rowsOf(Budget.SharedAmount shared) {
    if (positions.isEmpty()) {
      positions = new HashMap<>();
      for (int i = 0; i < programmes.size(); i++) {
        positions.put(programmes.get(i).id(), i);
      }
    }
    return shared.programmes().stream()
        .filter(positions::containsKey)
        .map(positions::get)
        .sorted()
        .toList();
  }

  /** The numbers of the programmes that share an amount: {@code 4–6}, or {@code 3, 7}. */
  static String numbers(Scope scope, Budget.SharedAmount shared) {
    List<String> numbers =
        shared.programmes().stream()
            .map(id -> scope.catalogue().programme(id).map(Programme::number).orElse(""))
            .toList();
    return NumberRange.of(numbers);
  }
}
