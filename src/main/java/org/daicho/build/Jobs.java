package org.daicho.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daicho.concurrent.SideBySide;
import org.daicho.export.OpenData;
import org.daicho.export.ProfileFiles;
import org.daicho.export.TermNotes;
import org.daicho.export.table.TableFiles;
import org.daicho.model.Site;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Lang;
import org.daicho.output.Output;
import org.daicho.page.PageJob;
import org.daicho.page.Pages;
import org.daicho.page.site.ComparePage;
import org.daicho.render.Gallery;
import org.daicho.search.index.SearchIndex;
import org.daicho.view.Downloads;
import org.daicho.view.Paths;
import org.daicho.view.page.Page;
import org.daicho.view.page.PageSet;
import org.daicho.wording.Messages;

/** Everything that is made from the records. */
final class Jobs {
  private final Build.Ready site;
  private final boolean pagesOnly;
  private final List<Lang> languages;

  /**
   * @param pagesOnly whether the pages' tables are not offered as files
   */
  Jobs(Build.Ready site, boolean pagesOnly) {
    this.site = site;
    this.pagesOnly = pagesOnly;
    this.languages = site.catalogue().site().languages();
  }

  private Messages messages(Lang lang) {
    return site.theme().messages(lang);
  }

  /** The pages, each with the files of its tables. */
  List<Job> pages() {
    List<PageJob> pages = new ArrayList<>();
    SideBySide.map(languages, lang -> Pages.of(site.catalogue(), messages(lang)))
        .forEach(pages::addAll);
    List<Job> jobs = new ArrayList<>();
    pages.forEach(page -> jobs.add(Job.of(page.id(), page.title(), c -> outputs(page, c))));
    if (site.catalogue().site().extras().contains(Site.Extra.GALLERY)) {
      Set<String> paths = pages.stream().map(PageJob::id).collect(Collectors.toSet());
      languages.forEach(lang -> jobs.add(gallery(lang, paths)));
    }
    return jobs;
  }

  private List<Output> outputs(PageJob page, Catalogue catalogue) {
    PageSet set = page.pages().apply(catalogue);
    List<Output> outputs = new ArrayList<>();
    set.pages().forEach(p -> rendered(p).forEach(outputs::add));
    if (!pagesOnly) {
      for (PageSet.NamedTable named : set.tables()) {
        Lang lang = set.pages().get(0).lang();
        outputs.addAll(TableFiles.of(named.table(), lang, Downloads.base(named.pagePath())));
      }
    }
    return outputs;
  }

  /** The page as a file; none where its template fails, which the renderer reports. */
  Stream<Output> rendered(Page page) {
    return site.renderer().render(page).map(html -> new Output(page.path(), html)).stream();
  }

  private Job gallery(Lang lang, Set<String> paths) {
    return Job.ofEverything(
        Paths.gallery(lang),
        c ->
            rendered(Gallery.page(site.theme(), lang, paths::contains, site.diagnostics()))
                .toList());
  }

  /** What the pages' scripts browse, compare and explain; open data. */
  List<Job> data() {
    List<Job> jobs = new ArrayList<>();
    // Those that take longest first: the short ones fill the time meanwhile.
    OpenData.lists(site.catalogue(), site.pictures()::of)
        .forEach(file -> jobs.add(Job.ofEverything(file.path(), c -> List.of(file))));
    languages.forEach(lang -> jobs.add(Job.of(Paths.browse(lang), "", c -> browse(c, lang))));
    site.catalogue()
        .all()
        .forEach(
            record ->
                jobs.add(
                    Job.of(
                        Paths.data(record.key()),
                        "",
                        c -> List.of(OpenData.record(c, site.pictures()::of, record)))));
    return jobs;
  }

  private List<Output> browse(Catalogue catalogue, Lang lang) {
    List<Output> files = new ArrayList<>();
    ComparePage.profiles(catalogue, messages(lang))
        .forEach(profiles -> files.addAll(ProfileFiles.of(profiles, lang, Paths.browse(lang))));
    if (!catalogue.glossary().isEmpty()) {
      files.add(TermNotes.of(catalogue, lang, Paths.browse(lang)));
    }
    return files;
  }

  /** The search indexes, each of which is made by all threads. */
  List<Job> search() {
    return languages.stream()
        .map(
            lang ->
                Job.ofEverything(
                    Paths.searchIndex(lang), c -> SearchIndex.of(c, messages(lang)).files()))
        .toList();
  }
}
