package org.daicho.view;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.daicho.model.Budget;
import org.daicho.model.Catalogue;
import org.daicho.model.Entry;
import org.daicho.model.FiscalYear;
import org.daicho.model.Id;
import org.daicho.model.Item;
import org.daicho.model.Kind;
import org.daicho.model.Lang;
import org.daicho.model.Organisation;
import org.daicho.model.Plan;
import org.daicho.model.Programme;
import org.daicho.model.Source;
import org.daicho.model.TileMap;
import org.daicho.model.Vocabulary;
import org.daicho.view.PageTitles.Fact;

/** What the title of each page of a language may say. */
final class TitledPages {
  private static final Set<Fact> NOTHING = EnumSet.noneOf(Fact.class);

  private final Scope scope;
  private final Catalogue catalogue;
  private final Lang lang;
  private final List<PageTitles.Subject> subjects = new ArrayList<>();

  private TitledPages(Scope scope) {
    this.scope = scope;
    this.catalogue = scope.catalogue();
    this.lang = scope.lang();
  }

  static PageTitles of(Catalogue catalogue, Messages messages) {
    Scope scope = new Scope(catalogue, messages, "");
    TitledPages pages = new TitledPages(scope);
    pages.single();
    pages.terms();
    catalogue.maps().forEach(pages::map);
    catalogue.sources().forEach(pages::source);
    catalogue.organisations().forEach(pages::organisation);
    catalogue.plans().forEach(pages::plan);
    catalogue.budgets().forEach(pages::budget);
    catalogue.items().forEach(pages::item);
    catalogue.programmes().forEach(pages::programme);
    return new PageTitles(scope, pages.subjects);
  }

  private void single() {
    String list = scope.say("views-list");
    single(Paths.home(lang), scope.string(catalogue.site().title()), scope.say("views-home"));
    single(Paths.years(lang), scope.say("views-years"), list);
    single(Paths.list(lang, Kind.PROGRAMME, 1), scope.say("views-programmes"), list);
    single(Paths.list(lang, Kind.PLAN, 1), scope.say("views-plans"), list);
    single(Paths.list(lang, Kind.ITEM, 1), scope.say("views-items"), list);
    single(Paths.list(lang, Kind.BUDGET, 1), scope.say("views-budgets"), list);
    single(Paths.list(lang, Kind.ORGANISATION, 1), scope.say("views-organisations"), list);
    single(Paths.list(lang, Kind.SOURCE, 1), scope.say("views-sources"), list);
    single(Paths.list(lang, Kind.MAP, 1), scope.say("map-nav"), list);
    single(Paths.glossary(lang), scope.say("glossary"), list);
    single(Paths.translations(lang), scope.say("views-translations"), list);
    single(Paths.guide(lang), scope.say("views-guide"), "");
    single(Paths.search(lang), scope.say("search"), "");
    single(Paths.compare(lang), scope.say("compare"), "");
    single(Paths.gallery(lang), scope.say("gallery"), "");
  }

  private void single(String path, String name, String kind) {
    add(path, name, NOTHING, fact -> fact == Fact.KIND ? kind : "", Optional::empty);
  }

  private void terms() {
    for (FiscalYear year : YearPages.years(catalogue)) {
      single(Paths.year(lang, year), scope.both(year), scope.say("views-year"));
    }
    for (Vocabulary vocabulary : TermPages.vocabularies(catalogue)) {
      String name = scope.string(vocabulary.name());
      single(Paths.terms(lang, vocabulary.id()), name, scope.say("views-list"));
      for (Vocabulary.Term term : vocabulary.terms().values()) {
        single(Paths.term(lang, vocabulary.id(), term.id()), scope.string(term.name()), name);
      }
    }
  }

  private void map(TileMap map) {
    add(
        map,
        scope.string(map.name()),
        NOTHING,
        fact -> fact == Fact.KIND ? scope.say("map-nav") : "",
        Optional::empty);
  }

  private void source(Source source) {
    add(
        source,
        scope.string(source.name()),
        NOTHING,
        fact ->
            switch (fact) {
              case KIND -> scope.say("views-source");
              case ORGANISATION -> organisation(source.organisation());
              case YEAR -> year(source.fiscalYear());
              default -> "";
            },
        source::fiscalYear);
  }

  private void organisation(Organisation organisation) {
    Organisation body = catalogue.bodyOf(organisation);
    boolean office = !body.id().equals(organisation.id());
    add(
        organisation,
        scope.string(organisation.name()),
        office ? EnumSet.of(Fact.ORGANISATION) : NOTHING,
        fact ->
            switch (fact) {
              case KIND ->
                  scope.string(scope.termName(Vocabulary.ORGANISATION_KIND, organisation.type()));
              case ORGANISATION ->
                  office
                      ? scope.string(body.name())
                      : organisation.parent().map(this::organisation).orElse("");
              case NUMBER -> organisation.code().map(c -> c.digits()).orElse("");
              case ANCESTORS -> ancestors(organisation);
              default -> "";
            },
        Optional::empty);
  }

  /** From the nearest; a cycle, which is an error of its own, ends it. */
  private String ancestors(Organisation organisation) {
    List<Organisation> found = new ArrayList<>();
    Optional<Organisation> next = organisation.parent().flatMap(catalogue::organisation);
    while (next.isPresent() && !found.contains(next.get())) {
      found.add(next.get());
      next = next.get().parent().flatMap(catalogue::organisation);
    }
    return String.join(
        scope.say("views-title-and"), found.stream().map(o -> scope.string(o.name())).toList());
  }

  private void plan(Plan plan) {
    add(
        plan,
        scope.string(plan.name()),
        EnumSet.of(Fact.YEAR),
        fact ->
            switch (fact) {
              case KIND -> scope.say("views-plan");
              case ORGANISATION -> organisation(plan.organisation());
              case YEAR -> year(plan.fiscalYear());
              default -> "";
            },
        plan::fiscalYear);
  }

  private void budget(Budget budget) {
    add(
        budget,
        scope.string(catalogue.nameOf(budget)),
        EnumSet.of(Fact.KIND, Fact.YEAR),
        fact ->
            switch (fact) {
              case KIND -> scope.say("views-budget");
              case ORGANISATION -> catalogue.organisationOf(budget).map(this::name).orElse("");
              case PLAN -> budget.plan().flatMap(catalogue::plan).map(this::brief).orElse("");
              case YEAR -> year(catalogue.yearOf(budget));
              case NUMBER -> number(budget.number());
              default -> "";
            },
        () -> catalogue.yearOf(budget));
  }

  private void item(Item item) {
    Optional<Plan> plan = catalogue.plan(item.plan());
    add(
        item,
        scope.string(item.root().name()),
        EnumSet.of(Fact.KIND, Fact.PLAN),
        fact ->
            switch (fact) {
              case KIND -> scope.string(scope.termName(Vocabulary.ITEM_KIND, item.root().type()));
              case ORGANISATION -> plan.map(p -> organisation(p.organisation())).orElse("");
              case PLAN -> plan.map(this::brief).orElse("");
              case YEAR -> year(plan.flatMap(Plan::fiscalYear));
              case NUMBER -> number(item.root().number());
              default -> "";
            },
        () -> plan.flatMap(Plan::fiscalYear));
  }

  private void programme(Programme programme) {
    add(
        programme,
        scope.string(catalogue.nameOf(programme)),
        EnumSet.of(Fact.ORGANISATION),
        fact ->
            switch (fact) {
              case KIND -> scope.say("views-programme");
              case ORGANISATION -> organisation(programme.organisation());
              case PLAN -> catalogue.planOf(programme).map(this::brief).orElse("");
              case YEAR -> year(catalogue.yearOf(programme));
              case NUMBER -> number(programme.number());
              default -> "";
            },
        () -> catalogue.yearOf(programme));
  }

  private String organisation(Id id) {
    return scope.organisation(id).words().value();
  }

  private String name(Organisation organisation) {
    return organisation(organisation.id());
  }

  private String brief(Plan plan) {
    return scope.string(plan.briefName());
  }

  private String year(Optional<FiscalYear> year) {
    return year.map(scope::name).orElse("");
  }

  private String number(String number) {
    return number.isEmpty() ? "" : scope.say("views-number-in-source", number);
  }

  private void add(
      Entry entry,
      String name,
      Set<Fact> always,
      Function<Fact, String> facts,
      Supplier<Optional<FiscalYear>> year) {
    add(Paths.entry(lang, entry.key()), name, always, facts, year);
  }

  private void add(
      String path,
      String name,
      Set<Fact> always,
      Function<Fact, String> facts,
      Supplier<Optional<FiscalYear>> year) {
    String address = path.substring(lang.tag().length() + 1, path.length() - ".html".length());
    subjects.add(
        new PageTitles.Subject(
            path,
            name,
            always,
            fact -> fact == Fact.ADDRESS ? address : facts.apply(fact),
            (text, fact, words) ->
                fact == Fact.YEAR ? year.get().orElseThrow().isNamedIn(text) : says(text, words)));
  }

  /** Whether words stand in a text, a number among them being no part of a longer one. */
  private static boolean says(String text, String words) {
    if (!text.contains(words)) {
      return false;
    }
    String start = Character.isDigit(words.charAt(0)) ? "(?<!\\d)" : "";
    String end = Character.isDigit(words.charAt(words.length() - 1)) ? "(?!\\d)" : "";
    return Pattern.compile(start + Pattern.quote(words) + end).matcher(text).find();
  }
}
