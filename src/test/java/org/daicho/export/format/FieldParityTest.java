package org.daicho.export.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.daicho.content.Content;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.export.Read;
import org.daicho.export.Sample;
import org.daicho.export.csv.EntriesCsv;
import org.daicho.export.json.EntryJson;
import org.daicho.model.Budget;
import org.daicho.model.Entry;
import org.daicho.model.Field;
import org.daicho.model.Form;
import org.daicho.model.GlossaryTerm;
import org.daicho.model.Item;
import org.daicho.model.Lineage;
import org.daicho.model.Organisation;
import org.daicho.model.Plan;
import org.daicho.model.Programme;
import org.daicho.model.Source;
import org.daicho.model.TileMap;
import org.daicho.model.Vocabulary;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.value.AreaCode;
import org.daicho.model.value.EntryKey;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Id;
import org.daicho.model.value.Identity;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Lang;
import org.daicho.model.value.Rate;
import org.daicho.model.value.Text;
import org.daicho.model.value.WebAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a record holds is in the list of its fields, and each of those is in its JSON, in the list
 * of its kind as CSV and in search, or is listed here with a reason. {@code PageFieldsTest} holds
 * the same of pages.
 */
class FieldParityTest {
  /** Components of records that are called otherwise than their field. */
  private static final Map<String, String> CALLED =
      Map.of(
          "Programme.programmeClass", "class",
          "Budget.series", "years",
          "Plan.shortName", "short",
          "Plan.views", "view",
          "Organisation.type", "kind",
          "Part.type", "kind",
          "Term.shortName", "short");

  /** Whose fields are those of the record, or parts of an entry with a list of their own. */
  private static final Set<String> NO_FIELDS = Set.of("id", "body", "lineage", "Item.root");

  static Stream<Arguments> lists() {
    return Stream.concat(
        Stream.of(Kind.values()).map(kind -> Arguments.of(type(kind), Entry.fields(kind))),
        Stream.of(
            Arguments.of(Item.Part.class, Item.Part.FIELDS),
            Arguments.of(Vocabulary.Term.class, Vocabulary.Term.FIELDS)));
  }

  private static Class<?> type(Kind kind) {
    return switch (kind) {
      case PROGRAMME -> Programme.class;
      case PLAN -> Plan.class;
      case ITEM -> Item.class;
      case BUDGET -> Budget.class;
      case ORGANISATION -> Organisation.class;
      case SOURCE -> Source.class;
      case FORM -> Form.class;
      case VOCABULARY -> Vocabulary.class;
      case MAP -> TileMap.class;
      case GLOSSARY -> GlossaryTerm.class;
    };
  }

  @ParameterizedTest
  @MethodSource("lists")
  void the_list_of_fields_is_what_a_record_holds(Class<?> type, List<Field<?, ?>> fields) {
    Set<String> components = new TreeSet<>();
    for (RecordComponent component : type.getRecordComponents()) {
      String whole = type.getSimpleName() + "." + component.getName();
      if (!NO_FIELDS.contains(component.getName()) && !NO_FIELDS.contains(whole)) {
        components.add(CALLED.getOrDefault(whole, words(component.getName()).replace('_', '-')));
      }
    }
    Set<String> listed = new TreeSet<>(fields.stream().map(Field::name).toList());
    if (type == Item.class) {
      Item.Part.FIELDS.forEach(field -> listed.remove(field.name()));
    }
    if (List.of(type.getRecordComponents()).stream().anyMatch(c -> c.getType() == Lineage.class)) {
      components.addAll(Set.of("follows", "ended", "former-ids"));
    }
    assertEquals(components, listed);
  }

  /** Of these the JSON of each record has everything. */
  private static final Map<String, String> NOT_IN_CSV =
      Map.ofEntries(
          Map.entry("programme.plans", "its last plan is in the list"),
          Map.entry("programme.indicators", "in indicators.csv"),
          Map.entry("plan.view", "how pages show it, no fact"),
          Map.entry("budget.columns", "in budget-lines.csv"),
          Map.entry("budget.lines", "in budget-lines.csv"),
          Map.entry("budget.shared", "in budget-lines.csv"),
          Map.entry("budget.printed-totals", "a total is no amount of a line"),
          Map.entry("budget.funding", "a table of its own"),
          Map.entry("budget.years", "in budget-lines.csv"),
          Map.entry("budget.supersedes", "in budget-lines.csv, line by line"),
          Map.entry("budget.debt-commitments", "a table of its own"),
          Map.entry("budget.schedule", "a table of its own"),
          Map.entry("budget.future-cost", "words and a figure of the sheet"),
          Map.entry("budget.fields", "long texts"),
          Map.entry("source.holds", "a table of its own"));

  @Test
  void each_field_is_a_column_of_the_list_of_its_kind_or_it_is_reported_why_not()
      throws IOException {
    Set<String> missing = new TreeSet<>(missingColumns(Sample.catalogue()));
    for (Catalogue catalogue : catalogues()) {
      missing.retainAll(missingColumns(catalogue));
    }
    assertEquals(new TreeSet<>(NOT_IN_CSV.keySet()), missing);
  }

  private static Set<String> missingColumns(Catalogue catalogue) {
    Set<String> missing = new TreeSet<>();
    for (Dataset<?> dataset : EntriesCsv.datasets(catalogue)) {
      Optional<Kind> kind = Kind.ofFolder(dataset.name());
      List<String> columns = dataset.columns().stream().map(Dataset.Column::name).toList();
      for (Field<?, ?> field : kind.map(Entry::fields).orElse(List.of())) {
        String one = field.dataName().replaceFirst("s$", "_"); // Of figures, each has its column.
        if (columns.stream().noneMatch(c -> (c + "_").startsWith(field.dataName() + "_"))
            && columns.stream().noneMatch(c -> c.startsWith(one))) {
          missing.add(kind.orElseThrow().word() + "." + field.name());
        }
      }
    }
    return missing;
  }

  /** Lines that search does not find a record by; texts it finds all. */
  private static final Map<String, String> NOT_SEARCHED =
      Map.of(
          "programme.number", "a short number is of every plan",
          "item.number", "likewise",
          "budget.number", "likewise",
          "budget.unit", "three words that every budget has",
          "organisation.reading", "a field of its own in the index",
          "glossary term.reading", "likewise");

  @Test
  void each_line_is_searched_or_it_is_reported_why_not() {
    Set<String> missing = new TreeSet<>();
    for (Kind kind : Kind.values()) {
      for (Field<?, ?> field : Entry.fields(kind)) {
        boolean line = field.type() == Field.Type.LINE || field.type() == Field.Type.ADDRESS;
        if (line && !field.isSearched()) {
          missing.add(kind.word() + "." + field.name());
        }
      }
    }
    assertEquals(new TreeSet<>(NOT_SEARCHED.keySet()), missing);
  }

  /** Among them, every field of every kind of record but long texts is filled somewhere. */
  private static final List<String> SITES =
      List.of(
          "content",
          "src/test/resources/sites/good/content",
          "src/test/resources/sites/shapes/content");

  /** What JSON calls otherwise, by the record and its field. */
  private static final Map<String, String> IN_JSON =
      Map.ofEntries(
          Map.entry("Budget.printedTotals", "printed"),
          Map.entry("Budget.series", "years"),
          Map.entry("Column.identity", "is"),
          Map.entry("Standing.programmeClass", "class"),
          Map.entry("Indicator.goal", "final"),
          Map.entry("IndicatorDefinition.unitWords", "words"),
          Map.entry("IndicatorDefinition.noUnit", "state"),
          Map.entry("IndicatorValue.number", "value"),
          Map.entry("Measured.low", "value"),
          Map.entry("Measured.high", "to"),
          Map.entry("Year.year", "fiscal_year"),
          Map.entry("Point.year", "fiscal_year"));

  /** What JSON does not have, and why. */
  private static final Map<String, String> NOT_IN_JSON =
      Map.ofEntries(
          Map.entry("Plan.views", "how pages show it, no fact"),
          Map.entry("Item.root", "its members are the item's own"),
          Map.entry("Programme.lineage", "its members are the programme's own"),
          Map.entry("Organisation.lineage", "its members are the organisation's own"),
          Map.entry("Indicator.own", "its members are the indicator's own"),
          Map.entry("IndicatorValue.percent", "the sign is in what is printed"),
          Map.entry("Tile.square", "its column and row are the tile's own"),
          Map.entry("Region.square", "its column and row are the region's own"),
          Map.entry("Column.count", "its unit and decimals are the column's own"),
          Map.entry("Line.place", "that in the list"),
          Map.entry("FigureNote.year", "that in which the line stands"),
          Map.entry("DebtCommitments.blank", "the state of the field"),
          Map.entry("DebtCommitments.commitments", "the field itself"),
          Map.entry("Holding.of", "how the catalogue counts; the result is in_catalogue"));

  private static List<Catalogue> catalogues() throws IOException {
    List<Catalogue> catalogues = new ArrayList<>(List.of(Sample.catalogue()));
    for (String site : SITES) {
      catalogues.add(
          Content.read(Path.of(site), "content", new Diagnostics()).catalogue().orElseThrow());
    }
    return catalogues;
  }

  /** Of all kinds, and of the records within them. */
  @Test
  void each_field_of_a_record_is_in_its_json_or_listed_with_a_reason() throws IOException {
    Map<Kind, Set<String>> members = new EnumMap<>(Kind.class);
    Map<Kind, Class<?>> types = new EnumMap<>(Kind.class);
    for (Catalogue catalogue : catalogues()) {
      EntryJson json = new EntryJson(catalogue);
      for (Entry entry : catalogue.all().toList()) {
        types.put(entry.kind(), entry.getClass());
        addNames(
            Read.json(json.of(entry)), members.computeIfAbsent(entry.kind(), k -> new TreeSet<>()));
      }
    }
    assertEquals(Set.of(Kind.values()), types.keySet());
    List<String> missing = new ArrayList<>();
    Set<String> unused = new TreeSet<>(NOT_IN_JSON.keySet());
    types.forEach((kind, type) -> compare(kind, type, members.get(kind), missing, unused));
    assertEquals("", String.join("\n", missing));
    assertEquals(Set.of(), unused);
  }

  private static void compare(
      Kind kind, Class<?> type, Set<String> members, List<String> missing, Set<String> unused) {
    for (RecordComponent component : type.getRecordComponents()) {
      if (component.getName().equals("body") || isPlain(type, component.getName())) {
        continue; // Written for all kinds alike, see FieldsJsonTest.
      }
      String field = type.getSimpleName() + "." + component.getName();
      String name = IN_JSON.getOrDefault(field, words(component.getName()));
      boolean there = members.contains(name);
      boolean excused = NOT_IN_JSON.containsKey(field);
      unused.remove(field);
      if (there == excused) {
        missing.add(kind + " " + field + (there ? " is in JSON all the same" : ""));
      }
      if (!excused) {
        for (Class<?> within : within(component.getGenericType())) {
          if (within != type) {
            compare(kind, within, members, missing, unused);
          }
        }
      }
    }
  }

  private static boolean isPlain(Class<?> type, String component) {
    String name =
        CALLED.getOrDefault(
            type.getSimpleName() + "." + component, words(component).replace('_', '-'));
    return lists()
        .filter(list -> list.get()[0] == type)
        .flatMap(list -> ((List<?>) list.get()[1]).stream())
        .map(field -> (Field<?, ?>) field)
        .anyMatch(field -> field.name().equals(name) && field.type() != Field.Type.PARTS);
  }

  /**
   * The records of the model that a field is or holds, other than values with a form of their own.
   */
  private static Set<Class<?>> within(Type type) {
    Set<Class<?>> found = new HashSet<>();
    if (type instanceof ParameterizedType holder) {
      for (Type argument : holder.getActualTypeArguments()) {
        found.addAll(within(argument));
      }
    } else if (type instanceof Class<?> c && c.isRecord() && !VALUES.contains(c)) {
      found.add(c);
    }
    return found;
  }

  private static final Set<Class<?>> VALUES =
      Set.of(
          Id.class,
          Text.class,
          Figure.class,
          FiscalYear.class,
          Identity.class,
          Budget.Series.class, // Each of its years is a budget.
          AreaCode.class,
          Rate.class,
          EntryKey.class,
          Lang.class,
          WebAddress.class);

  private static void addNames(JsonNode node, Set<String> names) {
    node.fieldNames().forEachRemaining(names::add);
    node.forEach(child -> addNames(child, names));
  }

  private static String words(String name) {
    return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  /** Themes that the catalogue finds, next to the one that the source prints. */
  @Test
  void every_theme_of_a_programme_is_in_its_data_and_its_row() throws IOException {
    Catalogue catalogue =
        Content.read(Path.of("content"), "content", new Diagnostics()).catalogue().orElseThrow();
    Map<String, List<String>> expected = new TreeMap<>();
    Map<String, List<String>> output = new TreeMap<>();
    EntryJson json = new EntryJson(catalogue);
    for (Programme p : catalogue.programmes()) {
      expected.put(p.id().value(), p.themes().stream().map(Id::value).toList());
      List<String> themes = new ArrayList<>();
      Read.json(json.of(p)).path("themes").forEach(t -> themes.add(t.at("/term/term").asText()));
      output.put(p.id().value(), themes);
    }
    assertEquals(expected, output);
    assertTrue(expected.values().stream().anyMatch(themes -> themes.size() > 1));
    byte[] csv =
        EntriesCsv.of(catalogue).stream()
            .filter(f -> f.path().equals("data/programmes.csv"))
            .findFirst()
            .orElseThrow()
            .bytes();
    for (Map<String, String> row : Read.named(csv)) {
      assertEquals(String.join(" ", expected.get(row.get("id"))), row.get("themes"));
    }
  }
}
