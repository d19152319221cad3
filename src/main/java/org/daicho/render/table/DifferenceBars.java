package org.daicho.render.table;

import java.math.BigDecimal;
import org.daicho.view.Shares;
import org.daicho.view.Table;

/**
 * The bars next to the differences of a table that compares two years, in a column whose id begins
 * with {@code change_}, after those of both years: on one scale that has zero in it, to the left
 * what is less. A table without any difference has none.
 */
public final class DifferenceBars {
  static final DifferenceBars NONE = new DifferenceBars(-1, BigDecimal.ZERO, BigDecimal.ONE);
  private static final String DIFFERENCE = "change_";

  /** Two pixels of the width that a page gives to them, so that even a small difference shows. */
  private static final BigDecimal LEAST = new BigDecimal("1.25");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final int column;
  private final BigDecimal lowest;
  private final BigDecimal span;

  /**
   * A bar, in hundredths of the width.
   *
   * @param zero where zero lies
   * @param from where it begins; empty where there is nothing to draw
   * @param outline whether it is of a programme that is in one of the years only
   */
  public record Bar(String zero, String from, String width, boolean outline) {}

  private DifferenceBars(int column, BigDecimal lowest, BigDecimal span) {
    this.column = column;
    this.lowest = lowest;
    this.span = span;
  }

  static DifferenceBars of(Table table) {
    int column = column(table);
    if (column < 0) {
      return NONE;
    }
    BigDecimal lowest = BigDecimal.ZERO;
    BigDecimal highest = BigDecimal.ZERO;
    for (Table.Row row : table.rows()) {
      if (row.kind() == Table.RowKind.CHILD) {
        lowest = lowest.min(value(row, column));
        highest = highest.max(value(row, column));
      }
    }
    BigDecimal span = highest.subtract(lowest);
    return span.signum() == 0 ? NONE : new DifferenceBars(column, lowest, span);
  }

  /** Whether a table compares two years. */
  static boolean isComparison(Table table) {
    return column(table) >= 0;
  }

  private static int column(Table table) {
    for (int i = 0; i < table.columns().size(); i++) {
      Table.Column column = table.columns().get(i);
      if (column.id().startsWith(DIFFERENCE) && column.type() == Table.Type.AMOUNT) {
        return i;
      }
    }
    return -1;
  }

  /** The bar next to a row's cell, or null. */
  Bar at(Table.Row row, int index) {
    if (index != column || row.kind() != Table.RowKind.CHILD) {
      return null;
    }
    BigDecimal value = value(row, column);
    String zero = Shares.place(lowest.negate(), span);
    if (value.signum() == 0) {
      return new Bar(zero, "", "", false);
    }
    BigDecimal width = new BigDecimal(Shares.place(value.abs(), span)).max(LEAST);
    BigDecimal from =
        value.signum() > 0 ? new BigDecimal(zero) : new BigDecimal(zero).subtract(width);
    return new Bar(
        zero,
        Shares.plain(from.min(HUNDRED.subtract(LEAST))),
        Shares.plain(width),
        row.cells().subList(column - 2, column).stream().anyMatch(cell -> !cell.hasNumber()));
  }

  private static BigDecimal value(Table.Row row, int column) {
    Table.Cell cell = row.cells().get(column);
    return cell.hasNumber() ? new BigDecimal(cell.value()) : BigDecimal.ZERO;
  }
}
