package org.daicho.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.daicho.content.Content;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.model.Budget;
import org.daicho.model.Catalogue;
import org.daicho.model.GlossaryTerm;
import org.daicho.model.Id;
import org.daicho.model.Organisation;
import org.daicho.model.Plan;
import org.daicho.model.Programme;
import org.daicho.model.Source;
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
        String snake = field.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        String name = CALLED.getOrDefault(whole, snake);
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
