package org.daicho.export.table;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daicho.view.Table;

/** What a table must be like to become data. */
final class TableShape {
  private static final Pattern FIELD_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,19}(\\.\\d{1,9})?");

  private TableShape() {}

  /**
   * @throws IllegalArgumentException where a column's id is not an ASCII field name of its own, a
   *     row has not one cell a column, or a number is not one; a mistake in the view, not an
   *     editor's
   */
  static void check(Table table) {
    Set<String> names = new HashSet<>();
    for (Table.Column column : table.columns()) {
      if (!FIELD_NAME.matcher(column.id()).matches()) {
        throw refused(table, "`" + column.id() + "` is not a field name in ASCII");
      }
      if (!names.add(column.id())) {
        throw refused(table, "two columns are called `" + column.id() + "`");
      }
    }
    Stream.concat(table.rows().stream(), table.totals().stream()).forEach(r -> check(table, r));
  }

  private static void check(Table table, Table.Row row) {
    int columns = table.columns().size();
    if (row.cells().size() != columns) {
      throw refused(
          table, "row `" + row.id() + "` has " + row.cells().size() + " cells for " + columns);
    }
    for (int i = 0; i < columns; i++) {
      Table.Column column = table.columns().get(i);
      Table.Cell cell = row.cells().get(i);
      if (column.isNumeric() && !isFigure(cell)) {
        throw refused(
            table,
            "row `%s`, column `%s`: `%s` is no value for a figure that is `%s`"
                .formatted(row.id(), column.id(), cell.value(), cell.state().word()));
      }
    }
  }

  /**
   * A known figure has a number; one that is not may have none; what is no figure, or stands in the
   * row above, has none.
   */
  private static boolean isFigure(Table.Cell cell) {
    return switch (cell.state()) {
      case KNOWN -> NUMBER.matcher(cell.value()).matches();
      case TEXT, COVERED -> cell.value().isEmpty();
      default -> cell.value().isEmpty() || NUMBER.matcher(cell.value()).matches();
    };
  }

  private static IllegalArgumentException refused(Table table, String what) {
    return new IllegalArgumentException("table `" + table.id() + "`: " + what);
  }
}
