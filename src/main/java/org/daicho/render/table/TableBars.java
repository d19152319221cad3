package org.daicho.render.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.daicho.view.CellState;
import org.daicho.view.Table;

/**
 * The bars next to a table's first amounts. Two kinds of table have them:
 *
 * <ul>
 *   <li>a budget's lines under subtotals: how large a part of the total each line is
 *   <li>a comparison, whose id begins with {@code by-}: each amount against the largest, with the
 *       grant as the solid part of it if there is a column for one, in the same unit
 * </ul>
 *
 * <p>Where any amount is negative, or larger than what it is measured against, there are none.
 */
public final class TableBars {
  static final TableBars NONE = new TableBars(-1, -1, BigDecimal.ONE, false);
  private static final String COMPARISON = "by-";
  private static final String GRANT = "grant";

  private final int column;
  private final int solidColumn;
  private final BigDecimal whole;
  private final boolean comparison;

  /**
   * A bar, in hundredths of the whole with at most one decimal.
   *
   * @param solid how far it is filled
   * @param outline how long it is
   * @param comparison whether it is measured against the largest, not the total
   */
  public record Bar(String solid, String outline, boolean comparison) {}

  private TableBars(int column, int solidColumn, BigDecimal whole, boolean comparison) {
    this.column = column;
    this.solidColumn = solidColumn;
    this.whole = whole;
    this.comparison = comparison;
  }

  static TableBars of(Table table) {
    int column = amount(table, "", 0);
    if (column < 0) {
      return NONE;
    }
    boolean lines = table.rows().stream().anyMatch(r -> isSubtotal(r, column));
    boolean comparison = table.id().startsWith(COMPARISON);
    if (!comparison && (!lines || table.totals().isEmpty())) {
      return NONE;
    }
    List<Table.Row> measures = comparison ? table.rows() : table.totals().subList(0, 1);
    BigDecimal whole =
        measures.stream().map(r -> value(r, column)).reduce(BigDecimal.ZERO, BigDecimal::max);
    int solidColumn = comparison ? amount(table, GRANT, column) : column;
    TableBars bars = new TableBars(column, solidColumn, whole, comparison);
    return whole.signum() > 0 && table.rows().stream().allMatch(bars::fits) ? bars : NONE;
  }

  /** The bar next to a row's cell, or null. */
  Bar at(Table.Row row, int index) {
    boolean line = comparison || row.kind() == Table.RowKind.CHILD;
    if (index != column || !line || row.cells().get(column).state() != CellState.KNOWN) {
      return null;
    }
    String own = part(value(row, column));
    String solid = solidColumn < 0 ? own : part(value(row, solidColumn));
    return new Bar(solid, comparison ? own : "100", comparison);
  }

  private static boolean isSubtotal(Table.Row row, int column) {
    return row.kind() == Table.RowKind.GROUP && row.cells().get(column).state() == CellState.KNOWN;
  }

  private boolean fits(Table.Row row) {
    BigDecimal own = value(row, column);
    BigDecimal solid = solidColumn < 0 ? own : value(row, solidColumn);
    return solid.signum() >= 0 && solid.compareTo(own) <= 0 && own.compareTo(whole) <= 0;
  }

  private String part(BigDecimal value) {
    return value
        .movePointRight(2)
        .divide(whole, 1, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  private static BigDecimal value(Table.Row row, int column) {
    Table.Cell cell = row.cells().get(column);
    return cell.state() == CellState.KNOWN ? new BigDecimal(cell.value()) : BigDecimal.ZERO;
  }

  /** The first column of amounts whose id begins so, in the unit of the column at {@code from}. */
  private static int amount(Table table, String id, int from) {
    for (int i = from; i < table.columns().size(); i++) {
      Table.Column column = table.columns().get(i);
      boolean amount = column.type() == Table.Type.AMOUNT && column.id().startsWith(id);
      if (amount && (id.isEmpty() || column.scale() == table.columns().get(from).scale())) {
        return i;
      }
    }
    return -1;
  }
}
