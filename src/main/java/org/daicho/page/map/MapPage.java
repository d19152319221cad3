package org.daicho.page.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daicho.model.TileMap;
import org.daicho.model.value.Kind;
import org.daicho.page.context.FactsBuilder;
import org.daicho.page.context.PageBuilder;
import org.daicho.page.context.PageContext;
import org.daicho.phrase.Phrases;
import org.daicho.view.Paths;
import org.daicho.view.Table;
import org.daicho.view.block.Block;
import org.daicho.view.block.NoteBlock;
import org.daicho.view.page.Page;
import org.daicho.view.page.PageKind;
import org.daicho.view.page.PageSet;

/** The page of a map: shaded by amounts, shaded by programmes, and the table of both. */
public final class MapPage {
  private static final Phrases PHRASES = new Phrases();

  private MapPage() {}

  public static PageSet of(PageContext context, TileMap map) {
    MapFigures figures = MapFigures.of(context, map);
    PageBuilder builder = new PageBuilder(context, PageKind.MAP);
    if (context.catalogue().maps().size() > 1) {
      builder.breadcrumbOfList("map-nav", Paths.list(context.lang(), Kind.MAP, 1));
    }
    builder.heading(
        context.say("map-nav"),
        figures.year().map(context::both).map(List::of).orElse(List.of()),
        map.name(),
        context.otherNames(map.name()),
        map.summary());
    builder.text("about", context.say("views-about"), map);
    figures.column(Table.Type.AMOUNT).ifPresent(i -> drawing(builder, context, map, figures, i));
    figures.column(Table.Type.COUNT).ifPresent(i -> drawing(builder, context, map, figures, i));
    List<Block> table = new ArrayList<>();
    table.add(builder.figures(figures.table()));
    elsewhere(context, figures).ifPresent(table::add);
    builder.section(
        MapFigures.TABLE,
        context.say("map-table"),
        context.say("map-table-aside", figures.rows().size()),
        true,
        table);
    FactsBuilder facts = new FactsBuilder(context);
    facts.listed(map, TileMap.FIELDS);
    facts.data(map.key());
    builder.section("particulars", context.say("views-particulars"), facts.blocks());
    return builder.set();
  }

  private static void drawing(
      PageBuilder builder, PageContext context, TileMap map, MapFigures figures, int index) {
    Table.Column column = figures.table().columns().get(index);
    List<Block> blocks = new ArrayList<>();
    MapDrawing drawing = new MapDrawing(context, PHRASES, map, figures, index);
    blocks.add(drawing.block());
    if (drawing.rounds()) {
      blocks.add(new NoteBlock(context.say("map-rounded")));
    }
    boolean first = figures.column(Table.Type.AMOUNT).map(i -> i == index).orElse(true);
    if (first && !map.note().isEmpty()) {
      blocks.add(new NoteBlock(context.string(map.note())));
    }
    String year = figures.year().map(context::name).orElse("");
    builder.section(
        "map-" + column.id().replace('_', '-'),
        column.type() == Table.Type.AMOUNT
            ? context.say("map-by", column.label())
            : context.say("map-by-count"),
        column.unit().isEmpty() ? year : context.say("map-year-unit", year, column.unit()),
        true,
        blocks);
  }

  /** Whoever has programmes in the year and is not on the map, so that nothing goes missing. */
  private static Optional<Block> elsewhere(PageContext context, MapFigures figures) {
    if (figures.elsewhere().isEmpty()) {
      return Optional.empty();
    }
    List<String> bodies =
        figures.elsewhere().stream()
            .map(
                g ->
                    context.say(
                        "map-elsewhere-one",
                        g.label().words().value(),
                        context.say("views-n-programmes", g.programmes().size())))
            .toList();
    return Optional.of(
        new NoteBlock(context.say("map-elsewhere", String.join(context.say("map-and"), bodies))));
  }

  /** All maps, where there are several. */
  public static PageSet list(PageContext context) {
    PageBuilder builder = new PageBuilder(context, PageKind.LIST);
    String name = context.say("map-nav");
    builder.heading(
        new Page.Heading(
            context.say("views-list"),
            List.of(),
            context.plain(name),
            List.of(),
            context.plain("")));
    builder.section("maps", name, SmallMaps.all(context, ""));
    return builder.set();
  }
}
