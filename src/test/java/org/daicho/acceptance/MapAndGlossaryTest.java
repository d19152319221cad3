package org.daicho.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daicho.testing.BuiltSite;
import org.daicho.testing.RealSite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The map and the glossary of the published records, as a reader meets them. */
class MapAndGlossaryTest {
  private static final Pattern TILE =
      Pattern.compile("<a href=\"([^\"]+)\" class=\"shade-(\\d)\" aria-label=\"([^\"]+)\">.*?</a>");
  private static final Pattern FIGURE = Pattern.compile("<text class=\"amount\"[^>]*>([^<]+)<");
  private static final Pattern TERM =
      Pattern.compile("<a class=\"term\" href=\"([^\"#]+)#([^\"]+)\">");

  private static BuiltSite site;

  @BeforeAll
  static void build() throws IOException {
    site = RealSite.get();
  }

  /** The tiles of each of a page's maps. */
  private static List<List<MatchResult>> maps(String lang) throws IOException {
    List<List<MatchResult>> maps = new ArrayList<>();
    for (String figure :
        site.read(lang + "/maps/tokyo.html").split("<figure class=\"tile-map\">")) {
      List<MatchResult> tiles = TILE.matcher(figure).results().toList();
      if (!tiles.isEmpty()) {
        maps.add(tiles);
      }
    }
    return maps;
  }

  @Test
  void every_municipality_is_a_tile_that_leads_to_its_page() throws IOException {
    for (String lang : List.of("ja", "en")) {
      assertEquals(2, maps(lang).size(), "by yen and by programmes");
      for (List<MatchResult> tiles : maps(lang)) {
        assertEquals(62, tiles.size());
        assertEquals(62, tiles.stream().map(t -> t.group(1)).distinct().count());
        for (MatchResult tile : tiles) {
          Path page = site.folder().resolve(lang + "/maps").resolve(tile.group(1)).normalize();
          String name = tile.group(3).split("[：:]")[0];
          assertTrue(Files.readString(page).contains(name), name);
        }
      }
    }
  }

  @Test
  void the_maps_figures_are_those_of_its_table() throws IOException {
    JsonNode table = new ObjectMapper().readTree(site.read("ja/maps/tokyo.by-organisation.json"));
    Map<String, String> yen = new HashMap<>();
    Map<String, String> programmes = new HashMap<>();
    for (JsonNode row : table.get("rows")) {
      String name = row.get("values").get("name").asText();
      yen.put(name, row.get("values").get("cost_requested_thousand_yen").asText());
      programmes.put(name, row.get("values").get("programmes").asText());
    }
    assertEquals(18, yen.size());
    assertEquals(yen, figures(maps("ja").get(0)));
    assertEquals(programmes, figures(maps("ja").get(1)));
    assertEquals("134935", yen.get("江東区"));
    // The plans' total less that of the society of commerce, which is no municipality.
    assertEquals(600_518 - 20_000, yen.values().stream().mapToInt(Integer::parseInt).sum());
  }

  private static Map<String, String> figures(List<MatchResult> tiles) {
    Map<String, String> figures = new HashMap<>();
    for (MatchResult tile : tiles) {
      List<MatchResult> figure = FIGURE.matcher(tile.group()).results().toList();
      assertEquals(tile.group(2).equals("0"), figure.isEmpty(), "shaded where there is a figure");
      figure.forEach(f -> figures.put(tile.group(3).split("：")[0], f.group(1).replace(",", "")));
    }
    return figures;
  }

  @Test
  void a_tile_says_its_name_and_all_of_its_figures() throws IOException {
    assertTrue(
        maps("ja").get(0).stream()
            .map(t -> t.group(3))
            .toList()
            .containsAll(List.of("江東区：事業 4、事業額 134,935 千円、補助金申請額 73,018 千円", "檜原村：令和6年度の記録なし")));
    assertTrue(
        maps("en").get(0).stream()
            .anyMatch(
                t ->
                    t.group(3)
                        .equals(
                            "Koto City: Programmes 4, Project cost 134,935 thousand yen, Grant"
                                + " 73,018 thousand yen")));
  }

  @Test
  void the_small_map_marks_one_place_of_a_municipality_and_eighteen_on_the_first_page()
      throws IOException {
    assertEquals(1, marked("ja/organisations/koto.html"));
    assertEquals(18, marked("ja/index.html"));
    assertFalse(
        site.read("ja/organisations/higashikurume-commerce-society.html").contains("small-map\""));
  }

  private static long marked(String page) throws IOException {
    String path =
        site.read(page).replaceFirst("(?s).*<path class=\"marked\" d=\"([^\"]*)\".*", "$1");
    return path.chars().filter(c -> c == 'M').count();
  }

  @Test
  void every_term_of_the_glossary_is_on_its_page_and_in_its_data() throws IOException {
    int records;
    try (Stream<Path> files = Files.list(Path.of("content/glossary"))) {
      records = (int) files.filter(f -> f.toString().endsWith(".yaml")).count();
    }
    assertTrue(records >= 35);
    for (String lang : List.of("ja", "en")) {
      assertEquals(records, fragments(lang).size());
    }
    assertEquals(records, site.read("data/glossary.csv").lines().count() - 1);
    assertTrue(site.read("data/glossary/tdm.json").contains("\"reading\": \"こうつうじゅようまねじめんと\""));
  }

  private static Set<String> fragments(String lang) throws IOException {
    Set<String> fragments = new HashSet<>();
    Pattern.compile("<div id=\"(term-[^\"]+)\">")
        .matcher(site.read(lang + "/glossary.html"))
        .results()
        .forEach(m -> fragments.add(m.group(1)));
    return fragments;
  }

  @Test
  void every_term_link_leads_to_a_term_and_stands_once_per_page() throws IOException {
    int links = 0;
    for (String lang : List.of("ja", "en")) {
      Set<String> fragments = fragments(lang);
      Set<String> linked = new HashSet<>();
      for (Map.Entry<String, String> file :
          BuiltSite.files(site.folder().resolve(lang)).entrySet()) {
        if (!file.getKey().endsWith(".html")) {
          continue;
        }
        Path page = Path.of(lang, file.getKey());
        Set<String> here = new HashSet<>();
        for (MatchResult link : TERM.matcher(file.getValue()).results().toList()) {
          Path target = page.getParent().resolve(link.group(1)).normalize();
          assertEquals(Path.of(lang, "glossary.html"), target, file.getKey());
          assertTrue(fragments.contains(link.group(2)), link.group());
          assertTrue(here.add(link.group(2)), file.getKey() + " has twice " + link.group());
          links++;
        }
        linked.addAll(here);
      }
      assertTrue(linked.size() > fragments.size() / 2, lang + ": " + linked);
    }
    assertTrue(links > 90, links + " links");
  }

  @Test
  void no_heading_table_or_link_has_a_term_in_it() throws IOException {
    Pattern within =
        Pattern.compile("<(h[1-6]|a|table)\\b(?:(?!</\\1>).)*?<a class=\"term\"", Pattern.DOTALL);
    for (Map.Entry<String, String> file : site.files().entrySet()) {
      if (file.getKey().endsWith(".html")) {
        assertFalse(within.matcher(file.getValue()).find(), file.getKey());
      }
    }
  }
}
