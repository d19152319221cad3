package org.daicho.render.table;

import java.util.ArrayList;
import java.util.List;
import org.daicho.render.table.TableShape.Head;
import org.daicho.render.table.TableShape.Role;
import org.daicho.render.table.TableShape.ShapedColumn;
import org.daicho.view.Table;
import org.daicho.wording.Messages;

/** Finds out what each column of a table is there for, and what stands over it. */
final class TableColumns {
  private TableColumns() {}

  /** How many columns come before the first figure. */
  static int lead(List<ShapedColumn> columns) {
    int lead = 0;
    while (lead < columns.size() && columns.get(lead).role() != Role.FIGURE) {
      lead++;
    }
    return lead == columns.size() ? 1 : Math.max(1, lead);
  }

  static List<ShapedColumn> of(Table table, Messages messages) {
    int group = groupColumn(table);
    int name = nameColumn(table, group);
    List<ShapedColumn> shaped = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      Table.Column column = table.columns().get(i);
      Role role = i == group ? Role.GROUP : i == name ? Role.NAME : role(column);
      String text = role == Role.NUMBER ? "" : text(column, messages);
      String scale = column.type() == Table.Type.AMOUNT ? Long.toString(column.scale()) : "";
      shaped.add(
          new ShapedColumn(
              role, column.label(), column.unit(), text, column.arrow(), column.id(), scale));
    }
    return shaped;
  }

  private static String text(Table.Column column, Messages messages) {
    return column.unit().isEmpty()
        ? column.label()
        : messages.get("table-label", column.label(), column.unit());
  }

  private static Role role(Table.Column column) {
    if (column.id().equals("number")) {
      return Role.NUMBER;
    }
    return switch (column.type()) {
      case AMOUNT, COUNT -> Role.FIGURE;
      case DATE -> Role.DATE;
      case TEXT -> Role.TEXT;
    };
  }

  private static int groupColumn(Table table) {
    for (int i = 0; i < table.columns().size(); i++) {
      int column = i;
      if (table.columns().get(i).type() == Table.Type.TEXT
          && table.rows().stream().anyMatch(r -> r.cells().get(column).rowspan() > 1)) {
        return i;
      }
    }
    return -1;
  }

  /** The column called {@code name}; without one the first of words. */
  private static int nameColumn(Table table, int group) {
    int first = -1;
    for (int i = table.columns().size() - 1; i >= 0; i--) {
      Table.Column column = table.columns().get(i);
      if (column.id().equals("name")) {
        return i;
      }
      boolean words = column.type() == Table.Type.TEXT && !column.id().equals("number");
      first = words && i != group ? i : first;
    }
    return first;
  }

  static List<Head> heads(Table table, List<ShapedColumn> columns) {
    List<Head> heads = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      String group = table.columns().get(i).group();
      boolean goesOn =
          i > 0 && !group.isEmpty() && group.equals(table.columns().get(i - 1).group());
      if (goesOn) {
        heads.get(heads.size() - 1).columns().add(columns.get(i));
      } else {
        heads.add(new Head(group, new ArrayList<>(List.of(columns.get(i)))));
      }
    }
    return heads.stream().allMatch(h -> h.label().isEmpty()) ? List.of() : heads;
  }
}
