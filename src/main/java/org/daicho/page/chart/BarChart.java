package org.daicho.page.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daicho.page.context.PageContext;
import org.daicho.page.context.TableNames;
import org.daicho.view.Axis;
import org.daicho.view.CellState;
import org.daicho.view.Chart;
import org.daicho.view.Link;
import org.daicho.view.Table;

/**
 * Bars of the rows of a table, the longest first; of years, in time.
 *
 * <p>A panel that would mislead is not drawn: one with fewer than two bars, with a figure below
 * zero, with units that differ, or with a part that is larger than what it is a part of.
 */
public final class BarChart {
  /** The longest bars only: a longer drawing is no glance, and the table has them all. */
  static final int MOST_ROWS = 20;

  private static final Set<CellState> UNKNOWN =
      EnumSet.of(
          CellState.PARTIAL,
          CellState.NOT_RECORDED,
          CellState.SHARED,
          CellState.SEVERAL,
          CellState.NOT_ADDED,
          CellState.WITHHELD);

  /**
   * Columns of the table on one scale.
   *
   * @param within whether the second is a part of the first; else it stands next to it
   */
  public record Columns(List<Integer> indexes, boolean within) {}

  private final PageContext context;
  private final Table table;

  /** The rows that are of something; amounts that several share have a row that is of none. */
  private final List<Table.Row> things;

  /** Whether the rows follow one another in time, so that their order says something. */
  private final boolean inTime;

  private BarChart(PageContext context, Table table, boolean inTime) {
    this.context = context;
    this.table = table;
    this.inTime = inTime;
    this.things =
        TableNames.alone(
            context,
            table.rows().stream()
                .filter(row -> row.kind() == Table.RowKind.ROW && !row.id().isEmpty())
                .toList(),
            nameColumn());
  }

  /** The chart of a table; none where no panel of it can be drawn. */
  public static Optional<Chart> of(
      PageContext context, Table table, String id, List<Columns> panels, List<Link> sources) {
    return new BarChart(context, table, false).chart(id, panels, sources);
  }

  /** The chart of a table whose rows are years. */
  public static Optional<Chart> inTime(
      PageContext context, Table table, String id, Columns panel, List<Link> sources) {
    return new BarChart(context, table, true).chart(id, List.of(panel), sources);
  }

  private Optional<Chart> chart(String id, List<Columns> asked, List<Link> sources) {
    List<Columns> panels = asked.stream().filter(this::isDrawable).toList();
    if (panels.isEmpty()) {
      return Optional.empty();
    }
    int first = panels.get(0).indexes().get(0);
    List<Table.Row> rows = barred(panels, first);
    int shownRows = Math.min(MOST_ROWS, rows.size());
    List<Table.Row> shown =
        inTime ? rows.subList(rows.size() - shownRows, rows.size()) : rows.subList(0, shownRows);
    List<Axis> axes = panels.stream().map(this::axis).toList();
    List<Chart.Panel> drawn = new ArrayList<>();
    for (int i = 0; i < panels.size(); i++) {
      drawn.add(panel(panels.get(i), axes.get(i)));
    }
    String corner = table.columns().get(nameColumn()).label();
    return Optional.of(
        new Chart(
            id,
            inTime ? titleInTime(panels) : title(first, rows),
            description(panels),
            new Chart.Bars(
                corner, drawn, shown.stream().map(row -> row(row, panels, axes)).toList()),
            note(panels, shown.size(), rows.size()),
            sources,
            isWhole(panels, shown)));
  }

  /** What is not drawn, and what is drawn in part. */
  private String note(List<Columns> panels, int shown, int rows) {
    List<String> sentences = new ArrayList<>();
    if (isPartial(panels)) {
      sentences.add(context.say("chart-known-only"));
    }
    if (shown < rows) {
      sentences.add(context.say(inTime ? "chart-latest" : "chart-longest", shown, rows));
    }
    return String.join(context.say("chart-between-sentences"), sentences);
  }

  /** The rows that have a bar in some panel, the longest in the column given first. */
  private List<Table.Row> barred(List<Columns> panels, int column) {
    record Bar(Table.Row row, BigDecimal length) {}
    List<Bar> bars = new ArrayList<>();
    for (Table.Row row : things) {
      if (panels.stream().anyMatch(panel -> hasBar(panel, row))) {
        bars.add(new Bar(row, value(row, column)));
      }
    }
    if (!inTime) {
      bars.sort(Comparator.comparing(Bar::length).reversed());
    }
    return bars.stream().map(Bar::row).toList();
  }

  /** Whether no row, figure or note of the table is left out. */
  private boolean isWhole(List<Columns> panels, List<Table.Row> shown) {
    int drawn = panels.stream().mapToInt(panel -> panel.indexes().size()).sum();
    return shown.size() == table.rows().size()
        && drawn == table.columns().size() - 1
        && table.totals().isEmpty()
        && table.notes().isEmpty();
  }

  private int nameColumn() {
    int i = 0;
    while (!table.columns().get(i).id().equals("name")) {
      i++;
    }
    return i;
  }

  private boolean isDrawable(Columns panel) {
    long units =
        panel.indexes().stream().map(i -> table.columns().get(i).scale()).distinct().count();
    List<Integer> barred = panel.within() ? panel.indexes().subList(0, 1) : panel.indexes();
    int bars = 0;
    for (Table.Row row : things) {
      for (int i : barred) {
        bars += value(row, i).signum() > 0 ? 1 : 0;
      }
    }
    return units == 1 && bars > 1 && things.stream().allMatch(row -> isSound(panel, row));
  }

  private static boolean isSound(Columns panel, Table.Row row) {
    BigDecimal outer = value(row, panel.indexes().get(0));
    for (int i : panel.indexes()) {
      BigDecimal value = value(row, i);
      if (value.signum() < 0 || panel.within() && value.compareTo(outer) > 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasBar(Columns panel, Table.Row row) {
    for (int i : panel.indexes()) {
      if (isKnown(row, i)) {
        return true;
      }
    }
    return false;
  }

  private Axis axis(Columns panel) {
    BigDecimal most = BigDecimal.ZERO;
    boolean whole = true;
    for (Table.Row row : things) {
      for (int i : panel.indexes()) {
        BigDecimal value = value(row, i);
        most = most.max(value);
        whole &= Axis.isWhole(value);
      }
    }
    return Axis.of(most, whole, context::grouped);
  }

  private Chart.Panel panel(Columns panel, Axis axis) {
    List<Chart.Series> series = new ArrayList<>();
    for (int index : panel.indexes()) {
      Table.Column column = table.columns().get(index);
      boolean last = series.size() == panel.indexes().size() - 1;
      series.add(
          new Chart.Series(
              panel.indexes().size() > 1 ? label(column) : column.label(),
              column.unit(),
              column.type() == Table.Type.AMOUNT ? column.scale() : 0,
              last ? Chart.Mark.SOLID : Chart.Mark.OUTLINE));
    }
    return new Chart.Panel(!panel.within() && series.size() > 1, series, axis);
  }

  private Chart.Row row(Table.Row row, List<Columns> panels, List<Axis> axes) {
    List<Chart.Measure> measures = new ArrayList<>();
    for (int i = 0; i < panels.size(); i++) {
      Axis axis = axes.get(i);
      measures.add(
          new Chart.Measure(
              panels.get(i).indexes().stream()
                  .map(
                      index -> {
                        Table.Cell cell = row.cells().get(index);
                        boolean known = isKnown(row, index);
                        return new Chart.Bar(
                            cell,
                            known ? axis.width(value(row, index)) : "",
                            cell.state() == CellState.UNDECIDED);
                      })
                  .toList()));
    }
    return new Chart.Row(row.cells().get(nameColumn()).link(), measures);
  }

  private String titleInTime(List<Columns> panels) {
    return context.say(
        "chart-in-time",
        panels.stream()
            .flatMap(panel -> panel.indexes().stream())
            .map(index -> label(table.columns().get(index)))
            .collect(Collectors.joining(context.say("views-comma"))));
  }

  /** What stands out in a column: said only where every figure of it is known. */
  private String title(int column, List<Table.Row> rows) {
    String of = label(table.columns().get(column));
    String otherwise = context.say("chart-plain", table.caption(), of);
    if (!table.rows().stream().allMatch(row -> isCertain(row, column))) {
      return otherwise;
    }
    List<Statement.Part> parts =
        rows.stream()
            .filter(row -> isKnown(row, column))
            .map(
                row ->
                    new Statement.Part(
                        row.cells().get(nameColumn()).link().words().value(), value(row, column)))
            .toList();
    return Statement.of(context, of, parts, makesUpTotal(column, parts), otherwise);
  }

  /**
   * Whether nothing that is missing could change it: no row may be a part only, and what several
   * rows share is of none of them.
   */
  private static boolean isCertain(Table.Row row, int column) {
    Table.Cell cell = row.cells().get(column);
    return row.id().isEmpty()
        ? !cell.hasNumber()
            && cell.state() != CellState.UNDECIDED
            && cell.state() != CellState.WITHHELD
        : cell.isCertain() || cell.state() == CellState.NOT_APPLICABLE;
  }

  /** Whether the rows may be added up and come to the computed total. */
  private boolean makesUpTotal(int column, List<Statement.Part> parts) {
    BigDecimal sum =
        parts.stream().map(Statement.Part::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    return table.totals().stream()
        .filter(row -> row.kind().isComputed())
        .anyMatch(
            row -> row.cells().get(column).isCertain() && value(row, column).compareTo(sum) == 0);
  }

  private String description(List<Columns> panels) {
    List<String> sentences = new ArrayList<>();
    for (Columns panel : panels) {
      String first = label(table.columns().get(panel.indexes().get(0)));
      sentences.add(
          panel.indexes().size() == 1
              ? context.say("chart-bars-of", first)
              : context.say(
                  panel.within() ? "chart-bars-within" : "chart-bars-beside",
                  first,
                  label(table.columns().get(panel.indexes().get(1)))));
    }
    if (things.stream().anyMatch(row -> panels.stream().anyMatch(panel -> isOpen(panel, row)))) {
      sentences.add(context.say("chart-bars-open"));
    }
    sentences.add(context.say("chart-table-below"));
    return String.join(context.say("chart-between-sentences"), sentences);
  }

  /**
   * Whether a bar is drawn, or left out, of what is known in part or not at all. What is undecided
   * or blank keeps its place and says so there.
   */
  private boolean isPartial(List<Columns> panels) {
    return things.stream()
        .anyMatch(
            row ->
                panels.stream()
                    .flatMap(panel -> panel.indexes().stream())
                    .map(row.cells()::get)
                    .anyMatch(BarChart::isUnknown));
  }

  private static boolean isUnknown(Table.Cell cell) {
    return UNKNOWN.contains(cell.state());
  }

  private static boolean isOpen(Columns panel, Table.Row row) {
    for (int i : panel.indexes()) {
      if (row.cells().get(i).state() == CellState.UNDECIDED) {
        return true;
      }
    }
    return false;
  }

  private String label(Table.Column column) {
    return column.group().isEmpty()
        ? column.label()
        : context.say("chart-label-in-group", column.group(), column.label());
  }

  private static boolean isKnown(Table.Row row, int column) {
    return row.cells().get(column).hasNumber();
  }

  private static BigDecimal value(Table.Row row, int column) {
    return isKnown(row, column) ? new BigDecimal(row.cells().get(column).value()) : BigDecimal.ZERO;
  }
}
