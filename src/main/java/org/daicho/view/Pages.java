package org.daicho.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.daicho.model.Budget;
import org.daicho.model.Catalogue;
import org.daicho.model.Item;
import org.daicho.model.Kind;
import org.daicho.model.Lang;
import org.daicho.model.Organisation;
import org.daicho.model.Plan;
import org.daicho.model.Programme;
import org.daicho.model.Source;
import org.daicho.model.TileMap;

/** All pages of a site. Each is made when it is asked for, so that they can be made side by side. */
public final class Pages {
  private Pages() {}

  /** The pages of one language, in pieces that do not depend on one another. */
  public static List<Supplier<PageSet>> of(Catalogue catalogue, Messages messages) {
    Lang lang = messages.lang();
    Function<String, Scope> at = path -> new Scope(catalogue, messages, path);
    List<Supplier<PageSet>> pages = new ArrayList<>();
    // The long lists first: they take longest, and the short pages fill the time beside them.
    pages.add(() -> ListPages.programmes(at, lang));
    YearPages.years(catalogue).forEach(year -> pages.add(() -> YearPages.of(at, lang, year)));
    TermPages.VOCABULARIES.stream()
        .flatMap(id -> catalogue.vocabulary(id).stream())
        .forEach(
            vocabulary -> {
              pages.add(
                  () -> TermPages.list(at.apply(Paths.terms(lang, vocabulary.id())), vocabulary));
              vocabulary
                  .terms()
                  .values()
                  .forEach(term -> pages.add(() -> TermPages.of(at, lang, vocabulary, term)));
            });
    pages.add(() -> HomePage.of(at.apply(Paths.home(lang))));
    pages.add(() -> YearPages.list(at.apply(Paths.years(lang))));
    pages.add(() -> ListPages.plans(at.apply(Paths.list(lang, Kind.PLAN, 1))));
    pages.add(() -> ListPages.items(at.apply(Paths.list(lang, Kind.ITEM, 1))));
    pages.add(() -> ListPages.budgets(at.apply(Paths.list(lang, Kind.BUDGET, 1))));
    pages.add(() -> ListPages.organisations(at.apply(Paths.list(lang, Kind.ORGANISATION, 1))));
    pages.add(() -> ListPages.sources(at.apply(Paths.list(lang, Kind.SOURCE, 1))));
    pages.add(() -> PlainPages.guide(at.apply(Paths.guide(lang))));
    if (TranslationsPage.exists(catalogue)) {
      pages.add(() -> TranslationsPage.of(at.apply(Paths.translations(lang))));
    }
    pages.add(() -> PlainPages.notFound(at.apply(Paths.notFound(lang))));
    for (TileMap m : catalogue.maps()) {
      pages.add(() -> MapPage.of(at.apply(Paths.entry(lang, m.key())), m));
    }
    if (catalogue.maps().size() > 1) {
      pages.add(() -> MapPage.list(at.apply(Paths.list(lang, Kind.MAP, 1))));
    }
    if (!catalogue.glossary().isEmpty()) {
      pages.add(() -> GlossaryPage.of(at.apply(Paths.glossary(lang))));
    }
    for (Organisation o : catalogue.organisations()) {
      pages.add(() -> OrganisationPage.of(at, lang, o));
    }
    for (Plan p : catalogue.plans()) {
      pages.add(() -> PlanPage.of(at.apply(Paths.entry(lang, p.key())), p));
    }
    for (Budget b : catalogue.budgets()) {
      pages.add(() -> BudgetPage.of(at.apply(Paths.entry(lang, b.key())), b));
    }
    for (Item i : catalogue.items()) {
      pages.add(() -> ItemPage.of(at.apply(Paths.entry(lang, i.key())), i));
    }
    for (Source s : catalogue.sources()) {
      pages.add(() -> SourcePage.of(at.apply(Paths.entry(lang, s.key())), s));
    }
    for (Programme p : catalogue.programmes()) {
      pages.add(() -> ProgrammePage.of(at.apply(Paths.entry(lang, p.key())), p));
    }
    return pages;
  }

  /** The header and the footer of a language's pages. */
  public static SiteFrame frame(Catalogue catalogue, Messages messages) {
    Lang lang = messages.lang();
    Scope scope = new Scope(catalogue, messages, "");
    return new SiteFrame(
        lang,
        scope.words(catalogue.site().title()),
        navigation(scope),
        scope.words(catalogue.site().publisher()),
        scope.date(catalogue.site().dataDate()),
        scope.words(catalogue.site().licence()),
        catalogue.site().licenceUrl(),
        terms(catalogue, lang));
  }

  private static List<SiteFrame.NavItem> navigation(Scope scope) {
    Lang lang = scope.lang();
    List<SiteFrame.NavItem> items = new ArrayList<>();
    items.add(item("home", scope.say("views-home"), Paths.home(lang)));
    items.add(
        item("programmes", scope.say("views-programmes"), Paths.list(lang, Kind.PROGRAMME, 1)));
    items.add(item("plans", scope.say("views-plans"), Paths.list(lang, Kind.PLAN, 1)));
    items.add(item("budgets", scope.say("views-budgets"), Paths.list(lang, Kind.BUDGET, 1)));
    items.add(
        item(
            "organisations",
            scope.say("views-organisations"),
            Paths.list(lang, Kind.ORGANISATION, 1)));
    List<TileMap> maps = scope.catalogue().maps();
    if (!maps.isEmpty()) {
      String path =
          maps.size() == 1
              ? Paths.entry(lang, maps.get(0).key())
              : Paths.list(lang, Kind.MAP, 1);
      items.add(item("maps", scope.say("map-nav"), path));
    }
    items.add(item("years", scope.say("views-years"), Paths.years(lang)));
    items.add(item("sources", scope.say("views-sources"), Paths.list(lang, Kind.SOURCE, 1)));
    if (!scope.catalogue().glossary().isEmpty()) {
      items.add(item("glossary", scope.say("glossary"), Paths.glossary(lang)));
    }
    items.add(item("guide", scope.say("views-guide-short"), Paths.guide(lang)));
    return List.copyOf(items);
  }

  private static List<SiteFrame.Term> terms(Catalogue catalogue, Lang lang) {
    return catalogue.glossary().stream()
        .flatMap(
            term ->
                term.forms(lang).stream()
                    .map(form -> new SiteFrame.Term(form, Paths.entry(lang, term.key()))))
        .toList();
  }

  private static SiteFrame.NavItem item(String id, String label, String path) {
    return new SiteFrame.NavItem(id, label, path);
  }
}
