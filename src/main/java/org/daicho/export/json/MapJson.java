package org.daicho.export.json;

import java.util.Optional;
import org.daicho.export.format.Json;
import org.daicho.model.TileMap;
import org.daicho.model.value.Kind;

/** What is of maps only. */
final class MapJson {
  private MapJson() {}

  static void members(Json json, TileMap map) {
    json.put("summary", map.summary());
    json.put("note", map.note());
    json.list(
        "tiles",
        map.tiles(),
        tile ->
            json.object(
                () -> {
                  json.reference(
                      "organisation", Kind.ORGANISATION, Optional.of(tile.organisation()));
                  square(json, tile.square());
                  json.put("label", tile.label());
                }));
    json.some(
        "regions",
        map.regions(),
        region ->
            json.object(
                () -> {
                  json.put("name", region.name());
                  square(json, region.square());
                }));
  }

  private static void square(Json json, TileMap.Square square) {
    json.put("column", square.column());
    json.put("row", square.row());
  }
}
