package org.daicho.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daicho.model.Vocabulary;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.FiscalYear;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Lang;
import org.daicho.page.context.Namesakes;
import org.daicho.page.context.PageFacts;
import org.daicho.page.context.Scope;
import org.daicho.page.list.YearPages;
import org.daicho.view.Paths;
import org.daicho.wording.Messages;

/** All pages of a language that are to be titled. */
final class TitledPages {
  private final Scope scope;
  private final Catalogue catalogue;
  private final Lang lang;
  private final PageFacts facts;
  private final List<Namesakes.Subject> subjects = new ArrayList<>();

  private TitledPages(Scope scope) {
    this.scope = scope;
    this.catalogue = scope.catalogue();
    this.lang = scope.lang();
    this.facts = new PageFacts(scope);
  }

  static PageTitles of(Catalogue catalogue, Messages messages) {
    Scope scope = new Scope(catalogue, messages, "");
    TitledPages pages = new TitledPages(scope);
    pages.single();
    pages.terms();
    catalogue.all().map(pages.facts::of).flatMap(Optional::stream).forEach(pages.subjects::add);
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
    subjects.add(facts.single(path, name, kind));
  }

  private void terms() {
    for (FiscalYear year : YearPages.years(catalogue)) {
      single(Paths.year(lang, year), scope.both(year), scope.say("views-year"));
    }
    for (Vocabulary vocabulary : catalogue.vocabulariesWithPages()) {
      single(
          Paths.terms(lang, vocabulary.id()),
          scope.string(vocabulary.name()),
          scope.say("views-list"));
      vocabulary.terms().values().forEach(term -> subjects.add(facts.of(vocabulary, term)));
    }
  }
}
