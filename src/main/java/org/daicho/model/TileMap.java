package org.daicho.model;

import java.util.List;
import java.util.Optional;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Text;

/**
 * A map on which each organisation of an area is a square of the same size: it keeps roughly where
 * they lie, and small ones are seen as well as large ones.
 *
 * @param summary one or two sentences; may be empty
 * @param note what a reader must know of the layout; may be empty
 * @param regions names printed in free squares
 */
public record TileMap(
    Id id, Text name, Text body, Text summary, Text note, List<Tile> tiles, List<Region> regions)
    implements Entry {
  public static final Field<TileMap, Text> NAME = Field.text("name", "名称", "Name", TileMap::name);
  public static final Field<TileMap, Text> SUMMARY =
      Field.text("summary", "概要", "Summary", TileMap::summary);
  public static final Field<TileMap, Text> NOTE =
      Field.text("note", "配置の注記", "Note on the layout", TileMap::note);
  public static final Field<TileMap, List<Tile>> TILES =
      Field.parts("tiles", TileMap::tiles, Contents.each(Tile::addTo));
  public static final Field<TileMap, List<Region>> REGIONS =
      Field.parts(
          "regions",
          TileMap::regions,
          Contents.each((region, path, to) -> to.text(path, "name", region.name())));

  public static final List<Field<TileMap, ?>> FIELDS = List.of(NAME, SUMMARY, NOTE, TILES, REGIONS);

  /** The largest column and row, so that a slip of the keyboard is reported and not drawn. */
  public static final int LARGEST = 99;

  @Override
  public Kind kind() {
    return Kind.MAP;
  }

  @Override
  public void addTo(Contents contents) {
    contents.fields("", this, FIELDS);
  }

  public Optional<Tile> tile(Id organisation) {
    return tiles.stream().filter(t -> t.organisation().equals(organisation)).findFirst();
  }

  /**
   * A square, counted from 1 at the top left.
   *
   * @throws IllegalArgumentException where it lies beyond {@link #LARGEST}
   */
  public record Square(int column, int row) {
    public Square {
      if (column < 1 || column > LARGEST || row < 1 || row > LARGEST) {
        throw new IllegalArgumentException("not a square: " + column + ", " + row);
      }
    }
  }

  /**
   * @param label for the narrow square; empty where the organisation's name serves
   */
  public record Tile(Id organisation, Square square, Text label) {
    private void addTo(String path, Contents to) {
      to.entry(path, "organisation", Kind.ORGANISATION, Optional.of(organisation));
      to.text(path, "label", label);
    }
  }

  /**
   * @param square from which the name runs on over the free squares next to it
   */
  public record Region(Text name, Square square) {}
}
