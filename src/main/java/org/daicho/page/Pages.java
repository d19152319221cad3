package org.daicho.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
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
import org.daicho.model.value.FiscalYear;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Lang;
import org.daicho.page.budget.BudgetPage;
import org.daicho.page.context.PageContext;
import org.daicho.page.item.ItemPage;
import org.daicho.page.list.BudgetList;
import org.daicho.page.list.GlossaryPage;
import org.daicho.page.list.ListPages;
import org.daicho.page.list.PlanList;
import org.daicho.page.list.SourceList;
import org.daicho.page.list.TermPages;
import org.daicho.page.list.YearPages;
import org.daicho.page.map.MapPage;
import org.daicho.page.programme.ProgrammePage;
import org.daicho.page.record.OrganisationList;
import org.daicho.page.record.OrganisationPage;
import org.daicho.page.record.PlanPage;
import org.daicho.page.record.SourcePage;
import org.daicho.page.site.ComparePage;
import org.daicho.page.site.HomePage;
import org.daicho.page.site.PlainPages;
import org.daicho.page.site.TranslationsPage;
import org.daicho.view.Paths;
import org.daicho.view.page.Page;
import org.daicho.view.page.PageSet;
import org.daicho.wording.Messages;

/**
 * All pages of a language. Each is made when it is asked for, so that they can be made side by
 * side.
 */
public final class Pages {
  private final Catalogue catalogue;
  private final Lang lang;
  private final Messages messages;
  private final PageTitles titles;
  private final List<PageJob> jobs = new ArrayList<>();

  private Pages(Catalogue catalogue, Messages messages) {
    this.catalogue = catalogue;
    this.lang = messages.lang();
    this.messages = messages;
    this.titles = TitledPages.of(catalogue, messages);
  }

  /** The pages of one language, in pieces that do not depend on one another. */
  public static List<PageJob> of(Catalogue catalogue, Messages messages) {
    Pages pages = new Pages(catalogue, messages);
    // The long lists first: they take longest, and the short pages fill the time meanwhile.
    pages.lists();
    pages.single();
    pages.records();
    return pages.jobs;
  }

  /**
   * The pages that read otherwise in the archive of the site: they lead to it, and it has not
   * itself.
   */
  public static List<Page> archived(Catalogue catalogue, Messages messages) {
    String path = Paths.guide(messages.lang());
    String title = TitledPages.of(catalogue, messages).of(path);
    return PlainPages.archivedGuide(new PageContext(catalogue, messages, path, title)).pages();
  }

  private void lists() {
    if (ListPages.exists(catalogue, Kind.PROGRAMME)) {
      add(
          Paths.list(lang, Kind.PROGRAMME, 1),
          () -> Reads.programmes(catalogue, "all programmes", catalogue::programmes),
          ListPages::programmes);
    }
    for (FiscalYear year : YearPages.years(catalogue)) {
      add(
          Paths.year(lang, year),
          () ->
              Reads.programmes(
                  catalogue, "year " + year.year(), () -> catalogue.programmesOf(year)),
          context -> YearPages.of(context, year));
    }
    for (Vocabulary vocabulary : catalogue.vocabulariesWithPages()) {
      ofAll(Paths.terms(lang, vocabulary.id()), context -> TermPages.list(context, vocabulary));
      for (Vocabulary.Term term : vocabulary.terms().values()) {
        add(
            Paths.term(lang, vocabulary.id(), term.id()),
            () ->
                Reads.programmes(
                    catalogue,
                    "term " + vocabulary.id() + "/" + term.id(),
                    () -> catalogue.programmesOf(vocabulary.id(), term.id())),
            context -> TermPages.of(context, vocabulary, term));
      }
    }
    for (Organisation organisation : catalogue.organisations()) {
      add(
          Paths.entry(lang, organisation.key()),
          () ->
              Reads.programmes(
                  catalogue,
                  "organisation " + organisation.id(),
                  () -> OrganisationPage.programmes(catalogue, organisation)),
          context -> OrganisationPage.of(context, organisation));
    }
  }

  /** The pages of which there is one, whatever the size of the catalogue. */
  private void single() {
    ofAll(Paths.home(lang), HomePage::of);
    if (!YearPages.years(catalogue).isEmpty()) {
      ofAll(Paths.years(lang), YearPages::list);
    }
    list(Kind.PLAN, PlanList::page);
    list(Kind.ITEM, ListPages::items);
    list(Kind.BUDGET, BudgetList::page);
    list(Kind.ORGANISATION, OrganisationList::page);
    list(Kind.SOURCE, SourceList::page);
    list(Kind.MAP, MapPage::list);
    ofAll(Paths.guide(lang), PlainPages::guide);
    if (TranslationsPage.exists(catalogue)) {
      // It counts bodies too.
      add(Paths.translations(lang), Reads::everything, TranslationsPage::of);
    }
    ofAll(Paths.search(lang), PlainPages::search);
    if (ComparePage.exists(catalogue)) {
      ofAll(Paths.compare(lang), ComparePage::of);
    }
    if (!catalogue.glossary().isEmpty()) {
      ofAll(Paths.glossary(lang), GlossaryPage::of);
    }
  }

  private void list(Kind kind, Function<PageContext, PageSet> maker) {
    if (ListPages.exists(catalogue, kind)) {
      ofAll(Paths.list(lang, kind, 1), maker);
    }
  }

  private void records() {
    for (TileMap map : catalogue.maps()) {
      add(map, Reads::records, context -> MapPage.of(context, map));
    }
    for (Source source : catalogue.sources()) {
      add(source, Reads::records, context -> SourcePage.of(context, source));
    }
    for (Plan plan : catalogue.plans()) {
      add(plan, () -> Reads.plan(catalogue, plan), context -> PlanPage.of(context, plan));
    }
    for (Budget budget : catalogue.budgets()) {
      add(budget, () -> Reads.budget(catalogue, budget), context -> BudgetPage.of(context, budget));
    }
    for (Item item : catalogue.items()) {
      add(item, () -> Reads.item(catalogue, item), context -> ItemPage.of(context, item));
    }
    for (Programme programme : catalogue.programmes()) {
      add(
          programme,
          () -> Reads.programme(catalogue, programme),
          context -> ProgrammePage.of(context, programme));
    }
  }

  private void ofAll(String path, Function<PageContext, PageSet> maker) {
    add(path, Reads::records, maker);
  }

  private void add(Entry entry, Supplier<Reads> reads, Function<PageContext, PageSet> maker) {
    add(Paths.entry(lang, entry.key()), reads, maker);
  }

  /**
   * @param path of the page, which may go on in further ones
   */
  private void add(String path, Supplier<Reads> reads, Function<PageContext, PageSet> maker) {
    String title = titles.of(path);
    jobs.add(
        new PageJob(
            path,
            title,
            reads,
            () -> maker.apply(new PageContext(catalogue, messages, path, title))));
  }
}
