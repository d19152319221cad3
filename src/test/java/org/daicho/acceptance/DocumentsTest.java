package org.daicho.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.daicho.testing.BuiltSite;
import org.daicho.testing.RealSite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every figure of the source documents can be read on a page, in a CSV and in a JSON. The expected
 * values were taken from the documents' text by a script of their own, not from the records.
 */
class DocumentsTest {
  private static BuiltSite site;

  /** One row of a plan sheet, as printed. */
  private record Row(String[] cells) {
    String table() {
      return cells[0];
    }

    String number() {
      return cells[1];
    }

    String municipality() {
      return cells[2];
    }

    String name() {
      return cells[4];
    }

    String cost() {
      return cells[6];
    }

    /** Empty where one grant covers several rows. */
    String grant() {
      return cells[7];
    }

    List<String> targets() {
      return List.of(cells[8], cells[9], cells[10]);
    }

    String starts() {
      return cells[11];
    }
  }

  private static final List<String> TARGETS =
      List.of(
          "target_jobs_person",
          "target_firms_establishment",
          "target_supported_firms_establishment");

  @BeforeAll
  static void build() throws IOException {
    site = RealSite.get();
  }

  private static List<Row> rows(String table) throws IOException {
    try (Stream<String> lines =
        Files.lines(Path.of("src/test/resources/documents/workforce-2024.tsv"))) {
      return lines
          .skip(1)
          .map(line -> new Row(line.split("\t", -1)))
          .filter(row -> row.table().equals(table))
          .toList();
    }
  }

  private static List<NamedCsvRecord> csv(String path) throws IOException {
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(site.read(path))) {
      return reader.stream().toList();
    }
  }

  @Test
  void the_sheets_have_thirty_three_rows() throws IOException {
    assertEquals(4, rows("model").size());
    assertEquals(29, rows("general").size());
  }

  @Test
  void every_row_is_in_the_csv_as_printed() throws IOException {
    for (String table : List.of("model", "general")) {
      List<NamedCsvRecord> csv = csv("ja/plans/workforce-2024-" + table + ".programmes.csv");
      List<Row> rows = rows(table);
      assertEquals(rows.size(), csv.size());
      String name = "";
      for (int i = 0; i < rows.size(); i++) {
        Row row = rows.get(i);
        NamedCsvRecord record = csv.get(i);
        name = row.name().isEmpty() ? name : row.name();
        assertEquals(row.number(), record.getField("number"));
        assertEquals(row.municipality(), record.getField("organisation"));
        assertEquals(name, record.getField("name"));
        assertEquals(row.starts(), record.getField("starts"));
        assertEquals(plain(row.cost()), record.getField("cost_requested_thousand_yen"));
        assertEquals(plain(row.grant()), record.getField("grant_requested_thousand_yen"));
        for (int t = 0; t < TARGETS.size(); t++) {
          String printed = row.targets().get(t);
          boolean notApplicable = printed.equals("-");
          assertEquals(notApplicable ? "" : printed, record.getField(TARGETS.get(t)));
          if (notApplicable) {
            assertEquals("n/a", record.getField(TARGETS.get(t) + "_state"));
          }
        }
      }
    }
  }

  @Test
  void every_row_is_on_the_page_as_printed() throws IOException {
    for (String lang : List.of("ja", "en")) {
      for (String table : List.of("model", "general")) {
        Map<String, String> shown =
            tableRows(site.read(lang + "/plans/workforce-2024-" + table + ".html"));
        for (Row row : rows(table)) {
          String cells = shown.get(row.number());
          assertTrue(cells != null, lang + " " + table + " " + row.number());
          assertTrue(cells.contains(">" + row.cost()), row.number() + ": " + row.cost());
          assertTrue(row.grant().isEmpty() || cells.contains(">" + row.grant()), row.grant());
          if (lang.equals("ja") && !row.name().isEmpty()) {
            // Break marks stand between the words of a name.
            assertTrue(cells.replace("<wbr>", "").contains(row.name()), row.name());
          }
          for (String target : row.targets()) {
            assertTrue(cells.contains(">" + target), row.number() + " target " + target);
          }
        }
      }
    }
  }

  /** The rows of the first table, by the number in their first cell. */
  private static Map<String, String> tableRows(String html) {
    Map<String, String> rows = new HashMap<>();
    String table = html.substring(html.indexOf("<table"), html.indexOf("</table>"));
    for (String tr : table.split("<tr")) {
      String text = tr.replaceAll("<[^>]+>", " ").replaceAll("^[^>]*>", " ").strip();
      String number = text.split("\\s+")[0];
      if (number.matches("\\d+")) {
        rows.putIfAbsent(number, tr);
      }
    }
    return rows;
  }

  @Test
  void every_amount_is_in_the_json_in_yen() throws IOException {
    JsonNode catalogue = new ObjectMapper().readTree(site.read("data/catalogue.json"));
    Set<String> amounts = new HashSet<>();
    collectNumbers(catalogue, amounts);
    for (String table : List.of("model", "general")) {
      for (Row row : rows(table)) {
        assertTrue(amounts.contains(plain(row.cost()) + "000"), row.cost());
        assertTrue(row.grant().isEmpty() || amounts.contains(plain(row.grant()) + "000"));
      }
    }
    for (String thousand :
        List.of(
            "558", "165", "283", "1006", "137", "1088", "3041", "4266", "5272", "2925", "1750",
            "1175")) {
      assertTrue(amounts.contains(thousand + "000"), thousand);
    }
  }

  private static void collectNumbers(JsonNode node, Set<String> numbers) {
    if (node.isNumber()) {
      numbers.add(node.asText());
    }
    node.forEach(child -> collectNumbers(child, numbers));
  }

  @Test
  void printed_totals_equal_computed_ones() throws IOException {
    assertTotals("model", "61400", "61400", "84", "28", "0");
    assertTotals("general", "539118", "269561", "1323", "540", "114");
  }

  private static void assertTotals(String table, String... expected) throws IOException {
    JsonNode json =
        new ObjectMapper()
            .readTree(site.read("ja/plans/workforce-2024-" + table + ".programmes.json"));
    assertEquals(1, json.get("totals").size(), "printed and computed totals agree");
    JsonNode total = json.get("totals").get(0);
    assertEquals("both", total.get("kind").asText());
    List<String> fields = new ArrayList<>();
    fields.add("cost_requested_thousand_yen");
    fields.add("grant_requested_thousand_yen");
    fields.addAll(TARGETS);
    for (int i = 0; i < expected.length; i++) {
      assertEquals(expected[i], total.get("values").get(fields.get(i)).asText());
    }
  }

  @Test
  void a_shared_grant_is_shown_once_and_never_split() throws IOException {
    String page = site.read("ja/plans/workforce-2024-general.html");
    String sheet = page.substring(page.indexOf("<table"), page.indexOf("</table>"));
    assertEquals(1, sheet.split(">61,916").length - 1);
    List<NamedCsvRecord> csv = csv("ja/plans/workforce-2024-general.programmes.csv");
    assertEquals("shared", csv.get(3).getField("grant_requested_thousand_yen_state"));
    assertEquals("covered", csv.get(4).getField("grant_requested_thousand_yen_state"));
    assertEquals("covered", csv.get(5).getField("grant_requested_thousand_yen_state"));
  }

  @Test
  void the_budget_sheets_have_fifteen_fields_and_what_is_blank_is_not_zero() throws IOException {
    for (String number : List.of("70", "71")) {
      String page = site.read("ja/budgets/minato-2023-" + number + ".html");
      for (int field = 1; field <= 15; field++) {
        assertTrue(page.contains("id=\"field-" + field + "\""), "field " + field);
      }
    }
    List<NamedCsvRecord> lines = csv("ja/budgets/minato-2023-71.lines.csv");
    assertEquals(6, lines.size());
    for (NamedCsvRecord line : lines) {
      assertEquals("", line.getField("approved_thousand_yen"));
      assertEquals("undecided", line.getField("approved_thousand_yen_state"));
    }
    JsonNode seventy =
        new ObjectMapper().readTree(site.read("ja/budgets/minato-2023-70.lines.json"));
    JsonNode printed = seventy.get("totals").get(0);
    assertEquals("printed", printed.get("kind").asText());
    assertEquals("0", printed.get("values").get("approved_thousand_yen").asText());
  }

  private static String plain(String printed) {
    return printed.replace(",", "");
  }
}
