package org.daicho.view;

import java.util.ArrayList;
import java.util.List;
import org.daicho.model.Words;

/**
 * A table cut into pieces that each stand alone. A name merged over rows is said again in the next
 * piece; an amount shared by rows is one, so there the table is not cut.
 */
final class TableCut {
  private static final String COVERED = "covered";

  private TableCut() {}

  /**
   * Where a piece ends.
   *
   * @param from its first row
   * @param most rows that it has, unless a shared amount reaches further
   */
  static int end(Table table, int from, int most) {
    int to = Math.min(from + most, table.rows().size());
    while (to < table.rows().size() && sharesWithRowAbove(table, to)) {
      to++;
    }
    return to;
  }

  private static boolean sharesWithRowAbove(Table table, int row) {
    List<Table.Cell> cells = table.rows().get(row).cells();
    for (int column = 0; column < cells.size(); column++) {
      if (cells.get(column).state().equals(COVERED) && table.columns().get(column).isNumeric()) {
        return true;
      }
    }
    return false;
  }

  /** The rows from one to another, with the totals and notes of the whole. */
  static Table piece(Table whole, int from, int to) {
    if (from == 0 && to == whole.rows().size()) {
      return whole;
    }
    List<Table.Row> rows = new ArrayList<>(to - from);
    for (int row = from; row < to; row++) {
      Table.Row old = whole.rows().get(row);
      if (row > from && !reachesBeyond(old, to - row)) {
        rows.add(old);
        continue;
      }
      List<Table.Cell> cells = new ArrayList<>(old.cells().size());
      for (int column = 0; column < old.cells().size(); column++) {
        cells.add(cell(whole, row, column, from, to));
      }
      rows.add(new Table.Row(old.kind(), old.id(), old.current(), cells));
    }
    return whole.with(rows);
  }

  /** Whether a cell is merged over more rows than those that are left. */
  private static boolean reachesBeyond(Table.Row row, int left) {
    for (Table.Cell cell : row.cells()) {
      if (cell.rowspan() > left) {
        return true;
      }
    }
    return false;
  }

  /** A cell as it is within a piece: merged over no more rows than the piece has. */
  private static Table.Cell cell(Table whole, int row, int column, int from, int to) {
    Table.Cell cell = at(whole, row, column);
    int start = row;
    if (row == from) {
      while (start > 0 && at(whole, start, column).state().equals(COVERED)) {
        start--;
      }
    }
    Table.Cell head = at(whole, start, column);
    int rowspan = Math.min(start + head.rowspan(), to) - row;
    if (start == row && (cell.rowspan() <= 1 || rowspan == cell.rowspan())) {
      return cell;
    }
    Words note = start == row ? head.note() : head.note().with("");
    return new Table.Cell(
        head.link(),
        head.state(),
        head.value(),
        Math.max(1, rowspan),
        note,
        head.sharers(),
        head.total());
  }

  private static Table.Cell at(Table table, int row, int column) {
    return table.rows().get(row).cells().get(column);
  }
}
