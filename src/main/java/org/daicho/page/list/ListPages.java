package org.daicho.page.list;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daicho.model.Item;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Kind;
import org.daicho.page.context.PageBuilder;
import org.daicho.page.context.PageContext;
import org.daicho.page.item.ItemTables;
import org.daicho.page.programme.PagedProgrammes;
import org.daicho.page.summary.Summaries;
import org.daicho.view.Paths;
import org.daicho.view.Table;
import org.daicho.view.block.BrowseBlock;
import org.daicho.view.page.PageKind;
import org.daicho.view.page.PageSet;

/** The lists of all programmes and items, and what lists of all kinds have alike. */
public final class ListPages {
  private ListPages() {}

  /** Whether records of a kind have a list: an empty one would have nothing to say. */
  public static boolean exists(Catalogue catalogue, Kind kind) {
    // What would be the list of one map leads to the map.
    return catalogue.entries(kind).size() > (kind == Kind.MAP ? 1 : 0);
  }

  /** Whether no record has a page. */
  public static boolean isEmpty(Catalogue catalogue) {
    return Stream.of(Kind.values())
        .filter(Kind::hasPages)
        .allMatch(kind -> catalogue.entries(kind).isEmpty());
  }

  public static PageSet programmes(PageContext context) {
    PageBuilder builder =
        builder(context, "views-programmes")
            .wide("browse", "", new BrowseBlock(context.href(Paths.browse(context.lang()))));
    return PagedProgrammes.of(
        context,
        builder,
        Optional.empty(),
        PagedProgrammes.inOrder(context.catalogue(), context.catalogue().programmes()),
        (first, all) -> Summaries.add(first, context, all, Set.of()));
  }

  public static PageSet items(PageContext context) {
    PageBuilder builder = builder(context, "views-items");
    List<Item> items =
        context.catalogue().plans().stream()
            .flatMap(p -> context.catalogue().itemsOf(p).stream())
            .toList();
    table(
        builder,
        context,
        new ItemTables(context)
            .across(
                "items",
                context.say("views-items"),
                items.stream().map(i -> new ItemTables.Found(i, i.root())).toList()));
    return builder.set();
  }

  /** The one table of a list. */
  public static void table(PageBuilder builder, PageContext context, Table table) {
    builder.wide(
        table.id(), context.say("views-n-records", table.rows().size()), builder.figures(table));
  }

  /** The page of a list, with its heading. */
  public static PageBuilder builder(PageContext context, String title) {
    return new PageBuilder(context, PageKind.LIST)
        .heading(context.say("views-list"), List.of(), context.say(title), "");
  }
}
