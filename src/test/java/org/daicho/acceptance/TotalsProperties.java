package org.daicho.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.daicho.acceptance.BooksOracle.Expected;
import org.daicho.acceptance.GeneratedBooks.Programme;
import org.daicho.testing.BuiltSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Every total of every table is what the records give, with what it leaves out, and a page, its
 * downloads and the open data say the same.
 */
class TotalsProperties {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Tables whose rows are groups of programmes, or programmes. */
  private static final Set<String> GROUPED =
      Set.of(
          "programmes",
          "plans",
          "by-plan",
          "by-organisation",
          "by-class",
          "by-theme",
          "by-year",
          "years");

  private int figures;

  @Property(tries = 8, shrinking = ShrinkingMode.OFF)
  void each_total_is_what_the_records_give_and_is_the_same_in_all_files(@ForAll long seed)
      throws IOException {
    compare(seed);
    assertTrue(figures > 0, "nothing was compared");
  }

  @Example
  void many_figures_are_compared() throws IOException {
    compare(1);
    assertTrue(figures > 200, "only " + figures + " figures were compared");
  }

  private void compare(long seed) throws IOException {
    GeneratedBooks books = GeneratedBooks.of(new Random(seed));
    Path folder = Files.createTempDirectory("totals");
    try {
      BuiltSite site =
          BuiltSite.of(books.files().write(folder.resolve("project")), folder.resolve("site"));
      assertEquals(0, site.exit(), site.output());
      figures = 0;
      for (Path table : tables(site)) {
        check(table, books);
      }
      openData(site, books);
    } finally {
      delete(folder);
    }
  }

  private static List<Path> tables(BuiltSite site) throws IOException {
    try (Stream<Path> files = Files.walk(site.folder().resolve("en"))) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  // --- One table, as JSON, CSV and on its page --------------------------------------------------

  private void check(Path json, GeneratedBooks books) throws IOException {
    JsonNode table = JSON.readTree(json.toFile());
    if (!GROUPED.contains(table.path("id").asText())) {
      return;
    }
    Path site = json.resolve(rootOf(json)).normalize();
    String page = table.get("page").asText();
    Set<String> all = scope(page, books);
    boolean ofBudget = page.startsWith("en/budgets/");
    if (all.isEmpty() || ofBudget) {
      return;
    }
    Document html = Jsoup.parse(site.resolve(page).toFile());
    Element drawn = html.getElementById(table.get("id").asText() + "-caption").closest("table");
    List<String> columns = numeric(table);
    Map<String, NamedCsvRecord> csv = csv(json);
    for (JsonNode row : table.get("rows")) {
      String id = row.path("record").asText("");
      Element line = id.isEmpty() ? null : drawn.selectFirst("tbody tr[data-id=" + id + "]");
      if (!id.isEmpty() && !table.get("id").asText().equals("programmes")) {
        Set<String> group = group(table.get("id").asText(), id, all, books);
        compare(json + " " + id, row, line, columns, group, books);
        compare(json + " " + id, csv.get(id), columns, group, books);
      }
    }
    for (JsonNode row : table.get("totals")) {
      Element line = drawn.selectFirst("tfoot tr." + row.get("kind").asText());
      compare(json + " total", row, line, columns, all, books);
    }
  }

  private void compare(
      String where,
      JsonNode row,
      Element line,
      List<String> columns,
      Set<String> group,
      GeneratedBooks books) {
    List<Element> cells = line.select("td.figure");
    assertEquals(columns.size(), cells.size(), where);
    BooksOracle oracle = new BooksOracle(books);
    for (int i = 0; i < columns.size(); i++) {
      String column = columns.get(i);
      Optional<Expected> expected = oracle.total(column, group);
      if (expected.isEmpty()) {
        continue;
      }
      String at = where + " " + column;
      assertTrue(oracle.years(column, group).size() <= 1, () -> at + " adds years up");
      assertEquals(recorded(expected.get()), output(row, column), at);
      assertEquals(recorded(expected.get()), drawn(cells.get(i)), at + " on the page");
      figures++;
    }
  }

  private void compare(
      String where,
      NamedCsvRecord record,
      List<String> columns,
      Set<String> group,
      GeneratedBooks books) {
    BooksOracle oracle = new BooksOracle(books);
    for (String column : columns) {
      oracle
          .total(column, group)
          .ifPresent(
              expected ->
                  assertEquals(
                      recorded(expected),
                      output(record, column),
                      where + " " + column + " as CSV"));
    }
  }

  /** Nothing at all is shown of what nobody recorded. */
  private static Optional<Expected> recorded(Expected expected) {
    return Optional.of(expected).filter(e -> !e.state().isEmpty());
  }

  /** What JSON says of a total. */
  private static Optional<Expected> output(JsonNode row, String column) {
    JsonNode value = row.get("values").get(column);
    if (value == null) {
      assertTrue(row.path("complete").path(column).isMissingNode(), column);
      return Optional.empty();
    }
    boolean complete = row.get("complete").get(column).asBoolean();
    if (value.isNumber()) {
      return Optional.of(new Expected("known", number(value.decimalValue()), complete, 0, 0, 0));
    }
    assertEquals(complete, value.get("complete").asBoolean());
    assertEquals(complete, value.path("open").isMissingNode());
    return Optional.of(
        new Expected(
            value.get("state").asText(),
            value.has("value") ? number(value.get("value").decimalValue()) : 0,
            complete,
            value.path("open").asInt(),
            value.path("not_recorded").asInt(),
            value.path("shared_beyond").asInt()));
  }

  /** What CSV says of it; fields that say nothing in any row are left out. */
  private static Optional<Expected> output(NamedCsvRecord record, String column) {
    String value = record.getField(column);
    String state = record.findField(column + "_state").orElse("known");
    String complete = record.findField(column + "_complete").orElse("");
    if (state.isEmpty()) {
      assertEquals("", value + complete, column);
      return Optional.empty();
    }
    return Optional.of(
        new Expected(
            state,
            value.isEmpty() ? 0 : number(new BigDecimal(value)),
            Boolean.parseBoolean(complete),
            count(record, column + "_open"),
            count(record, column + "_not_recorded"),
            count(record, column + "_shared_beyond")));
  }

  private static int count(NamedCsvRecord record, String field) {
    return Integer.parseInt(record.findField(field).orElse("0"));
  }

  /** What a reader sees: the figure or the state, and whether anything is marked as left out. */
  private static Optional<Expected> drawn(Element cell) {
    Element mark = cell.selectFirst("[data-state]");
    String state = mark == null ? "known" : mark.attr("data-state");
    if (state.equals("not-recorded")) {
      return Optional.empty();
    }
    String[] missing = cell.attr("data-missing").split(" ");
    boolean says = cell.selectFirst(".missing") != null;
    boolean complete = cell.attr("data-missing").equals("0 0 0");
    assertTrue(says || complete || !state.equals("known"), cell.outerHtml());
    assertTrue(!says || !complete, cell.outerHtml());
    Element figure = cell.clone();
    figure.select(".missing").remove();
    String number = figure.text().replace(",", "").replace("−", "-");
    return Optional.of(
        new Expected(
            state.equals("known") && !complete ? "partial" : state,
            state.equals("known") ? Long.parseLong(number) : 0,
            complete,
            Integer.parseInt(missing[0]),
            Integer.parseInt(missing[1]),
            Integer.parseInt(missing[2])));
  }

  private static long number(BigDecimal value) {
    return value.longValueExact();
  }

  private static List<String> numeric(JsonNode table) {
    return stream(table.get("columns"))
        .filter(column -> Set.of("amount", "count").contains(column.get("type").asText()))
        .map(column -> column.get("id").asText())
        .toList();
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static Map<String, NamedCsvRecord> csv(Path json) throws IOException {
    Path csv = Path.of(json.toString().replaceFirst("json$", "csv"));
    Map<String, NamedCsvRecord> byId = new LinkedHashMap<>();
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
      reader.forEach(record -> byId.put(record.findField("record").orElse(""), record));
    }
    return byId;
  }

  // --- Which programmes a page and a group are of -----------------------------------------------

  private static Set<String> scope(String page, GeneratedBooks books) {
    String[] path = page.replaceFirst("^en/", "").replaceFirst("[.]html$", "").split("/");
    Set<String> all = ids(books.programmes().stream());
    if (path.length == 1) {
      Set<String> planned = ids(books.programmes().stream().filter(p -> !p.plan().isEmpty()));
      return switch (path[0]) {
        case "index", "organisations" ->
            books.programmes().stream()
                .filter(p -> planned.contains(p.id()))
                .map(Programme::year)
                .max(Comparator.naturalOrder())
                .map(year -> group("by-year", year.toString(), all, books))
                .orElse(Set.of());
        case "plans" -> planned;
        default -> all;
      };
    }
    return switch (path[0]) {
      case "plans" -> group("by-plan", path[1], all, books);
      case "organisations" -> group("by-organisation", path[1], all, books);
      case "class" -> group("by-class", path[1], all, books);
      case "theme" -> group("by-theme", path[1], all, books);
      case "years" -> group("by-year", path[1], all, books);
      default -> Set.of();
    };
  }

  private static Set<String> group(String table, String id, Set<String> all, GeneratedBooks books) {
    return ids(
        books.programmes().stream()
            .filter(programme -> all.contains(programme.id()))
            .filter(
                programme ->
                    switch (table) {
                      case "by-plan", "plans" ->
                          programme.plan().equals(id.equals("no--plan") ? "" : id);
                      case "by-organisation" -> programme.organisation().equals(id);
                      case "by-class" -> programme.programmeClass().equals(id);
                      case "by-theme" -> programme.themes().contains(id);
                      default -> String.valueOf(programme.year()).equals(id);
                    }));
  }

  private static Set<String> ids(Stream<Programme> programmes) {
    return programmes.map(Programme::id).collect(Collectors.toSet());
  }

  // --- Open data --------------------------------------------------------------------------------

  /** The list of programmes as open data: what counts of each. */
  private static void openData(BuiltSite site, GeneratedBooks books) throws IOException {
    BooksOracle oracle = new BooksOracle(books);
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder().ofNamedCsvRecord(site.folder().resolve("data/programmes.csv"))) {
      for (NamedCsvRecord record : (Iterable<NamedCsvRecord>) reader.stream()::iterator) {
        Set<String> programme = Set.of(record.getField("id"));
        for (String field : record.getHeader()) {
          if (field.startsWith("amount_") && field.endsWith("_yen")) {
            Expected expected = oracle.total(field.substring(7), programme).orElseThrow();
            String at = programme + " " + field;
            String state = record.getField(field + "_state");
            assertTrue(oracle.years(field.substring(7), programme).size() <= 1, at);
            if (!Set.of("shared", "covered", "listed-again").contains(state)
                && expected.sharedBeyond() == 0) {
              assertEquals(expected.state(), state, at);
              assertEquals(
                  Set.of("known", "partial").contains(state)
                      ? String.valueOf(expected.value())
                      : "",
                  record.getField(field),
                  at);
              assertEquals(
                  state.isEmpty() ? "" : String.valueOf(expected.open()),
                  record.getField(field + "_open"),
                  at);
            }
          }
        }
      }
    }
  }

  private static Path rootOf(Path json) {
    Path breadcrumb = json.getParent();
    while (!Files.exists(breadcrumb.resolve("data"))) {
      breadcrumb = breadcrumb.getParent();
    }
    return breadcrumb;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
        Files.delete(file);
      }
    }
  }
}
