package org.daicho.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

  private static final Pattern CLASSES = Pattern.compile("<[^>]*\\sclass=\"([^\"]*)\"");
  private static final Pattern WORDS = Pattern.compile("(?<=[>\\s、。])[^<>\\s、。]+");

  /** Of the pages of each kind that were looked at, in whatever catalogue. */
  private static final Map<String, List<Shown>> LOOKED_AT = new HashMap<>();

  @TempDir Path temp;
  private static Chromium chromium;
  private static String inSight;

  @BeforeAll
  static void open() throws IOException {
    try (InputStream script = EveryWidthTest.class.getResourceAsStream("in-sight.js")) {
      inSight = new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
    chromium = Chromium.open();
  }

  @AfterAll
  static void close() {
    if (chromium != null) {
      chromium.close();
    }
  }

  static List<String> catalogues() {
    return Thorough.orEach(
        3,
        List.of(
            "long-titles",
            "long-words",
            "shared-amounts",
            "every-shape-of-plan",
            "large-amounts",
            "every-state",
            "map-of-long-names",
            "two-years",
            "extras",
            "three-languages",
            "empty"));
  }

  @ParameterizedTest
  @MethodSource("catalogues")
  void allTextIsInSight(String catalogue) throws IOException {
    Path project = SampleCatalogues.named(catalogue).write(temp.resolve("project"));
    BuiltSite site = BuiltSite.of(project, temp.resolve("site"));
    assertEquals(0, site.exit(), site.said());

    List<String> faults = new ArrayList<>();
    try (BrowserContext reader = chromium.reader()) {
      Page page = reader.newPage();
      CDPSession window = reader.newCDPSession(page);
      for (Path file : pages(site.folder())) {
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
   * Of each folder of each language the heaviest page, and all pages at the top of the language's
   * folder, but none that is like one of another catalogue.
   */
  private static List<Path> pages(Path site) throws IOException {
    Map<String, Path> kinds = new TreeMap<>();
    try (Stream<Path> files = Files.walk(site)) {
      files
          .filter(f -> f.toString().endsWith(".html") && !f.getParent().equals(site))
          .sorted(Comparator.comparing((Path f) -> f.toFile().length()).thenComparing(f -> f))
          .forEach(f -> kinds.put(kind(site.relativize(f)), f));
    }
    List<Path> pages = new ArrayList<>();
    for (Map.Entry<String, Path> kind : kinds.entrySet()) {
      Shown shown = Shown.of(Files.readString(kind.getValue()));
      List<Shown> before = LOOKED_AT.computeIfAbsent(kind.getKey(), k -> new ArrayList<>());
      if (before.stream().noneMatch(shown::isLike)) {
        before.add(shown);
        pages.add(kind.getValue());
      }
    }
    return pages;
  }

  private static String kind(Path page) {
    return page.getNameCount() > 2 ? page.getParent().toString() : page.toString();
  }

  /**
   * What of a page can be hard to place.
   *
   * @param classes of all its elements
   * @param word letters of its longest word
   */
  private record Shown(Set<String> classes, int word) {
    static Shown of(String html) {
      Set<String> classes = new HashSet<>();
      CLASSES.matcher(html).results().forEach(c -> classes.addAll(List.of(c.group(1).split(" "))));
      int word =
          WORDS
              .matcher(html.substring(html.indexOf("<body")))
              .results()
              .map(MatchResult::group)
              .mapToInt(String::length)
              .max()
              .orElse(0);
      return new Shown(classes, word);
    }

    /** Whether another page shows all this one does, with words that are nearly as long. */
    boolean isLike(Shown other) {
      return other.classes.containsAll(classes) && word <= other.word * 2;
    }
  }
}
