package org.daicho.export.json;

import java.util.Map;
import java.util.Optional;
import org.daicho.export.format.Json;
import org.daicho.model.TileMap;
import org.daicho.model.value.Kind;

/** What is of maps only. */
final class MapJson {
  private MapJson() {}

  static void members(Json json, TileMap map) {
    FieldsJson.write(
        json,
        map,
        TileMap.FIELDS,
        Map.of(
            TileMap.TILES.name(),
            () -> json.objects("tiles", map.tiles(), tile -> tile(json, tile)),
            TileMap.REGIONS.name(),
            () -> json.someObjects("regions", map.regions(), r -> region(json, r))));
  }

  private static void tile(Json json, TileMap.Tile tile) {
    json.reference("organisation", Kind.ORGANISATION, Optional.of(tile.organisation()));
    square(json, tile.square());
    json.put("label", tile.label());
  }

  private static void region(Json json, TileMap.Region region) {
    json.put("name", region.name());
    square(json, region.square());
  }

  private static void square(Json json, TileMap.Square square) {
    json.put("column", square.column());
    json.put("row", square.row());
  }
}
