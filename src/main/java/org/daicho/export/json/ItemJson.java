package org.daicho.export.json;

import java.util.List;
import java.util.Map;
import org.daicho.export.format.Json;
import org.daicho.model.Field;
import org.daicho.model.Item;

/** What is of plans' items only: the item itself and, within one another, its parts. */
final class ItemJson {
  private ItemJson() {}

  static void members(Json json, Item item) {
    write(json, item, Item.FIELDS, item.root());
  }

  private static <R> void write(Json json, R record, List<Field<R, ?>> fields, Item.Part part) {
    FieldsJson.write(
        json,
        record,
        fields,
        Map.of(
            Item.Part.PARTS.name(),
            () -> json.someObjects("parts", part.parts(), p -> part(json, p))));
  }

  private static void part(Json json, Item.Part part) {
    json.put("id", part.id().value());
    write(json, part, Item.Part.FIELDS, part);
  }
}
