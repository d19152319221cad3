package org.daicho.page.item;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.daicho.model.Item;
import org.daicho.model.value.Words;
import org.daicho.page.context.Cells;
import org.daicho.page.context.PageContext;
import org.daicho.view.CellState;
import org.daicho.view.Link;
import org.daicho.view.Table;

/** Items as a table: the innermost parts as rows, and what they are within merged over them. */
final class MergedItems {
  private final PageContext context;
  private final List<Item> items;
  private final Cells cells;
  private final ItemNodes nodes;
  private final int depth;
  private final boolean withBy;
  private final boolean withMark;
  private final List<Table.Row> rows = new ArrayList<>();

  MergedItems(PageContext context, List<Item> items) {
    this.context = context;
    this.items = items;
    this.cells = new Cells(context);
    this.nodes = new ItemNodes(context);
    this.depth = items.stream().mapToInt(i -> depth(i.root())).max().orElse(1);
    this.withBy =
        items.stream().anyMatch(i -> i.all().stream().anyMatch(p -> !p.by().equals(i.root().by())));
    this.withMark = leaves().anyMatch(p -> p.mark().isPresent());
  }

  Table table(String id, String caption) {
    for (Item item : items) {
      add(item, item.root(), List.of());
    }
    return new Table(id, caption, "", columns(), rows, List.of(), notes());
  }

  private List<Table.Column> columns() {
    List<Table.Column> columns = new ArrayList<>();
    for (int level = 1; level < depth; level++) {
      String other = level == 1 ? context.say("views-group") : "";
      columns.add(Table.Column.text("level_" + level, kinds(inner(level), other)));
    }
    columns.add(Table.Column.text("name", kinds(leaves(), context.say("views-name"))));
    if (withBy) {
      columns.add(Table.Column.text("by", context.say("views-organisation")));
    }
    if (withMark) {
      columns.add(Table.Column.text("mark", context.say("views-mark")));
    }
    return columns;
  }

  private Stream<Item.Part> leaves() {
    return items.stream().flatMap(i -> i.all().stream()).filter(p -> p.parts().isEmpty());
  }

  /** What the parts in a column are, where they all are the same. */
  private String kinds(Stream<Item.Part> parts, String otherwise) {
    List<String> kinds = parts.map(nodes::kind).distinct().toList();
    return kinds.size() == 1 ? kinds.get(0) : otherwise;
  }

  /** The parts at a depth, counted from 1, that have parts themselves. */
  private Stream<Item.Part> inner(int level) {
    Stream<Item.Part> parts = items.stream().map(Item::root);
    for (int i = 1; i < level; i++) {
      parts = parts.flatMap(p -> p.parts().stream());
    }
    return parts.filter(p -> !p.parts().isEmpty());
  }

  /** What a reader must know of any of them. */
  private List<Words> notes() {
    return items.stream()
        .flatMap(i -> i.all().stream())
        .filter(p -> !p.note().isEmpty())
        .map(
            p -> {
              Words note = context.words(p.note());
              return note.with(
                  context.say("views-note-of", context.string(p.name()), note.value()));
            })
        .toList();
  }

  private void add(Item item, Item.Part part, List<Table.Cell> before) {
    Table.Cell name = name(item, part, leaves(part));
    if (part.parts().isEmpty()) {
      List<Table.Cell> row = new ArrayList<>(before);
      while (row.size() < depth - 1) {
        row.add(cells.empty());
      }
      row.add(name);
      if (withBy) {
        row.add(cells.text(nodes.by(part)));
      }
      if (withMark) {
        row.add(cells.text(nodes.mark(part)));
      }
      rows.add(new Table.Row(Table.RowKind.ROW, item.id().value(), false, row));
      return;
    }
    for (int i = 0; i < part.parts().size(); i++) {
      List<Table.Cell> here = new ArrayList<>();
      if (i == 0) {
        here.addAll(before);
        here.add(name);
      } else {
        before.forEach(c -> here.add(cells.covered(c.value())));
        here.add(cells.covered(name.value()));
      }
      add(item, part.parts().get(i), here);
    }
  }

  /**
   * The number as printed is shown before the name; a download has it in the table of all items.
   */
  private Table.Cell name(Item item, Item.Part part, int height) {
    Link link = nodes.link(item, part);
    Words words = link.words();
    Link shown =
        part.number().isEmpty()
            ? link
            : new Link(words.with(part.number() + " " + words.value()), link.href());
    return new Table.Cell(shown, CellState.TEXT, words.value(), height, aside(part));
  }

  /** The summary; of a part that has no row of its own, after its mark. */
  private Words aside(Item.Part part) {
    Words summary = context.words(part.summary());
    String mark = part.parts().isEmpty() ? "" : nodes.mark(part);
    if (mark.isEmpty()) {
      return summary;
    }
    return summary.isEmpty()
        ? context.plain(mark)
        : summary.with(context.say("views-note-of", mark, summary.value()));
  }

  private static int depth(Item.Part part) {
    return 1 + part.parts().stream().mapToInt(MergedItems::depth).max().orElse(0);
  }

  private static int leaves(Item.Part part) {
    return part.parts().isEmpty() ? 1 : part.parts().stream().mapToInt(MergedItems::leaves).sum();
  }
}
