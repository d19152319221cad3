package org.daicho.page.context;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.daicho.model.value.Words;
import org.daicho.view.Link;
import org.daicho.view.Table;

/**
 * Builds a table of things, one a row. Each column is said once: what it is called, by the key of a
 * message, and what it has of a thing.
 */
public final class TableBuilder<T> {
  private final PageContext context;
  private final Cells cells;
  private final List<Table.Column> columns = new ArrayList<>();
  private final List<Function<T, Table.Cell>> makers = new ArrayList<>();

  public TableBuilder(PageContext context) {
    this.context = context;
    this.cells = new Cells(context);
  }

  public TableBuilder<T> text(String id, String label, Function<T, String> text) {
    return add(Table.Column.text(id, context.say(label)), of -> cells.text(text.apply(of)));
  }

  public TableBuilder<T> link(String id, String label, Function<T, Link> link) {
    return add(Table.Column.text(id, context.say(label)), of -> cells.text(link.apply(of)));
  }

  /** A link with a note beneath it. */
  public TableBuilder<T> link(
      String id, String label, Function<T, Link> link, Function<T, Words> note) {
    return add(
        Table.Column.text(id, context.say(label)),
        of -> cells.text(link.apply(of), note.apply(of)));
  }

  public TableBuilder<T> count(String id, String label, ToLongFunction<T> count) {
    return figure(id, label, of -> cells.count(count.applyAsLong(of)));
  }

  public TableBuilder<T> figure(String id, String label, Function<T, Table.Cell> figure) {
    return add(Table.Column.count(id, context.say(label)), figure);
  }

  public TableBuilder<T> add(Table.Column column, Function<T, Table.Cell> maker) {
    columns.add(column);
    makers.add(maker);
    return this;
  }

  /**
   * @param record the id of the record that a row is of; empty where it is of none
   */
  public Table table(String id, String caption, Collection<T> things, Function<T, String> record) {
    List<Table.Row> rows =
        things.stream()
            .map(
                thing ->
                    new Table.Row(
                        Table.RowKind.ROW,
                        record.apply(thing),
                        false,
                        makers.stream().map(maker -> maker.apply(thing)).toList()))
            .toList();
    return new Table(id, caption, "", columns, rows, List.of(), List.of());
  }
}
