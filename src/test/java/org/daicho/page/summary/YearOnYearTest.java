package org.daicho.page.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A year next to the year before says a difference where both sides are known, and only there. */
class YearOnYearTest {
  @TempDir Path folder;

  private void write(String file, String text) throws Exception {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  /**
   * Programmes of one letter, each with its cost in 2030 and in 2031, {@code .} for none; then what
   * it follows, if anything.
   */
  private Optional<Table> compared(String... programmes) throws Exception {
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
              + (parts.length > 3 ? "follows: [" + parts[3] + "]\n" : ""));
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
    return YearOnYear.table(
        context,
        new FiscalYear(2031),
        catalogue.programmesOf(new FiscalYear(2030)),
        catalogue.programmesOf(new FiscalYear(2031)));
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
            "c|||70|+70|",
            "1 that ended||30||−30|",
            "d||30||−30|",
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
            "x|||40|+40|",
            "y|||30|+30|",
            "1 that ended||100||−100|",
            "b||100||−100|",
            "Total||300|250|−50|−17"),
        rows(compared("a 200 .", "b 100 .", "x . 40 b", "y . 30 b", "z . 180 a").orElseThrow()));
  }

  @Test
  void years_without_a_programme_in_common_are_not_compared() throws Exception {
    assertEquals(Optional.empty(), compared("a 200 .", "b . 100"));
  }
}
