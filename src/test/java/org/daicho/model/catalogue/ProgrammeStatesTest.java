package org.daicho.model.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.daicho.content.Content;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.model.Programme;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.value.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programmes that stood in several plans are listed as they were in each. */
class ProgrammeStatesTest {
  @TempDir Path folder;

  private void write(String file, String text) throws Exception {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private Catalogue catalogue(String programme) throws Exception {
    write("site.yaml", "title: {ja: 台帳}\nlanguages: [ja]\npublisher: {ja: 県}\n");
    for (String plan : List.of("a-2030", "b-2030", "c-2031")) {
      write(
          "plans/" + plan + ".yaml",
          "name: {ja: " + plan + "}\norganisation: ken\nfiscal-year: " + plan.substring(2) + "\n");
      write(
          "budgets/" + plan + ".yaml",
          "plan: "
              + plan
              + "\nunit: yen\ncolumns:\n  cost: {measure: cost, phase: requested}\n"
              + "lines:\n  - {programme: p, cost: "
              + plan.codePointAt(0)
              + "}\n");
    }
    write("programmes/p.yaml", programme);
    write("programmes/q.yaml", "name: {ja: 別}\norganisation: ken\nplan: c-2031\nnumber: 2\n");
    return Content.read(folder, "content", new Diagnostics()).catalogue().orElseThrow();
  }

  private static final String OF_THREE =
      """
      name: {ja: 織機}
      organisation: ken
      class: tools
      plans:
        a-2030: 3
        b-2030: {number: 1, organisation: shi}
        c-2031: {number: 5, name: {ja: 織機と糸}, class: people}
      """;

  private static List<String> numbers(List<Programme> programmes) {
    return programmes.stream().map(p -> p.id() + " " + p.number()).toList();
  }

  private static Programme p(Catalogue catalogue) {
    return catalogue.programme(Id.of("p")).orElseThrow();
  }

  @Test
  void a_plan_lists_what_a_programme_was_there() throws Exception {
    Catalogue catalogue = catalogue(OF_THREE);
    Programme last = catalogue.programmesOf(catalogue.plan(Id.of("c-2031")).orElseThrow()).get(1);
    assertEquals("p 5 織機と糸 ken people", describe(last));
    Programme first = catalogue.programmesOf(catalogue.plan(Id.of("b-2030")).orElseThrow()).get(0);
    assertEquals("p 1 織機 shi tools", describe(first));
  }

  private static String describe(Programme p) {
    return String.join(
        " ",
        p.id().value(),
        p.number(),
        p.name().values().values().iterator().next(),
        p.organisation().value(),
        p.programmeClass().map(Id::value).orElse("-"));
  }

  @Test
  void a_year_lists_it_once_whatever_plans_it_stood_in() throws Exception {
    Catalogue catalogue = catalogue(OF_THREE);
    assertEquals(List.of("p 1"), numbers(catalogue.programmesOf(new FiscalYear(2030))));
    assertEquals(List.of("p 5", "q 2"), numbers(catalogue.programmesOf(new FiscalYear(2031))));
    assertEquals(3, catalogue.statesInPlans(p(catalogue)).size());
    assertEquals(2, catalogue.statesOf(p(catalogue)).size());
  }

  @Test
  void amounts_are_those_of_the_plan_or_of_the_year() throws Exception {
    Catalogue catalogue = catalogue(OF_THREE);
    List<String> byPlan =
        catalogue.statesInPlans(p(catalogue)).stream()
            .map(
                state ->
                    catalogue.totalsOf(state).stream()
                        .map(totals -> totals.budget().id().value())
                        .collect(Collectors.joining("+")))
            .toList();
    assertEquals(List.of("a-2030", "b-2030", "c-2031"), byPlan);
    List<Integer> byYear =
        catalogue.statesOf(p(catalogue)).stream().map(s -> catalogue.totalsOf(s).size()).toList();
    assertEquals(List.of(2, 1), byYear);
    assertEquals(3, catalogue.totalsOf(p(catalogue)).size());
  }

  @Test
  void a_first_year_has_no_amounts_of_others() throws Exception {
    Catalogue catalogue = catalogue("name: {ja: 織機}\norganisation: ken\nplans: {c-2031: 5}\n");
    Programme state = catalogue.statesOf(p(catalogue)).get(0);
    assertEquals(1, catalogue.totalsOf(state).size());
    assertEquals(3, catalogue.totalsOf(p(catalogue)).size());
  }

  @Test
  void a_body_lists_what_it_ran() throws Exception {
    write("organisations/ken.yaml", "name: {ja: 県}\nkind: body\n");
    write("organisations/shi.yaml", "name: {ja: 市}\nkind: body\n");
    Catalogue catalogue = catalogue(OF_THREE);
    assertEquals(
        List.of("p 1"),
        numbers(catalogue.programmesOf(catalogue.organisation(Id.of("shi")).orElseThrow())));
    assertEquals(
        List.of("p 5", "q 2"),
        numbers(catalogue.programmesOf(catalogue.organisation(Id.of("ken")).orElseThrow())));
  }

  @Test
  void a_programme_of_one_plan_is_its_own_state() throws Exception {
    Catalogue catalogue = catalogue("name: {ja: 織機}\norganisation: ken\nplan: c-2031\n");
    Programme p = p(catalogue);
    assertSame(p, catalogue.statesOf(p).get(0));
    assertSame(p, catalogue.programmesOf(new FiscalYear(2031)).get(0));
    assertEquals(3, catalogue.totalsOf(p).size());
  }
}
