package org.daicho.export.json;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.daicho.export.format.Json;
import org.daicho.model.Budget;
import org.daicho.model.Confirmation;
import org.daicho.model.Entry;
import org.daicho.model.Form;
import org.daicho.model.GlossaryTerm;
import org.daicho.model.Holding;
import org.daicho.model.Illustration;
import org.daicho.model.Item;
import org.daicho.model.Organisation;
import org.daicho.model.Plan;
import org.daicho.model.Programme;
import org.daicho.model.Source;
import org.daicho.model.TextField;
import org.daicho.model.TileMap;
import org.daicho.model.Vocabulary;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.catalogue.Coverage;
import org.daicho.model.indicator.Direction;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.value.EntryKey;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Lang;
import org.daicho.model.value.Plural;
import org.daicho.model.value.TranslationState;
import org.daicho.output.Output;
import org.daicho.view.Paths;

/**
 * A record as one JSON object.
 *
 * <p>What a record leaves to another is filled in, so that the object stands alone: the name of a
 * programme that continues another, the year, body and source that a plan gives. A reference is
 * {@code {"kind": …, "id": …}}; to a term, it is the vocabulary's with a {@code "term"}. Money is
 * in its smallest unit. A translation that is older than its source text is listed in {@code
 * stale_translations}, by the field as the record names it. {@code images} are those that the
 * bodies show, each with its name there and its file from the site's root.
 */
public final class EntryJson {
  private final Catalogue catalogue;
  private final Function<EntryKey, List<Illustration>> images;

  /** Of records whose texts show no images. */
  public EntryJson(Catalogue catalogue) {
    this(catalogue, record -> List.of());
  }

  /**
   * @param images of a record's texts
   */
  public EntryJson(Catalogue catalogue, Function<EntryKey, List<Illustration>> images) {
    this.catalogue = catalogue;
    this.images = images;
  }

  public byte[] of(Entry entry) {
    return Output.bytesOf(
        out -> Json.write(out, catalogue.site().languages(), json -> write(json, entry)));
  }

  void write(Json json, Entry entry) {
    json.object(
        () -> {
          json.put("kind", entry.kind().word());
          json.put("id", entry.id().value());
          members(json, entry);
          json.someObjects("confirmed", catalogue.confirmed(entry.key()), c -> confirmed(json, c));
          json.put("body", entry.body());
          json.someObjects("images", images.apply(entry.key()), image -> image(json, image));
          json.put("updated", catalogue.updated(entry.key()));
          stale(json, catalogue.texts(entry));
        });
  }

  /** What the source prints so, as the record writes it. */
  private static void confirmed(Json json, Confirmation confirmation) {
    json.put("check", confirmation.check());
    json.put("figure", confirmation.figure());
    json.put("note", confirmation.note());
  }

  private static void image(Json json, Illustration shown) {
    json.put("language", shown.lang().tag());
    json.put("name", shown.file());
    json.put("file", Paths.image(shown.image()));
    json.put("alternative", shown.words());
    json.put("width", shown.image().width());
    json.put("height", shown.image().height());
  }

  /** The record's own translations whose source text has changed since, where there are any. */
  static void stale(Json json, List<TextField> fields) {
    List<TextField> stale =
        fields.stream()
            .filter(f -> f.text().marks().containsValue(TranslationState.STALE))
            .toList();
    json.someObjects(
        "stale_translations",
        stale,
        field -> {
          json.put("field", field.path());
          json.list(
              "languages",
              field.text().marks().keySet().stream()
                  .filter(lang -> field.text().state(lang) == TranslationState.STALE)
                  .toList(),
              lang -> json.value(lang.tag()));
        });
  }

  private void members(Json json, Entry entry) {
    Runnable write =
        switch (entry.kind()) {
          case PROGRAMME -> () -> new ProgrammeJson(catalogue).members(json, (Programme) entry);
          case PLAN -> () -> new PlanJson(catalogue).members(json, (Plan) entry);
          case BUDGET -> () -> new BudgetJson(catalogue).members(json, (Budget) entry);
          case ITEM -> () -> ItemJson.members(json, (Item) entry);
          case ORGANISATION ->
              () ->
                  FieldsJson.write(
                      json,
                      (Organisation) entry,
                      Organisation.FIELDS,
                      LineageJson.with(Map.of(), json, Kind.ORGANISATION, entry.lineage()));
          case SOURCE -> () -> source(json, (Source) entry);
          case FORM -> () -> form(json, (Form) entry);
          case VOCABULARY -> () -> vocabulary(json, (Vocabulary) entry);
          case MAP -> () -> MapJson.members(json, (TileMap) entry);
          case GLOSSARY -> () -> GlossaryJson.members(json, (GlossaryTerm) entry);
        };
    write.run();
  }

  private void source(Json json, Source source) {
    FieldsJson.write(
        json,
        source,
        Source.FIELDS,
        Map.of(
            Source.LICENCE.name(),
            () ->
                json.object(
                    "licence",
                    source.licence(),
                    licence -> FieldsJson.write(json, licence, Source.Licence.FIELDS)),
            Source.HOLDS.name(),
            () -> json.someObjects("holds", source.holds(), h -> holding(json, source, h))));
  }

  private void holding(Json json, Source source, Holding holding) {
    json.put("what", holding.what());
    json.put("count", holding.count());
    json.put("in_catalogue", Coverage.count(catalogue, source, holding.of()));
    json.put("missing", holding.missing());
  }

  private static void form(Json json, Form form) {
    FieldsJson.write(
        json,
        form,
        Form.FIELDS,
        Map.of(
            Form.NUMBERED.name(),
            () -> json.objects("fields", form.fields(), f -> field(json, f))));
  }

  private static void field(Json json, Form.NumberedField field) {
    json.put("number", field.number());
    json.put("id", field.id().value());
    json.put("label", field.label());
    json.put("shows", field.shows().name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  private static void vocabulary(Json json, Vocabulary vocabulary) {
    FieldsJson.write(
        json,
        vocabulary,
        Vocabulary.FIELDS,
        Map.of(
            Vocabulary.TERMS.name(),
            () -> json.objects("terms", vocabulary.terms().values(), term -> term(json, term))));
  }

  private static void term(Json json, Vocabulary.Term term) {
    json.put("id", term.id().value());
    FieldsJson.write(
        json,
        term,
        Vocabulary.Term.FIELDS,
        Map.of(
            Vocabulary.Term.DECIMALS.name(),
            () -> {
              if (term.decimals() > 0) {
                json.put("decimals", term.decimals());
              }
            },
            Vocabulary.Term.DIRECTION.name(),
            () -> json.put("direction", term.direction().map(Direction::word)),
            Vocabulary.Term.FORMS.name(),
            () -> forms(json, term.forms())));
  }

  private static void forms(Json json, Map<Lang, Map<Plural, String>> forms) {
    if (!forms.isEmpty()) {
      json.object(
          "forms",
          () ->
              forms.forEach(
                  (lang, words) ->
                      json.object(
                          lang.tag(),
                          () -> words.forEach((form, word) -> json.put(form.word(), word)))));
    }
  }

  static void year(Json json, Optional<FiscalYear> year) {
    year.ifPresent(y -> json.put("fiscal_year", y.year()));
  }
}
