package org.daicho.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.export.OpenData;
import org.daicho.export.ProfileFiles;
import org.daicho.export.TableFiles;
import org.daicho.model.Lang;
import org.daicho.model.Programme;
import org.daicho.publish.Output;
import org.daicho.publish.Publisher;
import org.daicho.search.SearchIndex;
import org.daicho.view.ComparePage;
import org.daicho.view.Downloads;
import org.daicho.view.Messages;
import org.daicho.view.Page;
import org.daicho.view.PageJob;
import org.daicho.view.PageSet;
import org.daicho.view.Pages;
import org.daicho.view.Paths;
import org.daicho.view.Reads;
import org.daicho.view.RootPage;

/**
 * Every file of the site, handed to the publisher. Pages are pure, so they are made side by side;
 * those that are made from what the last build made them from are kept as they are.
 */
final class Outputs {
  private final Build.Ready site;
  private final Publisher publisher;
  private final Keys keys;
  private final boolean pagesOnly;
  private final Diagnostics diagnostics;
  private final Progress progress;
  private final AtomicInteger pages = new AtomicInteger();

  Outputs(
      Build.Ready site,
      Publisher publisher,
      boolean pagesOnly,
      Diagnostics diagnostics,
      Progress progress)
      throws IOException {
    this.site = site;
    this.publisher = publisher;
    this.pagesOnly = pagesOnly;
    this.diagnostics = diagnostics;
    this.progress = progress;
    String look =
        Fingerprint.of(
            List.of(Version.fingerprint(), site.theme().digest(), String.valueOf(pagesOnly)));
    this.keys = new Keys(site.catalogue(), site.digests(), look);
  }

  /** Hands over all files and returns how many are pages. */
  int write() throws IOException {
    try {
      site.theme().assets().forEach((path, bytes) -> put(path, bytes, ""));
      List<PageJob> jobs = new ArrayList<>();
      for (Lang lang : site.catalogue().site().languages()) {
        jobs.addAll(Pages.of(site.catalogue(), site.theme().messages(lang)));
      }
      AtomicInteger done = new AtomicInteger();
      jobs.parallelStream()
          .forEach(
              job -> {
                write(job);
                progress.at(Progress.Step.PAGES, done.incrementAndGet(), jobs.size());
              });
      page(RootPage.of(site.catalogue()), "");
      put(".nojekyll", new byte[0], "");
      if (!pagesOnly) {
        search();
        browse();
        data();
      }
      return pages.get();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void write(PageJob job) {
    String key = keys.of(job.id(), job.reads().get());
    Optional<List<String>> kept = publisher.keepAll(key);
    if (kept.isPresent()) {
      pages.addAndGet((int) kept.get().stream().filter(path -> path.endsWith(".html")).count());
      return;
    }
    PageSet set;
    try {
      set = job.pages().get();
    } catch (Messages.Missing missing) {
      diagnostics.add(Build.told(missing, site.theme()));
      return;
    }
    set.pages().forEach(page -> page(page, key));
    if (!pagesOnly) {
      for (PageSet.NamedTable named : set.tables()) {
        Lang lang = set.pages().get(0).lang();
        TableFiles.of(named.table(), lang, Downloads.base(named.pagePath()))
            .forEach(file -> put(file.path(), file.bytes(), key));
      }
    }
  }

  private void page(Page page, String key) {
    pages.incrementAndGet();
    site.renderer().render(page, diagnostics).ifPresent(bytes -> put(page.path(), bytes, key));
  }

  /** One language's index after the other: each is made by all threads. */
  private void search() {
    for (Lang lang : site.catalogue().site().languages()) {
      String key = keys.of(Paths.searchIndex(lang), Reads.everything());
      if (publisher.keepAll(key).isEmpty()) {
        SearchIndex.of(site.catalogue(), site.theme().messages(lang))
            .files()
            .forEach(file -> put(file.path(), file.bytes(), key));
      }
    }
  }

  /** What the pages' scripts browse and compare. */
  private void browse() {
    for (Lang lang : site.catalogue().site().languages()) {
      String key = keys.of(Paths.browse(lang), Reads.records());
      if (publisher.keepAll(key).isEmpty()) {
        ComparePage.profiles(site.catalogue(), site.theme().messages(lang)).stream()
            .flatMap(profiles -> ProfileFiles.of(profiles, lang, Paths.browse(lang)).stream())
            .forEach(file -> put(file.path(), file.bytes(), key));
      }
    }
  }

  /** A programme's data are made from what its page is made from; the rest from everything. */
  private void data() {
    Map<String, Reads> reads = new HashMap<>();
    for (Programme programme : site.catalogue().programmes()) {
      reads.put(Paths.data(programme.key()), Reads.programme(site.catalogue(), programme));
    }
    OpenData.outputs(site.catalogue()).parallelStream()
        .forEach(
            file -> {
              Reads of = reads.getOrDefault(file.path(), Reads.everything());
              String key = keys.of(file.path(), of);
              if (publisher.keepAll(key).isEmpty()) {
                put(file.path(), file.bytes(), key);
              }
            });
  }

  private void put(String path, byte[] bytes, String key) {
    try {
      publisher.put(new Output(path, bytes), key);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
