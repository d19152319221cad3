package org.daicho.page.context;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.daicho.page.context.ListNames.Listed;
import org.daicho.view.CellState;
import org.daicho.view.Link;
import org.daicho.view.Table;

/**
 * Tells apart what reads alike in a table. In a column that says what the rows belong to, such as a
 * plan or a parent, no two links read alike; the names of the rows' own records are told apart
 * where rows are alike in all their words. A download says the same as the page.
 */
public final class TableNames {
  private static final String PAGE = ".html";

  private final ListNames names;
  private final Table table;

  /** The columns of words. */
  private final int[] columns;

  /** By row, the column of its own name; -1 where it has none. */
  private final int[] own;

  private TableNames(PageContext context, Table table) {
    this.names = new ListNames(context);
    this.table = table;
    this.columns =
        IntStream.range(0, table.columns().size())
            .filter(c -> !table.columns().get(c).isNumeric())
            .toArray();
    this.own = table.rows().stream().mapToInt(this::own).toArray();
  }

  static Table apart(PageContext context, Table table) {
    return table.rows().size() < 2 ? table : new TableNames(context, table).apart();
  }

  /** Rows of which one column of words is shown without the others. */
  public static List<Table.Row> alone(PageContext context, List<Table.Row> rows, int column) {
    return new ListNames(context)
        .apart(
            rows, row -> row.cells().get(column).link(), (row, l) -> with(row, column, l), r -> "");
  }

  private int own(Table.Row row) {
    for (int c : columns) {
      String href = row.cells().get(c).link().href();
      if (!href.isEmpty() && (row.id().isEmpty() || leadsTo(href, row.id()))) {
        return c;
      }
    }
    return -1;
  }

  /** Whether a link leads to the page of a record, or to a place on it. */
  private static boolean leadsTo(String href, String id) {
    int hash = href.indexOf('#');
    int end = (hash < 0 ? href.length() : hash) - PAGE.length();
    int start = end - id.length();
    return start >= 0
        && href.startsWith(PAGE, end)
        && href.startsWith(id, start)
        && (start == 0 || href.charAt(start - 1) == '/');
  }

  private Table apart() {
    Map<Integer, Map<Listed, Link>> belonging = new HashMap<>();
    for (int c : columns) {
      Map<Listed, Link> renamed = names.renamed(belonging(c));
      if (!renamed.isEmpty()) {
        belonging.put(c, renamed);
      }
    }
    Set<String> twice = namesOfSeveral();
    if (belonging.isEmpty() && twice.isEmpty()) {
      return table;
    }
    List<Table.Row> rows = new ArrayList<>(table.rows());
    belonging.forEach(
        (c, renamed) -> {
          for (int r = 0; r < rows.size(); r++) {
            Link other =
                own[r] == c ? null : renamed.get(listed(rows.get(r).cells().get(c).link()));
            replace(rows, r, c, other);
          }
        });
    Listed[] read = rows(rows, twice);
    Map<Listed, Link> renamed =
        names.renamed(Arrays.stream(read).filter(Objects::nonNull).toList());
    for (int r = 0; r < read.length; r++) {
      replace(rows, r, own[r], renamed.get(read[r]));
    }
    repeatBelow(rows);
    return table.with(rows);
  }

  /** What lies under a merged cell repeats, in a download, what that says now. */
  private void repeatBelow(List<Table.Row> rows) {
    for (int r = 1; r < rows.size(); r++) {
      for (int c : columns) {
        Table.Cell cell = rows.get(r).cells().get(c);
        if (cell.state() == CellState.COVERED) {
          String above = rows.get(r - 1).cells().get(c).value();
          boolean same = cell.value().equals(table.rows().get(r - 1).cells().get(c).value());
          if (same && !cell.value().equals(above)) {
            rows.set(r, with(rows.get(r), c, cell.link(), above));
          }
        }
      }
    }
  }

  /** The links of a column that are not to the rows' own records. */
  private List<Listed> belonging(int column) {
    List<Listed> links = new ArrayList<>();
    Link last = null;
    for (int r = 0; r < own.length; r++) {
      Link link = table.rows().get(r).cells().get(column).link();
      if (own[r] != column && link != last && !link.href().isEmpty()) { // Many come again at once.
        last = link;
        links.add(listed(link));
      }
    }
    return links;
  }

  private static Listed listed(Link link) {
    return new Listed(link.words().value(), link);
  }

  /** The names that rows of different records have. */
  private Set<String> namesOfSeveral() {
    Map<String, String> seen = new HashMap<>();
    Set<String> several = new HashSet<>();
    for (int r = 0; r < own.length; r++) {
      if (own[r] >= 0) {
        Link link = table.rows().get(r).cells().get(own[r]).link();
        String before = seen.putIfAbsent(link.words().value(), link.href());
        if (before != null && !before.equals(link.href())) {
          several.add(link.words().value());
        }
      }
    }
    return several;
  }

  /** All that each of these rows says in words; null of others, and of a name that goes on. */
  private Listed[] rows(List<Table.Row> rows, Set<String> called) {
    Listed[] read = new Listed[rows.size()];
    String[] last = new String[table.columns().size()];
    for (int r = 0; r < read.length; r++) {
      List<Table.Cell> cells = rows.get(r).cells();
      for (int c : columns) {
        if (cells.get(c).state() != CellState.COVERED) {
          last[c] = cells.get(c).link().words().value(); // It may be merged over the rows beneath.
        }
      }
      if (own[r] >= 0) {
        Table.Cell cell = cells.get(own[r]);
        if (called.contains(cell.link().words().value()) && cell.state() == CellState.TEXT) {
          read[r] = new Listed(words(last), cell.link());
        }
      }
    }
    return read;
  }

  private String words(String[] byColumn) {
    StringBuilder words = new StringBuilder();
    for (int c : columns) {
      words.append(byColumn[c]).append('\n');
    }
    return words.toString();
  }

  private static void replace(List<Table.Row> rows, int r, int column, Link link) {
    if (link != null) {
      rows.set(r, with(rows.get(r), column, link));
    }
  }

  private static Table.Row with(Table.Row row, int column, Link link) {
    Table.Cell old = row.cells().get(column);
    boolean words = old.value().equals(old.link().words().value());
    return with(row, column, link, words ? link.words().value() : old.value());
  }

  private static Table.Row with(Table.Row row, int column, Link link, String value) {
    List<Table.Cell> cells = new ArrayList<>(row.cells());
    Table.Cell old = cells.get(column);
    cells.set(
        column,
        new Table.Cell(
            link, old.state(), value, old.rowspan(), old.note(), old.sharers(), old.total()));
    return new Table.Row(row.kind(), row.id(), row.current(), cells);
  }
}
