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
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.daicho.content.Content;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.export.Read;
import org.daicho.export.Sample;
import org.daicho.export.csv.EntriesCsv;
import org.daicho.export.json.EntryJson;
import org.daicho.model.Budget;
import org.daicho.model.Entry;
import org.daicho.model.GlossaryTerm;
import org.daicho.model.Organisation;
import org.daicho.model.Plan;
import org.daicho.model.Programme;
import org.daicho.model.Source;
import org.daicho.model.TextField;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.AreaCode;
import org.daicho.model.value.EntryKey;
import org.daicho.model.value.Figure;
import org.daicho.model.value.FiscalYear;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Lang;
import org.daicho.model.value.Rate;
import org.daicho.model.value.Text;
import org.junit.jupiter.api.Test;

/** Each field of a record is a column of its list, or it is said here why not. */
class FieldParityTest {
  private static final Map<String, Class<?>> RECORDS =
      Map.of(
          "programmes", Programme.class,
          "plans", Plan.class,
          "budgets", Budget.class,
          "organisations", Organisation.class,
          "sources", Source.class,
          "glossary", GlossaryTerm.class);

  /** Columns that are called otherwise than their field. */
  private static final Map<String, String> CALLED =
      Map.of(
          "programmes.programmeClass", "class",
          "programmes.targets", "target",
          "programmes.results", "result",
          "budgets.unit", "source_unit");

  /** Of these the JSON of each record has everything. */
  private static final Map<String, String> WITHOUT =
      Map.ofEntries(
          Map.entry("body", "a long text is no cell"),
          Map.entry("plans.period", "where there is no year, in words"),
          Map.entry("plans.cites", "only orders documents without a year"),
          Map.entry("plans.parties", "a list"),
          Map.entry("plans.indicators", "a list; programmes.csv has a column for each"),
          Map.entry("plans.printedTotals", "totals are left out of lists"),
          Map.entry("plans.views", "how pages show it, no fact"),
          Map.entry("budgets.contact", "an office and its telephone, of the sheet"),
          Map.entry("budgets.columns", "in budget-lines.csv"),
          Map.entry("budgets.lines", "in budget-lines.csv"),
          Map.entry("budgets.shared", "in budget-lines.csv"),
          Map.entry("budgets.printedTotals", "totals are left out of lists"),
          Map.entry("budgets.funding", "a table of its own"),
          Map.entry("budgets.debtCommitments", "a table of its own"),
          Map.entry("budgets.schedule", "a table of its own"),
          Map.entry("budgets.futureCost", "words and a figure of the sheet"),
          Map.entry("budgets.form", "how pages show it, no fact"),
          Map.entry("budgets.fields", "long texts"),
          Map.entry("organisations.covers", "a list"),
          Map.entry("sources.holds", "a table of its own"));

  @Test
  void eachFieldOfARecordIsAColumnOrItIsSaidWhyNot() {
    Catalogue catalogue = Sample.catalogue();
    List<String> missing = new ArrayList<>();
    Set<String> unused = new TreeSet<>(WITHOUT.keySet());
    for (Dataset<?> dataset : EntriesCsv.datasets(catalogue)) {
      Class<?> type = RECORDS.get(dataset.name());
      if (type == null) {
        continue;
      }
      List<String> columns = dataset.columns().stream().map(Dataset.Column::name).toList();
      for (String field :
          Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList()) {
        String whole = dataset.name() + "." + field;
        String name = CALLED.getOrDefault(whole, snake(field));
        boolean there = columns.stream().anyMatch(c -> c.equals(name) || c.startsWith(name + "_"));
        boolean excused = WITHOUT.containsKey(whole) || WITHOUT.containsKey(field);
        if (excused) {
          unused.remove(WITHOUT.containsKey(whole) ? whole : field);
        }
        if (there == excused) {
          missing.add(whole + (there ? " is a column all the same" : ""));
        }
      }
    }
    assertEquals(List.of(), missing);
    assertEquals(Set.of(), unused);
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
          Map.entry("Programme.programmeClass", "class"),
          Map.entry("Plan.cites", "cites_fiscal_year"),
          Map.entry("Plan.printedTotals", "printed"),
          Map.entry("Budget.printedTotals", "printed"),
          Map.entry("Budget.unit", "source_unit"));

  /** What JSON does not have, and why. */
  private static final Map<String, String> NOT_IN_JSON =
      Map.ofEntries(
          Map.entry("Plan.views", "how pages show it, no fact"),
          Map.entry("Item.root", "its members are the item's own"),
          Map.entry("Tile.square", "its column and row are the tile's own"),
          Map.entry("Region.square", "its column and row are the region's own"),
          Map.entry("DebtCommitments.blank", "the state of the field"),
          Map.entry("DebtCommitments.commitments", "the field itself"),
          Map.entry("Holding.of", "how the catalogue counts; the result is in_catalogue"));

  /** Words that pages and search call otherwise. */
  private static final Map<String, String> IN_TEXTS =
      Map.of("shortName", "short", "futureCost", "future-cost");

  /**
   * Every text of a record is one of those that {@link TextField} lists: its page shows each of
   * them whole, search finds them and the ledger has their translations.
   */
  @Test
  void everyFieldOfWordsIsOneOfItsTexts() throws IOException {
    Map<Kind, Set<String>> found = new EnumMap<>(Kind.class);
    Map<Kind, Class<?>> types = new EnumMap<>(Kind.class);
    for (Catalogue catalogue : catalogues()) {
      for (Entry entry : catalogue.all().toList()) {
        types.put(entry.kind(), entry.getClass());
        for (TextField text : catalogue.texts(entry)) {
          found
              .computeIfAbsent(entry.kind(), k -> new TreeSet<>())
              .addAll(List.of(text.path().replaceAll("\\[[0-9]+]", "").split("[.]")));
        }
      }
    }
    List<String> missing = new ArrayList<>();
    types.forEach((kind, type) -> addWords(kind, type, found.get(kind), missing));
    assertEquals("", String.join("\n", missing));
  }

  private static void addWords(Kind kind, Class<?> type, Set<String> found, List<String> missing) {
    for (RecordComponent component : type.getRecordComponents()) {
      String name = IN_TEXTS.getOrDefault(component.getName(), component.getName());
      boolean isWords = component.getGenericType().getTypeName().contains(Text.class.getName());
      if (isWords && !name.equals("body") && !found.contains(name)) {
        missing.add(kind + " " + type.getSimpleName() + "." + name);
      }
      for (Class<?> within : within(component.getGenericType())) {
        if (within != type) {
          addWords(kind, within, found, missing);
        }
      }
    }
  }

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
  void eachFieldOfARecordIsInItsJsonOrItIsSaidWhyNot() throws IOException {
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
      if (component.getName().equals("body")) {
        continue; // Written for all kinds alike, before their own members.
      }
      String field = type.getSimpleName() + "." + component.getName();
      String name = IN_JSON.getOrDefault(field, snake(component.getName()));
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
          AreaCode.class,
          Rate.class,
          EntryKey.class,
          Lang.class);

  private static void addNames(JsonNode node, Set<String> names) {
    node.fieldNames().forEachRemaining(names::add);
    node.forEach(child -> addNames(child, names));
  }

  private static String snake(String name) {
    return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  /** Themes that the catalogue finds, beside the one that the source prints. */
  @Test
  void everyThemeOfAProgrammeIsInItsDataAndItsRow() throws IOException {
    Catalogue catalogue =
        Content.read(Path.of("content"), "content", new Diagnostics()).catalogue().orElseThrow();
    Map<String, List<String>> expected = new TreeMap<>();
    Map<String, List<String>> said = new TreeMap<>();
    EntryJson json = new EntryJson(catalogue);
    for (Programme p : catalogue.programmes()) {
      expected.put(p.id().value(), p.themes().stream().map(Id::value).toList());
      List<String> themes = new ArrayList<>();
      Read.json(json.of(p)).path("themes").forEach(t -> themes.add(t.at("/term/term").asText()));
      said.put(p.id().value(), themes);
    }
    assertEquals(expected, said);
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
