package org.daicho.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.export.DataFile;
import org.daicho.export.OpenData;
import org.daicho.export.TableFiles;
import org.daicho.model.Lang;
import org.daicho.publish.Output;
import org.daicho.publish.Publisher;
import org.daicho.render.Renderer;
import org.daicho.view.Downloads;
import org.daicho.view.Page;
import org.daicho.view.PageSet;
import org.daicho.view.Pages;
import org.daicho.view.RootPage;

/**
 * Every file of the site, handed to the publisher. Pages are pure, so they are made side by side;
 * one whose value and theme are those of the last build is kept without printing it.
 */
final class Outputs {
  private final Build.Ready site;
  private final Renderer renderer;
  private final Publisher publisher;
  private final Diagnostics diagnostics;
  private final Progress progress;
  private final AtomicInteger pages = new AtomicInteger();

  Outputs(
      Build.Ready site, Publisher publisher, Diagnostics diagnostics, Progress progress) {
    this.site = site;
    this.renderer = site.renderer();
    this.publisher = publisher;
    this.diagnostics = diagnostics;
    this.progress = progress;
  }

  /** Hands over all files and returns how many are pages. */
  int write(boolean pagesOnly) throws IOException {
    try {
      site.theme().assets().forEach((path, bytes) -> put(path, bytes, ""));
      String program = Version.fingerprint();
      String look = Fingerprint.of(program, site.theme().digest(), site.frames());
      List<Supplier<PageSet>> sets = new ArrayList<>();
      for (Lang lang : site.catalogue().site().languages()) {
        sets.addAll(Pages.of(site.catalogue(), site.theme().messages(lang)));
      }
      AtomicInteger done = new AtomicInteger();
      sets.parallelStream()
          .forEach(
              set -> {
                write(set.get(), look, program, pagesOnly);
                progress.at(Progress.Step.PAGES, done.incrementAndGet(), sets.size());
              });
      page(RootPage.of(site.catalogue()), look);
      put(".nojekyll", new byte[0], "");
      if (!pagesOnly) {
        OpenData.outputs(site.catalogue()).parallelStream().forEach(file -> data(file, ""));
      }
      return pages.get();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void write(PageSet set, String look, String program, boolean pagesOnly) {
    set.pages().forEach(page -> page(page, look));
    if (!pagesOnly) {
      for (PageSet.NamedTable named : set.tables()) {
        Lang lang = set.pages().get(0).lang();
        String fingerprint = Fingerprint.of(program, named);
        TableFiles.of(named.table(), lang, Downloads.base(named.pagePath()))
            .forEach(file -> data(file, fingerprint));
      }
    }
  }

  private void page(Page page, String look) {
    pages.incrementAndGet();
    String fingerprint = Fingerprint.of(look, page);
    if (publisher.isCurrent(page.path(), fingerprint)) {
      publisher.keep(page.path());
    } else {
      renderer
          .render(page, diagnostics)
          .ifPresent(bytes -> put(page.path(), bytes, fingerprint));
    }
  }

  /** A file without a fingerprint is made anew and compared with the one that is there. */
  private void data(DataFile file, String fingerprint) {
    if (!fingerprint.isEmpty() && publisher.isCurrent(file.path(), fingerprint)) {
      publisher.keep(file.path());
    } else {
      put(file.path(), file.bytes(), fingerprint);
    }
  }

  private void put(String path, byte[] bytes, String fingerprint) {
    try {
      publisher.put(new Output(path, bytes), fingerprint);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
