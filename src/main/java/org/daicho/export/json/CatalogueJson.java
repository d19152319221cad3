package org.daicho.export.json;

import java.io.IOException;
import java.io.OutputStream;
import org.daicho.export.format.Json;
import org.daicho.model.Site;
import org.daicho.model.TextField;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Kind;

/**
 * The whole catalogue as one JSON document: what the site says of itself, then the records by kind,
 * each as {@link EntryJson} writes it. Written as it goes, so it needs no memory of its own.
 */
public final class CatalogueJson {
  private CatalogueJson() {}

  /** Writes it and leaves the stream open. */
  public static void write(Catalogue catalogue, EntryJson entries, OutputStream out)
      throws IOException {
    Json.write(
        out,
        catalogue.site().languages(),
        json ->
            json.object(
                () -> {
                  json.object("site", () -> site(json, catalogue.site()));
                  for (Kind kind : Kind.values()) {
                    json.list(
                        kind.folder(),
                        catalogue.entries(kind),
                        entry -> entries.write(json, entry));
                  }
                }));
  }

  private static void site(Json json, Site site) {
    json.put("title", site.title());
    json.put("tagline", site.tagline());
    json.put("summary", site.summary());
    json.list("languages", site.languages(), lang -> json.value(lang.tag()));
    json.put("publisher", site.publisher());
    json.object(
        "licence",
        () -> {
          json.put("name", site.licence());
          json.put("url", site.licenceUrl());
        });
    json.put("data_date", site.dataDate().toString());
    EntryJson.stale(json, TextField.of(site));
  }
}
