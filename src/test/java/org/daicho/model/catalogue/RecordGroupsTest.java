package org.daicho.model.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daicho.content.Content;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.model.Item;
import org.daicho.model.Organisation;
import org.daicho.model.Provenance;
import org.daicho.model.Source;
import org.daicho.model.value.Id;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is gathered once is what looking through all records finds, in the same order. */
class RecordGroupsTest {
  /** A page of one of thousands of records that goes through all of some kind. */
  private static final Pattern ALL_RECORDS =
      Pattern.compile("\\b(?:organisations|plans|budgets|sources|items|programmes)\\(\\)\\.stream");

  @ParameterizedTest
  @ValueSource(strings = {"good", "shapes"})
  void they_are_what_a_search_finds(String site) throws IOException {
    Catalogue all =
        Content.read(
                Path.of("src/test/resources/sites", site, "content"), "content", new Diagnostics())
            .catalogue()
            .orElseThrow();
    assertFalse(all.organisations().isEmpty());
    for (Organisation body : all.organisations()) {
      Id id = body.id();
      assertEquals(
          all.organisations().stream().filter(o -> o.parent().equals(Optional.of(id))).toList(),
          all.membersOf(body));
      assertEquals(
          all.organisations().stream().filter(o -> o.covers().contains(id)).toList(),
          all.covering(body));
      assertEquals(
          all.plans().stream()
              .filter(p -> p.organisation().equals(id) || p.parties().contains(id))
              .toList(),
          all.plansOf(body));
      assertEquals(
          all.budgets().stream()
              .filter(b -> all.organisationOf(b).equals(Optional.of(body)))
              .toList(),
          all.budgetsOf(body));
      assertEquals(
          all.sources().stream().filter(s -> s.organisation().equals(id)).toList(),
          all.sourcesOf(body));
      assertEquals(
          all.items().stream()
              .filter(i -> i.all().stream().anyMatch(p -> p.by().contains(id)))
              .toList(),
          all.itemsOf(body));
    }
    for (Source source : all.sources()) {
      assertEquals(
          all.plans().stream().filter(p -> isFrom(p.source(), source)).toList(),
          all.plansFrom(source));
      assertEquals(
          all.budgets().stream().filter(b -> isFrom(b.source(), source)).toList(),
          all.budgetsFrom(source));
    }
    for (Item item : all.items()) {
      assertEquals(
          all.items().stream()
              .filter(i -> i.all().stream().anyMatch(p -> p.answers().contains(item.id())))
              .toList(),
          all.answering(item));
    }
  }

  private static boolean isFrom(Optional<Provenance> provenance, Source source) {
    return provenance.filter(p -> p.document().equals(source.id())).isPresent();
  }

  /** Thousands of such pages would take the time of thousands times thousands. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "BudgetPage",
        "ItemNodes",
        "ItemPage",
        "OrganisationPage",
        "PlanPage",
        "ProgrammePage",
        "SourcePage",
        "SourceProof"
      })
  void pages_of_one_record_look_through_no_kind_of_records(String page) throws IOException {
    String source;
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/daicho/page"))) {
      source =
          Files.readString(files.filter(f -> f.endsWith(page + ".java")).findFirst().orElseThrow());
    }
    assertEquals(
        List.of(),
        ALL_RECORDS
            .matcher(source)
            .results()
            .map(found -> found.group())
            .filter(
                found ->
                    Pattern.compile("catalogue(?:\\(\\))?\\s*\\." + Pattern.quote(found))
                        .matcher(source)
                        .find())
            .toList());
  }
}
