package org.daicho.page.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daicho.content.Content;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.value.Lang;
import org.daicho.page.context.PageContext;
import org.daicho.render.theme.Theme;
import org.daicho.view.Table;
import org.daicho.view.block.KeyFiguresBlock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A year next to the year before says a difference where both sides are known, and only there. */
class YearOnYearTest {
  @TempDir Path folder;

  /** More that the record of a programme says. */
  private final Map<String, String> ends = new HashMap<>();

  private void write(String file, String text) throws Exception {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  /** Of a comparison before, in the same test. */
  private void deleteRecords() throws Exception {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }
  }

  /**
   * Programmes of one letter, each with its cost in 2030 and in 2031, {@code .} for none; then what
   * it follows, if anything.
   */
  private Optional<YearOnYear> change(String... programmes) throws Exception {
    deleteRecords();
    write("site.yaml", "title: {en: Register}\nlanguages: [en]\npublisher: {en: City}\n");
    write("vocabularies/measure.yaml", "name: {en: M}\nterms: {cost: {name: {en: Cost}}}\n");
    write("vocabularies/phase.yaml", "name: {en: P}\nterms: {requested: {name: {en: R}}}\n");
    StringBuilder[] lines = {new StringBuilder(), new StringBuilder()};
    for (String programme : programmes) {
      String[] parts = programme.split(" ");
      StringBuilder plans = new StringBuilder();
      for (int i = 0; i < 2; i++) {
        if (!parts[1 + i].equals(".")) {
          plans.append("  plan-203").append(i).append(": {}\n");
          lines[i].append("  - {programme: ").append(parts[0]);
          lines[i].append(", cost: ").append(parts[1 + i]).append("}\n");
        }
      }
      write(
          "programmes/" + parts[0] + ".yaml",
          "name: {en: "
              + parts[0]
              + "}\norganisation: city\nplans:\n"
              + plans
              + (parts.length > 3 ? "follows: [" + parts[3] + "]\n" : "")
              + ends.getOrDefault(parts[0], ""));
    }
    for (int i = 0; i < 2; i++) {
      String plan = "plan-203" + i;
      write(
          "plans/" + plan + ".yaml",
          "name: {en: " + plan + "}\norganisation: city\nfiscal-year: 203" + i + "\n");
      write(
          "budgets/" + plan + ".yaml",
          "plan: "
              + plan
              + "\nunit: yen\ncolumns:\n  cost: {measure: cost, phase: requested}\nlines:\n"
              + lines[i]);
    }
    Catalogue catalogue =
        Content.read(folder, "content", new Diagnostics()).catalogue().orElseThrow();
    PageContext context =
        new PageContext(
            catalogue,
            Theme.load(Path.of("").toAbsolutePath(), "default", List.of(Lang.EN), new Diagnostics())
                .orElseThrow()
                .messages(Lang.EN),
            "en/years/2031.html");
    return YearOnYear.of(
        context,
        new FiscalYear(2031),
        catalogue.programmesOf(new FiscalYear(2030)),
        catalogue.programmesOf(new FiscalYear(2031)));
  }

  private Optional<Table> compared(String... programmes) throws Exception {
    return change(programmes).map(YearOnYear::whole);
  }

  /** What leads from one year to the other, as it is shown. */
  private List<String> bridge(String... programmes) throws Exception {
    KeyFiguresBlock block = (KeyFiguresBlock) change(programmes).orElseThrow().bridge().get(0);
    return Stream.concat(
            block.items().stream()
                .map(i -> i.state().word().equals("known") ? i.figure() : i.state().word()),
            Stream.of(block.totals() ? "double rule" : "open"))
        .toList();
  }

  /** Rows as they are shown, with the name of a state where there is no figure. */
  private static List<String> rows(Table table) {
    return Stream.concat(table.rows().stream(), table.totals().stream())
        .map(
            row ->
                row.cells().stream()
                    .map(
                        cell ->
                            cell.link().words().value().isEmpty()
                                ? cell.state().word().replace("text", "")
                                : cell.link().words().value())
                    .collect(Collectors.joining("|")))
        .toList();
  }

  @Test
  void programmes_go_on_begin_and_end_with_the_largest_difference_first() throws Exception {
    assertEquals(
        List.of(
            "2 that go on||300|350|+50|+17",
            "b||100|200|+100|+100",
            "a||200|150|−50|−25",
            "1 that began|||70|+70|",
            "c|||70|+70|new",
            "1 that ended||30||−30|",
            "d||30||−30|ended",
            "Total||330|420|+90|+27"),
        rows(compared("a 200 150", "b 100 200", "c . 70", "d 30 .").orElseThrow()));
  }

  @Test
  void a_difference_to_an_open_amount_is_open() throws Exception {
    assertEquals(
        List.of(
            "2 that go on||300|150|undecided|undecided",
            "b||100|150|+50|+50",
            "a||200|undecided|undecided|undecided",
            "1 known in both years||100|150|+50|+50",
            "Total||300|150|undecided|undecided"),
        rows(compared("a 200 undecided", "b 100 150").orElseThrow()));
  }

  @Test
  void a_rate_under_one_has_a_decimal_and_there_is_none_of_nothing() throws Exception {
    assertEquals(
        List.of(
            "3 that go on||2,000|2,007|+7|+0.4",
            "b||0|5|+5|",
            "a||1,000|1,004|+4|+0.4",
            "c||1,000|998|−2|−0.2",
            "Total||2,000|2,007|+7|+0.4"),
        rows(compared("a 1000 1004", "b 0 5", "c 1000 998").orElseThrow()));
  }

  @Test
  void one_that_alone_follows_another_goes_on_as_it_and_the_parts_of_a_split_begin()
      throws Exception {
    assertEquals(
        List.of(
            "1 that go on||200|180|−20|−10",
            "z||200|180|−20|−10",
            "2 that began|||70|+70|",
            "x|||40|+40|new",
            "y|||30|+30|new",
            "1 that ended||100||−100|",
            "b||100||−100|ended",
            "Total||300|250|−50|−17"),
        rows(compared("a 200 .", "b 100 .", "x . 40 b", "y . 30 b", "z . 180 a").orElseThrow()));
  }

  @Test
  void years_without_a_programme_in_common_are_not_compared() throws Exception {
    assertEquals(Optional.empty(), compared("a 200 .", "b . 100"));
  }

  @Test
  void the_bridge_leads_from_one_year_to_the_other() throws Exception {
    assertEquals(
        List.of("330", "50", "70", "30", "420", "double rule"),
        bridge("a 200 150", "b 100 200", "c . 70", "d 30 ."));
  }

  @Test
  void the_bridge_is_open_where_a_side_is() throws Exception {
    assertEquals(
        List.of("300", "undecided", "150", "open"), bridge("a 200 undecided", "b 100 150"));
  }

  @Test
  void what_has_ended_or_gone_on_as_another_is_not_waited_for() throws Exception {
    ends.put("a", "ends: 2030\n");
    assertEquals(
        List.of(
            "1 that go on||100|150|+50|+50",
            "b||100|150|+50|+50",
            "1 that ended||200||−200|",
            "a||200||−200|ended",
            "Total||300|150|−150|−50"),
        rows(compared("a 200 undecided", "b 100 150").orElseThrow()));
    assertEquals(
        List.of("300", "50", "200", "150", "double rule"), bridge("a 200 undecided", "b 100 150"));
  }

  @Test
  void equal_amounts_of_a_successor_are_no_sign_that_they_are_the_same_money() throws Exception {
    assertEquals(
        List.of("300", "10", "210", "520", "double rule"),
        bridge("a 200 210", "b 100 100", "s . 210 a"));
    assertEquals(
        List.of("300", "10", "209", "519", "double rule"),
        bridge("a 200 210", "b 100 100", "s . 209 a"));
  }

  @Test
  void what_has_ended_counts_all_the_same_where_it_comes_to_something() throws Exception {
    ends.put("a", "ends: 2030\n");
    assertEquals(
        "2 that go on||300|157|−143|−48",
        rows(compared("a 200 7", "b 100 150").orElseThrow()).get(0));
  }

  /** Random books: what leads from one year to the other adds up, or says that it is open. */
  @Test
  void the_parts_of_every_bridge_add_up_to_the_difference() throws Exception {
    Random random = new Random(42);
    for (int round = 0; round < 25; round++) {
      boolean open = round % 5 == 4;
      List<String> programmes = new ArrayList<>(List.of("z 10 " + (open ? "undecided" : "12")));
      long before = 10;
      long now = 12;
      for (char name = 'a'; name < 'a' + 2 + random.nextInt(6); name++) {
        boolean was = random.nextBoolean();
        int left = random.nextInt(2000) - 200;
        int right = random.nextInt(2000) - 200;
        boolean is = !was || random.nextBoolean();
        before += was ? left : 0;
        now += is ? right : 0;
        programmes.add(name + " " + (was ? left : ".") + " " + (is ? right : "."));
      }
      List<String> bridge = bridge(programmes.toArray(String[]::new));
      List<String> parts = bridge.subList(1, bridge.size() - 2);
      if (open) {
        assertEquals("undecided", parts.get(0), programmes.toString());
        assertEquals("open", bridge.get(bridge.size() - 1), programmes.toString());
        continue;
      }
      List<String> rows = rows(compared(programmes.toArray(String[]::new)).orElseThrow());
      boolean ended = rows.stream().anyMatch(row -> row.contains(" that ended"));
      long sum = number(bridge.get(0));
      for (int i = 0; i < parts.size(); i++) {
        sum += (ended && i == parts.size() - 1 ? -1 : 1) * number(parts.get(i));
      }
      assertEquals(before, number(bridge.get(0)), programmes.toString());
      assertEquals(now, number(bridge.get(bridge.size() - 2)), programmes.toString());
      assertEquals(now, sum, programmes.toString());
    }
  }

  private static long number(String printed) {
    return Long.parseLong(printed.replace(",", "").replace("−", "-"));
  }
}
