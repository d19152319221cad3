package org.daicho.export.json;

import org.daicho.export.format.Json;
import org.daicho.model.GlossaryTerm;

/** What is of glossary terms only. */
final class GlossaryJson {
  private GlossaryJson() {}

  static void members(Json json, GlossaryTerm term) {
    json.put("reading", term.reading());
    if (!term.also().isEmpty()) {
      json.object(
          "also",
          () -> term.also().forEach((lang, forms) -> json.list(lang.tag(), forms, json::value)));
    }
    json.put("definition", term.definition());
    json.some("see", term.see(), key -> json.reference(key.kind(), key.id()));
    EntryJson.provenance(json, term.source());
  }
}
