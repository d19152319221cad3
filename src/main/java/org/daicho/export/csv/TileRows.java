package org.daicho.export.csv;

import java.util.List;
import java.util.Optional;
import org.daicho.export.format.Columns;
import org.daicho.export.format.Dataset;
import org.daicho.export.format.Dataset.Type;
import org.daicho.model.Field;
import org.daicho.model.TileMap;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Text;

/** The tiles of all maps, so that others can draw them too. */
record TileRows(Catalogue catalogue) {

  /** A tile with the map it is on. */
  record Row(TileMap map, TileMap.Tile tile) {}

  Dataset<Row> dataset() {
    List<Row> rows =
        catalogue.maps().stream()
            .flatMap(map -> map.tiles().stream().map(tile -> new Row(map, tile)))
            .toList();
    Columns<Row> columns = new Columns<>(catalogue.site().languages());
    FieldColumns<Row> fields = new FieldColumns<>(catalogue, columns, rows);
    fields
        .add(Field.line("map", "地図", "Map", r -> r.map().id().value()))
        .add(
            Field.reference(
                Kind.ORGANISATION,
                "organisation",
                "組織",
                "Organisation",
                r -> Optional.of(r.tile().organisation())));
    columns
        .optional(
            "column",
            Type.INTEGER,
            Text.of("列（左から）", "Column from the left"),
            r -> Optional.of(r.tile().square().column()))
        .optional(
            "row",
            Type.INTEGER,
            Text.of("行（上から）", "Row from the top"),
            r -> Optional.of(r.tile().square().row()));
    fields.add(Field.text("label", "升の中の名", "Label on the tile", r -> r.tile().label()));
    return new Dataset<>(
        "map-tiles",
        Text.of("地図の升", "Tiles of the maps"),
        columns.list(),
        List.of("map", "organisation"),
        rows);
  }
}
