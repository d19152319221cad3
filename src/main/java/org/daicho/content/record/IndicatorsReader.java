package org.daicho.content.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.daicho.content.value.IndicatorValues;
import org.daicho.content.value.TextReader;
import org.daicho.content.value.ValueForm;
import org.daicho.model.Field;
import org.daicho.model.Indicator;
import org.daicho.model.IndicatorDefinition;
import org.daicho.model.Programme;
import org.daicho.model.indicator.Direction;
import org.daicho.model.indicator.IndicatorValue;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Id;
import org.daicho.model.value.Text;
import org.daicho.yaml.Node;

/** The indicators of a programme over the years: those of the vocabulary, and its own. */
final class IndicatorsReader {
  static final ValueForm<Integer> DECIMALS =
      ValueForm.of(
          "not-a-number",
          "a number of digits from 0 to 8",
          "1",
          text -> text.matches("[0-8]") ? Optional.of(Integer.valueOf(text)) : Optional.empty());

  static final ValueForm<Direction> DIRECTION =
      ValueForm.of("unknown-direction", "up, down or within", "up", Direction::parse);

  /** What only an indicator of the programme's own says; of others the vocabulary does. */
  private static final List<String> OF_ITS_OWN = List.of("kind", "unit", "decimals", "direction");

  private final Id id;
  private final Fields fields;
  private Text unitWords = Text.EMPTY;
  private boolean counted;

  private IndicatorsReader(Id id, Fields fields) {
    this.id = id;
    this.fields = fields;
  }

  static List<Indicator> read(Fields programme) {
    String key = Programme.INDICATORS.name();
    Optional<Fields> group = programme.group(key, "the indicators of a programme");
    List<Indicator> indicators = new ArrayList<>();
    group
        .map(Fields::all)
        .orElse(Map.of())
        .forEach(
            (id, node) -> {
              if (node instanceof Node.Mapping mapping) {
                Fields fields = new Fields("an indicator", mapping, programme.reporter());
                if (fields.isDamaged()) {
                  programme.unread(key); // It may be two indicators run together.
                }
                indicators.add(new IndicatorsReader(id, fields).read());
              } else {
                programme.unread(key);
                group.orElseThrow().wrongType(id.value(), node, "a group of its years");
              }
            });
    indicators.forEach(indicator -> reportBothForms(indicator.id(), programme, group));
    return List.copyOf(indicators);
  }

  /** In one of the two forms it would stand twice. */
  private static void reportBothForms(Id id, Fields programme, Optional<Fields> indicators) {
    for (Field<Programme, ?> brief : List.of(Programme.TARGETS, Programme.RESULTS)) {
      boolean both =
          programme
              .node(brief.name())
              .filter(node -> node instanceof Node.Mapping m && m.pair(id.value()).isPresent())
              .isPresent();
      if (both) {
        indicators
            .orElseThrow()
            .error(
                id.value(),
                "duplicate-year",
                "`" + id + "` stands here and in `" + brief.name() + "`",
                "write all its years here, and take it out of `" + brief.name() + "`");
      }
    }
  }

  private Indicator read() {
    boolean own = fields.has("name") || OF_ITS_OWN.stream().anyMatch(fields::has);
    if (own) {
      fields.require("name", fields.reporter().exampleOfText("相談件数"));
    }
    Text name = fields.text("name");
    Optional<Id> kind = fields.id("kind");
    Optional<Node> unit = fields.node("unit");
    Optional<Id> unitTerm = unit.flatMap(this::unitTerm);
    Optional<Figure.State> noUnit = unit.flatMap(IndicatorsReader::noUnit);
    if (unit.isPresent() && unitTerm.isEmpty() && noUnit.isEmpty()) {
      unitWords = unitWords(unit.get());
    }
    Optional<Integer> decimals = fields.parsed("decimals", DECIMALS);
    Optional<Direction> direction = fields.parsed("direction", DIRECTION);
    Indicator indicator =
        new Indicator(
            id,
            own
                ? Optional.of(
                    new IndicatorDefinition(
                        name,
                        kind,
                        unitTerm,
                        unitWords,
                        noUnit,
                        decimals.map(OptionalInt::of).orElse(OptionalInt.empty()),
                        direction))
                : Optional.empty(),
            List.of(),
            point("baseline", "result", "the baseline of an indicator"),
            point("final", "target", "the final target of an indicator"),
            fields.text("no-target"),
            redefinition(),
            fields.read(Programme.SOURCE));
    List<Indicator.Year> years = years();
    if (own && counted && unit.isEmpty()) {
      fields.require("unit", fields.reporter().exampleOfText("件"));
    }
    fields.close();
    return indicator.with(years);
  }

  private Optional<Id> unitTerm(Node unit) {
    return unit instanceof Node.Scalar scalar && noUnit(unit).isEmpty()
        ? Id.parse(scalar.text().strip())
        : Optional.empty();
  }

  /** That the source prints a stroke or nothing. */
  private static Optional<Figure.State> noUnit(Node unit) {
    return unit instanceof Node.Scalar scalar
        ? IndicatorValues.state(scalar.text().strip())
        : Optional.empty();
  }

  private Text unitWords(Node unit) {
    return unit instanceof Node.Scalar scalar
        ? IndicatorValues.asPrinted(scalar.text().strip(), fields.reporter())
        : TextReader.read("unit", unit, fields.reporter());
  }

  /** Every field whose name is a year; others are reported as unknown. */
  private List<Indicator.Year> years() {
    Map<FiscalYear, Indicator.Year> years = new LinkedHashMap<>();
    for (Node.Pair pair : fields.unasked()) {
      String key = pair.key().text();
      Optional<FiscalYear> year = FiscalYear.parse(key);
      if (year.isEmpty()) {
        continue;
      }
      fields
          .group(key, "a year of an indicator")
          .map(group -> year(year.get(), group))
          .map(read -> years.putIfAbsent(year.get(), read))
          .ifPresent(
              before ->
                  fields.error(
                      key,
                      "duplicate-year",
                      "the year " + year.get().year() + " stands here twice",
                      "keep the latest document's values, with those of earlier ones under"
                          + " `revised`"));
    }
    return years.values().stream()
        .sorted(Comparator.comparing(year -> year.year().orElseThrow()))
        .toList();
  }

  private Indicator.Year year(FiscalYear year, Fields group) {
    Indicator.Year read =
        new Indicator.Year(
            Optional.of(year),
            value(group, "target"),
            value(group, "result"),
            group.text("why"),
            group.read(Programme.SOURCE),
            group.groups("revised", "what an earlier document says").stream()
                .map(this::revised)
                .toList());
    group.close();
    return read;
  }

  private Indicator.Revised revised(Fields group) {
    group.requireOneOf(List.of("target", "result"), "48");
    group.require(Programme.SOURCE.name(), "{document: review-2015}");
    Indicator.Revised read =
        new Indicator.Revised(
            value(group, "target"), value(group, "result"), group.read(Programme.SOURCE));
    group.close();
    return read;
  }

  private Optional<Indicator.Point> point(String key, String value, String what) {
    Optional<Fields> group = fields.group(key, what);
    if (group.isEmpty()) {
      return Optional.empty();
    }
    group.get().requireOneOf(List.of(value, "year"), "60");
    Indicator.Point point =
        new Indicator.Point(
            group.get().parsed("year", ValueForm.FISCAL_YEAR), value(group.get(), value));
    group.get().close();
    return Optional.of(point);
  }

  private Optional<Indicator.Redefinition> redefinition() {
    Optional<Fields> group = fields.group("redefined", "a new definition of an indicator");
    if (group.isEmpty()) {
      return Optional.empty();
    }
    group.get().require("from", "2016");
    Optional<FiscalYear> from = group.get().parsed("from", ValueForm.FISCAL_YEAR);
    Text note = group.get().text("note");
    group.get().close();
    return from.map(year -> new Indicator.Redefinition(year, note));
  }

  private Optional<IndicatorValue> value(Fields group, String key) {
    Optional<Node> node = group.node(key);
    Collection<String> units = unitWords.values().values();
    Optional<IndicatorValue> value =
        node.flatMap(n -> IndicatorValues.read(key, n, units, group.reporter()));
    if (node.isPresent() && value.isEmpty()) {
      group.unread(key);
    }
    counted |= value.flatMap(IndicatorValue::number).isPresent();
    return value;
  }
}
