package org.daicho.export;

import java.util.List;
import org.daicho.export.format.Dataset;
import org.daicho.export.format.FigureCell;
import org.daicho.export.format.Json;
import org.daicho.model.Site;
import org.daicho.model.value.Lang;
import org.daicho.model.value.Text;
import org.daicho.output.Output;

/**
 * What the CSV files hold, column by column: a Data Package (version 2 of the standard at
 * datapackage.org) with a Table Schema for each file. A schema alone could not say what its foreign
 * keys lead to; the package can.
 *
 * <p>The standard has one {@code title} for each thing, which is in the site's first language;
 * {@code titles}, after the W3C's CSV on the Web, has it in all.
 */
final class PackageJson {
  private final Json json;
  private final Site site;

  private PackageJson(Json json, Site site) {
    this.json = json;
    this.site = site;
  }

  static Output.Content of(Site site, List<Dataset<?>> datasets) {
    return out ->
        Json.write(
            out,
            site.languages(),
            json -> json.object(() -> new PackageJson(json, site).members(datasets)));
  }

  private void members(List<Dataset<?>> datasets) {
    json.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
    json.put("name", "catalogue");
    titles(site.title());
    json.put("description", first(site.summary()));
    json.put("version", site.dataDate().toString());
    if (!site.licenceUrl().isEmpty()) {
      json.objects("licenses", List.of(site), s -> licence());
    }
    json.objects("resources", datasets, d -> resource(d));
  }

  private void licence() {
    json.put("path", site.licenceUrl());
    titles(site.licence());
  }

  private void titles(Text title) {
    json.put("title", first(title));
    json.put("titles", title);
  }

  private String first(Text text) {
    Lang lang = site.languages().isEmpty() ? Lang.JA : site.languages().get(0);
    return text.in(lang).value();
  }

  private void resource(Dataset<?> dataset) {
    json.put("name", dataset.name());
    json.put("path", dataset.name() + ".csv");
    titles(dataset.title());
    json.put("type", "table");
    json.put("format", "csv");
    json.put("mediatype", "text/csv");
    json.put("encoding", "utf-8");
    json.object("dialect", () -> json.put("lineTerminator", "\n"));
    json.object("schema", () -> schema(dataset));
  }

  private void schema(Dataset<?> dataset) {
    json.put("$schema", "https://datapackage.org/profiles/2.0/tableschema.json");
    json.objects("fields", dataset.columns(), column -> field(dataset, column));
    json.list("primaryKey", dataset.key(), json::value);
    json.someObjects(
        "foreignKeys",
        dataset.columns().stream().filter(c -> c.references().isPresent()).toList(),
        column -> foreignKey(dataset, column));
  }

  private void field(Dataset<?> dataset, Dataset.Column<?> column) {
    boolean state = column.type() == Dataset.Type.STATE;
    json.put("name", column.name());
    json.put("type", type(column.type()));
    if (column.type() == Dataset.Type.ADDRESS) {
      json.put("format", "uri");
    }
    titles(column.label());
    if (!column.description().isEmpty()) {
      json.put("description", first(column.description()));
      json.put("descriptions", column.description());
    }
    if (state) {
      json.objects("categories", FigureCell.states(), s -> category(s));
    }
    if (dataset.key().contains(column.name())) {
      json.object("constraints", () -> json.put("required", true));
    }
  }

  private static String type(Dataset.Type type) {
    return switch (type) {
      case STRING, ADDRESS, STATE -> "string";
      case INTEGER -> "integer";
      case NUMBER -> "number";
      case DATE -> "date";
      case BOOLEAN -> "boolean";
    };
  }

  private void category(FigureCell.State state) {
    json.put("value", state.word());
    json.put("label", first(state.meaning()));
    json.put("labels", state.meaning());
  }

  /** A reference within the same file must not name it. */
  private void foreignKey(Dataset<?> dataset, Dataset.Column<?> column) {
    String target = column.references().orElseThrow();
    json.list("fields", List.of(column.name()), json::value);
    json.object(
        "reference",
        () -> {
          json.put("resource", target.equals(dataset.name()) ? "" : target);
          json.list("fields", List.of("id"), json::value);
        });
  }
}
