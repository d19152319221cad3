package org.daicho.export.json;

import java.util.Map;
import org.daicho.export.format.Json;
import org.daicho.model.GlossaryTerm;

/** What is of glossary terms only. */
final class GlossaryJson {
  private GlossaryJson() {}

  static void members(Json json, GlossaryTerm term) {
    FieldsJson.write(
        json,
        term,
        GlossaryTerm.FIELDS,
        Map.of(
            GlossaryTerm.ALSO.name(),
            () -> also(json, term),
            GlossaryTerm.SEE.name(),
            () -> json.some("see", term.see(), key -> json.reference(key.kind(), key.id()))));
  }

  private static void also(Json json, GlossaryTerm term) {
    if (!term.also().isEmpty()) {
      json.object(
          "also",
          () -> term.also().forEach((lang, forms) -> json.list(lang.tag(), forms, json::value)));
    }
  }
}
