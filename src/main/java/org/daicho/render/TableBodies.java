package org.daicho.render;

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
    return table.rows().stream().anyMatch(r -> r.kind().equals("group") || span(r) > 1);
  }

  static List<List<Table.Row>> of(Table table) {
    if (table.rows().isEmpty()) {
      return List.of();
    }
    if (!areGroups(table)) {
      return List.of(table.rows());
    }
    List<List<Table.Row>> bodies = new ArrayList<>();
    List<Table.Row> body = new ArrayList<>();
    int open = 0; // Rows that a merged cell above still reaches over.
    for (Table.Row row : table.rows()) {
      boolean goesOn = open > 0 || row.kind().equals("child");
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
    return row.cells().stream().mapToInt(Table.Cell::rowspan).max().orElse(1);
  }
}
