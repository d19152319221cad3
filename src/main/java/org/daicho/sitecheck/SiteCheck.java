package org.daicho.sitecheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.publish.Publisher;

/** Holds a site's folder to the rules. Nothing is written and nothing is fetched. */
public final class SiteCheck {
  /** Where a visit begins. */
  public static final String HOME = "index.html";

  private SiteCheck() {}

  /** Whether a folder holds a site at all. */
  public static boolean isSite(Path folder) {
    return Files.isRegularFile(folder.resolve(HOME));
  }

  /**
   * Reports everything that is wrong with a site; files are named from its folder.
   *
   * @param folder with an {@code index.html}
   * @throws IOException where the disk fails
   */
  public static SiteReport run(Path folder, Diagnostics diagnostics) throws IOException {
    SiteFiles files = SiteFiles.of(folder);
    boolean marked = isMarked(files, HOME);
    Map<String, PageFacts> pages =
        each(pages(files, marked), path -> PageReader.read(files, path, diagnostics)).stream()
            .collect(
                Collectors.toMap(PageFacts::path, Function.identity(), (a, b) -> a, TreeMap::new));
    List<Reference> references = new ArrayList<>();
    pages.values().forEach(page -> references.addAll(page.references()));
    each(files.endingIn(".css"), path -> styles(files, path)).forEach(references::addAll);

    PageFacts home = pages.get(HOME);
    new Addresses(files, pages, diagnostics).check(references);
    new Alternates(pages, diagnostics).check(home);
    Titles.check(pages.values(), diagnostics);
    Reachability.check(home, pages, diagnostics);
    return new SiteReport(
        files.paths().size(),
        pages.size(),
        Alternates.languages(home).size(),
        references.size(),
        new Weights(files).check(pages, diagnostics));
  }

  /**
   * The site's pages. Next to those that the build made may lie others that it publishes as they
   * are, such as a search engine's proof file.
   */
  private static List<String> pages(SiteFiles files, boolean marked) throws IOException {
    List<String> pages = new ArrayList<>();
    for (String path : files.endingIn(".html")) {
      if (!marked || isMarked(files, path)) {
        pages.add(path);
      }
    }
    return pages;
  }

  private static boolean isMarked(SiteFiles files, String path) throws IOException {
    return new String(files.read(path), StandardCharsets.ISO_8859_1).contains(Publisher.MARK);
  }

  private static List<Reference> styles(SiteFiles files, String path) throws IOException {
    String css = new String(files.read(path), StandardCharsets.UTF_8);
    Spots spots = new Spots(path, css);
    List<Reference> references = new ArrayList<>();
    StyleAddresses.in(
        css,
        (address, at) ->
            references.add(
                new Reference(
                    spots.between(at, at + address.length()), address, Reference.Use.LOAD)));
    return references;
  }

  private interface Reading<T> {
    T of(String path) throws IOException;
  }

  /** Reads files side by side; what comes out is in their order. */
  private static <T> List<T> each(List<String> paths, Reading<T> reading) throws IOException {
    try {
      return paths.parallelStream()
          .map(
              path -> {
                try {
                  return reading.of(path);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              })
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
