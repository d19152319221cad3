package org.daicho.page.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Sum;
import org.daicho.page.context.Cells;
import org.daicho.view.Table;

/**
 * Printed next to computed totals, column by column, in rows of which each says one thing that
 * holds for all its figures:
 *
 * <ul>
 *   <li>printed, where it is not equal to the sum of the rows or cannot be compared
 *   <li>computed, where nothing equal is printed
 *   <li>the difference, where both are known in full
 *   <li>printed, and equal to the sum of the rows
 * </ul>
 *
 * <p>A row with nothing to say is left out, and a column that a row says nothing of is empty there.
 */
public final class Totals {
  private Totals() {}

  /**
   * The two totals of one column.
   *
   * @param printed what the source prints; absent where it prints none
   * @param scale of the column
   */
  public record Pair(Optional<Figure> printed, Sum computed, long scale) {

    /** What is printed may be all that is known: that is equal too, and says what it leaves out. */
    private boolean isEqual() {
      return printed.isPresent()
          && printed.get().isKnown()
          && computed.comparable()
          && printed.get().decimal().compareTo(computed.decimal()) == 0;
    }

    private boolean differs() {
      return printed.isPresent()
          && printed.get().isKnown()
          && !isEqual()
          && computed.complete()
          && computed.comparable();
    }
  }

  /** Makes a total row of a table. */
  public interface RowMaker {
    /**
     * @param kind as in {@link Table.Row}
     * @param cells one for each pair
     */
    Table.Row row(Table.RowKind kind, List<Table.Cell> cells);
  }

  public static List<Table.Row> rows(Cells cells, List<Pair> pairs, RowMaker maker) {
    List<Table.Row> rows = new ArrayList<>();
    add(
        rows,
        Table.RowKind.PRINTED,
        pairs,
        pair -> pair.printed().isPresent() && !pair.isEqual(),
        pair -> cells.figure(pair.printed().orElseThrow(), pair.scale()),
        cells,
        maker);
    add(
        rows,
        Table.RowKind.COMPUTED,
        pairs,
        pair -> !pair.isEqual(),
        pair -> cells.total(pair.computed(), pair.scale()),
        cells,
        maker);
    add(
        rows,
        Table.RowKind.DIFFERENCE,
        pairs,
        Pair::differs,
        pair ->
            cells.figure(
                Figure.of(
                    pair.printed().orElseThrow().decimal().subtract(pair.computed().decimal())),
                pair.scale()),
        cells,
        maker);
    add(rows, Table.RowKind.BOTH, pairs, Pair::isEqual, pair -> both(cells, pair), cells, maker);
    return rows;
  }

  /** A sum of what does not apply says so itself; printed as zero, it is zero. */
  private static Table.Cell both(Cells cells, Pair pair) {
    return pair.computed().known() > 0
        ? cells.total(pair.computed(), pair.scale())
        : cells.figure(pair.printed().orElseThrow(), pair.scale());
  }

  private interface CellMaker {
    Table.Cell of(Pair pair);
  }

  private static void add(
      List<Table.Row> rows,
      Table.RowKind kind,
      List<Pair> pairs,
      Predicate<Pair> isIn,
      CellMaker maker,
      Cells cells,
      RowMaker rowMaker) {
    if (pairs.stream().anyMatch(isIn)) {
      rows.add(
          rowMaker.row(
              kind, pairs.stream().map(p -> isIn.test(p) ? maker.of(p) : cells.empty()).toList()));
    }
  }
}
