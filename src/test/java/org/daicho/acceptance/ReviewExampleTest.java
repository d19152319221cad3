package org.daicho.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.daicho.cli.Main;
import org.daicho.testing.BuiltSite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The catalogue of {@code examples/review} says what the sheets say that it was made from. {@code
 * examples/review.tsv} has their figures: a line {@code S} for a sheet (its id and its programme's,
 * the year it was published, body, number, name, first and last year, office, ways of carrying out,
 * address), with lines {@code A} of a year's amounts in million yen (requested, initial,
 * supplementary, carried in, carried out, reserve, current, executed) and {@code I} of an indicator
 * (kind, name, unit, final target and its year, then {@code year=target/result}).
 */
class ReviewExampleTest {
  private static final List<String> PHASES =
      List.of(
          "requested",
          "initial",
          "supplementary",
          "carried-in",
          "carried-out",
          "reserve",
          "current",
          "executed");

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path temp;
  private static BuiltSite site;
  private static List<Sheet> sheets;
  private static final Map<String, JsonNode> READ = new HashMap<>();

  private record Indicator(List<String> cells) {
    String kind() {
      return cells.get(1);
    }

    String name() {
      return cells.get(2);
    }

    List<String> years() {
      return cells.subList(6, cells.size());
    }
  }

  private record Sheet(List<String> cells, List<List<String>> amounts, List<Indicator> indicators) {
    String body() {
      return cells.get(4).equals("消費者庁") ? "caa" : "jftc";
    }

    int year() {
      return Integer.parseInt(cells.get(3));
    }

    String number() {
      return cells.get(5);
    }

    String document() {
      return body() + "-" + year();
    }

    /** One programme has two sheets in a year, and one of them a record of its own. */
    String programme() {
      String own = cells.get(6).equals("事業者連携推進に必要な経費") ? "-" + number() : "";
      return body() + "-" + cells.get(2) + own;
    }

    JsonNode record() throws IOException {
      return read("programmes/" + programme());
    }

    JsonNode budget() throws IOException {
      return read("budgets/" + programme() + "-" + year());
    }

    @Override
    public String toString() {
      return "sheet " + cells.get(1) + " of " + programme();
    }
  }

  @BeforeAll
  static void build() throws IOException {
    site = BuiltSite.of(BuiltSite.PROJECT.resolve("examples/review"), temp.resolve("site"));
    assertEquals(0, site.exit(), site.output());
    sheets = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("src/test/resources/examples/review.tsv"))) {
      List<String> cells = List.of(line.split("\t", -1));
      switch (cells.get(0)) {
        case "S" -> sheets.add(new Sheet(cells, new ArrayList<>(), new ArrayList<>()));
        case "A" -> sheets.get(sheets.size() - 1).amounts.add(cells.subList(1, cells.size()));
        default -> sheets.get(sheets.size() - 1).indicators.add(new Indicator(cells));
      }
    }
    assertEquals(158, sheets.size());
  }

  private static JsonNode read(String record) throws IOException {
    JsonNode known = READ.get(record);
    if (known == null) {
      known = JSON.readTree(site.read("data/" + record + ".json"));
      READ.put(record, known);
    }
    return known;
  }

  @Test
  void the_site_is_sound() {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(output, true, StandardCharsets.UTF_8);
    int exit = Main.run(new String[] {"check-site", site.folder().toString()}, stream, stream);
    assertEquals(0, exit, output.toString(StandardCharsets.UTF_8));
  }

  @Test
  void every_sheet_has_its_name_number_and_address() throws IOException {
    for (Sheet sheet : sheets) {
      JsonNode record = sheet.record();
      JsonNode standing =
          all(record.path("plans")).stream()
              .filter(p -> id(p.path("plan")).equals(sheet.body() + "-" + sheet.year()))
              .findFirst()
              .orElse(record);
      JsonNode name = standing.has("name") ? standing : record;
      assertEquals(sheet.cells.get(6), name.path("name").path("ja").asText(), sheet::toString);
      assertEquals(sheet.number(), standing.path("number").asText(), sheet::toString);
      assertEquals(sheet.number(), sheet.budget().path("number").asText(), sheet::toString);
      JsonNode place = sheet.budget().path("source");
      assertEquals(sheet.cells.get(11), place.path("url").asText(""), sheet::toString);
      assertEquals("Sheet " + sheet.number(), place.path("at").path("en").asText());
      JsonNode source = read("sources/" + id(place.path("document")));
      assertTrue(source.path("licence").toString().contains("CC BY 4.0"), sheet::toString);
      assertTrue(
          record.path("numbers").toString().contains("\"" + sheet.cells.get(2) + "\""),
          record.path("numbers")::toString);
    }
  }

  @Test
  void every_programme_begins_and_ends_as_its_latest_sheet_says() throws IOException {
    Map<String, Sheet> latest = new TreeMap<>();
    sheets.forEach(
        sheet -> latest.merge(sheet.programme(), sheet, (a, b) -> a.year() > b.year() ? a : b));
    assertEquals(47, latest.size());
    for (Sheet sheet : latest.values()) {
      String ends = sheet.cells.get(8).isEmpty() ? "unknown" : sheet.cells.get(8);
      assertEquals(sheet.cells.get(7), sheet.record().path("starts").asText(), sheet::toString);
      assertEquals(ends, sheet.record().path("ends").asText(), sheet::toString);
    }
  }

  @Test
  void every_amount_is_in_the_budget_of_its_sheet() throws IOException {
    int compared = 0;
    for (Sheet sheet : sheets) {
      for (List<String> amounts : sheet.amounts) {
        JsonNode stated = amounts(sheet, Integer.parseInt(amounts.get(0)));
        for (int i = 0; i < PHASES.size(); i++) {
          String written = amounts.get(i + 1);
          String phase = PHASES.get(i);
          if (!written.isEmpty()) {
            assertEquals(
                yen(written), stated.path(phase).decimalValue(), () -> sheet + ", " + phase);
            compared++;
          }
        }
      }
    }
    assertEquals(4424, compared);
  }

  /** In million yen, as the samples' notes give them. */
  @Test
  void what_was_executed_in_the_year_before_adds_up_by_body() throws IOException {
    Map<String, BigDecimal> sums = new TreeMap<>();
    for (Sheet sheet : sheets) {
      int year = sheet.year() - 1;
      BigDecimal executed = amounts(sheet, year).path("executed").decimalValue();
      sums.merge(sheet.body() + " " + year, executed, BigDecimal::add);
    }
    Map<String, BigDecimal> expected = new TreeMap<>();
    List<String> jftc = List.of("598.247", "636.03", "453.273", "459.03", "451.012", "540.553");
    List<String> caa = List.of("7549.317", "10314.95", "8518.39", "9506.55", "7132.3", "5936");
    for (int i = 0; i < jftc.size(); i++) {
      expected.put("jftc " + (2014 + i), rounded(jftc.get(i)));
      expected.put("caa " + (2014 + i), rounded(caa.get(i)));
    }
    sums.replaceAll((key, sum) -> rounded(sum.movePointLeft(6).toString()));
    assertEquals(expected, sums);
  }

  private static BigDecimal rounded(String millions) {
    return new BigDecimal(millions).setScale(3, RoundingMode.HALF_UP);
  }

  @Test
  void every_target_and_result_is_at_its_indicator_or_among_what_was_revised() throws IOException {
    int compared = 0;
    List<String> missing = new ArrayList<>();
    for (Sheet sheet : sheets) {
      for (Indicator indicator : sheet.indicators) {
        List<JsonNode> named =
            all(sheet.record().path("indicators")).stream()
                .filter(i -> i.path("kind").path("term").asText().equals(indicator.kind()))
                .filter(i -> isNamed(i, indicator.name()))
                .toList();
        if (named.isEmpty()) {
          missing.add(sheet + ": " + indicator.name());
        }
        for (String year : indicator.years()) {
          String[] values = year.substring(5).split("/", -1);
          for (int i = 0; i < 2; i++) {
            String name = i == 0 ? "target" : "result";
            String value = values[i];
            int of = Integer.parseInt(year.substring(0, 4));
            if (!value.isEmpty()) {
              compared++;
              if (named.stream().noneMatch(n -> states(n, of, name, value, sheet))) {
                missing.add(sheet + ": " + indicator.name() + " " + of + " " + name + " " + value);
              }
            }
          }
        }
        goal(indicator, named, sheet, missing);
      }
    }
    assertEquals("", String.join("\n", missing));
    assertEquals(2140, compared);
  }

  /** The final target, or where a later sheet has another, that of its year. */
  private static void goal(
      Indicator indicator, List<JsonNode> named, Sheet sheet, List<String> missing) {
    String value = indicator.cells.get(4);
    String year = indicator.cells.get(5);
    boolean stated =
        value.isEmpty()
            || named.stream()
                .anyMatch(
                    n ->
                        isNumber(n.path("final").path("target"), value)
                                && (year.isEmpty()
                                    || n.path("final").path("fiscal_year").asText("").equals(year))
                            || !year.isEmpty()
                                && states(n, Integer.parseInt(year), "target", value, sheet));
    if (!stated) {
      missing.add(sheet + ": " + indicator.name() + ", final target " + value + " " + year);
    }
  }

  private static boolean states(
      JsonNode indicator, int year, String name, String value, Sheet sheet) {
    for (JsonNode each : indicator.path("years")) {
      if (each.path("fiscal_year").asInt() == year) {
        for (JsonNode revised : each.path("revised")) {
          if (id(revised.path("source").path("document")).equals(sheet.document())
              && revised.has(name)) {
            return isNumber(revised.path(name), value);
          }
        }
        return isNumber(each.path(name), value);
      }
    }
    return false;
  }

  private static boolean isNumber(JsonNode node, String value) {
    return node.isNumber() && node.decimalValue().compareTo(new BigDecimal(value)) == 0;
  }

  /** By its name, or by one that it is said to have on an earlier sheet; notes follow it. */
  private static boolean isNamed(JsonNode indicator, String name) {
    List<JsonNode> places = new ArrayList<>();
    for (JsonNode year : indicator.path("years")) {
      places.add(year.path("source"));
      year.path("revised").forEach(revised -> places.add(revised.path("source")));
    }
    places.add(indicator);
    return places.stream()
        .map(place -> plain(place.path(place == indicator ? "name" : "at").path("ja").asText()))
        .anyMatch(own -> !own.isEmpty() && plain(name).startsWith(own));
  }

  /** Without numbers, signs and what is in brackets, which sheets write in many ways. */
  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .replaceAll("[(（][^()]*[)）]", "")
        .replaceAll("[\\d\\p{P}\\p{S}\\s]", "");
  }

  private static JsonNode amounts(Sheet sheet, int year) throws IOException {
    return all(sheet.budget().path("years")).stream()
        .filter(y -> y.path("fiscal_year").asInt() == year)
        .findFirst()
        .orElseThrow()
        .path("lines")
        .path(0)
        .path("amounts");
  }

  private static BigDecimal yen(String millions) {
    return new BigDecimal(millions).movePointRight(6).setScale(0, RoundingMode.HALF_UP);
  }

  private static String id(JsonNode reference) {
    return reference.path("id").asText();
  }

  private static List<JsonNode> all(JsonNode list) {
    List<JsonNode> all = new ArrayList<>();
    list.forEach(all::add);
    return all;
  }
}
