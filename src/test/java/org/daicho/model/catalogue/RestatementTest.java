package org.daicho.model.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.daicho.content.Content;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.model.Programme;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Id;
import org.daicho.model.value.Sum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a successor's document states anew of its predecessor's years counts once. */
class RestatementTest {
  @TempDir Path folder;

  private void write(String file, String text) throws Exception {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private void sheet(String id, String programme, String years, String amounts, String more)
      throws Exception {
    write("programmes/" + programme + ".yaml", "name: {ja: 織機}\norganisation: ken\n" + more);
    write(
        "budgets/" + id + ".yaml",
        "programme: "
            + programme
            + "\nname: {ja: 調書}\nunit: yen\nyears: "
            + years
            + "\ncolumns:\n  cost: {measure: cost, phase: executed}\nlines:\n"
            + "  - name: {ja: 全額}\n    cost: "
            + amounts
            + "\n"
            + (id.equals("new") ? "supersedes: [old]\n" : ""));
  }

  private Catalogue catalogue() throws Exception {
    write("site.yaml", "title: {ja: 台帳}\nlanguages: [ja]\npublisher: {ja: 県}\n");
    return Content.read(folder, "content", new Diagnostics()).catalogue().orElseThrow();
  }

  private static ProgrammeAmounts amounts(Catalogue catalogue, String programme, int year) {
    Programme record = catalogue.programme(Id.of(programme)).orElseThrow();
    BudgetTotals any = catalogue.totalsOf(record).get(0);
    AmountKind kind =
        AmountKind.of(any, any.budget().columns().get(0)).in(Optional.of(new FiscalYear(year)));
    return ProgrammeAmounts.of(record.id(), catalogue.totalsOf(record), kind);
  }

  private static long together(Catalogue catalogue, int year, String... programmes) {
    Sum sum = Sum.NOTHING;
    for (String programme : programmes) {
      sum = sum.plusProgramme(amounts(catalogue, programme, year).sum());
    }
    return sum.value();
  }

  @Test
  void it_counts_with_the_successor_and_stands_with_the_predecessor() throws Exception {
    sheet("old", "p", "[2030, 2031]", "{2030: 200, 2031: 210}", "");
    sheet("new", "q", "[2031, 2032]", "{2031: 209, 2032: 300}", "follows: [p]\n");
    Catalogue catalogue = catalogue();

    assertEquals(Amount.Case.LISTED_AGAIN, amounts(catalogue, "p", 2031).which());
    assertEquals(Figure.of(210), amounts(catalogue, "p", 2031).one().figure());
    assertEquals(
        List.of(200L, 209L, 300L),
        List.of(
            together(catalogue, 2030, "p"),
            together(catalogue, 2031, "p", "q"),
            together(catalogue, 2032, "q")));
  }

  @Test
  void a_year_that_the_successor_leaves_out_counts_with_the_predecessor() throws Exception {
    sheet("old", "p", "[2030, 2031]", "{2030: 200, 2031: 210}", "");
    sheet("new", "q", "[2032, 2033]", "{2032: 300, 2033: 310}", "follows: [p]\n");

    assertEquals(210, together(catalogue(), 2031, "p"));
  }

  @Test
  void without_a_word_in_the_budget_both_count() throws Exception {
    sheet("old", "p", "[2030, 2031]", "{2030: 200, 2031: 210}", "");
    sheet("other", "q", "[2031, 2032]", "{2031: 210, 2032: 300}", "follows: [p]\n");

    assertEquals(420, together(catalogue(), 2031, "p", "q"));
  }

  @Test
  void a_part_of_what_was_split_does_not_stand_for_the_whole() throws Exception {
    sheet("old", "p", "[2030, 2031]", "{2030: 200, 2031: 210}", "");
    sheet("new", "q", "[2031, 2032]", "{2031: 110, 2032: 300}", "follows: [p]\n");
    sheet("part", "r", "[2031, 2032]", "{2031: 90, 2032: 300}", "follows: [p]\n");

    assertEquals(410, together(catalogue(), 2031, "p", "q", "r"));
  }
}
