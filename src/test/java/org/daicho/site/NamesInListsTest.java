package org.daicho.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In no list do two links read alike and lead to different pages. */
class NamesInListsTest {
  @TempDir Path temp;

  private BuiltSite build(SampleCatalogues.Sample sample) throws IOException {
    Path project = sample.write(temp.resolve(sample.name()));
    BuiltSite site = BuiltSite.of(project, temp.resolve(sample.name() + "-site"), "--pages-only");
    assertEquals(0, site.exit(), site.said());
    return site;
  }

  static List<SampleCatalogues.Sample> samples() {
    return Thorough.orEach(2, SampleCatalogues.small());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void no_two_links_of_a_list_read_alike(SampleCatalogues.Sample sample) throws IOException {
    List<String> alike = new ArrayList<>();
    Map<String, String> described = new HashMap<>();
    for (Map.Entry<String, Document> page : pages(build(sample)).entrySet()) {
      Document document = page.getValue();
      Stream<List<String>> found =
          Stream.concat(
              document.select("main ul, main ol, dl.facts > div, .neighbours").stream()
                  .map(
                      list ->
                          alike(
                              list.select("> li, > dd, > p").stream().map(NamesInListsTest::said))),
              document.select("main table").stream().map(table -> alike(rows(table))));
      found.flatMap(List::stream).forEach(words -> alike.add(page.getKey() + ": " + words));
      String description = document.select("meta[name=description]").attr("content");
      if (!description.isEmpty()) {
        String other =
            described.put(document.select("html").attr("lang") + description, page.getKey());
        assertEquals(null, other, page.getKey() + " is described as another page: " + description);
      }
    }
    assertEquals(List.of(), alike);
  }

  /** What an element of a list says, and where it leads. */
  private record Said(String words, String href) {}

  private static List<String> alike(Stream<Said> list) {
    Map<String, String> seen = new HashMap<>();
    List<String> alike = new ArrayList<>();
    list.filter(said -> !said.href.isEmpty())
        .forEach(
            said -> {
              String before = seen.putIfAbsent(said.words, said.href);
              if (before != null && !before.equals(said.href)) {
                alike.add(said.words + ": " + before + ", " + said.href);
              }
            });
    return alike;
  }

  private static Said said(Element element) {
    return new Said(element.text(), element.select("a[href]").attr("href"));
  }

  /** Of the rows of a table all words without the figures; a merged cell is of each of its rows. */
  private static Stream<Said> rows(Element table) {
    List<Said> rows = new ArrayList<>();
    List<String> merged = new ArrayList<>();
    List<Integer> left = new ArrayList<>();
    for (Element row : table.select("> tbody > tr")) {
      StringBuilder words = new StringBuilder();
      for (int i = 0; i < left.size(); i++) {
        if (left.get(i) > 0) {
          words.append(merged.get(i)).append('|');
          left.set(i, left.get(i) - 1);
        }
      }
      for (Element cell : row.children()) {
        if (!cell.hasClass("figure") && !cell.text().equals("〃")) {
          words.append(cell.text()).append('|');
          merged.add(cell.text());
          left.add(Integer.parseInt("0" + cell.attr("rowspan")) - 1);
        }
      }
      rows.add(new Said(words.toString(), row.select("th a[href]").attr("href")));
    }
    return rows.stream();
  }

  private static String text(BuiltSite site, String page, String selector) throws IOException {
    return String.join(" | ", Jsoup.parse(site.read(page)).select(selector).eachText());
  }

  @Test
  void an_office_is_named_with_its_body_where_another_has_its_name() throws IOException {
    BuiltSite site = build(SampleCatalogues.named("offices-of-one-name"));

    String parents = text(site, "ja/organisations.html", "tbody td:contains(大臣官房)");
    assertEquals("大臣官房（農林省） | 大臣官房（通商省） | 大臣官房（学術省）", parents);
    assertEquals(
        "大臣官房 | 総務課",
        text(site, "ja/organisations/m1.html", ".facts dd a[href*=secretariat]"),
        "what differs by itself stays");
  }

  @Test
  void what_the_rows_of_a_table_say_is_not_said_again_with_the_name() throws IOException {
    BuiltSite site = build(SampleCatalogues.named("two-years"));

    String rows = text(site, "en/programmes.html", "tbody tr:has(a[href*=asahi-night])");
    assertTrue(rows.contains("Library at night (FY2024)"), rows);
    assertEquals(
        "Work experience | Work experience",
        text(site, "en/programmes.html", "tbody th a:contains(Work experience)"),
        "their plans differ");
    assertEquals(
        "Jobs plan (FY2024) | Jobs plan (FY2023)",
        text(site, "en/organisations/asahi.html", "#by-plan tbody th a"));
    assertEquals(
        "FY2023 | FY2024",
        text(site, "en/budgets.html", "tbody tr:has(th a:matchesOwn(^Library)) td:first-child"));
  }

  @Test
  void neighbours_and_the_way_home_differ_from_the_page_that_they_stand_on() throws IOException {
    CatalogueFiles files =
        CatalogueFiles.in("ja", "en")
            .organisation("asahi", "city", CatalogueFiles.Words.of("朝日市", "Asahi City"))
            .record(
                "plans/advice",
                CatalogueFiles.Words.of("相談", "Advice"),
                "organisation: asahi",
                "fiscal-year: 2024");
    for (int i = 1; i <= 3; i++) {
      files.record(
          "programmes/advice-" + i,
          CatalogueFiles.Words.of("相談", "Advice"),
          "organisation: asahi",
          "plan: advice",
          "number: " + i);
    }
    BuiltSite site = build(new SampleCatalogues.Sample("advice", true, files));

    String page = "en/programmes/advice-2.html";
    assertEquals("Advice (No. 1) | Advice | Advice (No. 3)", text(site, page, ".neighbours a"));
    assertEquals("Contents | Plans | Advice (Plan)", text(site, page, "nav.breadcrumb a"));
  }

  private static Map<String, Document> pages(BuiltSite site) throws IOException {
    Map<String, Document> pages = new HashMap<>();
    for (String file : BuiltSite.files(site.folder()).keySet()) {
      // The page at the root has the names of languages, as the theme says them.
      if (file.contains("/") && file.endsWith(".html")) {
        pages.put(file, Jsoup.parse(site.read(file)));
      }
    }
    return pages;
  }
}
