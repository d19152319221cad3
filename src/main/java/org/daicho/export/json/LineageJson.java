package org.daicho.export.json;

import java.util.HashMap;
import java.util.Map;
import org.daicho.export.format.Json;
import org.daicho.model.Lineage;
import org.daicho.model.value.Kind;

/** What a record came from and what became of it, as the record says it. */
final class LineageJson {
  private LineageJson() {}

  /** What writes the fields that have others within, with those of the record's own. */
  static Map<String, Runnable> with(
      Map<String, Runnable> others, Json json, Kind kind, Lineage lineage) {
    Map<String, Runnable> own = new HashMap<>(others);
    own.put(
        "ended",
        () ->
            lineage
                .ended()
                .ifPresent(ended -> json.object("ended", () -> ended(json, kind, ended))));
    own.put(
        "former-ids",
        () -> json.some("former_ids", lineage.formerIds(), id -> json.value(id.value())));
    return own;
  }

  private static void ended(Json json, Kind kind, Lineage.Ended ended) {
    json.put("how", ended.how().map(Lineage.How::word));
    json.some("into", ended.into(), id -> json.reference(kind, id));
    json.put("why", ended.why());
  }
}
