package org.daicho.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.daicho.testing.BuiltSite;
import org.daicho.testing.SampleCatalogues;
import org.daicho.testing.Thorough;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * At every width from a small phone to a wide screen, no page scrolls sideways and all text is in
 * sight: none is cut or lies over another, and no heading is broken within a word.
 */
class EveryWidthTest {
  private static final int[] WIDTHS = {320, 360, 768, 1024, 1280, 1920};

  /** What finds the least space on a page: by {@link Thorough}, all small ones are looked at. */
  private static final List<String> HARD =
      List.of("long-titles", "long-words", "large-amounts", "every-state", "three-languages");

  @TempDir Path temp;
  private static Chromium chromium;
  private static String inSight;

  @BeforeAll
  static void open() throws IOException {
    inSight = PageScripts.read("in-sight.js");
    chromium = Chromium.open();
  }

  @AfterAll
  static void close() {
    if (chromium != null) {
      chromium.close();
    }
  }

  static List<String> catalogues() {
    return Thorough.all()
        ? SampleCatalogues.small().stream().map(SampleCatalogues.Sample::name).toList()
        : HARD;
  }

  @ParameterizedTest
  @MethodSource("catalogues")
  void all_text_is_in_sight(String catalogue) throws IOException {
    Path project = SampleCatalogues.named(catalogue).write(temp.resolve("project"));
    BuiltSite site = BuiltSite.of(project, temp.resolve("site"));
    assertEquals(0, site.exit(), site.output());

    List<String> faults = new ArrayList<>();
    try (BrowserContext reader = chromium.reader()) {
      Page page = reader.newPage();
      CDPSession window = reader.newCDPSession(page);
      for (Path file : pages(site.folder(), catalogues().indexOf(catalogue))) {
        page.navigate(file.toUri().toString());
        for (int width : WIDTHS) {
          resize(window, width);
          for (Object fault : (List<?>) page.evaluate(inSight)) {
            faults.add(site.folder().relativize(file) + " at " + width + ": " + fault);
          }
        }
      }
    }
    assertEquals("", String.join("\n", faults));
  }

  /** In place, which is faster than Playwright's way. */
  private static void resize(CDPSession window, int width) {
    JsonObject size = new JsonObject();
    size.addProperty("width", width);
    size.addProperty("height", 800);
    size.addProperty("deviceScaleFactor", 1);
    size.addProperty("mobile", false);
    window.send("Emulation.setDeviceMetricsOverride", size);
  }

  /**
   * Of each folder of a language the heaviest page, and all pages at the top of the language's
   * folder: each in one language, and in another from one catalogue to the next; by {@link
   * Thorough}, each in all.
   */
  private static List<Path> pages(Path site, int catalogue) throws IOException {
    SortedMap<String, SortedMap<String, Path>> kinds = new TreeMap<>();
    try (Stream<Path> files = Files.walk(site)) {
      files
          .filter(f -> f.toString().endsWith(".html") && !f.getParent().equals(site))
          .sorted(Comparator.comparing((Path f) -> f.toFile().length()).thenComparing(f -> f))
          .forEach(f -> note(site.relativize(f), f, kinds));
    }
    List<Path> pages = new ArrayList<>();
    int turn = catalogue;
    for (SortedMap<String, Path> languages : kinds.values()) {
      List<Path> all = List.copyOf(languages.values());
      pages.addAll(Thorough.all() ? all : List.of(all.get(turn % all.size())));
      turn++;
    }
    return pages;
  }

  /** Notes a page by what it is, and by its language. */
  private static void note(Path page, Path file, SortedMap<String, SortedMap<String, Path>> kinds) {
    Path inLanguage = page.subpath(1, page.getNameCount());
    Path kind = inLanguage.getNameCount() > 1 ? inLanguage.getParent() : inLanguage;
    kinds
        .computeIfAbsent(kind.toString(), k -> new TreeMap<>())
        .put(page.getName(0).toString(), file);
  }
}
