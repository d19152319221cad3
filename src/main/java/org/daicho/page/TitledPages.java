package org.daicho.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.daicho.model.Organisation;
import org.daicho.model.Programme;
import org.daicho.model.Vocabulary;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Lang;
import org.daicho.page.context.Namesakes;
import org.daicho.page.context.PageContext;
import org.daicho.page.context.PageFacts;
import org.daicho.page.list.YearPages;
import org.daicho.page.record.OrganisationPage;
import org.daicho.page.summary.YearChoice;
import org.daicho.view.Paths;
import org.daicho.wording.Messages;

/** All pages of a language that are to be titled. */
final class TitledPages {
  private static final List<Kind> LISTED =
      List.of(Kind.PROGRAMME, Kind.PLAN, Kind.ITEM, Kind.BUDGET, Kind.ORGANISATION, Kind.SOURCE);

  private final PageContext context;
  private final Catalogue catalogue;
  private final Lang lang;
  private final PageFacts facts;
  private final List<Namesakes.Subject> subjects = new ArrayList<>();

  private TitledPages(PageContext context) {
    this.context = context;
    this.catalogue = context.catalogue();
    this.lang = context.lang();
    this.facts = new PageFacts(context);
  }

  static PageTitles of(Catalogue catalogue, Messages messages) {
    PageContext context = new PageContext(catalogue, messages, "");
    TitledPages pages = new TitledPages(context);
    pages.single();
    pages.terms();
    pages.organisations();
    catalogue.all().map(pages.facts::of).flatMap(Optional::stream).forEach(pages.subjects::add);
    return new PageTitles(context, pages.subjects);
  }

  private void single() {
    String list = context.say("views-list");
    single(Paths.home(lang), context.string(catalogue.site().title()), context.say("views-home"));
    single(Paths.years(lang), context.say("views-years"), list);
    for (Kind kind : LISTED) {
      single(Paths.list(lang, kind, 1), context.say("views-" + kind.folder()), list);
    }
    single(Paths.list(lang, Kind.MAP, 1), context.say("map-nav"), list);
    single(Paths.glossary(lang), context.say("glossary"), list);
    single(Paths.translations(lang), context.say("views-translations"), list);
    single(Paths.guide(lang), context.say("views-guide"), "");
    single(Paths.search(lang), context.say("search"), "");
    single(Paths.compare(lang), context.say("compare"), "");
    single(Paths.gallery(lang), context.say("gallery"), "");
  }

  private void single(String path, String name, String kind) {
    subjects.add(facts.single(path, name, kind));
  }

  private void terms() {
    for (FiscalYear year : YearPages.years(catalogue)) {
      single(Paths.year(lang, year), context.both(year), context.say("views-year"));
    }
    for (Vocabulary vocabulary : catalogue.vocabulariesWithPages()) {
      single(
          Paths.terms(lang, vocabulary.id()),
          context.string(vocabulary.name()),
          context.say("views-list"));
      for (Vocabulary.Term term : vocabulary.terms().values()) {
        subjects.add(facts.of(vocabulary, term));
        years(facts.of(vocabulary, term), catalogue.programmesOf(vocabulary.id(), term.id()));
      }
    }
  }

  private void organisations() {
    for (Organisation organisation : catalogue.organisations()) {
      facts
          .of(organisation)
          .ifPresent(o -> years(o, OrganisationPage.programmes(catalogue, organisation)));
    }
  }

  /** Of what has programmes of several years, a page for each and one for all. */
  private void years(Namesakes.Subject whole, List<Programme> programmes) {
    SortedMap<FiscalYear, List<Programme>> years = YearChoice.years(catalogue, programmes);
    if (YearChoice.isChoice(years)) {
      for (FiscalYear year : years.keySet()) {
        subjects.add(facts.inYears(whole, Paths.inYear(whole.path(), year), context.name(year)));
      }
      subjects.add(facts.inYears(whole, Paths.inAllYears(whole.path()), context.say("years-all")));
    }
  }
}
