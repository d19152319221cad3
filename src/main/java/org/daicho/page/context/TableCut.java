package org.daicho.page.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daicho.model.value.Words;
import org.daicho.view.CellState;
import org.daicho.view.Table;

/**
 * A table cut into pieces that each stand alone. A name merged over rows is said again in the next
 * piece; an amount shared by rows is one, so there the table is not cut unless it would get too
 * long.
 */
final class TableCut {
  private static final String COVERED = "covered";

  private TableCut() {}

  /**
   * Where a piece ends: after half as many rows again at the latest, so that an amount that more
   * rows share is cut too.
   *
   * @param from its first row
   * @param most rows that it has, unless a shared amount reaches further
   */
  static int end(Table table, int from, int most) {
    int rows = table.rows().size();
    if (rows - from <= most + most / 10) {
      return rows; // A page of a few rows is none.
    }
    int to = Math.min(from + most, rows);
    for (int later = to; later <= Math.min(to + most / 2, rows); later++) {
      if (mayEnd(table, later)) {
        return later;
      }
    }
    for (int sooner = to - 1; sooner > from + most / 2; sooner--) {
      if (mayEnd(table, sooner)) {
        return sooner;
      }
    }
    return to;
  }

  /** Not within a shared amount, and not below a heading that is of the rows that follow. */
  private static boolean mayEnd(Table table, int row) {
    return row == table.rows().size()
        || !sharesWithRowAbove(table, row) && !isGroup(table.rows().get(row - 1));
  }

  private static boolean isGroup(Table.Row row) {
    return row.kind() == Table.RowKind.GROUP;
  }

  /** The heading that the rows from here on stand under, if it stands above them. */
  static Optional<Table.Row> openGroup(Table table, int from) {
    int row = from;
    while (row > 0
        && row < table.rows().size()
        && table.rows().get(row).kind() == Table.RowKind.CHILD) {
      row--;
    }
    return row < from && isGroup(table.rows().get(row))
        ? Optional.of(table.rows().get(row))
        : Optional.empty();
  }

  private static boolean sharesWithRowAbove(Table table, int row) {
    List<Table.Cell> cells = table.rows().get(row).cells();
    for (int column = 0; column < cells.size(); column++) {
      if (cells.get(column).state() == CellState.COVERED
          && table.columns().get(column).isNumeric()) {
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
      while (start > 0 && at(whole, start, column).state() == CellState.COVERED) {
        start--;
      }
    }
    Table.Cell head = at(whole, start, column);
    int rowspan = Math.min(start + head.rowspan(), to) - row;
    boolean ditto = row == from && cell.state() == CellState.DITTO;
    if (!ditto && start == row && (cell.rowspan() <= 1 || rowspan == cell.rowspan())) {
      return cell;
    }
    // Of an amount, the note says which rows share it.
    boolean noted = start == row || whole.columns().get(column).isNumeric();
    Words note = noted ? head.note() : head.note().with("");
    return new Table.Cell(
        head.link(),
        ditto ? CellState.TEXT : head.state(),
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
