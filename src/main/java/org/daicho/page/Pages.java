package org.daicho.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.daicho.model.Entry;
import org.daicho.model.Organisation;
import org.daicho.model.Vocabulary;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.value.EntryKey;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Lang;
import org.daicho.page.budget.BudgetPage;
import org.daicho.page.context.PageBuilder;
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
import org.daicho.page.programme.ProgrammesByYear;
import org.daicho.page.record.OrganisationList;
import org.daicho.page.record.OrganisationPage;
import org.daicho.page.record.PlanPage;
import org.daicho.page.record.SourcePage;
import org.daicho.page.site.ComparePage;
import org.daicho.page.site.HomePage;
import org.daicho.page.site.MovedPage;
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
      add(Paths.list(lang, Kind.PROGRAMME, 1), ListPages::programmes);
    }
    for (FiscalYear year : YearPages.years(catalogue)) {
      add(Paths.year(lang, year), context -> YearPages.of(context, year));
    }
    for (Vocabulary vocabulary : catalogue.vocabulariesWithPages()) {
      add(Paths.terms(lang, vocabulary.id()), context -> TermPages.list(context, vocabulary));
      for (Vocabulary.Term term : vocabulary.terms().values()) {
        add(
            Paths.term(lang, vocabulary.id(), term.id()),
            context -> TermPages.of(context, vocabulary, term));
        years(
            Paths.term(lang, vocabulary.id(), term.id()),
            context -> TermPages.years(context, vocabulary, term),
            context -> TermPages.way(context, vocabulary));
      }
    }
    addAll(catalogue.organisations(), OrganisationPage::of);
    for (Organisation organisation : catalogue.organisations()) {
      years(
          Paths.entry(lang, organisation.key()),
          context -> OrganisationPage.years(context, organisation),
          OrganisationPage::way);
    }
  }

  /** The pages of the years of what has a page. */
  private void years(
      String page,
      Function<PageContext, ProgrammesByYear> maker,
      Function<PageContext, PageBuilder> way) {
    List<FiscalYear> years = maker.apply(new PageContext(catalogue, messages, page)).otherYears();
    for (FiscalYear year : years) {
      add(Paths.inYear(page, year), context -> maker.apply(context).year(way.apply(context), year));
    }
    if (!years.isEmpty()) {
      add(Paths.inAllYears(page), context -> maker.apply(context).all(way.apply(context)));
    }
  }

  /** The pages of which there is one, whatever the size of the catalogue. */
  private void single() {
    add(Paths.home(lang), HomePage::of);
    if (!YearPages.years(catalogue).isEmpty()) {
      add(Paths.years(lang), YearPages::list);
    }
    list(Kind.PLAN, PlanList::page);
    list(Kind.ITEM, ListPages::items);
    list(Kind.BUDGET, BudgetList::page);
    list(Kind.ORGANISATION, OrganisationList::page);
    list(Kind.SOURCE, SourceList::page);
    list(Kind.MAP, MapPage::list);
    add(Paths.guide(lang), PlainPages::guide);
    if (TranslationsPage.exists(catalogue)) {
      add(Paths.translations(lang), TranslationsPage::of);
    }
    add(Paths.search(lang), PlainPages::search);
    if (ComparePage.exists(catalogue)) {
      add(Paths.compare(lang), ComparePage::of);
    }
    if (!catalogue.glossary().isEmpty()) {
      add(Paths.glossary(lang), GlossaryPage::of);
    }
  }

  private void list(Kind kind, Function<PageContext, PageSet> maker) {
    if (ListPages.exists(catalogue, kind)) {
      add(Paths.list(lang, kind, 1), maker);
    }
  }

  private void records() {
    addAll(catalogue.maps(), MapPage::of);
    addAll(catalogue.sources(), SourcePage::of);
    addAll(catalogue.plans(), PlanPage::of);
    addAll(catalogue.budgets(), BudgetPage::of);
    addAll(catalogue.items(), ItemPage::of);
    addAll(catalogue.programmes(), ProgrammePage::of);
  }

  private <T extends Entry> void addAll(
      List<T> records, BiFunction<PageContext, T, PageSet> maker) {
    for (T record : records) {
      add(
          Paths.entry(lang, record.key()),
          context -> {
            context.catalogue().entry(record.key()); // A page is made from its own record.
            return maker.apply(context, record);
          });
      for (Id former : record.lineage().formerIds()) {
        add(
            Paths.entry(lang, new EntryKey(record.kind(), former)),
            context -> {
              context.catalogue().entry(record.key());
              return MovedPage.of(context, record);
            });
      }
    }
  }

  /**
   * @param path of the page, which may go on in further ones
   */
  private void add(String path, Function<PageContext, PageSet> maker) {
    String title = titles.of(path);
    jobs.add(
        new PageJob(
            path, title, noting -> maker.apply(new PageContext(noting, messages, path, title))));
  }
}
