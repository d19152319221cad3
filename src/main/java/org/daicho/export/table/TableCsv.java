package org.daicho.export.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.daicho.export.format.Csv;
import org.daicho.export.format.CsvFlavour;
import org.daicho.export.format.TotalJson;
import org.daicho.model.value.Sum;
import org.daicho.output.Output;
import org.daicho.view.CellState;
import org.daicho.view.Table;

/**
 * A table as CSV: a header of field names, then one row a record.
 *
 * <ul>
 *   <li>Totals and the rows over a group are left out in both flavours, so that adding up a column,
 *       by a program or by a spreadsheet's SUM or pivot, counts nothing twice. {@link TableJson}
 *       has them. The name of a group stands in the column {@code group} of the rows under it.
 *   <li>A column {@code record} with the record's id comes first where any row has one.
 *   <li>A column {@code <id>_state} follows each column of figures in which not all are known.
 *   <li>Columns {@code <id>_complete}, {@code <id>_open}, {@code <id>_not_recorded} and {@code
 *       <id>_shared_beyond} follow those of totals, such as the groups of a summary: whether all
 *       that belongs to the total is in it, and how many of what is missing.
 *   <li>A figure that is listed again (再掲) is empty with the state {@code listed-again}.
 *   <li>An amount merged over rows stands in the first with the state {@code shared}; those beneath
 *       are empty with the state {@code covered}.
 * </ul>
 */
public final class TableCsv {
  private TableCsv() {}

  /**
   * @throws IllegalArgumentException where the table is not one that can be data: a cell too many,
   *     a field name twice or not in ASCII, words for a number
   */
  public static byte[] of(Table table, CsvFlavour flavour) {
    TableShape.check(table);
    List<Line> lines = lines(table);
    List<Field> fields = fields(table, lines);
    return Output.bytesOf(
        out ->
            Csv.write(
                out,
                flavour,
                fields.stream().map(Field::field).toList(),
                lines.stream()
                    .map(line -> fields.stream().map(f -> f.value().apply(line)).toList())));
  }

  /**
   * @param group the name of the group it is in, or empty
   */
  private record Line(Table.Row row, String group) {
    Table.Cell cell(int column) {
      return row.cells().get(column);
    }
  }

  private record Field(Csv.Field field, Function<Line, String> value) {}

  private static List<Line> lines(Table table) {
    List<Line> lines = new ArrayList<>();
    String group = "";
    for (Table.Row row : table.rows()) {
      switch (row.kind()) {
        case GROUP -> group = name(table, row);
        case CHILD -> lines.add(new Line(row, group));
        default -> lines.add(new Line(row, ""));
      }
    }
    return lines;
  }

  /** A group is called by the first words in its row. */
  private static String name(Table table, Table.Row row) {
    return IntStream.range(0, row.cells().size())
        .filter(i -> !table.columns().get(i).isNumeric())
        .mapToObj(i -> row.cells().get(i).value())
        .filter(words -> !words.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static List<Field> fields(Table table, List<Line> lines) {
    List<Field> fields = new ArrayList<>();
    if (lines.stream().anyMatch(line -> !line.row().id().isEmpty())) {
      fields.add(new Field(new Csv.Field("record", true), line -> line.row().id()));
    }
    if (lines.stream().anyMatch(line -> !line.group().isEmpty())) {
      fields.add(new Field(new Csv.Field("group", true), Line::group));
    }
    IntStream.range(0, table.columns().size())
        .forEach(
            i -> {
              Table.Column column = table.columns().get(i);
              fields.add(
                  new Field(
                      new Csv.Field(column.id(), column.type() == Table.Type.TEXT),
                      line -> value(line.cell(i))));
              if (column.isNumeric()) {
                addStates(fields, column.id(), lines, i);
              }
            });
    return fields;
  }

  /** What tells the figures of a column apart, where they are not all alike. */
  private static void addStates(List<Field> fields, String id, List<Line> lines, int i) {
    if (lines.stream().anyMatch(line -> !isKnown(line.cell(i)))) {
      add(fields, id, "state", line -> state(line.cell(i)));
    }
    if (lines.stream().anyMatch(line -> total(line, i).isPresent())) {
      add(fields, id, TotalJson.COMPLETE, line -> of(line, i, Sum::complete));
    }
    if (lines.stream().flatMap(line -> total(line, i).stream()).anyMatch(s -> !s.complete())) {
      add(fields, id, TotalJson.OPEN, line -> of(line, i, Sum::open));
      add(fields, id, TotalJson.NOT_RECORDED, line -> of(line, i, Sum::notRecorded));
      add(fields, id, TotalJson.SHARED_BEYOND, line -> of(line, i, Sum::sharedBeyond));
    }
  }

  private static void add(
      List<Field> fields, String column, String suffix, Function<Line, String> value) {
    fields.add(new Field(new Csv.Field(column + "_" + suffix, false), value));
  }

  private static Optional<Sum> total(Line line, int column) {
    return line.cell(column).total().map(Table.Total::sum).filter(s -> s.figure().isRecorded());
  }

  private static String of(Line line, int column, Function<Sum, Object> what) {
    return total(line, column).map(what).map(Object::toString).orElse("");
  }

  /** What is listed again counts in another row, so that the column adds up. */
  private static String value(Table.Cell cell) {
    return cell.state() == CellState.LISTED_AGAIN ? "" : cell.value();
  }

  private static boolean isKnown(Table.Cell cell) {
    return cell.state() == CellState.KNOWN;
  }

  /** A cell of figures that holds no figure at all has no state either. */
  private static String state(Table.Cell cell) {
    return cell.state() == CellState.TEXT || cell.state() == CellState.NOT_RECORDED
        ? ""
        : cell.state().word();
  }
}
