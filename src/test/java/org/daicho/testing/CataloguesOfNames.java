package org.daicho.testing;

import static org.daicho.testing.SampleCatalogues.ordinary;
import static org.daicho.testing.SampleRecords.TOPICS;
import static org.daicho.testing.SampleRecords.government;
import static org.daicho.testing.SampleRecords.itemPlan;
import static org.daicho.testing.SampleRecords.plan;
import static org.daicho.testing.SampleRecords.sheet;
import static org.daicho.testing.SampleRecords.source;

import java.util.List;
import java.util.function.IntFunction;
import org.daicho.testing.CatalogueFiles.Words;

/** Sample catalogues whose names are long, alike, or look like something else. */
public final class CataloguesOfNames {
  private CataloguesOfNames() {}

  public static CatalogueFiles planNamedAsItsDocument() {
    CatalogueFiles files = government(CatalogueFiles.in("ja", "en"));
    Words name = Words.of("霧島県しごと計画（令和6年度）", "Kirishima jobs plan, FY2024");
    plan(files, "jobs-2024", name, 2024, 4);
    source(files, "jobs-2024", name, 2024);
    return files;
  }

  /** Names that hold their year, in every way of writing one. */
  public static CatalogueFiles yearsWithinNames() {
    CatalogueFiles files = government(CatalogueFiles.in("ja", "en"));
    List<Words> names =
        List.of(
            Words.of("令和6年度しごと計画", "Jobs plan FY2024"),
            Words.of("しごと計画2024", "Jobs plan 2024"),
            Words.of("しごと計画（2024年度）", "Jobs plan (Reiwa 6)"),
            Words.of("しごと計画（令和６年度）", "Fiscal year 2024 jobs plan"),
            Words.of("しごと計画（Ｒ６）", "Jobs plan, 2024–25"),
            Words.of("しごと計画 第2024号", "Jobs plan no. 12024"));
    for (int i = 0; i < names.size(); i++) {
      plan(files, "plan-" + i, names.get(i), 2024, 1);
    }
    return files;
  }

  /** Records of all kinds that have the name of another. */
  public static CatalogueFiles sameNames() {
    CatalogueFiles files = government(CatalogueFiles.in("ja", "en"));
    Words name = Words.of("しごと", "Jobs");
    for (String id : List.of("one", "two")) {
      plan(files, id, name, 2024, 2);
      files
          .organisation(id, "city", name, "parent: kirishima")
          .organisation(id + "-office", "section", name, "parent: " + id)
          .term("class", id, name)
          .term("theme", id, name)
          .record("programmes/" + id, name, "organisation: asahi", "fiscal-year: 2024")
          .record(
              "programmes/" + id + "-again",
              name,
              "organisation: asahi",
              "fiscal-year: 2024",
              "class: " + id,
              "theme: " + id);
      itemPlan(files, id + "-items", "table", 2);
    }
    return sheet(sheet(files, "sheet-one", 2024), "sheet-two", 2024);
  }

  public static CatalogueFiles officesOfOneName() {
    CatalogueFiles files = CatalogueFiles.in("ja", "en");
    List<Words> ministries =
        List.of(
            Words.of("農林省", "Ministry of Farming"),
            Words.of("通商省", "Ministry of Trade"),
            Words.of("学術省", "Ministry of Learning"));
    for (int i = 0; i < ministries.size(); i++) {
      String secretariat = "m" + i + "-secretariat";
      files
          .organisation("m" + i, "ministry", ministries.get(i))
          .organisation(
              secretariat, "section", Words.of("大臣官房", "Minister’s Secretariat"), "parent: m" + i)
          .organisation(
              secretariat + "-general",
              "section",
              Words.of("総務課", "General Affairs"),
              "parent: " + secretariat)
          .record(
              "programmes/p" + i,
              TOPICS.get(0),
              "organisation: " + secretariat + "-general",
              "fiscal-year: 2024");
    }
    return files;
  }

  /** Titles of 60 characters, as long as any is meant to be. */
  public static CatalogueFiles longTitles() {
    IntFunction<Words> sixty =
        n ->
            Words.of(
                ("霧島県地域人材確保育成総合支援事業における中小企業等の採用力強化及び職場定着促進のための" + "取組並びに関係団体との連携協定一覧表")
                    .substring(0, 59)
                    .concat(String.valueOf(n)),
                "Comprehensive regional programmes supporting employment, " + (100 + n));
    CatalogueFiles files = government(CatalogueFiles.in("ja", "en")).title(sixty.apply(0));
    plan(files, "jobs-2024", sixty.apply(1), 2024, 4);
    for (int i = 2; i < 6; i++) {
      files.record(
          "programmes/long-" + i, sixty.apply(i), "organisation: asahi", "fiscal-year: 2024");
    }
    files.organisation("long", "city", sixty.apply(6), "parent: kirishima");
    files.organisation("longer", "section", sixty.apply(7), "parent: long");
    return sheet(files, "asahi-night-2024", 2024);
  }

  /** Words and addresses that no line of a small screen holds. */
  public static CatalogueFiles longWords() {
    CatalogueFiles files = ordinary("ja", "en");
    String address =
        "https://example.org/" + "a-very-long-path/".repeat(9) + "?q=" + "x".repeat(90);
    String word = "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamten";
    Words name = Words.of("アイウエオ".repeat(10), word);
    return files
        .record(
            "programmes/words",
            name,
            "organisation: asahi",
            "fiscal-year: 2024",
            files.text("summary", Words.of("あ".repeat(120) + address, word + " " + address)))
        .body(
            "programmes/words",
            Words.of(
                "<" + address + ">\n\n`" + "x".repeat(300) + "`\n\n- " + "漢".repeat(200),
                "<" + address + ">\n\n`" + "x".repeat(300) + "`\n\n- " + word + word))
        .organisation("words", "city", name, "parent: kirishima")
        .record(
            "glossary/words",
            name,
            "reading: あいうえお",
            files.text("definition", Words.of(address, address)));
  }
}
