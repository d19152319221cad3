package org.daicho.testing;

import static org.daicho.testing.CataloguesOfFigures.everyState;
import static org.daicho.testing.CataloguesOfFigures.largeAmounts;
import static org.daicho.testing.CataloguesOfFigures.partlyRecorded;
import static org.daicho.testing.CataloguesOfFigures.sharedAmounts;
import static org.daicho.testing.CataloguesOfNames.longTitles;
import static org.daicho.testing.CataloguesOfNames.longWords;
import static org.daicho.testing.CataloguesOfNames.officesOfOneName;
import static org.daicho.testing.CataloguesOfNames.planNamedAsItsDocument;
import static org.daicho.testing.CataloguesOfNames.sameNames;
import static org.daicho.testing.CataloguesOfNames.yearsWithinNames;
import static org.daicho.testing.LargeCatalogues.cutTables;
import static org.daicho.testing.LargeCatalogues.longBudget;
import static org.daicho.testing.LargeCatalogues.longPlan;
import static org.daicho.testing.LargeCatalogues.manyOrganisations;
import static org.daicho.testing.SampleRecords.TOPICS;
import static org.daicho.testing.SampleRecords.budget;
import static org.daicho.testing.SampleRecords.government;
import static org.daicho.testing.SampleRecords.itemPlan;
import static org.daicho.testing.SampleRecords.oneOrganisation;
import static org.daicho.testing.SampleRecords.plan;
import static org.daicho.testing.SampleRecords.planWithoutBudget;
import static org.daicho.testing.SampleRecords.sheet;
import static org.daicho.testing.SampleRecords.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.daicho.testing.CatalogueFiles.Words;

/**
 * Catalogues as other governments may have them, each differing from the published one in a way of
 * its own: what is true of any site is tried on each. To add one, write a method and name it in
 * {@link #ALL}.
 */
public final class SampleCatalogues {

  /**
   * @param name says what is particular
   * @param small whether it is built within a second or so
   */
  public record Sample(String name, boolean small, CatalogueFiles files) {
    /** Writes it into a folder that then is a project. */
    public Path write(Path project) throws IOException {
      return files.write(project);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  public static final List<Sample> ALL =
      List.of(
          small("empty", CatalogueFiles.in("ja", "en")),
          small("empty-in-one-language", CatalogueFiles.in("en")),
          small("only-vocabularies", withUnusedTerms(CatalogueFiles.in("ja", "en"))),
          small("only-organisations", withUnusedTerms(oneOrganisation())),
          small("minimal", minimal()),
          small("one-organisation", oneOrganisation()),
          small("japanese-only", ordinary("ja")),
          small("english-only", ordinary("en")),
          small("three-languages", threeLanguages()),
          small("two-years", years(2)),
          small("three-years", years(3)),
          small("only-items", onlyItems(4)),
          small("every-shape-of-plan", everyShape()),
          small("only-sources", onlySources()),
          small("no-budgets", noBudgets()),
          small("no-plans", noPlans()),
          small("plan-named-as-its-document", planNamedAsItsDocument()),
          small("years-within-names", yearsWithinNames()),
          small("same-names", sameNames()),
          small("offices-of-one-name", officesOfOneName()),
          small("long-titles", longTitles()),
          small("long-words", longWords()),
          small("large-amounts", largeAmounts()),
          small("every-state", everyState()),
          small("partly-recorded", partlyRecorded()),
          small("shared-amounts", sharedAmounts()),
          small("deep-organisations", deepOrganisations()),
          small("map-with-negative-amounts", map()),
          small("map-of-long-names", mapOfLongNames()),
          small("two-maps", map().record("maps/second", Words.of("別の地図", "Other"), tiles())),
          small("glossary", glossary()),
          small("extras", ordinary("ja", "en").site("extras: [archive, offline, gallery]\n")),
          small("cut-tables", cutTables()),
          large("long-plan", longPlan(1200)),
          large("long-budget", longBudget(1200)),
          large("many-items", onlyItems(600)),
          large("many-organisations", manyOrganisations(900)));

  private SampleCatalogues() {}

  /** The one of that name. */
  public static Sample named(String name) {
    return ALL.stream().filter(sample -> sample.name.equals(name)).findFirst().orElseThrow();
  }

  /** Those that are built within a second or so. */
  public static List<Sample> small() {
    return ALL.stream().filter(Sample::small).toList();
  }

  private static Sample small(String name, CatalogueFiles files) {
    return new Sample(name, true, files);
  }

  private static Sample large(String name, CatalogueFiles files) {
    return new Sample(name, false, files);
  }

  private static CatalogueFiles minimal() {
    return oneOrganisation()
        .record("programmes/fair", TOPICS.get(0), "organisation: kirishima", "fiscal-year: 2024");
  }

  /** Vocabularies of which no record has a term. */
  private static CatalogueFiles withUnusedTerms(CatalogueFiles files) {
    String term = "terms:\n  crafts:\n    " + files.text("name", Words.of("工芸", "Crafts"));
    return files
        .record("vocabularies/theme", Words.of("テーマ", "Theme"), term)
        .record("vocabularies/class", Words.of("事業分類", "Class"), term);
  }

  /** A prefecture with a plan of four programmes of two cities, and a sheet of one programme. */
  public static CatalogueFiles ordinary(String... languages) {
    CatalogueFiles files = government(CatalogueFiles.in(languages));
    plan(files, "jobs-2024", Words.of("しごと計画", "Jobs plan"), 2024, 4);
    return sheet(files, "asahi-night-2024", 2024);
  }

  private static CatalogueFiles threeLanguages() {
    return ordinary("ja", "en", "fr")
        .site("theme: own\n")
        .file("themes/own/theme.yaml", "extends: default\n")
        .file("themes/own/messages/ja.yaml", "language-fr: フランス語\n")
        .file("themes/own/messages/en.yaml", "language-fr: French\n")
        .file("themes/own/messages/fr.yaml", english() + "language-fr: Français\n");
  }

  /** Stands for messages in a language that Daicho does not come with. */
  private static String english() {
    try {
      return Files.readString(Path.of("themes/default/messages/en.yaml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same plan and the same programmes year by year. */
  private static CatalogueFiles years(int years) {
    CatalogueFiles files = government(CatalogueFiles.in("ja", "en"));
    for (int year = 2024; year > 2024 - years; year--) {
      plan(files, "jobs-" + year, Words.of("しごと計画", "Jobs plan"), year, 4);
      sheet(files, "asahi-night-" + year, year);
    }
    return files;
  }

  private static CatalogueFiles onlyItems(int items) {
    CatalogueFiles files = government(CatalogueFiles.in("ja", "en"));
    itemPlan(files, "accord", "table", items);
    return files;
  }

  private static CatalogueFiles everyShape() {
    CatalogueFiles files = government(CatalogueFiles.in("ja", "en"));
    itemPlan(files, "outline", "outline", 3);
    itemPlan(files, "sheet", "sheet", 3);
    itemPlan(files, "table", "table", 3);
    itemPlan(files, "matrix", "matrix", 3);
    itemPlan(files, "tree", "tree", 3);
    plan(files, "jobs-2024", Words.of("しごと計画", "Jobs plan"), 2024, 4);
    return files;
  }

  private static CatalogueFiles onlySources() {
    CatalogueFiles files = government(CatalogueFiles.in("ja", "en"));
    source(files, "report-2023", Words.of("報告書", "Report"), 2023);
    source(files, "report-2024", Words.of("報告書", "Report"), 2024);
    return files;
  }

  private static CatalogueFiles noBudgets() {
    CatalogueFiles files = government(CatalogueFiles.in("ja", "en"));
    planWithoutBudget(files, "jobs-2024", Words.of("しごと計画", "Jobs plan"), 2024, 4);
    return files;
  }

  private static CatalogueFiles noPlans() {
    CatalogueFiles files = government(CatalogueFiles.in("ja", "en"));
    sheet(files, "asahi-night-2023", 2023);
    return sheet(files, "asahi-night-2024", 2024);
  }

  private static CatalogueFiles deepOrganisations() {
    CatalogueFiles files = ordinary("ja", "en");
    String parent = "asahi";
    for (int level = 1; level <= 5; level++) {
      String id = "level-" + level;
      files
          .organisation(
              id, "section", Words.of("第" + level + "層", "Level").and(level), "parent: " + parent)
          .record(
              "programmes/of-" + id,
              Words.of("事業", "Programme").and(level),
              "organisation: " + id,
              "fiscal-year: 2024");
      parent = id;
    }
    return files;
  }

  private static CatalogueFiles map() {
    CatalogueFiles files = government(CatalogueFiles.in("ja", "en"));
    budget(files, "refunds", "thousand-yen", "△1,200", "△340");
    budget(files, "fairs", "thousand-yen", "500", "900");
    return files.record("maps/cities", Words.of("霧島県の市", "Cities of Kirishima"), tiles());
  }

  /** Labels, names of regions and amounts for which no tile has space. */
  private static CatalogueFiles mapOfLongNames() {
    CatalogueFiles files = government(CatalogueFiles.in("ja", "en"));
    budget(files, "flows", "thousand-yen", "9,999,999,999,999", "△1,234,567,890,123");
    return files.record(
        "maps/cities",
        Words.of("霧島県の市", "Cities of Kirishima"),
        "tiles:\n"
            + "  - organisation: asahi\n    column: 2\n    row: 1\n"
            + "    label: {ja: 朝日地域人材開発支援推進機構事務局, en: Asahi-Llanfairpwllgwyngyll Intermunicipal}\n"
            + "  - organisation: hinode\n    column: 3\n    row: 1\n"
            + "    label: {ja: あさひのおかさくらがおかちく, en: Hinode}\n"
            + "regions:\n"
            + "  - {name: {ja: 北部山間地域, en: Northern mountain area}, column: 1, row: 1}\n");
  }

  private static String tiles() {
    return "tiles:\n"
        + "  - {organisation: asahi, column: 2, row: 1}\n"
        + "  - {organisation: hinode, column: 3, row: 2}\n";
  }

  private static CatalogueFiles glossary() {
    CatalogueFiles files = oneOrganisation();
    return files
        .record(
            "glossary/subsidy",
            Words.of("補助金", "Subsidy"),
            "reading: ほじょきん",
            files.text(
                "definition", Words.of("事業費の一部を支える金。", "Money that bears a part of a cost.")))
        .record(
            "glossary/appropriation",
            Words.of("歳出予算", "Appropriation"),
            "reading: さいしゅつよさん",
            "see: [glossary/subsidy, organisations/kirishima]",
            files.text("definition", Words.of("支出の見積り。", "An estimate of what is spent.")));
  }
}
