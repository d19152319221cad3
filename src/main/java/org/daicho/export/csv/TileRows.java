package org.daicho.export.csv;

import java.util.List;
import java.util.Optional;
import org.daicho.export.format.Columns;
import org.daicho.export.format.Dataset;
import org.daicho.export.format.Dataset.Type;
import org.daicho.model.TileMap;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Text;

/** The tiles of all maps, so that others can draw them too. */
record TileRows(Catalogue catalogue) {

  /** A tile with the map it is on. */
  record Row(TileMap map, TileMap.Tile tile) {}

  Dataset<Row> dataset() {
    Columns<Row> columns = new Columns<>(catalogue.site().languages());
    columns
        .string("map", "地図", "Map", r -> r.map().id().value())
        .reference(
            "organisation",
            "organisations",
            "組織",
            "Organisation",
            r -> Optional.of(r.tile().organisation()))
        .optional(
            "column",
            Type.INTEGER,
            "列（左から）",
            "Column from the left",
            r -> Optional.of(r.tile().square().column()))
        .optional(
            "row",
            Type.INTEGER,
            "行（上から）",
            "Row from the top",
            r -> Optional.of(r.tile().square().row()))
        .text("label", "升の中の名", "Label on the tile", r -> r.tile().label());
    return new Dataset<>(
        "map-tiles",
        Text.of("地図の升", "Tiles of the maps"),
        columns.list(),
        List.of("map", "organisation"),
        catalogue.maps().stream()
            .flatMap(map -> map.tiles().stream().map(tile -> new Row(map, tile)))
            .toList());
  }
}
