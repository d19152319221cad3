package org.daicho.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.daicho.site.CatalogueFiles.Words;

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

  private static final List<Words> TOPICS =
      List.of(
          Words.of("合同面接会", "Job fair"),
          Words.of("職場体験", "Work experience"),
          Words.of("若手社員の相談", "Mentors for young staff"),
          Words.of("工房めぐり", "Open workshops"),
          Words.of("求人開拓", "Finding vacancies"));

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

  // --- Small ones -------------------------------------------------------------------------------

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

  private static CatalogueFiles oneOrganisation() {
    return CatalogueFiles.in("ja", "en")
        .organisation("kirishima", "prefecture", Words.of("霧島県", "Kirishima Prefecture"));
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

  // --- Names ------------------------------------------------------------------------------------

  private static CatalogueFiles planNamedAsItsDocument() {
    CatalogueFiles files = government(CatalogueFiles.in("ja", "en"));
    Words name = Words.of("霧島県しごと計画（令和6年度）", "Kirishima jobs plan, FY2024");
    plan(files, "jobs-2024", name, 2024, 4);
    source(files, "jobs-2024", name, 2024);
    return files;
  }

  /** Names that hold their year, in every way of writing one. */
  private static CatalogueFiles yearsWithinNames() {
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
  private static CatalogueFiles sameNames() {
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

  private static CatalogueFiles officesOfOneName() {
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
  private static CatalogueFiles longTitles() {
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
  private static CatalogueFiles longWords() {
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

  // --- Figures ----------------------------------------------------------------------------------

  private static CatalogueFiles largeAmounts() {
    CatalogueFiles files = government(CatalogueFiles.in("ja", "en"));
    budget(files, "yen", "yen", "9,999,999,999,999,999", "△9,999,999,999,999,999", "1", "0");
    budget(files, "million", "million-yen", "9,999,999,999.999999", "△0.5", "12,345.678901", "7.5");
    budget(files, "hundred", "hundred-million-yen", "△7,350,963.47874", "1.5", "0.00000001", "2");
    return files;
  }

  private static CatalogueFiles everyState() {
    CatalogueFiles files = government(CatalogueFiles.in("ja", "en"));
    budget(files, "states", "thousand-yen", "n/a", "undecided", "blank", "withheld", "0", "12");
    for (String state : List.of("n/a", "undecided", "blank", "withheld")) {
      budget(files, "all-" + state.replace("/", ""), "thousand-yen", state, state);
    }
    return files;
  }

  /** A plan that gives no amounts, and budgets of some of its programmes. */
  private static CatalogueFiles partlyRecorded() {
    CatalogueFiles files = government(CatalogueFiles.in("ja", "en"));
    planWithoutBudget(files, "jobs-2024", Words.of("しごと計画", "Jobs plan"), 2024, 6);
    for (int i = 1; i <= 3; i += 2) {
      files.record(
          "budgets/jobs-2024-" + i,
          "programme: jobs-2024-" + i,
          "fiscal-year: 2024",
          "unit: thousand-yen",
          "columns:",
          "  cost: {measure: cost, phase: requested}",
          "lines:",
          "  - " + files.text("name", Words.of("人件費", "Staff")) + "    cost: '1,000'",
          "source: {document: jobs-2024}");
    }
    return files;
  }

  /** Shared within a city and a class, and beyond both. */
  private static CatalogueFiles sharedAmounts() {
    CatalogueFiles files = government(CatalogueFiles.in("ja", "en"));
    planWithoutBudget(files, "jobs-2024", Words.of("しごと計画", "Jobs plan"), 2024, 8);
    return files.record(
        "budgets/jobs-2024",
        "plan: jobs-2024",
        "unit: thousand-yen",
        "columns:",
        "  cost: {measure: cost, phase: requested}",
        "  grant: {measure: grant, phase: requested, rate: 1/2, of: cost}",
        "lines:",
        IntStream.rangeClosed(1, 8)
            .mapToObj(
                i ->
                    "  - {programme: jobs-2024-"
                        + i
                        + ", cost: "
                        + 100 * i
                        + (i > 6 ? ", grant: " + 50 * i : "")
                        + "}\n")
            .collect(Collectors.joining()),
        "shared:",
        "  - {column: grant, programmes: [jobs-2024-1, jobs-2024-2, jobs-2024-3], amount: 300}",
        "  - {column: grant, programmes: [jobs-2024-4, jobs-2024-5, jobs-2024-6], amount: 750}",
        "printed-totals: {cost: 3600, grant: 1800}",
        "source: {document: jobs-2024}");
  }

  /** A plan of its own with a programme for each amount. */
  private static void budget(CatalogueFiles files, String id, String unit, String... amounts) {
    planWithoutBudget(files, id, Words.of(id + "の計画", "Plan of " + id), 2024, amounts.length);
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < amounts.length; i++) {
      lines.append("  - {programme: %s-%d, cost: '%s'}%n".formatted(id, i + 1, amounts[i]));
    }
    files.record(
        "budgets/" + id,
        "plan: " + id,
        "unit: " + unit,
        "columns:",
        "  cost: {measure: cost, phase: requested}",
        "lines:",
        lines.toString(),
        "source: {document: " + id + "}");
  }

  // --- Organisations, maps, terms ---------------------------------------------------------------

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

  /** Labels, names of regions and amounts for which no tile has room. */
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

  // --- Large ones -------------------------------------------------------------------------------

  private static CatalogueFiles longPlan(int rows) {
    CatalogueFiles files = government(CatalogueFiles.in("ja", "en"));
    plan(files, "jobs-2024", Words.of("しごと計画", "Jobs plan"), 2024, rows);
    return files;
  }

  /** Tables of a few pages, and records whose names look like those of further pages. */
  private static CatalogueFiles cutTables() {
    CatalogueFiles files = longBudget(180);
    plan(files, "jobs", Words.of("しごと計画", "Jobs plan"), 2024, 230);
    plan(files, "jobs-2", Words.of("第二しごと計画", "Second jobs plan"), 2024, 2);
    return files;
  }

  private static CatalogueFiles longBudget(int rows) {
    CatalogueFiles files = government(CatalogueFiles.in("ja", "en"));
    source(files, "asahi-requests-2024", Words.of("朝日市予算要求書", "Asahi budget requests"), 2024);
    return files
        .record(
            "programmes/asahi-night-2024",
            Words.of("夜の図書館", "Library at night"),
            "organisation: asahi",
            "fiscal-year: 2024")
        .record(
            "budgets/asahi-night-2024",
            "programme: asahi-night-2024",
            "fiscal-year: 2024",
            "unit: thousand-yen",
            "columns:",
            "  requested: {measure: cost, phase: requested}",
            "  approved: {measure: cost, phase: approved, missing: undecided}",
            "lines:",
            IntStream.rangeClosed(1, rows / 12)
                .mapToObj(
                    group ->
                        "  - "
                            + files.text("name", Words.of("区分", "Group").and(group))
                            + "    lines:\n"
                            + IntStream.rangeClosed(1, 11)
                                .mapToObj(
                                    line ->
                                        "      - "
                                            + files.text("name", Words.of("経費", "Cost").and(line))
                                            + "        requested: 10\n")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining()),
            "source: {document: asahi-requests-2024}");
  }

  private static CatalogueFiles manyOrganisations(int organisations) {
    CatalogueFiles files = ordinary("ja", "en");
    for (int i = 1; i <= organisations; i++) {
      files.organisation(
          "city-" + i,
          i % 3 == 0 ? "section" : "city",
          Words.of("市", "City").and(i),
          "reading: し",
          "parent: " + (i % 3 == 0 ? "city-" + (i - 1) : "kirishima"));
      if (i % 4 == 0) {
        files.record(
            "programmes/of-city-" + i,
            TOPICS.get(i % TOPICS.size()),
            "organisation: city-" + i,
            "fiscal-year: 2024");
      }
    }
    return files;
  }

  // --- What they are made of --------------------------------------------------------------------

  private static CatalogueFiles government(CatalogueFiles files) {
    return files
        .organisation(
            "kirishima", "prefecture", Words.of("霧島県", "Kirishima Prefecture"), "reading: きりしまけん")
        .organisation(
            "asahi", "city", Words.of("朝日市", "Asahi City"), "reading: あさひし", "parent: kirishima")
        .organisation(
            "hinode",
            "city",
            Words.of("日の出市", "Hinode City"),
            "reading: ひのでし",
            "parent: kirishima");
  }

  private static void source(CatalogueFiles files, String id, Words name, int year) {
    files.record("sources/" + id, name, "organisation: kirishima", "fiscal-year: " + year);
  }

  /** A plan of programmes of the two cities, class by class, with a document and a budget. */
  private static void plan(CatalogueFiles files, String id, Words name, int year, int rows) {
    planWithoutBudget(files, id, name, year, rows);
    files.record(
        "budgets/" + id,
        "plan: " + id,
        "unit: thousand-yen",
        "columns:",
        "  cost: {measure: cost, phase: requested}",
        "  grant: {measure: grant, phase: requested, rate: 1/2, of: cost}",
        "lines:",
        IntStream.rangeClosed(1, rows)
            .mapToObj(
                i ->
                    "  - {programme: %s-%d, cost: %d, grant: %d}\n"
                        .formatted(id, i, 20 * i, 10 * i))
            .collect(Collectors.joining()),
        "source: {document: " + id + "}");
  }

  private static void planWithoutBudget(
      CatalogueFiles files, String id, Words name, int year, int rows) {
    source(files, id, Words.of(name.ja() + "書", name.en() + " sheets"), year);
    files.record(
        "plans/" + id,
        name,
        "organisation: kirishima",
        "fiscal-year: " + year,
        "indicators: [jobs, firms]",
        "source: {document: " + id + "}",
        files.text("summary", Words.of(rows + "事業の計画。", "Programmes in this plan:").and(rows)));
    for (int i = 1; i <= rows; i++) {
      Words topic = TOPICS.get(i % TOPICS.size());
      files.record(
          "programmes/" + id + "-" + i,
          rows > TOPICS.size() ? topic.and(i) : topic,
          "organisation: " + (i * 2 <= rows ? "asahi" : "hinode"),
          "plan: " + id,
          "number: " + i,
          "class: " + (i % 2 == 0 ? "hiring" : "staying"),
          i % 3 == 0 ? "theme: youth" : "",
          "starts: " + year + "-04-01",
          "targets: {jobs: " + 5 * i + ", firms: " + (i % 4 == 0 ? "n/a" : i) + "}",
          files.text("summary", Words.of("架空の事業である。", "A programme that is made up.")));
    }
  }

  /** A programme outside plans with a budget of its own. */
  private static CatalogueFiles sheet(CatalogueFiles files, String id, int year) {
    String document = "asahi-requests-" + year;
    source(files, document, Words.of("朝日市予算要求書", "Asahi budget requests"), year);
    return files
        .record(
            "programmes/" + id,
            Words.of("夜の図書館", "Library at night"),
            "organisation: asahi",
            "fiscal-year: " + year,
            "source: {document: " + document + "}")
        .record(
            "budgets/" + id,
            "programme: " + id,
            "number: 12",
            "fiscal-year: " + year,
            "unit: thousand-yen",
            "columns:",
            "  requested: {measure: cost, phase: requested}",
            "  approved: {measure: cost, phase: approved, missing: undecided}",
            "lines:",
            "  - " + files.text("name", Words.of("人件費", "Staff")) + "    requested: 900",
            "  - " + files.text("name", Words.of("光熱費", "Power")) + "    requested: 150",
            "funding:\n  column: requested\n  sources:\n    - {source: general, amount: 1050}",
            "source: {document: " + document + "}");
  }

  private static void itemPlan(CatalogueFiles files, String id, String shape, int items) {
    source(files, id, Words.of("連携協定", "Accord"), 2024);
    boolean parties = shape.equals("matrix");
    files.record(
        "plans/" + id,
        Words.of("連携協定", "Accord"),
        "organisation: kirishima",
        "fiscal-year: 2024",
        parties ? "parties: [kirishima, asahi]" : "",
        "view:",
        "  - show: " + shape,
        "    items: [item]",
        parties ? "    parties: [kirishima, asahi]" : "",
        shape.equals("tree") ? "    root: kirishima" : "",
        "source: {document: " + id + "}");
    for (int i = 1; i <= items; i++) {
      files.record(
          "items/" + id + "-" + i,
          Words.of("取組項目", "Item").and(i),
          "plan: " + id,
          "kind: item",
          "number: " + i,
          "by: [asahi]",
          i % 2 == 0 ? "themes: [crafts]" : "",
          "parts:",
          "  - id: one\n    kind: measure\n    by: [kirishima]\n    "
              + files.text("name", Words.of("場の用意", "A place to work")),
          "  - id: two\n    kind: measure\n    "
              + files.text("name", Words.of("道具の貸出し", "Tools on loan")));
    }
  }
}
