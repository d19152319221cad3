package org.daicho.content.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daicho.model.Entry;
import org.daicho.model.TileMap;
import org.daicho.model.value.Id;
import org.daicho.model.value.Text;

final class TileMapReader implements EntryReader {
  @Override
  public Entry read(Id id, Fields fields, Text body) {
    fields.require("tiles", "- {organisation: koto, column: 13, row: 3}");
    TileMap map =
        new TileMap(
            id,
            fields.requiredText(TileMap.NAME, "東京都の区市町村"),
            body,
            fields.read(TileMap.SUMMARY),
            fields.read(TileMap.NOTE),
            tiles(fields),
            regions(fields));
    fields.close();
    return map;
  }

  private static List<TileMap.Tile> tiles(Fields fields) {
    List<TileMap.Tile> tiles = new ArrayList<>();
    for (Fields tile : fields.groups(TileMap.TILES.name(), "a tile of a map")) {
      Id organisation = tile.requiredId("organisation", "koto");
      Optional<TileMap.Square> square = square(tile);
      Text label = tile.text("label");
      tile.close();
      square.ifPresent(s -> tiles.add(new TileMap.Tile(organisation, s, label)));
    }
    return List.copyOf(tiles);
  }

  private static List<TileMap.Region> regions(Fields fields) {
    List<TileMap.Region> regions = new ArrayList<>();
    for (Fields region : fields.groups(TileMap.REGIONS.name(), "a region of a map")) {
      Text name = region.requiredText("name", "多摩");
      Optional<TileMap.Square> square = square(region);
      region.close();
      square.ifPresent(s -> regions.add(new TileMap.Region(name, s)));
    }
    return List.copyOf(regions);
  }

  /** Empty where the column or the row is missing or unreadable, which is reported. */
  private static Optional<TileMap.Square> square(Fields fields) {
    Optional<Integer> column = place(fields, "column", "13");
    Optional<Integer> row = place(fields, "row", "3");
    return column.flatMap(c -> row.map(r -> new TileMap.Square(c, r)));
  }

  private static Optional<Integer> place(Fields fields, String key, String example) {
    fields.require(key, example);
    return fields.parsed(
        key,
        "not-a-place",
        "a number from 1 to " + TileMap.LARGEST,
        example,
        text -> text.matches("[1-9]\\d?") ? Optional.of(Integer.parseInt(text)) : Optional.empty());
  }
}
