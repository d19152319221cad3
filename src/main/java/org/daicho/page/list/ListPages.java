package org.daicho.page.list;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.daicho.model.Item;
import org.daicho.model.Programme;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Text;
import org.daicho.page.context.Draft;
import org.daicho.page.context.Scope;
import org.daicho.page.item.ItemTables;
import org.daicho.page.programme.PagedProgrammes;
import org.daicho.page.summary.Portion;
import org.daicho.page.summary.Summaries;
import org.daicho.view.Block;
import org.daicho.view.PageSet;
import org.daicho.view.Paths;
import org.daicho.view.Table;

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

  public static PageSet programmes(Scope scope) {
    List<Programme> programmes =
        PagedProgrammes.inOrder(scope.catalogue(), scope.catalogue().programmes());
    return PagedProgrammes.of(
        scope,
        programmes,
        new PagedProgrammes.PageMaker() {
          @Override
          public Draft start() {
            return draft(scope, "views-programmes")
                .section(
                    "browse",
                    "",
                    "",
                    true,
                    List.of(new Block.Browse(scope.href(Paths.browse(scope.lang())))));
          }

          @Override
          public void rest(Draft draft, Portion all) {
            Summaries.add(draft, scope, all, Set.of());
          }
        });
  }

  public static PageSet items(Scope scope) {
    Draft draft = draft(scope, "views-items");
    List<Item> items =
        scope.catalogue().plans().stream()
            .flatMap(p -> scope.catalogue().itemsOf(p).stream())
            .toList();
    table(
        draft,
        scope,
        new ItemTables(scope)
            .across(
                "items",
                scope.say("views-items"),
                items.stream().map(i -> new ItemTables.Found(i, i.root())).toList()));
    return draft.set();
  }

  /** The one table of a list. */
  public static void table(Draft draft, Scope scope, Table table) {
    draft.section(
        table.id(),
        scope.say("views-n-records", table.rows().size()),
        "",
        true,
        List.of(draft.figures(table)));
  }

  /** The page of a list, with its heading. */
  public static Draft draft(Scope scope, String title) {
    Draft draft = new Draft(scope, "list");
    String name = scope.say(title);
    draft.heading(scope.say("views-list"), List.of(), Text.of(name, name), List.of(), Text.EMPTY);
    return draft;
  }
}
