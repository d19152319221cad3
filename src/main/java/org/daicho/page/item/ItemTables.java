package org.daicho.page.item;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.daicho.model.Item;
import org.daicho.model.Vocabulary;
import org.daicho.model.value.Id;
import org.daicho.page.context.Cells;
import org.daicho.page.context.PageBuilder;
import org.daicho.page.context.PageContext;
import org.daicho.view.Link;
import org.daicho.view.Table;

/** Items as tables, one part a row. */
public final class ItemTables {
  private final PageContext context;
  private final Cells cells;
  private final ItemNodes nodes;

  public ItemTables(PageContext context) {
    this.context = context;
    this.cells = new Cells(context);
    this.nodes = new ItemNodes(context);
  }

  /** Every item and part, in the order of the document: the data behind any way to show them. */
  Table flat(String id, String caption, List<Item> items) {
    List<Table.Row> rows = new ArrayList<>();
    for (Item item : items) {
      flat(item, item.root(), "", rows);
    }
    return new Table(
        id,
        caption,
        "",
        List.of(
            Table.Column.text("part", context.say("views-address")),
            Table.Column.text("kind", context.say("views-kind")),
            Table.Column.text("number", context.say("views-number")),
            Table.Column.text("name", context.say("views-name")),
            Table.Column.text("within", context.say("views-within")),
            Table.Column.text("by", context.say("views-organisation")),
            Table.Column.text("themes", context.say("views-theme")),
            Table.Column.text("mark", context.say("views-mark")),
            Table.Column.text("summary", context.say("views-summary"))),
        rows,
        List.of(),
        List.of());
  }

  private void flat(Item item, Item.Part part, String within, List<Table.Row> rows) {
    String id = part == item.root() ? item.id().value() : item.id() + "#" + part.id();
    rows.add(
        new Table.Row(
            Table.RowKind.ROW,
            item.id().value(),
            false,
            List.of(
                cells.text(id),
                cells.text(nodes.kind(part)),
                cells.text(part.number()),
                cells.text(nodes.link(item, part)),
                cells.text(within),
                cells.text(nodes.by(part)),
                cells.text(themes(part)),
                cells.text(nodes.mark(part)),
                cells.text(new Link(context.words(part.summary()), "")))));
    part.parts().forEach(p -> flat(item, p, context.string(part.name()), rows));
  }

  private String themes(Item.Part part) {
    return part.themes().stream()
        .map(t -> context.string(context.termBrief(Vocabulary.THEME, t)))
        .collect(Collectors.joining(context.say("views-comma")));
  }

  /** Adds the items of plans that concern a page's subject, if there are any. */
  public static void add(
      PageBuilder builder, PageContext context, String title, List<Found> found) {
    if (!found.isEmpty()) {
      Table table = new ItemTables(context).across("items", title, found);
      builder.section("items", title, "", true, List.of(builder.figures(table)));
    }
  }

  /**
   * Items and parts that something is true of, from several plans: a theme's, an organisation's.
   */
  public Table across(String id, String caption, List<Found> found) {
    List<Table.Row> rows = new ArrayList<>();
    for (Found f : found) {
      Id plan = f.item().plan();
      rows.add(
          new Table.Row(
              Table.RowKind.ROW,
              f.item().id().value(),
              false,
              List.of(
                  cells.text(
                      context
                          .catalogue()
                          .plan(plan)
                          .flatMap(p -> p.fiscalYear())
                          .map(context::name)
                          .orElse(context.say("views-no-year"))),
                  cells.text(
                      context
                          .catalogue()
                          .plan(plan)
                          .map(p -> context.link(p.briefName(), p))
                          .orElse(context.unlinked(plan.value()))),
                  cells.text(nodes.kind(f.part())),
                  cells.text(nodes.link(f.item(), f.part()), context.words(f.part().summary())),
                  cells.text(nodes.by(f.part())))));
    }
    return new Table(
        id,
        caption,
        "",
        List.of(
            Table.Column.text("year", context.say("views-year")),
            Table.Column.text("plan", context.say("views-plan")),
            Table.Column.text("kind", context.say("views-kind")),
            Table.Column.text("name", context.say("views-name")),
            Table.Column.text("by", context.say("views-organisation"))),
        rows,
        List.of(),
        List.of());
  }

  /** An item, or a part of it, of which something is true. */
  public record Found(Item item, Item.Part part) {

    /**
     * The outermost parts of which a test is true, the latest plans first: what is true of an item
     * is true of all in it and need not be said of each.
     */
    public static List<Found> outermost(
        PageContext context, List<Item> items, Predicate<Item.Part> test) {
      List<Found> found = new ArrayList<>();
      for (Item item : items) {
        find(item, item.root(), test, found);
      }
      found.sort(
          Comparator.comparing(
                  (Found f) ->
                      context
                          .catalogue()
                          .plan(f.item().plan())
                          .flatMap(p -> p.fiscalYear())
                          .map(y -> y.year())
                          .orElse(0))
              .reversed()
              .thenComparing(f -> f.item().plan()));
      return found;
    }

    private static void find(
        Item item, Item.Part part, Predicate<Item.Part> test, List<Found> found) {
      if (test.test(part)) {
        found.add(new Found(item, part));
      } else {
        part.parts().forEach(p -> find(item, p, test, found));
      }
    }
  }
}
