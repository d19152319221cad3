package org.daicho.search.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.search.ScoreDoc;
import org.daicho.browser.LocalServer;
import org.daicho.content.Content;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.diagnostic.Location;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Lang;
import org.daicho.render.theme.Theme;
import org.daicho.search.SearchPage;
import org.daicho.search.Speed;
import org.daicho.search.analysis.Completion;
import org.daicho.search.analysis.EndToEnd;
import org.daicho.search.analysis.Queries;
import org.daicho.search.index.Reference;

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
      }))\
      """;

  /** How many of the documents that hold a text are not found, and how many others are. */
  private static final String PIECES =
      """
      (cases) => Promise.all(cases.map(async ([q, expected]) => {
        const r = await daicho.search.run(q);
        const { ids } = await daicho.search.verifier.only(r, Infinity);
        const found = new Set(ids);
        const wanted = new Set(expected);
        return [expected.filter((id) => !found.has(id)).length, [...found].filter((id) => !wanted.has(id)).length];
      }))\
      """;

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
        Theme.load(
                project,
                catalogue.site().theme(),
                Location.ofFile("content/site.yaml"),
                catalogue.site().languages(),
                diagnostics)
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
      EndToEnd.measure(reference, page, out);
      new Completion(reference, out).measure(browser, lang);
      cold(reference, browser, lang);
      new Speed(reference, out).keystrokes(browser);
      try (LocalServer server = new LocalServer(site);
          SearchPage visitor = new SearchPage(server.address() + lang + "/")) {
        new Speed(reference, out).cold(visitor);
        browser.console.addAll(visitor.console);
      }
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
    int reported = 0;
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
        if (missing > 0 && ++reported <= 10) {
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
          "async (q) => { const r = await daicho.search.run(q); const ids = await"
              + " daicho.search.verifier.page(r, r.ids, 0, 10); return ids.length; }",
          query);
      long sum = 0;
      for (Path file : loaded) {
        sum += LocalServer.gzip(Files.readAllBytes(file)).length;
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
}
