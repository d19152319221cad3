package org.daicho.page.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.daicho.model.TileMap;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Id;
import org.daicho.model.value.Lang;
import org.daicho.model.value.Text;
import org.daicho.page.context.PageContext;
import org.daicho.phrase.Phrases;
import org.daicho.testing.Drawn;
import org.daicho.view.Table;
import org.daicho.view.block.TileMapBlock;
import org.daicho.wording.Messages;
import org.daicho.wording.Wording;

class MapDrawingTest {
  private static final double LETTER = 14;

  private static final Phrases PHRASES = new Phrases();

  /** A map with a tile for each figure, as {@link Drawn#row} takes it, in a row; or for none. */
  private static MapDrawing drawing(String... figures) {
    List<TileMap.Tile> tiles = new ArrayList<>();
    List<Table.Row> rows = new ArrayList<>();
    Map<Id, Table.Row> byBody = new LinkedHashMap<>();
    for (int i = 0; i < figures.length; i++) {
      Id body = Id.of("body-" + i);
      tiles.add(new TileMap.Tile(body, new TileMap.Square(i + 1, 1), Text.EMPTY));
      if (!figures[i].equals("none")) {
        Table.Row row = Drawn.row(body.value(), figures[i]);
        rows.add(row);
        byBody.put(body, row);
      }
    }
    TileMap map =
        new TileMap(Id.of("m"), Text.EMPTY, Text.EMPTY, Text.EMPTY, Text.EMPTY, tiles, List.of());
    Table table = Drawn.table(List.of(Drawn.text(), Drawn.amount("cost")), rows);
    MapFigures mapFigures = new MapFigures(Optional.empty(), table, byBody, List.of());
    return new MapDrawing(context(), PHRASES, map, mapFigures, 1);
  }

  private static PageContext context() {
    Map<String, Wording> words = new HashMap<>();
    for (String key :
        List.of("of", "description", "tile", "tile-empty", "figure", "from", "below", "range")) {
      words.put("map-" + key, Wording.of(key + " {0} {1} {2}"));
    }
    words.put("map-part", Wording.of("part"));
    words.put("map-negative", Wording.of("negative"));
    words.put("map-empty", Wording.of("empty"));
    words.put("map-and", Wording.of(", "));
    words.put("map-units", Wording.of("12 tn 9 bn 6 m"));
    words.put("views-state-undecided", Wording.of("undecided"));
    words.put("views-state-na", Wording.of("does not apply"));
    Catalogue empty = new Catalogue(null, List.of());
    return new PageContext(empty, new Messages(Lang.EN, words), "en/maps/m.html");
  }

  private static List<Integer> shades(MapDrawing drawing) {
    return drawing.block().tiles().stream().map(TileMapBlock.Tile::shade).toList();
  }

  private static List<String> figures(MapDrawing drawing) {
    return drawing.block().tiles().stream()
        .map(tile -> tile.figure().isEmpty() ? "" : tile.figure().get(0).text())
        .toList();
  }

  private static List<String> legend(MapDrawing drawing) {
    return drawing.block().legend().stream().map(TileMapBlock.Shade::label).toList();
  }

  @Example
  void a_larger_figure_is_darker() {
    assertEquals(List.of(4, 3, 2), shades(drawing("30", "20", "10")));
  }

  @Example
  void only_what_is_known_in_full_and_not_negative_is_shaded() {
    MapDrawing drawing = drawing("30", "~20", "-5", "?", "none");

    assertEquals(List.of(4, 0, MapDrawing.NEGATIVE, 0, 0), shades(drawing));
    assertEquals(List.of("30", "20+", "-5", "", ""), figures(drawing));
  }

  @Example
  void the_legend_has_what_is_on_the_map_from_the_darkest_down() {
    assertEquals(List.of("30", "20", "empty"), legend(drawing("20", "30")));
    assertEquals(List.of("30", "negative", "part", "empty"), legend(drawing("30", "-5", "~20")));
    assertEquals(
        List.of("from 2 {1} {2}", "below 2 {1} {2}", "empty"), legend(drawing("1.5", "2")));
  }

  @Example
  void a_tile_says_what_it_does_not_show() {
    List<String> output =
        drawing("30", "?", "none").block().tiles().stream().map(TileMapBlock.Tile::text).toList();

    assertEquals("tile body-0 figure cost 30 unit {2}", output.get(0));
    assertEquals("tile body-1 figure cost undecided {2}", output.get(1));
    assertEquals("tile-empty body-2  {2}", output.get(2));
  }

  @Example
  void a_figure_that_its_tile_has_no_space_for_is_rounded() {
    MapDrawing drawing = drawing("899999999999", "7");

    assertEquals(List.of("900tn", "7"), figures(drawing));
    assertTrue(drawing.rounds());
    assertFalse(drawing("7").rounds());
  }

  @Provide
  Arbitrary<List<String>> rows() {
    Arbitrary<String> figure =
        Arbitraries.oneOf(
            Arbitraries.longs().between(-900_000_000_000L, 900_000_000_000L).map(String::valueOf),
            Arbitraries.integers().between(0, 99).map(String::valueOf),
            Arbitraries.longs().between(0, 900_000_000_000L).map(n -> "~" + n),
            Arbitraries.of("?", "-", "none", "0.5"));
    return figure.list().ofMinSize(1).ofMaxSize(12);
  }

  @Property(tries = 300)
  void each_figure_stands_on_its_tile_and_each_shade_in_the_legend(
      @ForAll("rows") List<String> figures) {
    MapDrawing drawing = drawing(figures.toArray(String[]::new));
    TileMapBlock map = drawing.block();

    Set<Integer> explained = new HashSet<>();
    map.legend().forEach(shade -> explained.add(shade.shade()));
    for (TileMapBlock.Tile tile : map.tiles()) {
      assertTrue(explained.contains(tile.shade()), "shade " + tile.shade());
      for (TileMapBlock.Line text : tile.figure()) {
        double left = text.x() - TileLabel.width(text.text()) * LETTER;
        assertTrue(left >= tile.x(), text + " runs out of its tile");
      }
    }
  }
}
