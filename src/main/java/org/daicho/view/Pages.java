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
    pages.add(() -> PlainPages.notFound(at.apply(Paths.notFound(lang))));
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
        List.of(
            item("home", scope.say("views-home"), Paths.home(lang)),
            item("programmes", scope.say("views-programmes"), Paths.list(lang, Kind.PROGRAMME, 1)),
            item("plans", scope.say("views-plans"), Paths.list(lang, Kind.PLAN, 1)),
            item("budgets", scope.say("views-budgets"), Paths.list(lang, Kind.BUDGET, 1)),
            item(
                "organisations",
                scope.say("views-organisations"),
                Paths.list(lang, Kind.ORGANISATION, 1)),
            item("years", scope.say("views-years"), Paths.years(lang)),
            item("sources", scope.say("views-sources"), Paths.list(lang, Kind.SOURCE, 1)),
            item("guide", scope.say("views-guide-short"), Paths.guide(lang))),
        scope.words(catalogue.site().publisher()),
        scope.date(catalogue.site().dataDate()),
        scope.words(catalogue.site().licence()),
        catalogue.site().licenceUrl());
  }

  private static SiteFrame.NavItem item(String id, String label, String path) {
    return new SiteFrame.NavItem(id, label, path);
  }
}
