package org.daicho.export.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daicho.export.format.Json;
import org.daicho.model.Field;
import org.daicho.model.Provenance;
import org.daicho.model.value.Kind;

/** Writes the fields of a record, or of a part of one, each as its type asks for. */
final class FieldsJson {
  private FieldsJson() {}

  static <R> void write(Json json, R record, List<Field<R, ?>> fields) {
    write(json, record, fields, Map.of());
  }

  /**
   * @param own what writes a field, by its name, in another way than its type has; needed for each
   *     that has fields of its own within
   */
  static <R> void write(Json json, R record, List<Field<R, ?>> fields, Map<String, Runnable> own) {
    for (Field<R, ?> field : fields) {
      Runnable write = own.get(field.name());
      (write == null ? plain(json, record, field) : write).run();
    }
  }

  private static <R> Runnable plain(Json json, R record, Field<R, ?> field) {
    String name = field.dataName();
    return switch (field.type()) {
      case TEXT -> () -> json.put(name, field.text(record));
      case LINE -> () -> json.put(name, field.line(record));
      case ADDRESS, DAY, WHEN -> () -> json.put(name, field.value(record));
      case YEAR -> () -> field.year(record).ifPresent(year -> json.put(name, year.year()));
      case YES ->
          () -> {
            if (field.yes(record)) {
              json.put(name, true);
            }
          };
      case REFERENCE -> () -> json.reference(name, field.kind(), field.id(record));
      case REFERENCES -> () -> json.references(name, field.kind(), field.ids(record));
      case TERM -> () -> json.term(name, field.vocabulary(), field.id(record));
      case TERMS ->
          () ->
              json.someObjects(
                  name,
                  field.ids(record),
                  id -> json.term("term", field.vocabulary(), Optional.of(id)));
      case FIGURES -> () -> json.map(name, field.figures(record), json::put);
      case LINES -> () -> json.map(name, field.lines(record), json::put);
      case SOURCE -> () -> field.source(record).ifPresent(s -> source(json, name, s));
      case PARTS -> throw new IllegalArgumentException("nothing writes `" + name + "`");
    };
  }

  static void source(Json json, String name, Provenance source) {
    json.object(
        name,
        () -> {
          json.reference("document", Kind.SOURCE, Optional.of(source.document()));
          json.put("at", source.at());
          json.put("page", source.page());
          json.put("url", source.url());
        });
  }
}
