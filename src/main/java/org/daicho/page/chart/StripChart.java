package org.daicho.page.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daicho.page.context.PageContext;
import org.daicho.view.CellState;
import org.daicho.view.Chart;
import org.daicho.view.Link;
import org.daicho.view.Shares;
import org.daicho.view.Table;

/**
 * Wholes with their parts: a budget's lines as asked for and as given, where its money comes from.
 *
 * <p>A whole is parted only where its parts are known and come to it, and there are neither too few
 * nor too many of them. Wholes of several phases stand beneath each other on one scale and are not
 * added up; one that is not decided yet keeps its place.
 */
public final class StripChart {
  private static final int MOST_PARTS = 12;

  /** The share of a strip that letters need, on a phone and on a desk, in percents. */
  private static final BigDecimal[] SHARE_NEEDS = {new BigDecimal(13), new BigDecimal(7)};

  private static final BigDecimal[] NUMBER_NEEDS = {new BigDecimal(4), new BigDecimal(2)};

  /**
   * A row of the table that is a part of the whole.
   *
   * @param group parts with the same number belong together and are of one tone
   */
  public record Item(Table.Row row, int group) {}

  private final PageContext context;
  private final Table table;
  private final List<Item> items;
  private final List<Integer> columns;
  private final BigDecimal longest;

  private StripChart(PageContext context, Table table, List<Item> items, List<Integer> columns) {
    this.context = context;
    this.table = table;
    this.items = items.stream().filter(i -> columns.stream().anyMatch(c -> isPart(i, c))).toList();
    this.columns = columns;
    this.longest =
        columns.stream()
            .flatMap(c -> total(c).stream())
            .filter(StripChart::isKnown)
            .map(StripChart::value)
            .reduce(BigDecimal.ZERO, BigDecimal::max);
  }

  /**
   * @param of what is parted, for the title, e.g. 要求額
   * @param columns amounts of one measure in its phases
   */
  public static Optional<Chart> of(
      PageContext context,
      Table table,
      String id,
      String of,
      List<Item> items,
      List<Integer> columns,
      List<Link> sources) {
    return new StripChart(context, table, items, columns).chart(id, of, sources);
  }

  private Optional<Chart> chart(String id, String of, List<Link> sources) {
    boolean sound =
        items.size() <= MOST_PARTS
            && longest.signum() > 0
            && columns.stream().allMatch(c -> total(c).isPresent())
            && items.stream()
                .allMatch(i -> columns.stream().allMatch(c -> value(i, c).signum() >= 0));
    long known =
        columns.stream().filter(c -> total(c).filter(StripChart::isKnown).isPresent()).count();
    if (!sound || !(isParted(columns.get(0)) || known > 1)) {
      return Optional.empty();
    }
    int blank =
        (int)
            table.rows().stream()
                .filter(r -> r.cells().get(columns.get(0)).state() == CellState.BLANK)
                .count();
    return Optional.of(
        new Chart(
            id,
            title(of),
            description(),
            new Chart.Strips(columns.stream().map(this::band).toList(), entries()),
            blank == 0 ? "" : context.say("chart-blank", blank),
            sources,
            false));
  }

  private String description() {
    String whole = table.columns().get(columns.get(0)).label();
    boolean open =
        columns.stream()
            .flatMap(c -> total(c).stream())
            .anyMatch(t -> t.state() == CellState.UNDECIDED);
    return Stream.of(
            context.say("chart-strips", whole),
            open ? context.say("chart-strips-open") : "",
            context.say("chart-table-below"))
        .filter(sentence -> !sentence.isEmpty())
        .collect(Collectors.joining(context.say("chart-between-sentences")));
  }

  /** Whether the parts of a column can be shown: two or more that come to its total. */
  private boolean isParted(int column) {
    BigDecimal sum =
        items.stream().map(i -> value(i, column)).reduce(BigDecimal.ZERO, BigDecimal::add);
    return items.stream().filter(i -> isPart(i, column)).count() > 1
        && total(column).filter(t -> isKnown(t) && value(t).compareTo(sum) == 0).isPresent();
  }

  private Chart.Band band(int column) {
    Table.Column head = table.columns().get(column);
    Table.Cell total = total(column).orElseThrow();
    return new Chart.Band(
        new Chart.Series(head.label(), head.unit(), head.scale(), Chart.Mark.SOLID),
        total,
        isKnown(total) ? Shares.place(value(total), longest) : "",
        isParted(column) ? parts(column, value(total)) : List.of());
  }

  private List<Chart.Part> parts(int column, BigDecimal total) {
    List<Chart.Part> parts = new ArrayList<>();
    BigDecimal from = BigDecimal.ZERO;
    for (int i = 0; i < items.size(); i++) {
      BigDecimal value = value(items.get(i), column);
      if (value.signum() > 0) {
        BigDecimal middle = from.add(value.divide(BigDecimal.valueOf(2)));
        BigDecimal width = new BigDecimal(Shares.place(value, longest));
        parts.add(
            new Chart.Part(
                i + 1,
                Shares.place(from, longest),
                Shares.plain(width),
                Shares.place(middle, longest),
                isWhole(column) ? Shares.printed(value, total) : "",
                room(width, NUMBER_NEEDS),
                room(width, SHARE_NEEDS),
                shade(i)));
      }
      from = from.add(value);
    }
    return parts;
  }

  private static Chart.Room room(BigDecimal width, BigDecimal[] needs) {
    int i = 0;
    while (i < needs.length && width.compareTo(needs[i]) < 0) {
      i++;
    }
    return Chart.Room.values()[i];
  }

  /** Neighbours differ in tone; the parts of one group are all dark or all light. */
  private int shade(int i) {
    boolean grouped = items.stream().mapToInt(Item::group).distinct().count() > 1;
    int within = i;
    while (within > 0 && items.get(within - 1).group() == items.get(i).group()) {
      within--;
    }
    boolean even = (i - within) % 2 == 0;
    if (!grouped) {
      return even ? 4 : 2;
    }
    return items.get(i).group() % 2 == 0 ? (even ? 4 : 3) : (even ? 2 : 1);
  }

  private List<Chart.Entry> entries() {
    List<Chart.Entry> entries = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      Table.Cell name = item.row().cells().get(0);
      entries.add(
          new Chart.Entry(
              i + 1,
              shade(i),
              name.link(),
              name.note(),
              columns.stream().map(c -> item.row().cells().get(c)).toList(),
              columns.stream().map(c -> share(item, c)).toList()));
    }
    return entries;
  }

  private String share(Item item, int column) {
    return isParted(column) && isWhole(column)
        ? context.say(
            "chart-percent",
            Shares.printed(value(item, column), value(total(column).orElseThrow())))
        : "";
  }

  private String title(String of) {
    int column = columns.get(0);
    if (!isParted(column)) {
      return context.say("chart-phases", of);
    }
    if (!isWhole(column)) {
      return context.say("chart-parts", of);
    }
    List<Statement.Part> parts =
        items.stream()
            .filter(i -> isPart(i, column))
            .map(
                i ->
                    new Statement.Part(
                        i.row().cells().get(0).link().words().value(), value(i, column)))
            .sorted(Comparator.comparing(Statement.Part::value).reversed())
            .toList();
    return Statement.of(context, of, parts, true, context.say("chart-parts", of));
  }

  /** Whether it may be divided into shares: what is left blank might be the largest part. */
  private boolean isWhole(int column) {
    return total(column).map(Table.Cell::isCertain).orElse(false);
  }

  /** The computed total of a column. */
  private Optional<Table.Cell> total(int column) {
    return table.totals().stream()
        .filter(row -> row.kind().isComputed())
        .map(row -> row.cells().get(column))
        .filter(cell -> cell.state() != CellState.TEXT)
        .findFirst();
  }

  private static boolean isPart(Item item, int column) {
    return value(item, column).signum() != 0;
  }

  private static boolean isKnown(Table.Cell cell) {
    return cell.state() == CellState.KNOWN;
  }

  private static BigDecimal value(Item item, int column) {
    return value(item.row().cells().get(column));
  }

  private static BigDecimal value(Table.Cell cell) {
    return isKnown(cell) ? new BigDecimal(cell.value()) : BigDecimal.ZERO;
  }
}
