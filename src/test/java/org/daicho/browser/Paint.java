package org.daicho.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.daicho.testing.BuiltSite;
import org.daicho.testing.SamplePages;

/** How soon each kind of page shows, see {@code src/bench/paint}. */
final class Paint {
  private static final int PHONE = 360;
  private static final int ROUNDS = 3;
  private static final double GOAL = 1000;

  /** When the largest element was painted, in ms since the page was asked for; what moved. */
  private static final String MEASURE =
      """
      () => new Promise(resolve => {
        const found = {paint: 0, what: '', shift: 0};
        const observe = (type, note) => new PerformanceObserver(l => l.getEntries().forEach(note))
            .observe({type, buffered: true});
        observe('largest-contentful-paint', e => {
          found.paint = e.startTime;
          found.what = e.element ? e.element.outerHTML.slice(0, 60) : '';
        });
        observe('layout-shift', e => found.shift += e.value);
        setTimeout(() => resolve(found), 300);
      })""";

  private Paint() {}

  private record Seen(String path, double paint, String what, double shift) {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    double slower = Double.parseDouble(arguments[1]);
    List<Seen> all = new ArrayList<>();
    try (Chromium chromium = Chromium.open()) {
      for (String lang : List.of("ja", "en")) {
        for (String path : SamplePages.of(new BuiltSite(folder, 0, ""), lang)) {
          all.add(median(chromium, folder, lang + "/" + path, slower));
        }
      }
    }
    all.sort(Comparator.comparingDouble(seen -> -seen.paint));
    System.out.println("largest paint   shift  page, and what is painted");
    all.forEach(
        s -> System.out.printf("%10.0f ms  %6.4f  %s  %s%n", s.paint, s.shift, s.path, s.what));
    boolean sound = all.stream().allMatch(s -> s.paint > 0 && s.paint <= GOAL && s.shift == 0);
    System.out.println(sound ? "all within a second, nothing moves" : "not all within the goal");
    System.exit(sound ? 0 : 1);
  }

  /** Of some visits, each by a new reader, the one in the middle; of shifts the worst. */
  private static Seen median(Chromium chromium, Path folder, String path, double slower) {
    List<Seen> seen = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      try (BrowserContext reader = chromium.reader()) {
        Page page = reader.newPage();
        page.setViewportSize(PHONE, 800);
        JsonObject rate = new JsonObject();
        rate.addProperty("rate", slower);
        reader.newCDPSession(page).send("Emulation.setCPUThrottlingRate", rate);
        page.navigate(folder.resolve(path).toUri().toString());
        Map<?, ?> found = (Map<?, ?>) page.evaluate(MEASURE);
        seen.add(
            new Seen(
                path,
                ((Number) found.get("paint")).doubleValue(),
                String.valueOf(found.get("what")),
                ((Number) found.get("shift")).doubleValue()));
      }
    }
    seen.sort(Comparator.comparingDouble(Seen::paint));
    Seen middle = seen.get(ROUNDS / 2);
    double worst = seen.stream().mapToDouble(Seen::shift).max().orElse(0);
    return new Seen(path, middle.paint, middle.what, worst);
  }
}
