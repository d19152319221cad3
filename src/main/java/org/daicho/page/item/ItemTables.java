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
import org.daicho.page.context.Draft;
import org.daicho.page.context.Scope;
import org.daicho.view.Link;
import org.daicho.view.Table;

/** Items as tables, one part a row. */
public final class ItemTables {
  private final Scope scope;
  private final Cells cells;
  private final ItemNodes nodes;

  public ItemTables(Scope scope) {
    this.scope = scope;
    this.cells = new Cells(scope);
    this.nodes = new ItemNodes(scope);
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
            Table.Column.text("part", scope.say("views-address")),
            Table.Column.text("kind", scope.say("views-kind")),
            Table.Column.text("number", scope.say("views-number")),
            Table.Column.text("name", scope.say("views-name")),
            Table.Column.text("within", scope.say("views-within")),
            Table.Column.text("by", scope.say("views-organisation")),
            Table.Column.text("themes", scope.say("views-theme")),
            Table.Column.text("mark", scope.say("views-mark")),
            Table.Column.text("summary", scope.say("views-summary"))),
        rows,
        List.of(),
        List.of());
  }

  private void flat(Item item, Item.Part part, String within, List<Table.Row> rows) {
    String id = part == item.root() ? item.id().value() : item.id() + "#" + part.id();
    rows.add(
        new Table.Row(
            "row",
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
                cells.text(new Link(scope.words(part.summary()), "")))));
    part.parts().forEach(p -> flat(item, p, scope.string(part.name()), rows));
  }

  private String themes(Item.Part part) {
    return part.themes().stream()
        .map(t -> scope.string(scope.termBrief(Vocabulary.THEME, t)))
        .collect(Collectors.joining(scope.say("views-comma")));
  }

  /** Adds the items of plans that concern a page's subject, if there are any. */
  public static void add(Draft draft, Scope scope, String title, List<Found> found) {
    if (!found.isEmpty()) {
      Table table = new ItemTables(scope).across("items", title, found);
      draft.section("items", title, "", true, List.of(draft.figures(table)));
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
              "row",
              f.item().id().value(),
              false,
              List.of(
                  cells.text(
                      scope
                          .catalogue()
                          .plan(plan)
                          .flatMap(p -> p.fiscalYear())
                          .map(scope::name)
                          .orElse(scope.say("views-no-year"))),
                  cells.text(
                      scope
                          .catalogue()
                          .plan(plan)
                          .map(p -> scope.link(p.briefName(), p))
                          .orElse(scope.unlinked(plan.value()))),
                  cells.text(nodes.kind(f.part())),
                  cells.text(nodes.link(f.item(), f.part()), scope.words(f.part().summary())),
                  cells.text(nodes.by(f.part())))));
    }
    return new Table(
        id,
        caption,
        "",
        List.of(
            Table.Column.text("year", scope.say("views-year")),
            Table.Column.text("plan", scope.say("views-plan")),
            Table.Column.text("kind", scope.say("views-kind")),
            Table.Column.text("name", scope.say("views-name")),
            Table.Column.text("by", scope.say("views-organisation"))),
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
    public static List<Found> outermost(Scope scope, List<Item> items, Predicate<Item.Part> test) {
      List<Found> found = new ArrayList<>();
      for (Item item : items) {
        find(item, item.root(), test, found);
      }
      found.sort(
          Comparator.comparing(
                  (Found f) ->
                      scope
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
