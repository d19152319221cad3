package org.daicho.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.daicho.testing.BuiltSite;
import org.daicho.testing.RealSite;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The five source documents are in the published data whole: what a reader counted in each of them
 * comes back from the site's own JSON, and every name stands on a page in both languages.
 */
class CoverageTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static BuiltSite site;
  private static JsonNode catalogue;

  @BeforeAll
  static void build() throws IOException {
    site = RealSite.get();
    catalogue = JSON.readTree(site.read("data/catalogue.json"));
  }

  @Test
  void the_agreement_has_six_items_with_the_measures_of_both_parties() throws IOException {
    List<JsonNode> items = itemsOf("cooperation-2026");
    assertEquals(6, items.size());
    assertEquals(List.of(3, 2, 3, 8, 5, 5), measuresOf(items, "tokyo"));
    assertEquals(List.of(2, 4, 3, 4, 3, 5), measuresOf(items, "tcci"));
  }

  private static List<Integer> measuresOf(List<JsonNode> items, String party) {
    return items.stream()
        .map(item -> (int) parts(item).filter(is("measure").and(isBy(party))).count())
        .toList();
  }

  @Test
  void the_workforce_plans_have_four_and_twenty_nine_programmes() throws IOException {
    assertEquals(4, read("plans/workforce-2024-model").get("programmes").size());
    assertEquals(29, read("plans/workforce-2024-general").get("programmes").size());
    for (String plan : List.of("workforce-2024-model", "workforce-2024-general")) {
      assertEquals(
          read("plans/" + plan).get("programmes").size(),
          read("budgets/" + plan).get("lines").size(),
          "each with its amounts");
    }
  }

  @Test
  void the_vision_has_its_pictures_issues_directions_measures_cases_and_figures()
      throws IOException {
    List<JsonNode> items = itemsOf("sme-vision-strategy-5");
    assertEquals(
        Map.of("vision", 3L, "issue", 3L, "direction", 3L, "case", 3L, "figure", 3L),
        counted(items));
    List<JsonNode> directions = items.stream().filter(is("direction")).toList();
    assertEquals(List.of(5, 2, 2), perItem(directions, "group"));
    assertEquals(List.of(8, 4, 7), perItem(directions, "measure"));
    for (JsonNode direction : directions) {
      assertEquals(1, direction.get("answers").size(), "each direction answers an issue");
    }
    for (JsonNode figure : items.stream().filter(is("figure")).toList()) {
      assertTrue(parts(figure).anyMatch(is("citation")), "each figure has its source");
    }
    assertEquals(false, read("plans/sme-vision-strategy-5").has("fiscal_year"), "it bears no date");
  }

  @Test
  void the_activity_plan_has_its_challenges_initiatives_and_pillars() throws IOException {
    List<JsonNode> items = itemsOf("tcci-activity-plan-2021");
    Map<String, Integer> expected =
        Map.of(
            "mission", 3,
            "challenge", 10,
            "initiative", 31,
            "pillar", 5,
            "information-board", 5,
            "package-pillar", 6,
            "block", 2,
            "initiative-kind", 6,
            "joint-project", 4,
            "recovery-step", 3);
    expected.forEach(
        (kind, count) ->
            assertEquals(
                (long) count,
                items.stream().flatMap(CoverageTest::parts).filter(is(kind)).count(),
                kind));
    for (JsonNode block : items.stream().filter(is("block")).toList()) {
      assertEquals(
          List.of("【経営支援】", "【事業・会員サービス】", "【政策要望・地域振興】"),
          parts(block).filter(is("initiative-kind")).map(CoverageTest::japanese).toList());
    }
    List<JsonNode> projects = items.stream().filter(is("joint-project")).toList();
    assertEquals(
        List.of(1, 1, 1, 2),
        perItem(projects, "joint-project-part").stream().sorted().toList(),
        "one of the joint projects has two items");
  }

  @Test
  void the_chamber_has_all_its_units_each_with_what_it_puts_first() throws IOException {
    Map<String, Set<String>> units = new TreeMap<>();
    for (JsonNode organisation : catalogue.get("organisations")) {
      if (organisation.path("parent").path("id").asText().equals("tcci")) {
        units
            .computeIfAbsent(type(organisation), k -> new TreeSet<>())
            .add(organisation.get("id").asText());
      }
    }
    Map<String, Integer> counts = new TreeMap<>();
    units.forEach((kind, ids) -> counts.put(kind, ids.size()));
    assertEquals(
        new TreeMap<>(
            Map.of(
                "trade-section", 10,
                "committee", 23,
                "round-table", 1,
                "womens-group", 1,
                "youth-group", 1,
                "branch", 23)),
        counts);
    List<JsonNode> priorities =
        itemsOf("tcci-activity-plan-2021").stream().filter(is("priority")).toList();
    units.values().stream()
        .flatMap(Set::stream)
        .forEach(unit -> assertTrue(priorities.stream().anyMatch(isBy(unit)), unit));
    Set<String> shared = Set.of("tcci-section-commerce", "tcci-section-wholesale");
    assertEquals(
        1,
        priorities.stream().filter(p -> shared.stream().allMatch(u -> isBy(u).test(p))).count(),
        "商業 and 商業卸売 share one text");
  }

  @Test
  void every_branch_covers_a_ward_of_its_own() {
    Set<String> wards = new TreeSet<>();
    Set<String> covered = new TreeSet<>();
    for (JsonNode organisation : catalogue.get("organisations")) {
      if (type(organisation).equals("special-ward")) {
        wards.add(organisation.get("id").asText());
      } else if (type(organisation).equals("branch")) {
        assertEquals(1, organisation.get("covers").size());
        covered.add(organisation.get("covers").get(0).get("id").asText());
      }
    }
    assertEquals(23, wards.size());
    assertEquals(wards, covered);
  }

  @Test
  void the_reserve_is_drawn_down_twice() {
    Map<Integer, Long> drawn = new TreeMap<>();
    for (JsonNode budget : budgetsFrom("tcci-activity-plan-2021")) {
      assertEquals("yen", budget.get("unit").asText());
      drawn.put(
          budget.get("fiscal_year").asInt(),
          budget.get("totals").get("drawdown").get("computed").asLong());
    }
    assertEquals(Map.of(2020, 750_000_000L, 2021, 200_000_000L), drawn);
  }

  @Test
  void the_requests_are_two_sheets_of_fifteen_fields() throws IOException {
    Set<String> numbers = new TreeSet<>();
    for (JsonNode sheet : budgetsFrom("minato-budget-2023")) {
      numbers.add(sheet.get("number").asText());
      String form = sheet.get("form").get("id").asText();
      assertEquals(15, read("forms/" + form).get("fields").size());
    }
    assertEquals(Set.of("70", "71"), numbers);
  }

  @Test
  void what_each_document_holds_is_in_the_catalogue() {
    for (JsonNode source : catalogue.get("sources")) {
      for (JsonNode holding : source.path("holds")) {
        assertEquals(holding.get("count"), holding.get("in_catalogue"), holding.toString());
      }
    }
  }

  /** A name of a record, and the page on which it should stand. */
  private record Name(String page, String ja, String en) {}

  @Test
  void every_name_stands_on_a_page_in_japanese_and_in_english() throws IOException {
    List<Name> names = new ArrayList<>();
    for (String kind :
        List.of("programmes", "plans", "items", "budgets", "organisations", "sources")) {
      for (JsonNode record : catalogue.get(kind)) {
        collect(kind + "/" + record.get("id").asText() + ".html", record, names);
      }
    }
    for (JsonNode form : catalogue.get("forms")) {
      collect("budgets/minato-2023-71.html", form, names);
    }
    assertTrue(names.size() > 650, names.size() + " names");
    Texts texts = new Texts();
    List<Name> missing = new ArrayList<>();
    for (Name name : names) {
      if (!texts.hold(name.page(), name) && !texts.anyHolds(name)) {
        missing.add(name);
      }
    }
    assertEquals(List.of(), missing);
  }

  private static void collect(String page, JsonNode node, List<Name> names) {
    for (String key : List.of("name", "label")) {
      JsonNode name = node.path(key);
      if (name.has("ja")) {
        assertTrue(name.hasNonNull("en"), "no English of " + name);
        names.add(new Name(page, plain(name.get("ja").asText()), plain(name.get("en").asText())));
      }
    }
    node.forEach(child -> collect(page, child, names));
  }

  private static String plain(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  /** What pages say, each read when it is first asked for. */
  private static final class Texts {
    private final Map<String, String> read = new HashMap<>();

    boolean hold(String page, Name name) throws IOException {
      return of("ja/" + page).contains(name.ja()) && of("en/" + page).contains(name.en());
    }

    boolean anyHolds(Name name) throws IOException {
      for (String page : pages()) {
        if (hold(page, name)) {
          return true;
        }
      }
      return false;
    }

    private static List<String> pages() throws IOException {
      Path root = site.folder().resolve("ja");
      try (Stream<Path> files = Files.walk(root)) {
        return files
            .map(file -> root.relativize(file).toString().replace('\\', '/'))
            .filter(path -> path.endsWith(".html"))
            .sorted()
            .toList();
      }
    }

    private String of(String path) throws IOException {
      String text = read.get(path);
      if (text == null) {
        text = plain(Jsoup.parse(site.read(path)).select("main").text());
        read.put(path, text);
      }
      return text;
    }
  }

  private static JsonNode read(String record) throws IOException {
    return JSON.readTree(site.read("data/" + record + ".json"));
  }

  /** A plan's items in the order of the document. */
  private static List<JsonNode> itemsOf(String plan) throws IOException {
    List<JsonNode> items = new ArrayList<>();
    for (JsonNode item : read("plans/" + plan).get("items")) {
      items.add(read("items/" + item.get("id").asText()));
    }
    return items;
  }

  private static List<JsonNode> budgetsFrom(String document) {
    return stream(catalogue.get("budgets"))
        .filter(b -> b.path("source").path("document").path("id").asText().equals(document))
        .toList();
  }

  /** A record or part and all parts below it. */
  private static Stream<JsonNode> parts(JsonNode part) {
    return Stream.concat(Stream.of(part), stream(part.path("parts")).flatMap(CoverageTest::parts));
  }

  private static List<Integer> perItem(List<JsonNode> items, String kind) {
    return items.stream().map(i -> (int) parts(i).filter(is(kind)).count()).toList();
  }

  private static Map<String, Long> counted(List<JsonNode> items) {
    Map<String, Long> counts = new TreeMap<>();
    items.forEach(item -> counts.merge(type(item), 1L, Long::sum));
    return counts;
  }

  private static Predicate<JsonNode> is(String kind) {
    return part -> type(part).equals(kind);
  }

  private static Predicate<JsonNode> isBy(String organisation) {
    return part ->
        stream(part.path("by")).anyMatch(by -> by.get("id").asText().equals(organisation));
  }

  private static String type(JsonNode node) {
    return node.path("type").path("term").asText();
  }

  private static String japanese(JsonNode node) {
    return node.get("name").get("ja").asText();
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
