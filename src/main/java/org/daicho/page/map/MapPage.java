package org.daicho.page.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daicho.model.TileMap;
import org.daicho.model.value.Kind;
import org.daicho.page.context.Draft;
import org.daicho.page.context.FactsBuilder;
import org.daicho.page.context.Scope;
import org.daicho.phrase.Phrases;
import org.daicho.view.Block;
import org.daicho.view.Page;
import org.daicho.view.PageSet;
import org.daicho.view.Paths;
import org.daicho.view.Table;

/** The page of a map: shaded by yen, shaded by programmes, and the table of both. */
public final class MapPage {
  private static final Phrases PHRASES = new Phrases();

  private MapPage() {}

  public static PageSet of(Scope scope, TileMap map) {
    MapFigures figures = MapFigures.of(scope, map);
    Draft draft = new Draft(scope, "map");
    if (scope.catalogue().maps().size() > 1) {
      draft.upToList("map-nav", Paths.list(scope.lang(), Kind.MAP, 1));
    }
    draft.heading(
        scope.say("map-nav"),
        figures.year().map(scope::both).map(List::of).orElse(List.of()),
        map.name(),
        scope.otherNames(map.name()),
        map.summary());
    if (!map.body().isEmpty()) {
      draft.section("about", scope.say("views-about"), scope.prose(map));
    }
    figures.column(Table.Type.AMOUNT).ifPresent(i -> drawing(draft, scope, map, figures, i));
    figures.column(Table.Type.COUNT).ifPresent(i -> drawing(draft, scope, map, figures, i));
    List<Block> table = new ArrayList<>();
    table.add(draft.figures(figures.table()));
    elsewhere(scope, figures).ifPresent(table::add);
    draft.section(
        MapFigures.TABLE,
        scope.say("map-table"),
        scope.say("map-table-aside", figures.rows().size()),
        true,
        table);
    FactsBuilder facts = new FactsBuilder(scope);
    facts.data(map.key());
    draft.section("particulars", scope.say("views-particulars"), "", false, facts.blocks());
    return draft.set();
  }

  private static void drawing(
      Draft draft, Scope scope, TileMap map, MapFigures figures, int index) {
    Table.Column column = figures.table().columns().get(index);
    List<Block> blocks = new ArrayList<>();
    MapDrawing drawing = new MapDrawing(scope, PHRASES, map, figures, index);
    blocks.add(drawing.block());
    if (drawing.rounds()) {
      blocks.add(new Block.Note(scope.say("map-rounded")));
    }
    boolean first = figures.column(Table.Type.AMOUNT).map(i -> i == index).orElse(true);
    if (first && !map.note().isEmpty()) {
      blocks.add(new Block.Note(scope.string(map.note())));
    }
    String year = figures.year().map(scope::name).orElse("");
    draft.section(
        "map-" + column.id().replace('_', '-'),
        column.type() == Table.Type.AMOUNT
            ? scope.say("map-by", column.label())
            : scope.say("map-by-count"),
        column.unit().isEmpty() ? year : scope.say("map-year-unit", year, column.unit()),
        true,
        blocks);
  }

  /** Whoever has programmes in the year and is not on the map, so that nothing goes missing. */
  private static Optional<Block> elsewhere(Scope scope, MapFigures figures) {
    if (figures.elsewhere().isEmpty()) {
      return Optional.empty();
    }
    List<String> bodies =
        figures.elsewhere().stream()
            .map(
                g ->
                    scope.say(
                        "map-elsewhere-one",
                        g.label().words().value(),
                        scope.say("views-n-programmes", g.programmes().size())))
            .toList();
    return Optional.of(
        new Block.Note(scope.say("map-elsewhere", String.join(scope.say("map-and"), bodies))));
  }

  /** All maps, where there are several. */
  public static PageSet list(Scope scope) {
    Draft draft = new Draft(scope, "list");
    String name = scope.say("map-nav");
    draft.heading(
        new Page.Heading(
            scope.say("views-list"), List.of(), scope.plain(name), List.of(), scope.plain("")));
    draft.section("maps", name, "", false, SmallMaps.all(scope, ""));
    return draft.set();
  }
}
