package org.daicho.render.table;

import java.util.ArrayList;
import java.util.List;
import org.daicho.view.Table;

/**
 * Parts the rows of a table into bodies, so that each can be kept on one page of print and becomes
 * one block on a phone. Without merged cells and headings there is a single body.
 */
final class TableBodies {
  private TableBodies() {}

  /** Whether rows belong together under merged cells or headings. */
  static boolean areGroups(Table table) {
    for (Table.Row row : table.rows()) {
      if (row.kind() == Table.RowKind.GROUP || span(row) > 1) {
        return true;
      }
    }
    return false;
  }

  /**
   * @param grouped as {@link #areGroups} says
   */
  static List<List<Table.Row>> of(Table table, boolean grouped) {
    if (table.rows().isEmpty()) {
      return List.of();
    }
    if (!grouped) {
      return List.of(table.rows());
    }
    List<List<Table.Row>> bodies = new ArrayList<>();
    List<Table.Row> body = new ArrayList<>();
    int open = 0; // Rows that a merged cell above still reaches over.
    for (Table.Row row : table.rows()) {
      boolean goesOn = open > 0 || row.kind() == Table.RowKind.CHILD;
      if (!goesOn && !body.isEmpty()) {
        bodies.add(body);
        body = new ArrayList<>();
      }
      body.add(row);
      open = Math.max(open, span(row)) - 1;
    }
    bodies.add(body);
    return bodies;
  }

  private static int span(Table.Row row) {
    int span = 1;
    for (Table.Cell cell : row.cells()) {
      span = Math.max(span, cell.rowspan());
    }
    return span;
  }
}
