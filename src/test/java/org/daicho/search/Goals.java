package org.daicho.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.lucene.search.ScoreDoc;
import org.daicho.content.Content;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.model.Catalogue;
import org.daicho.model.Lang;
import org.daicho.render.Theme;

/**
 * Measures the search of a built site against its goals, in Chromium, from the folder: {@code
 * src/bench/search PROJECT SITE}.
 */
public final class Goals {
  private static final int BATCH = 100;

  /** The script's answer with what it was made of, so that Lucene can be asked the same. */
  private static final String ANSWERS =
      """
      (queries) => Promise.all(queries.map(async (q) => {
        const r = await daicho.search.run(q);
        const { gramsOf } = daicho;
        return {
          ids: [...r.ids.slice(0, 10)], scores: [...r.ids.slice(0, 10)].map((id) => r.scores[id]),
          total: r.ids.length, enough: r.enough,
          boosts: { w: [...r.boosts.w], g: [...r.boosts.g] },
          clauses: r.clauses.filter((c) => c.part.excluded || !r.unmatched.includes(c.part.text)).map((c) => ({
            excluded: c.part.excluded, quoted: c.part.quoted, literalOnly: c.literalOnly, grams: c.grams,
            bonds: c.bonds.map((b) => gramsOf(b)), groups: c.groups.map((g) => [...g.terms.keys()]),
          })),
        };
      }))""";

  /** How many of the documents that hold a text are not found, and how many others are. */
  private static final String PIECES =
      """
      (cases) => Promise.all(cases.map(async ([q, expected]) => {
        const r = await daicho.search.run(q);
        const { ids } = await daicho.search.verified(r, Infinity);
        const found = new Set(ids);
        const wanted = new Set(expected);
        return [expected.filter((id) => !found.has(id)).length, [...found].filter((id) => !wanted.has(id)).length];
      }))""";

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final Path site;
  private final Catalogue catalogue;
  private final Theme theme;

  private Goals(Path project, Path site) throws IOException {
    this.site = site;
    Diagnostics diagnostics = new Diagnostics();
    this.catalogue =
        Content.read(project.resolve("content"), "content", diagnostics).catalogue().orElseThrow();
    this.theme =
        Theme.load(project, catalogue.site().theme(), catalogue.site().languages(), diagnostics)
            .orElseThrow();
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("usage: src/bench/search PROJECT SITE");
      System.exit(2);
    }
    Goals goals = new Goals(Path.of(arguments[0]), Path.of(arguments[1]).toAbsolutePath());
    for (Lang lang : goals.catalogue.site().languages()) {
      goals.measure(lang);
    }
  }

  private void measure(Lang lang) throws IOException {
    List<SearchRecord> records = SearchRecords.of(catalogue, theme.messages(lang));
    out.printf("== %s, %,d records%n", lang, records.size());
    sizes(lang);
    try (Reference reference = new Reference(records, lang);
        SearchPage browser = new SearchPage("file://" + site + "/" + lang + "/")) {
      Page page = browser.visit("");
      ranking(reference, page);
      pieces(reference, page);
      phrases(reference, page);
      completion(reference, page, lang);
      cold(reference, browser, lang);
      speed(reference, browser);
      out.println("console: " + (browser.console.isEmpty() ? "empty" : browser.console));
    }
  }

  private void sizes(Lang lang) throws IOException {
    Map<String, long[]> kinds = new TreeMap<>();
    try (Stream<Path> files = Files.list(site.resolve("search/" + lang))) {
      for (Path file : (Iterable<Path>) files::iterator) {
        long[] sum =
            kinds.computeIfAbsent(
                file.getFileName().toString().replaceAll("\\d*\\.js", ""), k -> new long[3]);
        sum[0]++;
        sum[1] += Files.size(file);
        sum[2] = Math.max(sum[2], Files.size(file));
      }
    }
    long all = kinds.values().stream().mapToLong(s -> s[1]).sum();
    long largest = kinds.values().stream().mapToLong(s -> s[2]).max().orElse(0);
    out.printf("index on disk: %,d bytes; largest file %,d%n", all, largest);
    kinds.forEach((kind, s) -> out.printf("  %-7s %,6d files %,12d bytes%n", kind, s[0], s[1]));
  }

  private void ranking(Reference reference, Page page) throws IOException {
    List<String> queries = new Queries(reference, 1).mixed(2_000);
    int same = 0;
    List<String> others = new ArrayList<>();
    for (int start = 0; start < queries.size(); start += BATCH) {
      List<String> batch = queries.subList(start, Math.min(queries.size(), start + BATCH));
      JsonNode answers = SearchPage.ask(page, ANSWERS, batch);
      for (int i = 0; i < batch.size(); i++) {
        if (isSame(reference, answers.get(i))) {
          same++;
        } else {
          others.add(batch.get(i));
        }
      }
    }
    out.printf(
        "ranking: %d of %d queries have Lucene's top 10, ids and scores%n", same, queries.size());
    others.stream().limit(10).forEach(q -> out.println("  not: " + q));
  }

  private static boolean isSame(Reference reference, JsonNode answer) throws IOException {
    if (answer.get("clauses").isEmpty()) {
      return answer.get("total").asInt() == 0;
    }
    ScoreDoc[] top = reference.top(answer);
    boolean same = top.length == answer.get("ids").size();
    for (int i = 0; same && i < top.length; i++) {
      same =
          top[i].doc == answer.get("ids").get(i).asInt()
              && top[i].score == (float) answer.get("scores").get(i).asDouble();
    }
    return same;
  }

  private void pieces(Reference reference, Page page) {
    int count = reference.documents.size() > 5_000 ? 1_000 : 10_000;
    Queries queries = new Queries(reference, 2);
    int found = 0;
    int wanted = 0;
    int told = 0;
    for (int start = 0; start < count; start += BATCH) {
      List<Object> cases = new ArrayList<>();
      for (int i = 0; i < BATCH; i++) {
        String piece = queries.piece(2, 12);
        List<Integer> ids = reference.holding(piece);
        wanted += ids.size();
        cases.add(List.of(piece, ids));
      }
      JsonNode answers = SearchPage.ask(page, PIECES, cases);
      for (int i = 0; i < BATCH; i++) {
        int missing = answers.get(i).get(0).asInt();
        found -= missing;
        if (missing > 0 && ++told <= 10) {
          out.println("  misses " + missing + ": " + ((List<?>) cases.get(i)).get(0));
        }
      }
    }
    found += wanted;
    out.printf("recall: %,d of %,d documents of %,d pieces of texts%n", found, wanted, count);
  }

  private void phrases(Reference reference, Page page) {
    Queries queries = new Queries(reference, 3);
    List<Object> cases = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      String phrase = i % 2 == 0 ? queries.piece(3, 10) : queries.piece(2, 3) + queries.piece(2, 3);
      cases.add(List.of('"' + phrase + '"', reference.holding(phrase)));
    }
    int exact = 0;
    for (JsonNode wrong : SearchPage.ask(page, PIECES, cases)) {
      exact += wrong.get(0).asInt() + wrong.get(1).asInt() == 0 ? 1 : 0;
    }
    out.printf("phrases: %d of %d in quotes find what holds them and nothing else%n", exact, 200);
  }

  private void completion(Reference reference, Page page, Lang lang) {
    Random random = new Random(4);
    List<Object> cases = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      String name = reference.documents.get(random.nextInt(reference.documents.size())).name();
      String folded = Fold.fold(name);
      String typed =
          lang.equals(Lang.JA) && i % 2 == 1 && Script.isJapanese(folded)
              ? Readings.of(folded)
              : folded;
      cases.add(List.of(name, typed.substring(0, (typed.length() * 3 + 3) / 4)));
    }
    int top = 0;
    for (JsonNode place :
        SearchPage.ask(
            page,
            "(cases) => Promise.all(cases.map(async ([name, typed]) =>"
                + " (await daicho.suggest(daicho.shards, typed)).indexOf(name)))",
            cases)) {
      top += place.asInt() >= 0 && place.asInt() < 5 ? 1 : 0;
    }
    out.printf(
        "completion: %d of %d names in the first 5 after three quarters of them%n", top, 500);
  }

  /** Bytes as a host with gzip sends them, for visitors who have nothing yet. */
  private void cold(Reference reference, SearchPage browser, Lang lang) throws IOException {
    Queries queries = new Queries(reference, 5);
    List<Long> bytes = new ArrayList<>();
    int files = 0;
    for (int i = 0; i < 40; i++) {
      String query =
          switch (i % 4) {
            case 0 -> queries.word();
            case 1 -> queries.word() + " " + queries.word();
            case 2 -> queries.piece(4, 8);
            default -> queries.piece(26, 30);
          };
      Page page = browser.visit("");
      page.waitForFunction("() => !document.querySelector('.search-form').hidden");
      List<Path> loaded = new ArrayList<>();
      try (Stream<Path> scripts = Files.list(site.resolve("assets"))) {
        scripts
            .filter(p -> p.getFileName().toString().matches("search\\." + lang + "-.*\\.js"))
            .forEach(loaded::add);
      }
      page.onRequest(
          r -> loaded.add(Path.of(java.net.URI.create(r.url().replaceFirst("\\?.*", "")))));
      SearchPage.ask(
          page,
          "async (q) => { const r = await daicho.search.run(q);"
              + " const ids = await daicho.search.page(r, r.ids, 0, 10); return ids.length; }",
          query);
      long sum = 0;
      for (Path file : loaded) {
        sum += gzipped(Files.readAllBytes(file));
      }
      bytes.add(sum);
      files += loaded.size();
      page.context().close();
    }
    bytes.sort(null);
    out.printf(
        "cold bytes to 10 results: median %,d, p95 %,d, most %,d; %d files on average%n",
        bytes.get(20), bytes.get(37), bytes.get(39), files / 40);
  }

  private static int gzipped(byte[] content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(content);
    }
    return packed.size();
  }

  /** From the keystroke to results on the page, the processor slowed to a quarter. */
  private void speed(Reference reference, SearchPage browser) {
    Queries queries = new Queries(reference, 6);
    Page page = browser.visit("");
    page.waitForFunction("() => !document.querySelector('.search-form').hidden");
    CDPSession chromium = page.context().newCDPSession(page);
    com.google.gson.JsonObject rate = new com.google.gson.JsonObject();
    rate.addProperty("rate", 4);
    chromium.send("Emulation.setCPUThrottlingRate", rate);
    page.evaluate(
        "() => { window.tasks = []; new PerformanceObserver((l) => l.getEntries().forEach((e) =>"
            + " window.tasks.push(e.duration))).observe({ type: 'longtask' }); }");
    double[] times = new double[60];
    for (int i = 0; i < times.length; i++) {
      String query = i % 2 == 0 ? queries.word() : queries.piece(3, 8);
      times[i] =
          ((Number)
                  page.evaluate(
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
                      })""",
                      query))
              .doubleValue();
    }
    Arrays.sort(times);
    out.printf(
        "keystroke to results, 4x slowed: median %.0f ms, p95 %.0f ms; long tasks %s%n",
        times[times.length / 2],
        times[times.length * 95 / 100],
        page.evaluate(
            "() => window.tasks.length + ', longest ' + Math.max(0, ...window.tasks) + ' ms'"));
    page.context().close();
  }
}
