package org.daicho.page.context;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.daicho.content.Content;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.diagnostic.Location;
import org.daicho.export.Sample;
import org.daicho.model.Budget;
import org.daicho.model.Entry;
import org.daicho.model.Field;
import org.daicho.model.Field.Type;
import org.daicho.model.GlossaryTerm;
import org.daicho.model.Item;
import org.daicho.model.Organisation;
import org.daicho.model.Plan;
import org.daicho.model.Programme;
import org.daicho.model.SampleRecord;
import org.daicho.model.Source;
import org.daicho.model.TileMap;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Lang;
import org.daicho.page.PageJob;
import org.daicho.page.Pages;
import org.daicho.render.theme.Theme;
import org.daicho.view.Link;
import org.daicho.view.Paths;
import org.daicho.wording.Messages;
import org.daicho.wording.Wording;
import org.junit.jupiter.api.Test;

/** What a record says is on its page. */
class PageFieldsTest {
  private static final Set<Type> WORDS = // Figures are in tables, each in its own way.
      Set.of(
          Type.TEXT,
          Type.LINE,
          Type.ADDRESS,
          Type.DAY,
          Type.YEAR,
          Type.REFERENCE,
          Type.TERM,
          Type.REFERENCES,
          Type.TERMS,
          Type.SOURCE);

  /** Of these pages do not have the words. */
  private static final Map<String, String> NOT_IN_WORDS =
      Map.of(
          "budget.unit", "its id; pages have its name",
          "organisation.parent", "an office is named without its body there");

  private static Messages messages() {
    return Theme.load(
            Path.of(""),
            "default",
            new Location("content/site.yaml", 1, 1, 1),
            List.of(Lang.JA, Lang.EN),
            new Diagnostics())
        .orElseThrow()
        .messages(Lang.JA);
  }

  @Test
  void each_field_is_on_the_page_of_its_record_or_it_is_said_why_not() throws IOException {
    Set<String> missing = new TreeSet<>();
    Messages messages = messages();
    for (String site : List.of("good", "shapes")) {
      Path content = Path.of("src/test/resources/sites", site, "content");
      Catalogue catalogue =
          Content.read(content, "content", new Diagnostics()).catalogue().orElseThrow();
      Map<String, String> pages = new HashMap<>();
      for (PageJob job : Pages.of(catalogue, messages)) {
        pages.put(job.id(), job.pages().apply(catalogue).toString());
      }
      for (Entry entry : catalogue.all().filter(e -> e.kind().hasPages()).toList()) {
        String path = Paths.entry(Lang.JA, entry.key()).replaceFirst("#.*", "");
        String page =
            Optional.ofNullable(pages.get(path)).orElseThrow(() -> new AssertionError(path));
        missing.addAll(
            missing(new FieldFacts(new PageContext(catalogue, messages, path)), entry, page));
      }
    }
    assertEquals(new TreeSet<>(NOT_IN_WORDS.keySet()), missing);
  }

  private static Set<String> missing(FieldFacts facts, Entry entry, String page) {
    return switch (entry.kind()) {
      case PROGRAMME -> missing(facts, (Programme) entry, Programme.FIELDS, page);
      case PLAN -> missing(facts, (Plan) entry, Plan.FIELDS, page);
      case ITEM -> missing(facts, (Item) entry, Item.FIELDS, page);
      case BUDGET -> missing(facts, (Budget) entry, Budget.FIELDS, page);
      case ORGANISATION -> missing(facts, (Organisation) entry, Organisation.FIELDS, page);
      case SOURCE -> missing(facts, (Source) entry, Source.FIELDS, page);
      case MAP -> missing(facts, (TileMap) entry, TileMap.FIELDS, page);
      case GLOSSARY -> missing(facts, (GlossaryTerm) entry, GlossaryTerm.FIELDS, page);
      case FORM, VOCABULARY -> Set.of();
    };
  }

  private static <E extends Entry> Set<String> missing(
      FieldFacts facts, E entry, List<Field<E, ?>> fields, String page) {
    return fields.stream()
        .filter(field -> WORDS.contains(field.type()))
        .filter(
            field ->
                facts.of(entry, field).stream()
                    .anyMatch(link -> !page.contains(link.words().value())))
        .map(field -> entry.kind().word() + "." + field.name())
        .collect(Collectors.toSet());
  }

  private static PageContext context(Map<String, String> messages) {
    Map<String, Wording> words = new HashMap<>();
    messages.forEach((key, text) -> words.put(key, Wording.of(text)));
    return new PageContext(Sample.catalogue(), new Messages(Lang.EN, words), "en/samples/a.html");
  }

  private static List<String> facts(PageContext context, SampleRecord record, Set<String> placed) {
    Set<Field<SampleRecord, ?>> elsewhere =
        SampleRecord.FIELDS.stream()
            .filter(f -> placed.contains(f.name()))
            .collect(Collectors.toSet());
    return new FactsBuilder(context)
        .others(record, SampleRecord.FIELDS, elsewhere).facts().items().stream()
            .map(
                fact ->
                    fact.label() + ": " + fact.values().stream().map(PageFieldsTest::link).toList())
            .toList();
  }

  private static String link(Link link) {
    return link.words().value() + (link.href().isEmpty() ? "" : " <" + link.href() + ">");
  }

  @Test
  void a_field_without_a_place_of_its_own_has_a_line_with_the_name_that_the_theme_has_for_it() {
    PageContext context =
        context(
            Map.of(
                "views-yes", "Yes",
                "views-count", "{0} {1}",
                "field-phone", "Call us"));
    assertEquals(
        List.of(
            "Motto: [Onward]",
            "Call us: [03-1234]",
            "Home page: [https://example.org/?a=1&b='2' <https://example.org/?a=1&b='2'>]",
            "Opened: [1 April 2024, 令和6年4月1日]",
            "Audited: [FY2023 <../years/2023.html>]",
            "Closed: [Yes]",
            "Run by: [Koto City <../organisations/koto.html>]",
            "Partners: [General programmes <../plans/general.html>, model]",
            "Topic: [sea <../theme/sea.html>]",
            "Topics: [hills <../theme/hills.html>]",
            "Visitors: [Jobs 12 person]",
            "Source document: [book, p. 3]"),
        facts(context, SampleRecord.FULL, Set.of("rooms")));
    assertEquals(List.of(), facts(context, SampleRecord.EMPTY, Set.of("rooms")));
  }
}
