package org.daicho.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daicho.model.Catalogue;
import org.daicho.model.Id;
import org.daicho.model.Kind;
import org.daicho.model.Organisation;
import org.daicho.model.TileMap;

/** The page of a map: shaded by yen, shaded by programmes, and the table of both. */
final class MapPage {
  private MapPage() {}

  static PageSet of(Scope scope, TileMap map) {
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
      draft.section(
          "about", scope.say("views-about"), new Block.Prose(scope.words(map.body())));
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
    Particulars facts = new Particulars(scope);
    facts.data(map.key());
    draft.section("particulars", scope.say("views-particulars"), "", false, facts.blocks());
    return draft.set();
  }

  private static void drawing(
      Draft draft, Scope scope, TileMap map, MapFigures figures, int index) {
    Table.Column column = figures.table().columns().get(index);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new MapDrawing(scope, map, figures, index).block());
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
                        "map-elsewhere-one", g.label().words().value(), g.programmes().size()))
            .toList();
    return Optional.of(
        new Block.Note(scope.say("map-elsewhere", String.join(scope.say("map-and"), bodies))));
  }

  /** All maps, where there are several. */
  static PageSet list(Scope scope) {
    Draft draft = new Draft(scope, "list");
    String name = scope.say("map-nav");
    draft.heading(
        new Page.Heading(
            scope.say("views-list"),
            List.of(),
            scope.plain(name),
            List.of(),
            scope.plain("")));
    draft.section("maps", name, smallMaps(scope));
    return draft.set();
  }

  /** Every map in small, those bodies marked that have programmes in its year. */
  static Block[] smallMaps(Scope scope) {
    return scope.catalogue().maps().stream()
        .map(map -> overview(scope, map))
        .toArray(Block[]::new);
  }

  private static Block overview(Scope scope, TileMap map) {
    MapFigures figures = MapFigures.of(scope, map);
    String year = figures.year().map(scope::name).orElse("");
    return small(
        scope,
        map,
        List.copyOf(figures.rows().keySet()),
        scope.string(map.name()),
        figures.rows().isEmpty() ? "" : scope.say("map-marked", year, figures.rows().size()));
  }

  /**
   * Where a body lies, or the body that an office is within, or what a branch covers; empty where
   * that is on no map.
   */
  static Optional<Block> place(Scope scope, Organisation organisation) {
    Catalogue catalogue = scope.catalogue();
    List<Id> marked =
        Stream.concat(
                Stream.of(catalogue.bodyOf(organisation).id()), organisation.covers().stream())
            .toList();
    return catalogue.maps().stream()
        .filter(map -> marked.stream().anyMatch(id -> map.tile(id).isPresent()))
        .findFirst()
        .map(
            map ->
                small(
                    scope,
                    map,
                    marked,
                    scope.say(
                        "map-place",
                        scope.string(map.name()),
                        scope.string(organisation.name())),
                    ""));
  }

  private static Block small(
      Scope scope, TileMap map, List<Id> marked, String title, String note) {
    TileGrid grid = TileGrid.small(map);
    return new Block.SmallMap(
        title,
        grid.width(),
        grid.height(),
        grid.path(
            map.tiles().stream().filter(t -> !marked.contains(t.organisation())).toList()),
        grid.path(map.tiles().stream().filter(t -> marked.contains(t.organisation())).toList()),
        scope.link(map),
        note);
  }
}
