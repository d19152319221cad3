package org.daicho.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.daicho.model.Budget;
import org.daicho.model.Catalogue;
import org.daicho.model.Entry;
import org.daicho.model.FiscalYear;
import org.daicho.model.Item;
import org.daicho.model.Kind;
import org.daicho.model.Lang;
import org.daicho.model.Organisation;
import org.daicho.model.Plan;
import org.daicho.model.Programme;
import org.daicho.model.Source;
import org.daicho.model.TileMap;
import org.daicho.model.Vocabulary;

/**
 * All pages of a language. Each is made when it is asked for, so that they can be made side by
 * side.
 */
public final class Pages {
  private final Catalogue catalogue;
  private final Lang lang;
  private final Function<String, Scope> at;
  private final List<PageJob> jobs = new ArrayList<>();

  private Pages(Catalogue catalogue, Messages messages) {
    this.catalogue = catalogue;
    this.lang = messages.lang();
    this.at = path -> new Scope(catalogue, messages, path);
  }

  /** The pages of one language, in pieces that do not depend on one another. */
  public static List<PageJob> of(Catalogue catalogue, Messages messages) {
    Pages pages = new Pages(catalogue, messages);
    // The long lists first: they take longest, and the short pages fill the time beside them.
    pages.lists();
    pages.single();
    pages.records();
    return pages.jobs;
  }

  private void lists() {
    add(
        Paths.list(lang, Kind.PROGRAMME, 1),
        () -> Reads.programmes(catalogue, "all programmes", catalogue::programmes),
        scope -> ListPages.programmes(at, lang));
    for (FiscalYear year : YearPages.years(catalogue)) {
      add(
          Paths.year(lang, year),
          () ->
              Reads.programmes(
                  catalogue, "year " + year.year(), () -> catalogue.programmesOf(year)),
          scope -> YearPages.of(at, lang, year));
    }
    for (Vocabulary vocabulary : TermPages.vocabularies(catalogue)) {
      ofAll(Paths.terms(lang, vocabulary.id()), scope -> TermPages.list(scope, vocabulary));
      for (Vocabulary.Term term : vocabulary.terms().values()) {
        add(
            Paths.term(lang, vocabulary.id(), term.id()),
            () ->
                Reads.programmes(
                    catalogue,
                    "term " + vocabulary.id() + "/" + term.id(),
                    () -> catalogue.programmesOf(vocabulary.id(), term.id())),
            scope -> TermPages.of(at, lang, vocabulary, term));
      }
    }
    for (Organisation organisation : catalogue.organisations()) {
      add(
          organisation,
          () ->
              Reads.programmes(
                  catalogue,
                  "organisation " + organisation.id(),
                  () -> OrganisationPage.programmes(catalogue, organisation)),
          scope -> OrganisationPage.of(at, lang, organisation));
    }
  }

  /** The pages of which there is one, whatever the size of the catalogue. */
  private void single() {
    ofAll(Paths.home(lang), HomePage::of);
    ofAll(Paths.years(lang), YearPages::list);
    ofAll(Paths.list(lang, Kind.PLAN, 1), PlanList::page);
    ofAll(Paths.list(lang, Kind.ITEM, 1), ListPages::items);
    ofAll(Paths.list(lang, Kind.BUDGET, 1), BudgetList::page);
    ofAll(Paths.list(lang, Kind.ORGANISATION, 1), OrganisationList::page);
    ofAll(Paths.list(lang, Kind.SOURCE, 1), SourceList::page);
    ofAll(Paths.guide(lang), PlainPages::guide);
    if (TranslationsPage.exists(catalogue)) {
      // It counts bodies too.
      add(Paths.translations(lang), Reads::everything, TranslationsPage::of);
    }
    ofAll(Paths.search(lang), PlainPages::search);
    ofAll(Paths.compare(lang), ComparePage::of);
    ofAll(Paths.notFound(lang), PlainPages::notFound);
    if (catalogue.maps().size() > 1) {
      ofAll(Paths.list(lang, Kind.MAP, 1), MapPage::list);
    }
    if (!catalogue.glossary().isEmpty()) {
      ofAll(Paths.glossary(lang), GlossaryPage::of);
    }
  }

  private void records() {
    for (TileMap map : catalogue.maps()) {
      add(map, Reads::records, scope -> MapPage.of(scope, map));
    }
    for (Source source : catalogue.sources()) {
      add(source, Reads::records, scope -> SourcePage.of(scope, source));
    }
    for (Plan plan : catalogue.plans()) {
      add(plan, () -> Reads.plan(catalogue, plan), scope -> PlanPage.of(scope, plan));
    }
    for (Budget budget : catalogue.budgets()) {
      add(budget, () -> Reads.budget(catalogue, budget), scope -> BudgetPage.of(scope, budget));
    }
    for (Item item : catalogue.items()) {
      add(item, () -> Reads.item(catalogue, item), scope -> ItemPage.of(scope, item));
    }
    for (Programme programme : catalogue.programmes()) {
      add(
          programme,
          () -> Reads.programme(catalogue, programme),
          scope -> ProgrammePage.of(scope, programme));
    }
  }

  private void ofAll(String path, Function<Scope, PageSet> maker) {
    add(path, Reads::records, maker);
  }

  private void add(Entry entry, Supplier<Reads> reads, Function<Scope, PageSet> maker) {
    add(Paths.entry(lang, entry.key()), reads, maker);
  }

  private void add(String path, Supplier<Reads> reads, Function<Scope, PageSet> maker) {
    jobs.add(new PageJob(path, reads, () -> maker.apply(at.apply(path))));
  }
}
