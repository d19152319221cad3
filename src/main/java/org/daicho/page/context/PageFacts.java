package org.daicho.page.context;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.daicho.model.Budget;
import org.daicho.model.Entry;
import org.daicho.model.Item;
import org.daicho.model.Organisation;
import org.daicho.model.Plan;
import org.daicho.model.Programme;
import org.daicho.model.Source;
import org.daicho.model.TileMap;
import org.daicho.model.Vocabulary;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.value.EntryKey;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Lang;
import org.daicho.page.context.Namesakes.Fact;
import org.daicho.page.context.Namesakes.Subject;
import org.daicho.view.Downloads;
import org.daicho.view.Paths;

/** What each page is called, and what tells it from others of its name. */
public final class PageFacts {
  private static final Set<Fact> NOTHING = EnumSet.noneOf(Fact.class);

  private final PageContext context;
  private final Catalogue catalogue;
  private final Lang lang;

  public PageFacts(PageContext context) {
    this.context = context;
    this.catalogue = context.catalogue();
    this.lang = context.lang();
  }

  /**
   * The page of a record or of a term that lies at a path, or the part of one that a fragment
   * names; nothing where there is no such page.
   */
  Optional<Subject> at(String path) {
    int hash = path.indexOf('#');
    Optional<Subject> page = page(hash < 0 ? path : path.substring(0, hash));
    return hash < 0 ? page : page.map(whole -> part(whole, path));
  }

  private Optional<Subject> page(String path) {
    String[] parts = path.endsWith(".html") ? Downloads.base(path).split("/") : new String[0];
    Optional<Id> id = parts.length == 3 ? Id.parse(parts[2]) : Optional.empty();
    return id.isEmpty()
        ? Optional.empty()
        : Kind.ofFolder(parts[1])
            .flatMap(kind -> catalogue.entry(new EntryKey(kind, id.get())))
            .flatMap(this::of)
            .or(() -> term(Id.parse(parts[1]), id.get()));
  }

  private Optional<Subject> term(Optional<Id> vocabulary, Id term) {
    return vocabulary
        .filter(Vocabulary.WITH_PAGES::contains)
        .flatMap(catalogue::vocabulary)
        .flatMap(v -> v.term(term).map(t -> of(v, t)));
  }

  private static Subject part(Subject whole, String path) {
    String address = path.substring(path.indexOf('/') + 1);
    return new Subject(
        path,
        whole.name(),
        NOTHING,
        fact ->
            switch (fact) {
              case WHOLE -> whole.name();
              case ADDRESS -> address;
              default -> whole.facts().apply(fact);
            },
        whole.says());
  }

  /** The page of a record; nothing for those of kinds that have none. */
  public Optional<Subject> of(Entry entry) {
    return switch (entry.kind()) {
      case PROGRAMME -> Optional.of(programme((Programme) entry));
      case PLAN -> Optional.of(plan((Plan) entry));
      case ITEM -> Optional.of(item((Item) entry));
      case BUDGET -> Optional.of(budget((Budget) entry));
      case ORGANISATION -> Optional.of(organisation((Organisation) entry));
      case SOURCE -> Optional.of(source((Source) entry));
      case MAP -> Optional.of(map((TileMap) entry));
      case FORM, VOCABULARY, GLOSSARY -> Optional.empty(); // Terms share one page.
    };
  }

  public Subject of(Vocabulary vocabulary, Vocabulary.Term term) {
    return single(
        Paths.term(lang, vocabulary.id(), term.id()),
        context.string(term.name()),
        context.string(vocabulary.name()));
  }

  /**
   * A page of some years of what has a page of its own.
   *
   * @param which the year, or all, in words
   */
  public Subject inYears(Subject whole, String path, String which) {
    Subject part = part(whole, path);
    return new Subject(
        path,
        context.say("years-title", whole.name(), which),
        whole.always(),
        part.facts(),
        part.says());
  }

  /**
   * A page that is not of a record.
   *
   * @param kind what it is, in a word; may be empty
   */
  public Subject single(String path, String name, String kind) {
    return subject(path, name, NOTHING, fact -> fact == Fact.KIND ? kind : "", Optional::empty);
  }

  private Subject map(TileMap map) {
    return subject(
        map,
        context.string(map.name()),
        NOTHING,
        fact -> fact == Fact.KIND ? context.say("map-nav") : "",
        Optional::empty);
  }

  private Subject source(Source source) {
    return subject(
        source,
        context.string(source.name()),
        NOTHING,
        fact ->
            switch (fact) {
              case KIND -> context.say("views-source");
              case ORGANISATION -> organisation(source.organisation());
              case YEAR -> year(source.fiscalYear());
              default -> "";
            },
        source::fiscalYear);
  }

  private Subject organisation(Organisation organisation) {
    Organisation body = catalogue.bodyOf(organisation);
    boolean office = !body.id().equals(organisation.id());
    return subject(
        organisation,
        context.string(organisation.name()),
        office ? EnumSet.of(Fact.ORGANISATION) : NOTHING,
        fact ->
            switch (fact) {
              case KIND ->
                  context.string(
                      context.termName(Vocabulary.ORGANISATION_KIND, organisation.type()));
              case ORGANISATION ->
                  office
                      ? context.string(body.name())
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
        context.say("views-title-and"), found.stream().map(o -> context.string(o.name())).toList());
  }

  private Subject plan(Plan plan) {
    return subject(
        plan,
        context.string(plan.name()),
        EnumSet.of(Fact.YEAR),
        fact ->
            switch (fact) {
              case KIND -> context.say("views-plan");
              case ORGANISATION -> organisation(plan.organisation());
              case YEAR -> year(plan.fiscalYear());
              default -> "";
            },
        plan::fiscalYear);
  }

  private Subject budget(Budget budget) {
    return subject(
        budget,
        context.string(catalogue.nameOf(budget)),
        EnumSet.of(Fact.KIND, Fact.YEAR),
        fact ->
            switch (fact) {
              case KIND -> context.say("views-budget");
              case ORGANISATION -> catalogue.organisationOf(budget).map(this::name).orElse("");
              case PLAN -> budget.plan().flatMap(catalogue::plan).map(this::brief).orElse("");
              case YEAR -> year(catalogue.yearOf(budget));
              case NUMBER -> number(budget.number());
              default -> "";
            },
        () -> catalogue.yearOf(budget));
  }

  private Subject item(Item item) {
    Optional<Plan> plan = catalogue.plan(item.plan());
    return subject(
        item,
        context.string(item.root().name()),
        EnumSet.of(Fact.KIND, Fact.PLAN),
        fact ->
            switch (fact) {
              case KIND ->
                  context.string(context.termName(Vocabulary.ITEM_KIND, item.root().type()));
              case ORGANISATION -> plan.map(p -> organisation(p.organisation())).orElse("");
              case PLAN -> plan.map(this::brief).orElse("");
              case YEAR -> year(plan.flatMap(Plan::fiscalYear));
              case NUMBER -> number(item.root().number());
              default -> "";
            },
        () -> plan.flatMap(Plan::fiscalYear));
  }

  private Subject programme(Programme programme) {
    return subject(
        programme,
        context.string(catalogue.nameOf(programme)),
        EnumSet.of(Fact.ORGANISATION),
        fact ->
            switch (fact) {
              case KIND -> context.say("views-programme");
              case ORGANISATION -> organisation(programme.organisation());
              case PLAN -> catalogue.planOf(programme).map(this::brief).orElse("");
              case YEAR -> year(catalogue.yearOf(programme));
              case NUMBER -> number(catalogue.latest(programme).number());
              default -> "";
            },
        () -> catalogue.yearOf(programme));
  }

  private String organisation(Id id) {
    return context.organisation(id).words().value();
  }

  private String name(Organisation organisation) {
    return organisation(organisation.id());
  }

  private String brief(Plan plan) {
    return context.string(plan.briefName());
  }

  private String year(Optional<FiscalYear> year) {
    return year.map(context::name).orElse("");
  }

  private String number(String number) {
    return number.isEmpty() ? "" : context.say("views-number-in-source", number);
  }

  private Subject subject(
      Entry entry,
      String name,
      Set<Fact> always,
      Function<Fact, String> facts,
      Supplier<Optional<FiscalYear>> year) {
    return subject(Paths.entry(lang, entry.key()), name, always, facts, year);
  }

  private Subject subject(
      String path,
      String name,
      Set<Fact> always,
      Function<Fact, String> facts,
      Supplier<Optional<FiscalYear>> year) {
    String address = path.substring(lang.tag().length() + 1, path.length() - ".html".length());
    return new Subject(
        path,
        name,
        always,
        fact -> fact == Fact.ADDRESS ? address : facts.apply(fact),
        (text, fact, words) ->
            fact == Fact.YEAR ? year.get().orElseThrow().isNamedIn(text) : says(text, words));
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
