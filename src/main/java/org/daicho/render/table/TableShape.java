package org.daicho.render.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.daicho.view.CellState;
import org.daicho.view.Table;
import org.daicho.view.Worded;
import org.daicho.wording.Messages;

/**
 * How a table is drawn: what a template would otherwise have to work out cell by cell.
 *
 * @param columns in the table's order
 * @param heads the upper of two lines of headings; empty where no column has a group
 * @param bodies the rows in bodies of a table: those that a merged cell spans, or that follow a
 *     heading, stay together
 * @param totals the rows beneath; their first cells, up to the first figure, are one
 * @param grouped whether the rows of a body belong together
 * @param numbered whether there is a column of running numbers
 * @param narrow whether the table is slim enough to stay a table on a phone
 * @param amounts whether there are any
 * @param comparable whether rows are of records that can be shown side by side
 */
public record TableShape(
    List<ShapedColumn> columns,
    List<Head> heads,
    List<List<ShapedRow>> bodies,
    List<ShapedRow> totals,
    boolean grouped,
    boolean numbered,
    boolean narrow,
    boolean amounts,
    boolean comparable) {

  private static final String PAGE = ".html";

  /** States in which there is no question of a figure. */
  private static final Set<CellState> NO_FIGURE =
      EnumSet.of(CellState.NOT_APPLICABLE, CellState.NOT_RECORDED);

  /** Folders of records that there are profiles of. */
  private static final Set<String> PROFILES = Set.of("programmes/", "organisations/");

  /**
   * @param text the heading with its unit, for where the heading itself is out of sight; empty for
   *     a running number, which needs none
   * @param field its name in open data; empty where a cell stands over several columns
   * @param scale how many of the smallest unit one of its amounts is; empty where it has none
   */
  public record ShapedColumn(
      Role role,
      String label,
      String unit,
      String text,
      boolean arrow,
      String field,
      String scale) {}

  /** What a column is there for. */
  public enum Role implements Worded {
    /** Names that are merged over rows. */
    GROUP,
    /** What heads a row. */
    NAME,
    /** A running number. */
    NUMBER,
    FIGURE,
    DATE,
    TEXT;

    private final String word = name().toLowerCase(Locale.ROOT);

    @Override
    public String word() {
      return word;
    }
  }

  /**
   * @param label over several columns; empty where the column at {@code from} has no group
   * @param columns those that it stands over
   */
  public record Head(String label, List<ShapedColumn> columns) {}

  /**
   * @param kind as in {@link Table.Row}; {@code over} for a group that has words only; of totals
   *     with {@code partial} behind it where any of them is a part only; with {@code beyond} where
   *     a shared figure covers rows above it in its body
   * @param id the record the row is of; empty where it is of none
   * @param cells without those that are covered by a merged one
   */
  public record ShapedRow(String kind, String id, boolean current, List<ShapedCell> cells) {
    private ShapedRow beyond() {
      return new ShapedRow(kind + " beyond", id, current, cells);
    }
  }

  /**
   * @param classes the column's role; {@code shared} for a merged figure, and {@code whole} where
   *     that covers all rows of its body but the heading; {@code no} where the figure does not
   *     apply or nobody recorded it; {@code again} where it is only listed again; {@code to} after
   *     an arrow; {@code measured} with a bar; {@code inner} where a cell of another row covers the
   *     end of this one
   * @param span over how many columns it stands
   * @param bar next to the figure; absent for most
   * @param difference the same of a difference
   */
  public record ShapedCell(
      Table.Cell cell,
      ShapedColumn column,
      String classes,
      int span,
      TableBars.Bar bar,
      DifferenceBars.Bar difference) {

    private ShapedCell(Table.Cell cell, ShapedColumn column, String classes, int span) {
      this(cell, column, classes, span, null, null);
    }

    private ShapedCell with(String more) {
      return new ShapedCell(cell, column, classes + more, span, bar, difference);
    }

    /** Whether it names its row or rows. */
    public boolean heads() {
      return column.role == Role.NAME || column.role == Role.GROUP;
    }

    public boolean merged() {
      return cell.rowspan() > 1;
    }

    public boolean noted() {
      return !cell.note().isEmpty();
    }
  }

  /**
   * @param withBars whether there may be bars in the cells: not where a chart has them
   */
  public static TableShape of(Table table, Messages messages, boolean withBars) {
    List<ShapedColumn> columns = TableColumns.of(table, messages);
    DifferenceBars differences = withBars ? DifferenceBars.of(table) : DifferenceBars.NONE;
    TableBars bars =
        withBars && !DifferenceBars.isComparison(table) ? TableBars.of(table) : TableBars.NONE;
    boolean grouped = TableBodies.areGroups(table);
    List<List<ShapedRow>> bodies = new ArrayList<>();
    for (List<Table.Row> rows : TableBodies.of(table, grouped)) {
      int plainRows = plainRows(rows);
      List<ShapedRow> body = new ArrayList<>();
      for (Table.Row row : rows) {
        body.add(row(row, columns, plainRows, bars, differences));
      }
      bodies.add(beyondShared(body));
    }
    int lead = TableColumns.lead(columns);
    List<ShapedRow> totals =
        table.totals().stream().map(r -> spanning(r.kind().word(), r, lead, columns)).toList();
    return new TableShape(
        columns,
        TableColumns.heads(table, columns),
        bodies,
        totals,
        grouped,
        columns.stream().anyMatch(c -> c.role == Role.NUMBER),
        !grouped && Slimness.of(table),
        columns.stream().anyMatch(c -> !c.scale.isEmpty()),
        isComparable(table, columns));
  }

  /** With a mark on the rows that follow those which a shared figure covers. */
  private static List<ShapedRow> beyondShared(List<ShapedRow> rows) {
    int end = rows.size();
    List<ShapedRow> marked = new ArrayList<>();
    for (ShapedRow row : rows) {
      int at = marked.size();
      marked.add(at < end ? row : row.beyond());
      for (ShapedCell cell : row.cells) {
        if (at < end && cell.classes.contains("shared")) {
          end = Math.min(end, at + cell.cell.rowspan());
        }
      }
    }
    return marked;
  }

  private static int plainRows(List<Table.Row> rows) {
    int plain = 0;
    for (Table.Row row : rows) {
      plain += row.kind() == Table.RowKind.GROUP ? 0 : 1;
    }
    return plain;
  }

  private static boolean isComparable(Table table, List<ShapedColumn> columns) {
    int name = columns.stream().map(ShapedColumn::role).toList().indexOf(Role.NAME);
    if (name >= 0) {
      for (Table.Row row : table.rows()) {
        if (isProfile(row.cells().get(name).link().href(), row.id())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether an address leads to the page of a record of which there are profiles. */
  private static boolean isProfile(String href, String id) {
    int file = href.length() - id.length() - PAGE.length();
    return !id.isEmpty()
        && file > 0
        && href.startsWith(id, file)
        && href.endsWith(PAGE)
        && PROFILES.contains(href.substring(href.lastIndexOf('/', file - 2) + 1, file));
  }

  private static ShapedRow row(
      Table.Row row,
      List<ShapedColumn> columns,
      int plainRows,
      TableBars bars,
      DifferenceBars differences) {
    if (isHeading(row)) {
      return spanning("over", row, columns.size(), columns);
    }
    List<ShapedCell> cells = new ArrayList<>();
    int drawn = 0; // The last column that this row draws a cell in.
    for (int i = 0; i < columns.size(); i++) {
      Table.Cell cell = row.cells().get(i);
      if (cell.state() != CellState.COVERED) {
        drawn = i;
        TableBars.Bar bar = bars.at(row, i);
        String classes = classes(cell, columns.get(i), plainRows);
        DifferenceBars.Bar difference = differences.at(row, i);
        ShapedCell shaped = new ShapedCell(cell, columns.get(i), classes, 1, bar, difference);
        cells.add(bar == null && difference == null ? shaped : shaped.with(" measured"));
      }
    }
    if (drawn < columns.size() - 1) {
      cells.set(cells.size() - 1, cells.get(cells.size() - 1).with(" inner"));
    }
    return new ShapedRow(row.kind().word(), row.id(), row.current(), cells);
  }

  /** A row whose first words stand over several columns. */
  private static ShapedRow spanning(
      String kind, Table.Row row, int span, List<ShapedColumn> columns) {
    ShapedColumn name = new ShapedColumn(Role.NAME, "", "", "", false, "", "");
    List<ShapedCell> cells = new ArrayList<>();
    cells.add(new ShapedCell(row.cells().get(0), name, name.role.word(), span));
    for (int i = span; i < columns.size(); i++) {
      Table.Cell cell = row.cells().get(i);
      cells.add(new ShapedCell(cell, columns.get(i), classes(cell, columns.get(i), 0), 1));
    }
    boolean partial =
        row.cells().stream().anyMatch(c -> c.total().filter(t -> !t.sum().complete()).isPresent());
    String kinds = partial ? kind + " partial" : kind;
    return new ShapedRow(kinds, row.id(), row.current(), cells);
  }

  private static String classes(Table.Cell cell, ShapedColumn column, int plainRows) {
    String classes = column.role.word();
    if (cell.rowspan() > 1 && column.role == Role.FIGURE) {
      classes += cell.rowspan() >= plainRows ? " shared whole" : " shared";
    }
    if (NO_FIGURE.contains(cell.state())) {
      classes += " no";
    } else if (cell.state() == CellState.LISTED_AGAIN) {
      classes += " again";
    }
    return column.arrow ? classes + " to" : classes;
  }

  private static boolean isHeading(Table.Row row) {
    return row.kind() == Table.RowKind.GROUP
        && row.cells().stream()
            .skip(1)
            .allMatch(c -> c.state() == CellState.TEXT && c.link().words().isEmpty());
  }
}
