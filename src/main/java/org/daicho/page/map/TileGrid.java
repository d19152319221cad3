package org.daicho.page.map;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daicho.model.TileMap;

/**
 * Where the tiles of a map lie on its drawing. A row without tiles parts what lies apart: it is
 * drawn low, with a line over the tiles beneath.
 */
final class TileGrid {
  /** How many columns and rows a legend needs to stand within the map. */
  private static final int LEGEND_COLUMNS = 3;

  private static final int LEGEND_ROWS = 2;

  private final TileMap map;
  private final int side;
  private final int gap;
  private final int low;
  private final int columns;
  private final TreeSet<Integer> rows;
  private final Map<Integer, Integer> tops = new HashMap<>();

  /**
   * @param side of a tile
   * @param gap between two tiles
   * @param low how high a row without tiles is drawn
   */
  private TileGrid(TileMap map, int side, int gap, int low) {
    this.map = map;
    this.side = side;
    this.gap = gap;
    this.low = low;
    this.columns = squares(map).mapToInt(TileMap.Square::column).max().orElse(1);
    this.rows =
        squares(map).map(TileMap.Square::row).collect(Collectors.toCollection(TreeSet::new));
    int top = 0;
    for (int row = 1; row <= TileMap.LARGEST; row++) {
      tops.put(row, top);
      top += rows.contains(row) ? side + gap : low;
    }
  }

  private static Stream<TileMap.Square> squares(TileMap map) {
    return map.tiles().stream().map(TileMap.Tile::square);
  }

  static TileGrid large(TileMap map) {
    return new TileGrid(map, 77, 4, 29);
  }

  static TileGrid small(TileMap map) {
    return new TileGrid(map, 22, 4, 16);
  }

  int side() {
    return side;
  }

  int x(int column) {
    return (column - 1) * (side + gap);
  }

  int y(int row) {
    return tops.get(row);
  }

  int width() {
    return x(columns) + side;
  }

  int height() {
    return rows.isEmpty() ? side : y(rows.last()) + side;
  }

  /** The lines that part what lies apart, as an SVG path. */
  String rules() {
    StringBuilder path = new StringBuilder();
    for (int row : rows) {
      if (rows.lower(row) != null && !rows.contains(row - 1)) {
        List<Integer> beneath =
            squares(map)
                .filter(s -> s.row() == row)
                .map(TileMap.Square::column)
                .sorted(Comparator.naturalOrder())
                .toList();
        path.append('M').append(x(beneath.get(0))).append(' ').append(y(row) - (low + gap) / 2);
        path.append('H').append(x(beneath.get(beneath.size() - 1)) + side);
      }
    }
    return path.toString();
  }

  /** Some tiles as squares of an SVG path. */
  String path(List<TileMap.Tile> tiles) {
    StringBuilder path = new StringBuilder();
    for (TileMap.Tile tile : tiles) {
      path.append('M').append(x(tile.square().column())).append(' ').append(y(tile.square().row()));
      path.append('h').append(side).append('v').append(side).append("h-").append(side).append('z');
    }
    return path.toString();
  }

  /** The first corner, from the bottom left, that has room for a legend; empty where none has. */
  String corner() {
    int right = columns - LEGEND_COLUMNS;
    int bottom = (rows.isEmpty() ? 0 : rows.last()) - LEGEND_ROWS;
    if (isFree(0, bottom)) {
      return "bottom-left";
    }
    if (isFree(right, bottom)) {
      return "bottom-right";
    }
    if (isFree(0, 0)) {
      return "top-left";
    }
    return isFree(right, 0) ? "top-right" : "";
  }

  private boolean isFree(int left, int top) {
    return Stream.concat(squares(map), map.regions().stream().map(TileMap.Region::square))
        .noneMatch(
            s ->
                s.column() > left
                    && s.column() <= left + LEGEND_COLUMNS
                    && s.row() > top
                    && s.row() <= top + LEGEND_ROWS);
  }
}
