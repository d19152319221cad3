package org.daicho.search;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.daicho.search.analysis.Queries;
import org.daicho.search.index.Reference;

/** How long it takes from a keystroke until results stand on the page. */
public final class Speed {
  private static final int QUERIES = 60;

  /** What a slow phone's processor is taken for. */
  private static final int SLOWER = 4;

  /** The same work each time, by which runs on a busy machine can be compared. */
  private static final String LOOP =
      """
      () => {
        let ms = 0;
        for (let round = 0; round < 4; round++) {
          const start = performance.now();
          let sum = 0;
          for (let i = 0; i < 2e7; i++) sum = (sum * 31 + i) | 0;
          ms = performance.now() - start + (sum & 0);
        }
        return ms;
      }""";

  private static final String WATCH =
      """
      () => {
        window.tasks = [];
        new PerformanceObserver((list) => window.tasks.push(...list.getEntries().map((e) => e.duration)))
          .observe({ type: "longtask" });
      }""";

  private static final String TYPE =
      """
      (q) => new Promise((done) => {
        const root = document.querySelector(".search");
        const input = document.getElementById("search-input");
        delete root.dataset.state;
        const start = performance.now();
        const seen = new MutationObserver(() => {
          if (root.dataset.state) { seen.disconnect(); done(performance.now() - start); }
        });
        seen.observe(root, { attributes: true });
        input.value = q;
        input.dispatchEvent(new InputEvent("input"));
      })""";

  private final PrintStream out;
  private final List<String> queries = new ArrayList<>();

  public Speed(Reference reference, PrintStream out) {
    this.out = out;
    Queries drawn = new Queries(reference, 6);
    for (int i = 0; i < QUERIES; i++) {
      queries.add(i % 2 == 0 ? drawn.word() : drawn.piece(3, 8));
    }
  }

  /** One query after the other on one page, its processor slowed, and once more without that. */
  public void keystrokes(SearchPage browser) {
    double[] wall = new double[QUERIES];
    double before = loop(browser);
    Page page = ready(browser, SLOWER);
    page.evaluate(WATCH);
    for (int i = 0; i < QUERIES; i++) {
      wall[i] = number(page.evaluate(TYPE, queries.get(i)));
      page.waitForSelector(".search[data-state=complete]");
    }
    Object tasks =
        page.evaluate(
            "() => window.tasks.length + ', the longest ' + Math.max(0, ...window.tasks)");
    page.context().close();
    double after = loop(browser);

    double[] own = new double[QUERIES];
    page = ready(browser, 1);
    CDPSession chromium = page.context().newCDPSession(page);
    JsonObject ticks = new JsonObject();
    ticks.addProperty("timeDomain", "threadTicks");
    chromium.send("Performance.enable", ticks);
    for (int i = 0; i < QUERIES; i++) {
      double start = processorTime(chromium);
      page.evaluate(TYPE, queries.get(i));
      own[i] = processorTime(chromium) - start;
      page.waitForSelector(".search[data-state=complete]");
    }
    page.context().close();
    out.printf(
        "keystroke to results, 4x slowed: %s; tasks over 50 ms: %s ms; a fixed loop: %.0f ms%n",
        spread(wall), tasks, (before + after) / 2);
    out.printf("  processor time of the page alone, not slowed: %s%n", spread(own));
  }

  /** Visitors who have nothing yet, over http. */
  public void cold(SearchPage browser) {
    double[] typed = new double[QUERIES / 2];
    double[] linked = new double[QUERIES / 2];
    for (int i = 0; i < typed.length; i++) {
      Page page = ready(browser, 1);
      typed[i] = number(page.evaluate(TYPE, queries.get(i)));
      page.context().close();
      page = browser.visit(SearchPage.query(queries.get(i)));
      page.waitForSelector(".search[data-state]");
      linked[i] = number(page.evaluate("() => window.shownAt"));
      page.context().close();
    }
    out.printf(
        "first query over http, typed: %s; by its address: %s%n", spread(typed), spread(linked));
  }

  private static double loop(SearchPage browser) {
    Page page = ready(browser, SLOWER);
    double time = number(page.evaluate(LOOP));
    page.context().close();
    return time;
  }

  private static Page ready(SearchPage browser, int slower) {
    Page page = browser.visit("");
    page.waitForFunction("() => !document.querySelector('.search-form').hidden");
    JsonObject rate = new JsonObject();
    rate.addProperty("rate", slower);
    page.context().newCDPSession(page).send("Emulation.setCPUThrottlingRate", rate);
    return page;
  }

  private static double processorTime(CDPSession chromium) {
    for (JsonElement metric : chromium.send("Performance.getMetrics").getAsJsonArray("metrics")) {
      if (metric.getAsJsonObject().get("name").getAsString().equals("TaskDuration")) {
        return metric.getAsJsonObject().get("value").getAsDouble() * 1000;
      }
    }
    throw new IllegalStateException("Chromium tells no TaskDuration");
  }

  private static double number(Object value) {
    return ((Number) value).doubleValue();
  }

  private static double middle(double[] times) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static String spread(double[] times) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    return "median %.0f ms, p95 %.0f ms".formatted(middle(times), sorted[times.length * 95 / 100]);
  }
}
