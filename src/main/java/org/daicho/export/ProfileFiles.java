package org.daicho.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daicho.model.value.Lang;
import org.daicho.model.value.Sum;
import org.daicho.output.Output;
import org.daicho.view.CellState;
import org.daicho.view.Profiles;

/**
 * What browsing and comparing load: classic scripts, since a page opened from a folder can load
 * nothing else. Each calls {@code daicho} with its data:
 *
 * <ul>
 *   <li>{@code programmes.js}: the facets with their choices, and a row for each record in the
 *       order of the list: its place in the files by id, then its choices in each facet
 *   <li>{@code programmes-<n>.js}: the fields, and the n-th records by id: id, name, and what each
 *       says: {@code [field, words, address]}, or {@code [field, value, state, note]} of a figure.
 *       Words in another language than the page's are an array of themselves and that language.
 * </ul>
 */
public final class ProfileFiles {
  private final Profiles profiles;
  private final Lang lang;
  private final String folder;

  private ProfileFiles(Profiles profiles, Lang lang, String folder) {
    this.profiles = profiles;
    this.lang = lang;
    this.folder = folder;
  }

  /**
   * @param folder where they lie, with a slash at its end
   */
  public static List<Output> of(Profiles profiles, Lang lang, String folder) {
    return new ProfileFiles(profiles, lang, folder).files();
  }

  private List<Output> files() {
    List<Output> files = new ArrayList<>();
    List<List<Profiles.Profile>> chunks = profiles.chunks();
    for (int i = 0; i < chunks.size(); i++) {
      List<Profiles.Profile> chunk = chunks.get(i);
      files.add(file(profiles.kind() + "-" + i, json -> chunk(json, chunk)));
    }
    if (!profiles.facets().isEmpty()) {
      Map<String, Integer> places = new HashMap<>();
      chunks.forEach(chunk -> chunk.forEach(p -> places.put(p.id(), places.size())));
      files.add(file(profiles.kind(), json -> index(json, places)));
    }
    return files;
  }

  private Output file(String name, ScriptFile.Writer data) {
    return ScriptFile.of(folder + name + ".js", data);
  }

  private void index(JsonGenerator json, Map<String, Integer> places) throws IOException {
    json.writeStartObject();
    json.writeNumberField("chunk", Profiles.CHUNK);
    json.writeArrayFieldStart("facets");
    for (Profiles.Facet facet : profiles.facets()) {
      json.writeStartArray();
      json.writeString(facet.id());
      json.writeString(facet.label());
      json.writeStartArray();
      for (Profiles.Choice choice : facet.choices()) {
        ScriptFile.strings(json, choice.id(), choice.label());
      }
      json.writeEndArray();
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("rows");
    for (Profiles.Profile record : profiles.records()) {
      json.writeStartArray();
      json.writeNumber(places.get(record.id()));
      for (List<Integer> choices : record.choices()) {
        choices(json, choices);
      }
      json.writeEndArray();
      json.writeRaw('\n');
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Mostly one: then without brackets. */
  private static void choices(JsonGenerator json, List<Integer> choices) throws IOException {
    if (choices.size() == 1) {
      json.writeNumber(choices.get(0));
      return;
    }
    json.writeStartArray();
    for (int choice : choices) {
      json.writeNumber(choice);
    }
    json.writeEndArray();
  }

  private void chunk(JsonGenerator json, List<Profiles.Profile> records) throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("fields");
    for (Profiles.Field field : profiles.fields()) {
      json.writeStartArray();
      json.writeString(field.id());
      json.writeString(field.label());
      json.writeString(field.unit());
      json.writeNumber(field.scale());
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("records");
    for (Profiles.Profile record : records) {
      json.writeRaw('\n');
      json.writeStartArray();
      json.writeString(record.id());
      ScriptFile.words(json, record.name(), lang);
      json.writeStartArray();
      for (Profiles.Trait trait : record.traits()) {
        trait(json, trait);
      }
      json.writeEndArray();
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void trait(JsonGenerator json, Profiles.Trait trait) throws IOException {
    json.writeStartArray();
    json.writeNumber(trait.field());
    String words = trait.link().words().value();
    if (trait.state() == CellState.TEXT) {
      ScriptFile.words(json, trait.link().words(), lang);
      if (!trait.link().href().isEmpty()) {
        json.writeString(trait.link().href());
      }
    } else {
      json.writeString(trait.value());
      json.writeString(trait.state().word());
      if (!words.isEmpty()) {
        json.writeString(words);
      }
      if (trait.leftOut().isPresent()) {
        Sum sum = trait.leftOut().get();
        if (words.isEmpty()) {
          json.writeString("");
        }
        json.writeNumber(sum.open());
        json.writeNumber(sum.notRecorded());
        json.writeNumber(sum.sharedBeyond());
      }
    }
    json.writeEndArray();
  }
}
