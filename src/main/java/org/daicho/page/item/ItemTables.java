package org.daicho.page.item;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.daicho.model.Item;
import org.daicho.model.Plan;
import org.daicho.model.Vocabulary;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.value.Id;
import org.daicho.page.context.Cells;
import org.daicho.page.context.PageBuilder;
import org.daicho.page.context.PageContext;
import org.daicho.page.context.TableBuilder;
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
    List<Found> all = new ArrayList<>();
    items.forEach(item -> item.all().forEach(part -> all.add(new Found(item, part))));
    return new TableBuilder<Found>(context)
        .text("part", "views-address", Found::address)
        .text("kind", "views-kind", f -> nodes.kind(f.part()))
        .text("number", "views-number", f -> f.part().number())
        .link("name", "views-name", f -> nodes.link(f.item(), f.part()))
        .text("within", "views-within", this::within)
        .text("by", "views-organisation", f -> nodes.by(f.part()))
        .text("themes", "views-theme", f -> themes(f.part()))
        .text("mark", "views-mark", f -> nodes.mark(f.part()))
        .link("summary", "views-summary", f -> new Link(context.words(f.part().summary()), ""))
        .table(id, caption, all, f -> f.item().id().value());
  }

  private String within(Found found) {
    return found.item().all().stream()
        .filter(part -> part.parts().contains(found.part()))
        .map(part -> context.string(part.name()))
        .findFirst()
        .orElse("");
  }

  private String themes(Item.Part part) {
    return part.themes().stream()
        .map(t -> context.word(Vocabulary.THEME, t))
        .collect(Collectors.joining(context.say("views-comma")));
  }

  /** Adds the items of plans that concern a page's subject, if there are any. */
  public static void add(
      PageBuilder builder, PageContext context, String title, List<Found> found) {
    if (!found.isEmpty()) {
      Table table = new ItemTables(context).across("items", title, found);
      builder.wide("items", title, builder.figures(table));
    }
  }

  /**
   * Items and parts that something is true of, from several plans: a theme's, an organisation's.
   */
  public Table across(String id, String caption, List<Found> found) {
    return new TableBuilder<Found>(context)
        .text(
            "year",
            "views-year",
            f -> f.year(context).map(context::name).orElse(context.say("views-no-year")))
        .link("plan", "views-plan", f -> plan(f.item().plan()))
        .text("kind", "views-kind", f -> nodes.kind(f.part()))
        .link(
            "name",
            "views-name",
            f -> nodes.link(f.item(), f.part()),
            f -> context.words(f.part().summary()))
        .text("by", "views-organisation", f -> nodes.by(f.part()))
        .table(id, caption, found, f -> f.item().id().value());
  }

  private Link plan(Id plan) {
    return context
        .catalogue()
        .plan(plan)
        .map(p -> context.link(p.briefName(), p))
        .orElse(context.unlinked(plan.value()));
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
          Comparator.comparing((Found f) -> f.year(context).map(FiscalYear::year).orElse(0))
              .reversed()
              .thenComparing(f -> f.item().plan()));
      return found;
    }

    /** The id of the item, and that of the part where it is not all of it. */
    private String address() {
      return part == item.root() ? item.id().value() : item.id() + "#" + part.id();
    }

    private Optional<FiscalYear> year(PageContext context) {
      return context.catalogue().plan(item.plan()).flatMap(Plan::fiscalYear);
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
