package org.daicho.search.analysis;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.daicho.browser.LocalServer;
import org.daicho.model.value.Lang;
import org.daicho.search.Romaji;
import org.daicho.search.SearchPage;
import org.daicho.search.index.Reference;

/**
 * Whether what somebody is typing is proposed. The targets are the words and names that can be
 * proposed at all; of each the shortest prefix is typed that begins no more than five of them, or
 * three quarters where more do, since nobody can know which of ten is meant.
 */
public final class Completion {
  private static final int PREFIXES = 500;
  private static final int AMONG = 5;

  private final List<String> targets;
  private final PrintStream out;

  public Completion(Reference reference, PrintStream out) {
    Set<String> names = new HashSet<>();
    reference.documents.forEach(d -> names.add(d.name()));
    this.targets = names.stream().sorted().toList();
    this.out = out;
  }

  public void measure(SearchPage browser, Lang lang) throws IOException {
    TreeMap<String, List<String>> ways = new TreeMap<>();
    ways.put("as written", targets.stream().map(Folding::fold).toList());
    if (lang.equals(Lang.JA)) {
      List<String> readings =
          targets.stream()
              .map(Folding::fold)
              .map(name -> Script.isJapanese(name) ? Readings.of(name) : "")
              .map(reading -> reading.matches("[ァ-ヶー]+") ? reading : "")
              .toList();
      ways.put("kana", readings.stream().map(Aliases::hiragana).toList());
      ways.put("romaji", readings.stream().map(Romaji::of).toList());
    }
    for (String way : ways.keySet()) {
      measure(browser, way, ways.get(way));
    }
  }

  private void measure(SearchPage browser, String way, List<String> keys) throws IOException {
    String[] sorted = keys.stream().filter(key -> !key.isEmpty()).sorted().toArray(String[]::new);
    if (sorted.length == 0) {
      return;
    }
    Random random = new Random(4);
    List<Object> cases = new ArrayList<>();
    while (cases.size() < PREFIXES) {
      int at = random.nextInt(targets.size());
      String key = keys.get(at);
      if (!key.isEmpty()) {
        cases.add(List.of(targets.get(at), prefix(key, sorted)));
      }
    }
    Page page = browser.visit("");
    page.waitForFunction("() => window.daicho?.shards");
    JsonNode places =
        SearchPage.ask(
            page,
            """
            async (cases) => {
              const places = [];
              for (const [name, typed] of cases) places.push((await daicho.suggest(daicho.shards, typed)).indexOf(name));
              return places;
            }""",
            cases);
    int top = 0;
    List<Object> missed = new ArrayList<>();
    for (int i = 0; i < PREFIXES; i++) {
      if (places.get(i).asInt() >= 0 && places.get(i).asInt() < 5) {
        top++;
      } else {
        missed.add(cases.get(i));
      }
    }
    page.context().close();
    out.printf(
        "completion, %s: %d of %d in the first 5; %,d bytes at p95%n",
        way, top, PREFIXES, bytes(browser, cases.subList(0, 40)));
    missed.stream().limit(3).forEach(one -> out.println("  not: " + one));
  }

  private static String prefix(String key, String[] sorted) {
    int quarters = (key.length() * 3 + 3) / 4;
    for (int length = 1; length < quarters; length++) {
      String prefix = key.substring(0, length);
      if (count(sorted, prefix) <= AMONG) {
        return prefix;
      }
    }
    return key.substring(0, quarters);
  }

  private static int count(String[] sorted, String prefix) {
    return place(sorted, prefix + '\uffff') - place(sorted, prefix);
  }

  private static int place(String[] sorted, String key) {
    int place = Arrays.binarySearch(sorted, key);
    return place < 0 ? -place - 1 : place;
  }

  /** What one prefix makes a visitor load who has the script and the index's contents. */
  private static long bytes(SearchPage browser, List<Object> cases) throws IOException {
    List<Long> sums = new ArrayList<>();
    for (Object one : cases) {
      Page page = browser.visit("");
      page.waitForFunction("() => window.daicho?.shards");
      SearchPage.ask(page, "async () => { await daicho.shards.open(); return 0; }", null);
      page.waitForLoadState();
      List<String> loaded = new ArrayList<>();
      page.onRequest(
          request -> {
            if (request.url().matches(".*/s\\d+\\.js.*")) {
              loaded.add(request.url());
            }
          });
      SearchPage.ask(
          page, "(typed) => daicho.suggest(daicho.shards, typed)", ((List<?>) one).get(1));
      long sum = 0;
      for (String url : loaded) {
        sum +=
            LocalServer.gzip(Files.readAllBytes(Path.of(URI.create(url.replaceFirst("\\?.*", "")))))
                .length;
      }
      sums.add(sum);
      page.context().close();
    }
    sums.sort(null);
    return sums.get(sums.size() * 95 / 100);
  }
}
