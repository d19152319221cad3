package org.daicho.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.daicho.concurrent.SideBySide;
import org.daicho.content.folder.Digests;
import org.daicho.content.folder.Fingerprint;
import org.daicho.content.folder.ImageFile;
import org.daicho.diagnostic.Diagnostic;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.diagnostic.Guard;
import org.daicho.diagnostic.Location;
import org.daicho.export.OpenData;
import org.daicho.export.ProfileFiles;
import org.daicho.export.TermNotes;
import org.daicho.export.format.DataFile;
import org.daicho.export.table.TableFiles;
import org.daicho.model.Programme;
import org.daicho.model.Site;
import org.daicho.model.value.Lang;
import org.daicho.page.Frames;
import org.daicho.page.NotFoundPage;
import org.daicho.page.PageJob;
import org.daicho.page.Pages;
import org.daicho.page.Reads;
import org.daicho.page.RootPage;
import org.daicho.page.site.ComparePage;
import org.daicho.publish.Archive;
import org.daicho.publish.Output;
import org.daicho.publish.Publisher;
import org.daicho.render.Gallery;
import org.daicho.search.index.SearchIndex;
import org.daicho.view.Downloads;
import org.daicho.view.Page;
import org.daicho.view.PageSet;
import org.daicho.view.Paths;
import org.daicho.wording.Messages;

/**
 * Every file of the site, handed to the publisher. Pages are pure, so they are made side by side;
 * those that are made from what the last build made them from are kept as they are.
 */
final class Outputs {
  private final Build.Ready site;
  private final Publisher publisher;
  private final CacheKeys keys;
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
    Fingerprint look =
        new Fingerprint()
            .add(Version.fingerprint())
            .add(site.theme().digest())
            .add(String.valueOf(pagesOnly));
    for (Lang lang : site.catalogue().site().languages()) {
      // Which lists a site has depends on there being such records, and stands on every page.
      Frames.of(site.catalogue(), site.theme().messages(lang))
          .navigation()
          .forEach(item -> look.add(item.path()));
    }
    this.keys = new CacheKeys(site.catalogue(), site.digests(), site.pictures(), look.number());
  }

  /** Hands over all files and returns how many are pages. */
  int write() throws IOException {
    try {
      site.theme().assets().forEach((path, bytes) -> put(path, bytes, ""));
      List<PageJob> jobs = new ArrayList<>();
      SideBySide.map(
              site.catalogue().site().languages(),
              lang -> Pages.of(site.catalogue(), site.theme().messages(lang)))
          .forEach(jobs::addAll);
      AtomicInteger done = new AtomicInteger();
      SideBySide.forEach(
          jobs,
          job -> {
            guard(job.id(), () -> write(job));
            progress.at(Progress.Step.PAGES, done.incrementAndGet(), jobs.size());
          });
      page(RootPage.of(site.catalogue()), "");
      notFound();
      if (has(Site.Extra.GALLERY)) {
        gallery(jobs.stream().map(PageJob::id).collect(Collectors.toSet()));
      }
      images();
      put(".nojekyll", new byte[0], "");
      long files = files();
      site.renderer().report(diagnostics);
      if (!pagesOnly) {
        search();
        browse();
        data();
        if (has(Site.Extra.OFFLINE)) {
          site.theme().worker(shell()).ifPresent(bytes -> put(Paths.WORKER, bytes, ""));
        }
        if (has(Site.Extra.ARCHIVE)) {
          archive(files); // Last, since it is made of all others.
        }
      }
      return pages.get();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Makes some outputs, so that a fault of the program in one names it and spares the others. */
  private void guard(String path, Runnable work) {
    Guard.around(
        () -> OutputPlaces.of(path, site.catalogue(), site.locator()),
        "the output `" + path + "`",
        diagnostics,
        work);
  }

  private void write(PageJob job) {
    String key = keys.of(job.id() + " " + job.title(), job.reads().get());
    Optional<List<String>> kept = publisher.keep(key);
    if (kept.isPresent()) {
      pages.addAndGet((int) kept.get().stream().filter(path -> path.endsWith(".html")).count());
      return;
    }
    PageSet set;
    try {
      set = job.pages().get();
    } catch (Messages.Missing missing) {
      diagnostics.add(site.theme().missingMessage(missing));
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

  /** An image's name in the site has a number for its bytes, so the name says all. */
  private void images() throws IOException {
    for (Map.Entry<String, ImageFile> image : site.pictures().files().entrySet()) {
      if (publisher.keep(image.getKey()).isEmpty()) {
        byte[] bytes = Files.readAllBytes(image.getValue().path());
        if (Digests.of(bytes) == image.getValue().image().orElseThrow().digest()) {
          put(image.getKey(), bytes, image.getKey());
        } else {
          diagnostics.add(
              Diagnostic.error(
                  "changed-file",
                  Location.ofFile(image.getValue().shown()),
                  "this image was saved again while the site was built",
                  "build again"));
        }
      }
    }
  }

  private void page(Page page, String key) {
    pages.incrementAndGet();
    site.renderer().render(page).ifPresent(bytes -> put(page.path(), bytes, key));
  }

  private void notFound() {
    List<Messages> messages =
        site.catalogue().site().languages().stream().map(site.theme()::messages).toList();
    try {
      page(NotFoundPage.of(site.catalogue(), messages), "");
    } catch (Messages.Missing missing) {
      diagnostics.add(site.theme().missingMessage(missing));
    }
  }

  private boolean has(Site.Extra extra) {
    return site.catalogue().site().extras().contains(extra);
  }

  /**
   * @param paths of the pages
   */
  private void gallery(Set<String> paths) {
    for (Lang lang : site.catalogue().site().languages()) {
      String key = keys.of(Paths.gallery(lang), Reads.everything());
      if (publisher.keep(key).isPresent()) {
        pages.incrementAndGet();
      } else {
        page(Gallery.page(site.theme(), lang, paths::contains, diagnostics), key);
      }
    }
  }

  /** One language's index after the other: each is made by all threads. */
  private void search() {
    for (Lang lang : site.catalogue().site().languages()) {
      String key = keys.of(Paths.searchIndex(lang), Reads.everything());
      if (publisher.keep(key).isEmpty()) {
        guard(
            Paths.searchIndex(lang),
            () ->
                SearchIndex.of(site.catalogue(), site.theme().messages(lang))
                    .files()
                    .forEach(file -> put(file.path(), file.bytes(), key)));
      }
    }
  }

  /** What the pages' scripts browse, compare and explain. */
  private void browse() {
    for (Lang lang : site.catalogue().site().languages()) {
      String key = keys.of(Paths.browse(lang), Reads.records());
      if (publisher.keep(key).isEmpty()) {
        ComparePage.profiles(site.catalogue(), site.theme().messages(lang)).stream()
            .flatMap(profiles -> ProfileFiles.of(profiles, lang, Paths.browse(lang)).stream())
            .forEach(file -> put(file.path(), file.bytes(), key));
        if (!site.catalogue().glossary().isEmpty()) {
          DataFile notes = TermNotes.of(site.catalogue(), lang, Paths.browse(lang));
          put(notes.path(), notes.bytes(), key);
        }
      }
    }
  }

  /** A programme's data are made from what its page is made from; the rest from everything. */
  private void data() {
    Map<String, Reads> reads = new HashMap<>();
    for (Programme programme : site.catalogue().programmes()) {
      reads.put(Paths.data(programme.key()), Reads.programme(site.catalogue(), programme));
    }
    SideBySide.forEach(
        OpenData.outputs(site.catalogue(), site.pictures()::of),
        file ->
            guard(
                file.path(),
                () -> {
                  Reads of = reads.getOrDefault(file.path(), Reads.everything());
                  String key = keys.of(file.path(), of);
                  if (publisher.keep(key).isEmpty()) {
                    put(file.path(), file.bytes(), key);
                  }
                }));
  }

  /** What every page loads, and the pages that lead to all others. */
  private List<String> shell() {
    Set<String> shell = new TreeSet<>(site.theme().assets().keySet());
    shell.add("index.html");
    for (Lang lang : site.catalogue().site().languages()) {
      shell.add(Paths.home(lang));
      shell.add(Paths.search(lang));
      Frames.of(site.catalogue(), site.theme().messages(lang))
          .navigation()
          .forEach(item -> shell.add(item.path()));
    }
    return List.copyOf(shell);
  }

  /** Files that are published as they are; returns a number for all that is in them. */
  private long files() throws IOException {
    Fingerprint all = new Fingerprint();
    for (Map.Entry<String, Path> file : site.files().entrySet()) {
      byte[] bytes = Files.readAllBytes(file.getValue());
      all.add(file.getKey()).add(Digests.of(bytes));
      put(file.getKey(), bytes, "");
    }
    return all.number();
  }

  /**
   * The zip is current as long as all that a build reads is the same.
   *
   * @param files a number for those that are published as they are
   */
  private void archive(long files) throws IOException {
    String key = keys.of(Paths.ARCHIVE + " " + files, Reads.everything());
    if (publisher.keep(key).isEmpty()) {
      LocalDate date = site.catalogue().site().dataDate();
      publisher.put(
          Paths.ARCHIVE,
          Archive.of(Paths.ARCHIVE_FOLDER, publisher.files(), archived(), date),
          key);
    }
  }

  /** The pages that the archive has in place of the site's. */
  private Map<String, byte[]> archived() {
    Map<String, byte[]> archived = new HashMap<>();
    for (Lang lang : site.catalogue().site().languages()) {
      for (Page page : Pages.archived(site.catalogue(), site.theme().messages(lang))) {
        site.renderer().render(page).ifPresent(bytes -> archived.put(page.path(), bytes));
      }
    }
    return archived;
  }

  private void put(String path, byte[] bytes, String key) {
    try {
      publisher.put(new Output(path, bytes), key);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
