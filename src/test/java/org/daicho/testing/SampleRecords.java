package org.daicho.testing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.daicho.testing.CatalogueFiles.Words;

/** What sample catalogues are made of: a government, its plans, and its budgets. */
public final class SampleRecords {
  public static final List<Words> TOPICS =
      List.of(
          Words.of("合同面接会", "Job fair"),
          Words.of("職場体験", "Work experience"),
          Words.of("若手社員の相談", "Mentors for young staff"),
          Words.of("工房めぐり", "Open workshops"),
          Words.of("求人開拓", "Finding vacancies"));

  private SampleRecords() {}

  public static CatalogueFiles oneOrganisation() {
    return CatalogueFiles.in("ja", "en")
        .organisation("kirishima", "prefecture", Words.of("霧島県", "Kirishima Prefecture"));
  }

  public static CatalogueFiles government(CatalogueFiles files) {
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

  public static void source(CatalogueFiles files, String id, Words name, int year) {
    files.record("sources/" + id, name, "organisation: kirishima", "fiscal-year: " + year);
  }

  /** A plan of programmes of the two cities, class by class, with a document and a budget. */
  public static void plan(CatalogueFiles files, String id, Words name, int year, int rows) {
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

  public static void planWithoutBudget(
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
  public static CatalogueFiles sheet(CatalogueFiles files, String id, int year) {
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

  public static void itemPlan(CatalogueFiles files, String id, String shape, int items) {
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

  /** A plan of its own with a programme for each amount. */
  public static void budget(CatalogueFiles files, String id, String unit, String... amounts) {
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
}
