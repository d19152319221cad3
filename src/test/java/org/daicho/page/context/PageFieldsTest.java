package org.daicho.page.context;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.daicho.model.value.Figure;
import org.daicho.model.value.Kind;
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
  /** Of these pages do not have the words. */
  private static final Map<String, String> NOT_IN_WORDS =
      Map.of(
          "budget.unit", "its id; pages have its name",
          "plan.cites", "only orders documents without a year",
          "plan.indicators", "columns bear their short names",
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

  /** The fields that a record says something in, and of those the ones that its page does not. */
  private final Set<String> said = new TreeSet<>();

  private final Set<String> missing = new TreeSet<>();

  @Test
  void each_field_is_on_the_page_of_its_record_or_it_is_said_why_not() throws IOException {
    Messages messages = messages();
    for (String site : List.of("src/test/resources/sites/shapes", "")) {
      Path content = Path.of(site, "content");
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
        look(new PageContext(catalogue, messages, path), entry, page);
      }
    }
    assertEquals(new TreeSet<>(NOT_IN_WORDS.keySet()), missing);
    assertEquals(Set.of(), unsaid(), "no record of these sites has such a field, so add one");
  }

  /** The fields of kinds with pages that no record says anything in. */
  private Set<String> unsaid() {
    return Stream.of(Kind.values())
        .filter(Kind::hasPages)
        .flatMap(
            kind ->
                Entry.fields(kind).stream()
                    .filter(field -> field.type() != Type.PARTS && !field.isListed())
                    .map(field -> kind.word() + "." + field.name()))
        .filter(name -> !said.contains(name))
        .collect(Collectors.toSet());
  }

  private void look(PageContext context, Entry entry, String page) {
    Runnable look =
        switch (entry.kind()) {
          case PROGRAMME -> () -> look(context, (Programme) entry, Programme.FIELDS, page);
          case PLAN -> () -> look(context, (Plan) entry, Plan.FIELDS, page);
          case ITEM -> () -> look(context, (Item) entry, Item.FIELDS, page);
          case BUDGET -> () -> look(context, (Budget) entry, Budget.FIELDS, page);
          case ORGANISATION -> () -> look(context, (Organisation) entry, Organisation.FIELDS, page);
          case SOURCE -> () -> look(context, (Source) entry, Source.FIELDS, page);
          case MAP -> () -> look(context, (TileMap) entry, TileMap.FIELDS, page);
          case GLOSSARY -> () -> look(context, (GlossaryTerm) entry, GlossaryTerm.FIELDS, page);
          case FORM, VOCABULARY -> () -> {};
        };
    look.run();
  }

  private <E extends Entry> void look(
      PageContext context, E entry, List<Field<E, ?>> fields, String page) {
    for (Field<E, ?> field : fields) {
      List<String> words = words(context, entry, field);
      String name = entry.kind().word() + "." + field.name();
      if (!words.isEmpty()) {
        said.add(name);
      }
      if (!words.stream().allMatch(page::contains)) {
        missing.add(name);
      }
    }
  }

  private static <E extends Entry> List<String> words(
      PageContext context, E entry, Field<E, ?> field) {
    return switch (field.type()) {
      case PARTS -> List.of();
      // In tables of their own form, so the numbers alone.
      case FIGURES ->
          field.figures(entry).values().stream()
              .filter(Figure::isKnown)
              .map(figure -> context.number(figure, 1))
              .toList();
      // Each by the name of its scheme, so the numbers alone.
      case LINES -> List.copyOf(field.lines(entry).values());
      default ->
          new FieldFacts(context).of(entry, field).stream().map(l -> l.words().value()).toList();
    };
  }

  private static PageContext context(Map<String, String> messages) {
    Map<String, Wording> words = new HashMap<>();
    messages.forEach((key, text) -> words.put(key, Wording.of(text)));
    return new PageContext(Sample.catalogue(), new Messages(Lang.EN, words), "en/samples/a.html");
  }

  private static List<String> facts(PageContext context, SampleRecord record) {
    List<Field<SampleRecord, ?>> listed = new ArrayList<>();
    SampleRecord.plain().forEach(field -> listed.add(field.listed()));
    listed.add(SampleRecord.FIELDS.get(0)); // Which has a place of its own.
    return new FactsBuilder(context)
        .listed(record, listed).facts().items().stream()
            .map(
                fact ->
                    fact.label() + ": " + fact.values().stream().map(PageFieldsTest::link).toList())
            .toList();
  }

  private static String link(Link link) {
    return link.words().value() + (link.href().isEmpty() ? "" : " <" + link.href() + ">");
  }

  @Test
  void a_listed_field_has_a_line_with_the_name_that_the_theme_has_for_it() {
    PageContext context =
        context(
            Map.of(
                "views-yes", "Yes",
                "views-page", "p. {0}",
                "views-count", "{0} {1}",
                "field-phone", "Call us"));
    assertEquals(
        List.of(
            "Motto: [Onward]",
            "Call us: [03-1234]",
            "Home page: [https://example.org/?a=1&b='2' <https://example.org/?a=1&b='2'>]",
            "Opened: [1 April 2024, 令和6年4月1日]",
            "Planned: [November 2022, 令和4年11月]",
            "Audited (from April): [FY2023 <../years/2023.html>]",
            "Closed: [Yes]",
            "Run by: [Koto City <../organisations/koto.html>]",
            "Partners: [General programmes <../plans/general.html>, model]",
            "Topic: [sea <../theme/sea.html>]",
            "Topics: [hills <../theme/hills.html>]",
            "Visitors: [Jobs 12 person]",
            "Code: [budget-code 02-03-0117]",
            "Source document: [book, Table 3, p. 12, https://example.org/3 <https://example.org/3>]"),
        facts(context, SampleRecord.FULL));
    assertEquals(List.of(), facts(context, SampleRecord.EMPTY));
  }
}
