package org.daicho.export.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.daicho.export.format.Json;
import org.daicho.export.format.TotalJson;
import org.daicho.model.value.Lang;
import org.daicho.model.value.MoneyUnit;
import org.daicho.output.Output;
import org.daicho.view.CellState;
import org.daicho.view.Table;

/**
 * A table as JSON: what it is, its columns, its rows as values by column, its totals apart.
 *
 * <p>A known figure is a number in the column's unit. Any other is an object with its {@code
 * state}; a shared amount has its {@code value} and over how many {@code rows} it stands, a total
 * that is not complete its known part as {@code value} and the counts of {@link TotalJson}. What
 * nobody recorded is absent. {@code complete} says of each total in a row whether all that belongs
 * to it is in it.
 */
public final class TableJson {
  private TableJson() {}

  /**
   * @param page the path of the page that shows it
   * @throws IllegalArgumentException as {@link TableCsv#of} does
   */
  public static byte[] of(Table table, Lang lang, String page) {
    TableShape.check(table);
    return Output.bytesOf(
        out ->
            Json.write(
                out, List.of(), json -> json.object(() -> members(json, table, lang, page))));
  }

  private static void members(Json json, Table table, Lang lang, String page) {
    json.put("id", table.id());
    json.put("title", table.caption());
    json.put("language", lang.tag());
    json.put("unit", table.unit());
    json.put("page", page);
    json.list("columns", table.columns(), column -> json.object(() -> column(json, column)));
    json.list("rows", table.rows(), row -> json.object(() -> row(json, table, row)));
    json.list("totals", table.totals(), row -> json.object(() -> row(json, table, row)));
    json.list("notes", table.notes(), note -> json.value(note.value()));
  }

  private static void column(Json json, Table.Column column) {
    json.put("id", column.id());
    json.put("label", column.label());
    json.put("unit", column.unit());
    json.put("group", column.group());
    json.put("type", column.type().name().toLowerCase(Locale.ROOT));
    if (column.type() == Table.Type.AMOUNT) {
      json.put(MoneyUnit.SMALLEST.dataName() + "_per_unit", column.scale());
    }
  }

  private static void row(Json json, Table table, Table.Row row) {
    json.put("kind", row.kind().word());
    json.put("record", row.id());
    json.object("values", () -> each(table, row, (column, cell) -> value(json, column, cell)));
    if (row.cells().stream().anyMatch(TableJson::isTotal)) {
      json.object(
          TotalJson.COMPLETE,
          () ->
              each(
                  table,
                  row,
                  (column, cell) -> {
                    if (isTotal(cell)) {
                      json.put(column.id(), cell.total().orElseThrow().sum().complete());
                    }
                  }));
    }
    if (row.cells().stream().anyMatch(cell -> !cell.note().isEmpty())) {
      json.object(
          "notes", () -> each(table, row, (column, cell) -> json.put(column.id(), note(cell))));
    }
  }

  private static void each(
      Table table, Table.Row row, BiConsumer<Table.Column, Table.Cell> action) {
    for (int i = 0; i < row.cells().size(); i++) {
      action.accept(table.columns().get(i), row.cells().get(i));
    }
  }

  private static void value(Json json, Table.Column column, Table.Cell cell) {
    if (!column.isNumeric()) {
      json.put(column.id(), cell.value());
    } else if (cell.state() == CellState.KNOWN) {
      json.put(column.id(), new BigDecimal(cell.value()));
    } else if (cell.total().isPresent() && isRecorded(cell)) {
      json.object(
          column.id(),
          () -> TotalJson.members(json, cell.value(), cell.total().orElseThrow().sum()));
    } else if (cell.state() != CellState.TEXT && isRecorded(cell)) {
      json.object(column.id(), () -> stateMembers(json, cell));
    }
  }

  private static boolean isTotal(Table.Cell cell) {
    return cell.total().isPresent() && isRecorded(cell);
  }

  private static boolean isRecorded(Table.Cell cell) {
    return cell.state() != CellState.NOT_RECORDED;
  }

  private static void stateMembers(Json json, Table.Cell cell) {
    if (!cell.value().isEmpty()) {
      json.put("value", new BigDecimal(cell.value()));
    }
    json.put("state", cell.state().word());
    if (cell.state() == CellState.SHARED) {
      json.put("rows", cell.rowspan());
    }
  }

  private static String note(Table.Cell cell) {
    return cell.note().value();
  }
}
