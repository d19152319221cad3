package org.daicho.view.block;

import java.util.List;

/**
 * A map of square tiles, each a link, in the units of its drawing.
 *
 * @param id unique on its page
 * @param title what is drawn
 * @param description what a reader who does not see it should know
 * @param skip the fragment of the section after the map, for readers who pass over its links
 * @param side of a tile
 * @param rules lines that part what lies apart, as an SVG path; empty where there are none
 * @param corner the free corner in which the legend fits, {@code bottom-left} and so on; empty
 *     where none is free
 */
public record TileMapBlock(
    String id,
    String title,
    String description,
    String skip,
    int width,
    int height,
    int side,
    List<Tile> tiles,
    List<Region> regions,
    String rules,
    String corner,
    List<Shade> legend)
    implements Block {

  /**
   * @param shade from 1, the lightest, to 4; 0 for a tile without a figure, -1 for a negative one
   * @param label in one line or several
   * @param figure a single one, rounded where the tile has no room for all digits; none where there
   *     is no figure
   * @param text all that the tile says, in one sentence
   */
  public record Tile(
      int x, int y, int shade, List<Line> label, List<Line> figure, String text, String href) {}

  /**
   * @param y of the line that the letters stand on
   */
  public record Line(int x, int y, String text) {}

  /**
   * @param whole the name where {@code text} is cut; else empty
   * @param before whether the name ends at {@code x}, since a tile follows, and else begins there
   */
  public record Region(int x, int y, String text, String whole, boolean before) {}

  public record Shade(int shade, String label) {}
}
