package org.daicho.page.map;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.daicho.model.Organisation;
import org.daicho.model.TileMap;
import org.daicho.model.value.Id;
import org.daicho.page.context.PageContext;
import org.daicho.view.block.Block;
import org.daicho.view.block.SmallMapBlock;

/** Maps in small: where something lies, with a link to the large one. */
public final class SmallMaps {
  private SmallMaps() {}

  /** Every map, those bodies marked that have programmes in its year. */
  public static List<Block> all(PageContext context, String heading) {
    return context.catalogue().maps().stream()
        .map(
            map -> {
              MapFigures figures = MapFigures.of(context, map);
              String note =
                  figures
                      .year()
                      .map(
                          year ->
                              context.say("map-marked", figures.rows().size(), context.name(year)))
                      .orElse("");
              return block(context, map, figures.rows().keySet(), heading, note, note);
            })
        .toList();
  }

  /**
   * Where a body lies, or the body that an office is within, or what a branch covers; empty where
   * that is on no map.
   */
  public static Optional<Block> place(PageContext context, Organisation organisation) {
    Set<Id> marked = new TreeSet<>(organisation.covers());
    marked.add(context.body(organisation).id());
    String where = context.say("map-place", context.string(organisation.name()));
    return context.catalogue().maps().stream()
        .filter(map -> marked.stream().anyMatch(id -> map.tile(id).isPresent()))
        .findFirst()
        .map(map -> block(context, map, marked, "", where, ""));
  }

  /**
   * @param says what the marks mean
   * @param note the same beneath, where the page does not say it anyhow
   */
  private static Block block(
      PageContext context,
      TileMap map,
      Collection<Id> marked,
      String heading,
      String says,
      String note) {
    TileGrid grid = TileGrid.small(map);
    List<TileMap.Tile> others =
        map.tiles().stream().filter(t -> !marked.contains(t.organisation())).toList();
    List<TileMap.Tile> those =
        map.tiles().stream().filter(t -> marked.contains(t.organisation())).toList();
    return new SmallMapBlock(
        heading,
        context.say("map-of", context.string(map.name()), says),
        grid.width(),
        grid.height(),
        grid.path(others),
        grid.path(those),
        context.link(map),
        note);
  }
}
