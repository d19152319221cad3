package org.daicho.browser;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.model.value.Lang;
import org.daicho.model.value.Plural;
import org.daicho.render.theme.Theme;
import org.daicho.testing.BuiltSite;
import org.daicho.testing.CatalogueFiles;
import org.daicho.testing.SampleCatalogues;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One of a thing is a thing, in pages and in what scripts say. */
class CountsInWordsTest extends InBrowser {
  @TempDir static Path temp;

  @Override
  BuiltSite visited() throws IOException {
    CatalogueFiles files =
        SampleCatalogues.ordinary("ja", "en")
            .record(
                "plans/alone",
                CatalogueFiles.Words.of("一つだけの計画", "Lone plan"),
                "organisation: kirishima",
                "fiscal-year: 2024",
                "indicators: [jobs]")
            .record(
                "programmes/alone",
                CatalogueFiles.Words.of("一つだけの事業", "Lone programme"),
                "organisation: kirishima",
                "plan: alone",
                "number: 1",
                "theme: crafts",
                "targets: {jobs: 1}");
    return BuiltSite.of(files.write(temp.resolve("project")), temp.resolve("site"));
  }

  @Test
  void no_page_speaks_of_1_of_a_thing_in_the_plural() throws IOException {
    assertEquals(0, site.exit(), site.output());
    Map<String, String> plurals = new TreeMap<>();
    Theme.load(site.folder(), "default", List.of(Lang.EN), new Diagnostics())
        .orElseThrow()
        .messages(Lang.EN)
        .values()
        .forEach(
            (key, wording) -> {
              if (wording.forms().size() > 1) {
                plurals.put(key, wording.forms().get(Plural.OTHER));
              }
            });
    assertTrue(plurals.size() > 10, plurals.toString());
    List<String> wrong = new ArrayList<>();
    int ones = 0;
    for (Path file : pages("en")) {
      String text = Jsoup.parse(Files.readString(file)).text();
      ones += text.contains("1 programme") ? 1 : 0;
      plurals.forEach(
          (key, plural) -> {
            String pattern =
                List.of(plural.split("(?=\\{\\d\\})|(?<=\\})")).stream()
                    .map(
                        p ->
                            p.equals("{0}")
                                ? "1"
                                : p.matches("\\{\\d\\}") ? "\\S+" : Pattern.quote(p))
                    .collect(Collectors.joining("", "(?<![\\d,.])", "\\b"));
            if (Pattern.compile(pattern).matcher(text).find()) {
              wrong.add(site.folder().relativize(file) + ": " + key);
            }
          });
    }
    assertEquals(List.of(), wrong);
    assertTrue(ones > 0, "no page counts one programme");
  }

  private static List<Path> pages(String lang) throws IOException {
    try (var files = Files.walk(site.folder().resolve(lang))) {
      return files.filter(f -> f.toString().endsWith(".html")).sorted().toList();
    }
  }

  /** The words and the function with which each file of scripts begins. */
  private static Object output(String lang, String calls) throws IOException {
    String script =
        site.files().entrySet().stream()
            .filter(file -> file.getKey().startsWith("assets/daicho." + lang + "-"))
            .map(file -> new String(file.getValue().getBytes(ISO_8859_1), UTF_8))
            .findFirst()
            .orElseThrow();
    int end = script.indexOf("\n}\n", script.indexOf("function say(")) + 3;
    visit.open(lang + "/plans/alone.html", 1280);
    return page.evaluate("() => {" + script.substring(0, end) + "return [" + calls + "]; } }");
  }

  @Test
  void a_script_counts_as_a_page_does() throws IOException {
    String calls =
        "say('script-count', '1', '1'), say('script-count', '1,001', '1'),"
            + " say('script-total-recorded', 1, 0), say('script-total-recorded', 21, 1)";
    assertEquals(
        List.of("1 of 1 row shown", "1 of 1,001 rows shown", "(0 of 1 row)", "(1 of 21 rows)"),
        output("en", calls));
    assertEquals(
        List.of("1行のうち1行を表示", "1,001行のうち1行を表示", "（1行中0行）", "（21行中1行）"), output("ja", calls));
  }

  /** PageScripts choose by the browser's own rules, so the two must be one. */
  @Test
  void the_rules_are_those_of_the_browser() {
    List<String> different = new ArrayList<>();
    for (String tag :
        ("ja zh ko vi th id en de nl sv es it hu tr fr pt hi fa bn is mk sr hr ru uk be pl cs sk lt"
                + " lv sl ro he ar ga cy pt-BR zh-Hant")
            .split(" ")) {
      Object browser =
          page.evaluate(
              "tag => { const r = new Intl.PluralRules(tag);"
                  + " return Array.from({ length: 1301 }, (_, n) => r.select(n)); }",
              tag);
      List<String> ours = new ArrayList<>();
      for (int n = 0; n <= 1300; n++) {
        ours.add(Plural.of(Lang.of(tag), n).word());
      }
      if (!ours.equals(browser)) {
        different.add(tag);
      }
    }
    assertEquals(List.of(), different);
  }
}
