package org.daicho.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.daicho.concurrent.SideBySide;
import org.daicho.content.folder.Digests;
import org.daicho.content.folder.Fingerprint;
import org.daicho.content.folder.ImageFile;
import org.daicho.diagnostic.Location;
import org.daicho.model.Site;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Lang;
import org.daicho.output.Output;
import org.daicho.page.Frames;
import org.daicho.page.NotFoundPage;
import org.daicho.page.Pages;
import org.daicho.page.RootPage;
import org.daicho.publish.Archive;
import org.daicho.publish.Publisher;
import org.daicho.view.Paths;
import org.daicho.view.page.Page;
import org.daicho.view.page.SiteFrame;
import org.daicho.wording.Messages;

/**
 * Every file of the site, handed to the publisher: what jobs make, and what is copied or packed.
 */
final class Outputs {
  private final Build.Ready site;
  private final Catalogue catalogue;
  private final List<Lang> languages;
  private final Publisher publisher;
  private final boolean pagesOnly;
  private final Progress progress;
  private final Jobs jobs;
  private final CacheKeys keys;
  private final JobRunner runner;

  Outputs(
      Build.Ready site,
      Publisher publisher,
      Dependencies dependencies,
      boolean pagesOnly,
      Progress progress)
      throws IOException {
    this.site = site;
    this.catalogue = site.catalogue();
    this.languages = catalogue.site().languages();
    this.publisher = publisher;
    this.pagesOnly = pagesOnly;
    this.progress = progress;
    this.jobs = new Jobs(site, pagesOnly);
    Fingerprint look =
        new Fingerprint()
            .add(Version.fingerprint())
            .add(site.theme().digest())
            .add(String.valueOf(pagesOnly));
    // Which lists a site has depends on there being such records, and stands on every page.
    navigation().forEach(look::add);
    this.keys = new CacheKeys(catalogue, site.digests(), site.pictures(), look.number());
    this.runner = new JobRunner(site, publisher, dependencies, keys);
  }

  /** The paths that every page of some language leads to. */
  private List<String> navigation() {
    return languages.stream()
        .flatMap(lang -> Frames.of(catalogue, site.theme().messages(lang)).navigation().stream())
        .map(SiteFrame.NavItem::path)
        .toList();
  }

  /** Hands over all files and returns how many are pages. */
  int write() throws IOException {
    try {
      site.theme().assets().forEach((path, bytes) -> runner.put(new Output(path, bytes), ""));
      List<Job> ofPages = jobs.pages();
      AtomicInteger done = new AtomicInteger();
      SideBySide.forEach(
          ofPages,
          job -> {
            runner.run(job);
            progress.at(Progress.Step.PAGES, done.incrementAndGet(), ofPages.size());
          });
      page(RootPage.of(catalogue));
      page(NotFoundPage.of(catalogue, languages.stream().map(site.theme()::messages).toList()));
      images();
      runner.put(new Output(".nojekyll", new byte[0]), "");
      long files = files();
      site.renderer().report(site.diagnostics());
      if (!pagesOnly) {
        jobs.search().forEach(runner::run);
        SideBySide.forEach(jobs.data(), runner::run);
        if (has(Site.Extra.OFFLINE)) {
          site.theme().worker(shell()).ifPresent(b -> runner.put(new Output(Paths.WORKER, b), ""));
        }
        if (has(Site.Extra.ARCHIVE)) {
          archive(files); // Last, since it is made of all others.
        }
      }
      return runner.pages();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void page(Page page) {
    try {
      jobs.rendered(page).forEach(output -> runner.put(output, ""));
    } catch (Messages.Missing missing) {
      site.diagnostics().add(site.theme().missingMessage(missing));
    }
  }

  /** An image's name in the site has a number for its bytes, so the name says all. */
  private void images() throws IOException {
    for (Map.Entry<String, ImageFile> image : site.pictures().files().entrySet()) {
      if (publisher.keep(image.getKey()).isEmpty()) {
        byte[] bytes = Files.readAllBytes(image.getValue().path());
        if (Digests.of(bytes) == image.getValue().image().orElseThrow().digest()) {
          runner.put(new Output(image.getKey(), bytes), image.getKey());
        } else {
          site.diagnostics()
              .error(
                  "changed-file",
                  Location.ofFile(image.getValue().shown()),
                  "this image was saved again while the site was built",
                  "build again");
        }
      }
    }
  }

  private boolean has(Site.Extra extra) {
    return catalogue.site().extras().contains(extra);
  }

  /** What every page loads, and the pages that lead to all others. */
  private List<String> shell() {
    Set<String> shell = new TreeSet<>(site.theme().assets().keySet());
    shell.add("index.html");
    languages.forEach(lang -> shell.addAll(List.of(Paths.home(lang), Paths.search(lang))));
    shell.addAll(navigation());
    return List.copyOf(shell);
  }

  /** Files that are published as they are; returns a number for all that is in them. */
  private long files() throws IOException {
    Fingerprint all = new Fingerprint();
    for (Map.Entry<String, Path> file : site.files().entrySet()) {
      byte[] bytes = Files.readAllBytes(file.getValue());
      all.add(file.getKey()).add(Digests.of(bytes));
      runner.put(new Output(file.getKey(), bytes), "");
    }
    return all.number();
  }

  /**
   * The zip is current as long as all that a build reads is the same.
   *
   * @param files a number for those that are published as they are
   */
  private void archive(long files) throws IOException {
    String key = keys.ofEverything(Paths.ARCHIVE + " " + files);
    if (publisher.keep(key).isEmpty()) {
      LocalDate date = catalogue.site().dataDate();
      publisher.put(
          Paths.ARCHIVE,
          Archive.of(Paths.ARCHIVE_FOLDER, publisher.files(), archived(), date),
          key);
    }
  }

  /** The pages that the archive has in place of the site's. */
  private Map<String, byte[]> archived() {
    return languages.stream()
        .flatMap(lang -> Pages.archived(catalogue, site.theme().messages(lang)).stream())
        .flatMap(jobs::rendered)
        .collect(Collectors.toMap(Output::path, Output::bytes));
  }
}
