package org.daicho.export.json;

import java.util.Optional;
import org.daicho.export.format.Json;
import org.daicho.model.Indicator;
import org.daicho.model.IndicatorDefinition;
import org.daicho.model.Provenance;
import org.daicho.model.Vocabulary;
import org.daicho.model.catalogue.ProgrammeIndicators;
import org.daicho.model.indicator.Direction;
import org.daicho.model.indicator.IndicatorStatus;
import org.daicho.model.indicator.IndicatorValue;
import org.daicho.model.indicator.Measured;

/**
 * An indicator of a programme with its years. A value that is a plain number is a number; any other
 * is an object: {@code value} with its {@code qualifier}, {@code from} and {@code to}, {@code
 * words}, or the {@code state} that says why there is none. {@code printed} is how the document
 * prints what is more than a plain number.
 */
record IndicatorJson(ProgrammeIndicators indicators) {

  void write(Json json, Indicator indicator) {
    IndicatorDefinition definition = indicators.definition(indicator);
    json.object(
        () -> {
          json.put("id", indicator.id().value());
          if (indicator.own().isEmpty()) {
            json.term("indicator", Vocabulary.INDICATOR, Optional.of(indicator.id()));
          }
          definition(json, definition);
          point(json, "baseline", "result", indicator.baseline());
          point(json, "final", "target", indicator.goal());
          json.put("no_target", indicator.noTarget());
          json.object(
              "redefined",
              indicator.redefined(),
              redefined -> {
                json.put("from", redefined.from().year());
                json.put("note", redefined.note());
              });
          source(json, indicator.source());
          json.someObjects("years", indicator.years(), y -> year(json, y, definition.direction()));
        });
  }

  private static void definition(Json json, IndicatorDefinition definition) {
    json.put("name", definition.name());
    json.term("kind", Vocabulary.INDICATOR_KIND, definition.kind());
    json.term("unit", Vocabulary.COUNT_UNIT, definition.unit());
    if (!definition.unitWords().isEmpty()) {
      json.object("unit", () -> json.put("words", definition.unitWords()));
    }
    definition
        .noUnit()
        .ifPresent(state -> json.object("unit", () -> json.put("state", state.word())));
    definition.decimals().ifPresent(decimals -> json.put("decimals", decimals));
    json.put("direction", definition.direction().map(Direction::word));
  }

  private static void point(
      Json json, String name, String valueName, Optional<Indicator.Point> point) {
    json.object(
        name,
        point,
        p -> {
          EntryJson.year(json, p.year());
          value(json, valueName, p.value());
        });
  }

  private static void year(Json json, Indicator.Year year, Optional<Direction> direction) {
    EntryJson.year(json, year.year());
    value(json, "target", year.target());
    value(json, "result", year.result());
    IndicatorStatus.achieved(year.target(), year.result(), direction)
        .ifPresent(percent -> json.put("achieved_percent", percent));
    json.put("status", IndicatorStatus.of(year.target(), year.result(), direction).word());
    json.put("why", year.why());
    source(json, year.source());
    json.someObjects("revised", year.revised(), revised -> revised(json, revised));
  }

  private static void revised(Json json, Indicator.Revised revised) {
    value(json, "target", revised.target());
    value(json, "result", revised.result());
    source(json, revised.source());
  }

  private static void source(Json json, Optional<Provenance> source) {
    source.ifPresent(s -> FieldsJson.source(json, "source", s));
  }

  private static void value(Json json, String name, Optional<IndicatorValue> value) {
    value.ifPresent(v -> value(json, name, v));
  }

  private static void value(Json json, String name, IndicatorValue value) {
    if (value.isPlain()) {
      json.put(name, value.number().orElseThrow().low());
      return;
    }
    json.object(
        name,
        () -> {
          value.number().ifPresent(number -> number(json, number));
          json.put("words", value.words());
          if (value.number().isEmpty() && value.words().isEmpty()) {
            json.put("state", value.state().word());
          }
          json.put("printed", value.printed());
        });
  }

  private static void number(Json json, Measured number) {
    if (number.isRange()) {
      json.put("from", number.low());
      json.put("to", number.high());
    } else {
      json.put("value", number.low());
      if (!number.isExact()) {
        json.put("qualifier", number.qualifier().word());
      }
    }
  }
}
