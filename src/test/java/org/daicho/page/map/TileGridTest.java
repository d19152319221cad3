package org.daicho.page.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.daicho.model.TileMap;
import org.daicho.model.value.Id;
import org.daicho.model.value.Text;
import org.junit.jupiter.api.Test;

class TileGridTest {

  /** A picture of a map: {@code #} a tile, {@code R} a region's name, {@code .} nothing. */
  private static TileMap map(String... rows) {
    List<TileMap.Tile> tiles = new ArrayList<>();
    List<TileMap.Region> regions = new ArrayList<>();
    for (int row = 1; row <= rows.length; row++) {
      for (int column = 1; column <= rows[row - 1].length(); column++) {
        TileMap.Square square = new TileMap.Square(column, row);
        char c = rows[row - 1].charAt(column - 1);
        if (c == '#') {
          tiles.add(new TileMap.Tile(Id.of("t" + tiles.size()), square, Text.EMPTY));
        } else if (c == 'R') {
          regions.add(new TileMap.Region(Text.of("多摩", "Tama"), square));
        }
      }
    }
    return new TileMap(Id.of("m"), Text.EMPTY, Text.EMPTY, Text.EMPTY, Text.EMPTY, tiles, regions);
  }

  @Test
  void tiles_lie_side_by_side_with_a_gap() {
    TileGrid grid = TileGrid.small(map("##", "##"));

    assertEquals(48, grid.width());
    assertEquals(48, grid.height());
    assertEquals(26, grid.x(2));
    assertEquals(26, grid.y(2));
    assertEquals("", grid.rules());
  }

  @Test
  void a_row_without_tiles_is_low_and_has_a_line_over_what_lies_apart() {
    TileGrid grid = TileGrid.small(map("####", "R...", ".##."));

    assertEquals(26 + 16, grid.y(3));
    assertEquals("M26 32H74", grid.rules());
  }

  @Test
  void rows_above_the_first_tile_part_nothing() {
    assertEquals("", TileGrid.small(map("..", "##")).rules());
  }

  @Test
  void tiles_are_squares_of_one_path() {
    TileMap map = map("#.#");

    assertEquals("M0 0h22v22h-22zM52 0h22v22h-22z", TileGrid.small(map).path(map.tiles()));
  }

  @Test
  void the_legend_stands_in_the_first_corner_with_space() {
    assertEquals("bottom-left", TileGrid.large(map("#####", "...##", "...##")).corner());
    assertEquals(
        "bottom-right", TileGrid.large(map("######", "R..#..", "###...", "###...")).corner());
    assertEquals("top-left", TileGrid.large(map("...###", "...###", "######")).corner());
    assertEquals("top-right", TileGrid.large(map("R.....", "###...", "######")).corner());
    assertEquals("", TileGrid.large(map("####", "####")).corner());
  }
}
