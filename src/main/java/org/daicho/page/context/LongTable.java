package org.daicho.page.context;

import java.util.ArrayList;
import java.util.List;
import org.daicho.model.value.Words;
import org.daicho.view.CellState;
import org.daicho.view.Link;
import org.daicho.view.Table;

/**
 * A table that may be too long for one page, and what each of its pages shows of it. It stays one
 * table: its totals are those of all rows and say so, and its downloads hold it whole.
 */
public final class LongTable {
  /**
   * Rows on one page; it has some more or fewer where that keeps together what belongs together.
   */
  static final int ROWS = 100;

  private final PageContext context;
  private final Table whole;

  /** Where the pages begin, and after the last of them how many rows there are. */
  private final List<Integer> cuts = new ArrayList<>(List.of(0));

  LongTable(PageContext context, Table whole) {
    this.context = context;
    this.whole = whole;
    int rows = whole.rows().size();
    for (int end = 0; end < rows; cuts.add(end)) {
      end = TableCut.end(whole, end, ROWS);
    }
  }

  /** Whether a table takes more than one page. */
  public static boolean is(Table table) {
    return table.rows().size() > ROWS && TableCut.end(table, 0, ROWS) < table.rows().size();
  }

  int pages() {
    return cuts.size() - 1;
  }

  /**
   * What a page shows.
   *
   * @param page counted from 1
   */
  Table piece(int page) {
    int from = cuts.get(page - 1);
    Table piece = TableCut.piece(whole, from, cuts.get(page));
    List<Table.Row> rows = new ArrayList<>(piece.rows());
    TableCut.openGroup(whole, from).ifPresent(group -> rows.add(0, goingOn(group)));
    return new Table(
        piece.id(),
        piece.caption(),
        piece.unit(),
        piece.columns(),
        rows,
        piece.totals().stream().map(this::ofAll).toList(),
        piece.notes());
  }

  /** Which rows a page shows, in words. */
  String extent(int page) {
    return context.say(
        whole.totals().isEmpty() ? "table-rows-of" : "views-rows-of",
        number(cuts.get(page - 1) + 1),
        number(cuts.get(page)),
        number(whole.rows().size()));
  }

  /** A group's heading again, without its subtotal: that is of rows on other pages too. */
  private Table.Row goingOn(Table.Row group) {
    List<Table.Cell> cells = new ArrayList<>();
    Words name = group.cells().get(0).link().words();
    Link goesOn = new Link(name.with(context.say("table-continued", name.value())), "");
    cells.add(new Table.Cell(goesOn, CellState.TEXT, name.value(), 1, context.plain("")));
    Table.Cell empty = new Cells(context).empty();
    while (cells.size() < group.cells().size()) {
      cells.add(empty);
    }
    return new Table.Row(group.kind(), "", false, cells);
  }

  /** Next to some of its rows only, a total says that it is of all. */
  private Table.Row ofAll(Table.Row total) {
    List<Table.Cell> cells = new ArrayList<>(total.cells());
    Table.Cell name = cells.get(0);
    Words words = name.link().words();
    String ofAll = context.say("table-total-of-all", words.value(), number(whole.rows().size()));
    cells.set(
        0,
        new Table.Cell(
            new Link(words.with(ofAll), name.link().href()),
            name.state(),
            name.value(),
            name.rowspan(),
            name.note(),
            name.sharers(),
            name.total()));
    return new Table.Row(total.kind(), total.id(), total.current(), cells);
  }

  private String number(int number) {
    return context.number(number, 1);
  }
}
