package org.daicho.acceptance;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.daicho.cli.Main;
import org.daicho.testing.BuiltSite;
import org.daicho.testing.SampleCatalogues;
import org.daicho.testing.Thorough;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is true of the site of any catalogue. */
class EverySiteTest {
  /** With the heads and the totals. */
  private static final int MOST_ROWS = 160;

  @TempDir Path temp;

  /** All small ones; by {@link Thorough}, the large ones as well. */
  static List<SampleCatalogues.Sample> samples() {
    return Thorough.all() ? SampleCatalogues.ALL : SampleCatalogues.small();
  }

  /**
   * It is built, its titles differ among others, its links lead somewhere, no page is too heavy or
   * its table too long, and no two pages read alike in a list or are described alike.
   */
  @ParameterizedTest
  @MethodSource("samples")
  void is_sound(SampleCatalogues.Sample sample) throws IOException {
    Path project = sample.write(temp.resolve("project"));
    BuiltSite site = BuiltSite.of(project, temp.resolve("site"));
    assertEquals(0, site.exit(), site.output());

    SortedMap<String, Document> pages = pages(site.folder());
    SortedMap<String, Document> inLanguages = new TreeMap<>(pages);
    // The page at the root has the names of languages, as the theme says them.
    inLanguages.keySet().removeIf(path -> !path.contains("/"));
    assertAll(
        () -> assertEquals("", findings(site.folder())),
        () -> assertEquals("", findingsOfArchive(site.folder())),
        () -> assertEquals(List.of(), each(pages, EverySiteTest::longTables)),
        () -> assertEquals(List.of(), each(inLanguages, AlikeNames::in)),
        () -> assertEquals(List.of(), describedAlike(inLanguages)));
  }

  /** By their paths from the site's folder. */
  private static SortedMap<String, Document> pages(Path site) throws IOException {
    SortedMap<String, Document> pages = new TreeMap<>();
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        if (file.toString().endsWith(".html")) {
          pages.put(site.relativize(file).toString(), Jsoup.parse(Files.readString(file)));
        }
      }
    }
    return pages;
  }

  /** What it says of the site as its archive has it, where it has one. */
  private static String findingsOfArchive(Path site) throws IOException {
    Path archive = site.resolve("site.zip");
    if (Files.notExists(archive)) {
      return "";
    }
    Path into = site.resolveSibling("unpacked");
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        Path file = into.resolve(entry.getName());
        Files.createDirectories(file.getParent());
        Files.write(file, zip.getInputStream(entry).readAllBytes());
      }
    }
    return findings(into.resolve("site"));
  }

  /** What the program's own check says. */
  private static String findings(Path site) {
    ByteArrayOutputStream findings = new ByteArrayOutputStream();
    Main.run(
        new String[] {"check-site", site.toString()},
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
        new PrintStream(findings, true, StandardCharsets.UTF_8));
    return findings.toString(StandardCharsets.UTF_8);
  }

  private interface Look {
    List<String> at(Document page);
  }

  private static List<String> each(SortedMap<String, Document> pages, Look look) {
    List<String> found = new ArrayList<>();
    pages.forEach((path, page) -> look.at(page).forEach(fault -> found.add(path + ": " + fault)));
    return found;
  }

  /** Tables with more rows than a page has, where half as many again may be kept together. */
  private static List<String> longTables(Document page) {
    return page.select("table").stream()
        .map(table -> table.select("tr").size())
        .filter(rows -> rows > MOST_ROWS)
        .map(rows -> "a table of " + rows + " rows")
        .toList();
  }

  /** Pages of one language with the same description. */
  private static List<String> describedAlike(SortedMap<String, Document> pages) {
    Map<String, String> described = new HashMap<>();
    List<String> alike = new ArrayList<>();
    pages.forEach(
        (path, page) -> {
          String description = page.select("meta[name=description]").attr("content");
          if (!description.isEmpty()) {
            String other =
                described.putIfAbsent(page.select("html").attr("lang") + description, path);
            if (other != null) {
              alike.add(path + " is described as " + other + ": " + description);
            }
          }
        });
    return alike;
  }
}
