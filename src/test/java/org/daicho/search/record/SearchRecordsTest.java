package org.daicho.search.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.daicho.content.Content;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.diagnostic.Location;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Lang;
import org.daicho.render.theme.Theme;
import org.daicho.wording.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What search knows of records. */
class SearchRecordsTest {
  private static final Path GOOD = Path.of("src/test/resources/sites/good/content");

  @TempDir Path temp;
  private Path content;

  @BeforeEach
  void copy() throws IOException {
    content = temp.resolve("content");
    try (Stream<Path> all = Files.walk(GOOD)) {
      for (Path from : all.toList()) {
        Path to = content.resolve(GOOD.relativize(from).toString());
        if (Files.isDirectory(from)) {
          Files.createDirectories(to);
        } else {
          Files.copy(from, to);
        }
      }
    }
  }

  private void write(String path, String text) throws IOException {
    Files.writeString(content.resolve(path), text);
  }

  private void programme(String id, String more) throws IOException {
    write(
        "programmes/" + id + ".yaml",
        "name: {ja: 見本, en: Specimen}\norganisation: asahi\nfiscal-year: 2024\n"
            + "source: {document: asahi-budget-2024}\n"
            + more);
  }

  /** A programme with a sheet of one line, and what results in a language show of its amount. */
  private void sheet(String id, String unit, String lines) throws IOException {
    programme(id, "");
    write(
        "budgets/" + id + ".yaml",
        "programme: "
            + id
            + "\nfiscal-year: 2024\nunit: "
            + unit
            + "\ncolumns:\n  cost: {measure: cost, phase: approved}\nlines:\n"
            + lines
            + "source: {document: asahi-budget-2024}\n");
  }

  private SearchRecord record(Lang lang, String id) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    Catalogue catalogue = Content.read(content, "content", diagnostics).catalogue().orElseThrow();
    Messages messages =
        Theme.load(
                Path.of(""),
                "default",
                new Location("content/site.yaml", 1, 1, 1),
                List.of(Lang.JA, Lang.EN),
                diagnostics)
            .orElseThrow()
            .messages(lang);
    return SearchRecords.of(catalogue, messages).stream()
        .filter(r -> r.path().endsWith("/programmes/" + id + ".html"))
        .findFirst()
        .orElseThrow();
  }

  private void assertAmount(String id, String ja, String en) throws IOException {
    assertEquals(ja, record(Lang.JA, id).amountLabel());
    assertEquals(en, record(Lang.EN, id).amountLabel());
  }

  @Test
  void an_amount_is_whole_and_says_its_measure_and_phase() throws IOException {
    sheet("a", "hundred-million-yen", "  - {name: {ja: 委託, en: Contract}, cost: '7.5'}\n");
    sheet("b", "million-yen", "  - {name: {ja: 委託, en: Contract}, cost: '0.4'}\n");
    sheet("c", "thousand-yen", "  - {name: {ja: 戻入, en: Return}, cost: '△1,234'}\n");
    assertAmount("a", "事業費（予算） 7.5億円", "Cost (Approved) 7.5 hundred million yen");
    assertAmount("b", "事業費（予算） 0.4百万円", "Cost (Approved) 0.4 million yen");
    assertAmount("c", "事業費（予算） △1,234千円", "Cost (Approved) −1,234 thousand yen");
    assertEquals(List.of(new Term("0", "100万円未満")), record(Lang.JA, "b").facets().get("amount"));
    assertEquals(true, record(Lang.JA, "a").figures().contains("7.5億円"));
  }

  @Test
  void an_amount_that_is_not_to_be_read_says_why() throws IOException {
    sheet("a", "thousand-yen", "  - {name: {ja: 委託, en: Contract}, cost: undecided}\n");
    sheet(
        "b",
        "thousand-yen",
        "  - {name: {ja: 委託, en: Contract}, cost: '5,000'}\n"
            + "  - {name: {ja: 報償, en: Fees}, cost: withheld}\n");
    assertAmount("a", "事業費（予算） 未定", "Cost (Approved) not decided");
    assertAmount(
        "b", "事業費（予算） 5,000千円 ＋非公表1件", "Cost (Approved) 5,000 thousand yen + 1 not published");
  }

  @Test
  void what_several_budgets_say_is_not_chosen_among() throws IOException {
    sheet("a", "thousand-yen", "  - {name: {ja: 委託, en: Contract}, cost: '5,000'}\n");
    String own = Files.readString(content.resolve("budgets/a.yaml"));
    write("budgets/b.yaml", own.replace("5,000", "4,000"));
    assertAmount("a", "事業費（予算） 複数の額", "Cost (Approved) several amounts");
    assertEquals(
        true,
        record(Lang.EN, "a")
            .figures()
            .containsAll(List.of("5,000 thousand yen", "4,000 thousand yen")));
    write("budgets/b.yaml", own.replace("5,000", "4,000").replace("2024\n", "2025\n"));
    assertAmount("a", "事業費（予算・令和7年度） 4,000千円", "Cost (Approved, FY2025) 4,000 thousand yen");
  }

  /** All of them, by ids that are the same in all languages. */
  @Test
  void every_theme_of_a_programme_is_a_facet_of_it() throws IOException {
    write(
        "vocabularies/theme.yaml",
        "name: {ja: テーマ, en: Theme}\nterms:\n"
            + "  young-people: {name: {ja: 若者, en: Young people}}\n"
            + "  care: {name: {ja: 介護, en: Care}}\n  crafts: {name: {ja: 工芸, en: Crafts}}\n");
    programme("a", "theme: care\nthemes: [young-people, crafts]\n");
    for (Lang lang : List.of(Lang.JA, Lang.EN)) {
      SearchRecord record = record(lang, "a");
      assertEquals("[care, young-people, crafts]", record.facets().get("theme").toString());
      assertEquals("[2024]", record.facets().get("year").toString());
      assertEquals("[asahi]", record.facets().get("organisation").toString());
      assertEquals("[programmes]", record.facets().get("kind").toString());
    }
    assertEquals("介護・若者・工芸", record(Lang.JA, "a").label("theme"));
  }

  @Test
  void other_names_of_a_term_and_codes_of_organisations_are_searched() throws IOException {
    Files.createDirectories(content.resolve("glossary"));
    write(
        "glossary/fair.yaml",
        "name: {ja: 面接会, en: job fair}\nreading: めんせつかい\n"
            + "also:\n  ja: [合同説明会]\n  en: [careers fair]\n"
            + "definition: {ja: 会社と会う場。, en: Where firms are met.}\n");
    String organisation = Files.readString(content.resolve("organisations/asahi.yaml"));
    write(
        "organisations/asahi.yaml",
        organisation.replaceAll("(?m)^code:.*\n", "") + "code: 131083\n");
    Catalogue catalogue =
        Content.read(content, "content", new Diagnostics()).catalogue().orElseThrow();
    Diagnostics diagnostics = new Diagnostics();
    Theme theme =
        Theme.load(
                Path.of(""),
                "default",
                Location.ofFile("x"),
                List.of(Lang.JA, Lang.EN),
                diagnostics)
            .orElseThrow();
    List<SearchRecord> found = SearchRecords.of(catalogue, theme.messages(Lang.JA));
    assertEquals(
        List.of("合同説明会"),
        found.stream()
            .filter(r -> r.path().contains("glossary"))
            .flatMap(r -> r.context().stream())
            .toList());
    assertEquals(
        1,
        found.stream()
            .filter(r -> r.path().equals("ja/organisations/asahi.html"))
            .filter(r -> r.context().contains("131083"))
            .count());
  }
}
