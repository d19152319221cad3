package org.daicho.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.daicho.content.folder.Digests;
import org.daicho.content.folder.Fingerprint;
import org.daicho.content.folder.ImageFile;
import org.daicho.diagnostic.Diagnostic;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.diagnostic.Location;
import org.daicho.model.Site;
import org.daicho.model.value.Lang;
import org.daicho.page.Frames;
import org.daicho.page.Pages;
import org.daicho.page.Reads;
import org.daicho.publish.Archive;
import org.daicho.publish.Publisher;
import org.daicho.view.Paths;
import org.daicho.view.page.Page;

/** Every file of the site, handed to the publisher: pages, data, and what is copied or packed. */
final class Outputs {
  private final OutputContext context;
  private final boolean pagesOnly;
  private final Progress progress;

  Outputs(
      Build.Ready site,
      Publisher publisher,
      boolean pagesOnly,
      Diagnostics diagnostics,
      Progress progress)
      throws IOException {
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
    CacheKeys keys =
        new CacheKeys(site.catalogue(), site.digests(), site.pictures(), look.number());
    this.context = new OutputContext(site, publisher, keys, diagnostics);
    this.pagesOnly = pagesOnly;
    this.progress = progress;
  }

  /** Hands over all files and returns how many are pages. */
  int write() throws IOException {
    try {
      Build.Ready site = context.site();
      site.theme().assets().forEach((path, bytes) -> context.put(path, bytes, ""));
      int pages = new PageOutputs(context, pagesOnly, progress).write();
      images();
      context.put(".nojekyll", new byte[0], "");
      long files = files();
      site.renderer().report(context.diagnostics());
      if (!pagesOnly) {
        new DataOutputs(context).write();
        if (has(Site.Extra.OFFLINE)) {
          site.theme().worker(shell()).ifPresent(bytes -> context.put(Paths.WORKER, bytes, ""));
        }
        if (has(Site.Extra.ARCHIVE)) {
          archive(files); // Last, since it is made of all others.
        }
      }
      return pages;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** An image's name in the site has a number for its bytes, so the name says all. */
  private void images() throws IOException {
    for (Map.Entry<String, ImageFile> image : context.site().pictures().files().entrySet()) {
      if (!context.isKept(image.getKey())) {
        byte[] bytes = Files.readAllBytes(image.getValue().path());
        if (Digests.of(bytes) == image.getValue().image().orElseThrow().digest()) {
          context.put(image.getKey(), bytes, image.getKey());
        } else {
          context
              .diagnostics()
              .add(
                  Diagnostic.error(
                      "changed-file",
                      Location.ofFile(image.getValue().shown()),
                      "this image was saved again while the site was built",
                      "build again"));
        }
      }
    }
  }

  private boolean has(Site.Extra extra) {
    return context.catalogue().site().extras().contains(extra);
  }

  /** What every page loads, and the pages that lead to all others. */
  private List<String> shell() {
    Set<String> shell = new TreeSet<>(context.site().theme().assets().keySet());
    shell.add("index.html");
    for (Lang lang : context.languages()) {
      shell.add(Paths.home(lang));
      shell.add(Paths.search(lang));
      Frames.of(context.catalogue(), context.messages(lang))
          .navigation()
          .forEach(item -> shell.add(item.path()));
    }
    return List.copyOf(shell);
  }

  /** Files that are published as they are; returns a number for all that is in them. */
  private long files() throws IOException {
    Fingerprint all = new Fingerprint();
    for (Map.Entry<String, Path> file : context.site().files().entrySet()) {
      byte[] bytes = Files.readAllBytes(file.getValue());
      all.add(file.getKey()).add(Digests.of(bytes));
      context.put(file.getKey(), bytes, "");
    }
    return all.number();
  }

  /**
   * The zip is current as long as all that a build reads is the same.
   *
   * @param files a number for those that are published as they are
   */
  private void archive(long files) throws IOException {
    String key = context.keys().of(Paths.ARCHIVE + " " + files, Reads.everything());
    if (!context.isKept(key)) {
      LocalDate date = context.catalogue().site().dataDate();
      context
          .publisher()
          .put(
              Paths.ARCHIVE,
              Archive.of(Paths.ARCHIVE_FOLDER, context.publisher().files(), archived(), date),
              key);
    }
  }

  /** The pages that the archive has in place of the site's. */
  private Map<String, byte[]> archived() {
    Map<String, byte[]> archived = new HashMap<>();
    for (Lang lang : context.languages()) {
      for (Page page : Pages.archived(context.catalogue(), context.messages(lang))) {
        context.site().renderer().render(page).ifPresent(bytes -> archived.put(page.path(), bytes));
      }
    }
    return archived;
  }
}
