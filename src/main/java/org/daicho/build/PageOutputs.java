package org.daicho.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.daicho.concurrent.SideBySide;
import org.daicho.export.table.TableFiles;
import org.daicho.model.Site;
import org.daicho.model.value.Lang;
import org.daicho.page.NotFoundPage;
import org.daicho.page.PageJob;
import org.daicho.page.Pages;
import org.daicho.page.Reads;
import org.daicho.page.RootPage;
import org.daicho.render.Gallery;
import org.daicho.view.Downloads;
import org.daicho.view.Paths;
import org.daicho.view.page.Page;
import org.daicho.view.page.PageSet;
import org.daicho.wording.Messages;

/**
 * The pages and the files of their tables. Pages are pure, so they are made side by side; those
 * that are made from what the last build made them from are kept as they are.
 */
final class PageOutputs {
  private final OutputContext context;
  private final boolean pagesOnly;
  private final Progress progress;
  private final AtomicInteger pages = new AtomicInteger();

  /**
   * @param pagesOnly whether the files of their tables are left out
   */
  PageOutputs(OutputContext context, boolean pagesOnly, Progress progress) {
    this.context = context;
    this.pagesOnly = pagesOnly;
    this.progress = progress;
  }

  /** Hands them over, and returns how many they are. */
  int write() {
    List<PageJob> jobs = new ArrayList<>();
    SideBySide.map(
            context.languages(), lang -> Pages.of(context.catalogue(), context.messages(lang)))
        .forEach(jobs::addAll);
    AtomicInteger done = new AtomicInteger();
    SideBySide.forEach(
        jobs,
        job -> {
          context.guard(job.id(), () -> write(job));
          progress.at(Progress.Step.PAGES, done.incrementAndGet(), jobs.size());
        });
    page(RootPage.of(context.catalogue()), "");
    notFound();
    if (context.catalogue().site().extras().contains(Site.Extra.GALLERY)) {
      gallery(jobs.stream().map(PageJob::id).collect(Collectors.toSet()));
    }
    return pages.get();
  }

  private void write(PageJob job) {
    String key = context.keys().of(job.id() + " " + job.title(), job.reads().get());
    Optional<List<String>> kept = context.publisher().keep(key);
    if (kept.isPresent()) {
      pages.addAndGet((int) kept.get().stream().filter(path -> path.endsWith(".html")).count());
      return;
    }
    PageSet set;
    try {
      set = job.pages().get();
    } catch (Messages.Missing missing) {
      context.diagnostics().add(context.site().theme().missingMessage(missing));
      return;
    }
    set.pages().forEach(page -> page(page, key));
    if (!pagesOnly) {
      for (PageSet.NamedTable named : set.tables()) {
        Lang lang = set.pages().get(0).lang();
        TableFiles.of(named.table(), lang, Downloads.base(named.pagePath()))
            .forEach(file -> context.put(file.path(), file.bytes(), key));
      }
    }
  }

  private void page(Page page, String key) {
    pages.incrementAndGet();
    context.site().renderer().render(page).ifPresent(bytes -> context.put(page.path(), bytes, key));
  }

  private void notFound() {
    List<Messages> messages =
        context.languages().stream().map(context.site().theme()::messages).toList();
    try {
      page(NotFoundPage.of(context.catalogue(), messages), "");
    } catch (Messages.Missing missing) {
      context.diagnostics().add(context.site().theme().missingMessage(missing));
    }
  }

  /**
   * @param paths of the pages
   */
  private void gallery(Set<String> paths) {
    for (Lang lang : context.languages()) {
      String key = context.keys().of(Paths.gallery(lang), Reads.everything());
      if (context.isKept(key)) {
        pages.incrementAndGet();
      } else {
        page(
            Gallery.page(context.site().theme(), lang, paths::contains, context.diagnostics()),
            key);
      }
    }
  }
}
