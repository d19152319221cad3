package org.daicho.testing;

import static org.daicho.testing.SampleCatalogues.ordinary;
import static org.daicho.testing.SampleRecords.TOPICS;
import static org.daicho.testing.SampleRecords.government;
import static org.daicho.testing.SampleRecords.plan;
import static org.daicho.testing.SampleRecords.source;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.daicho.testing.CatalogueFiles.Words;

/** Sample catalogues with more records than one page shows. */
public final class LargeCatalogues {
  private LargeCatalogues() {}

  public static CatalogueFiles longPlan(int rows) {
    CatalogueFiles files = government(CatalogueFiles.in("ja", "en"));
    plan(files, "jobs-2024", Words.of("しごと計画", "Jobs plan"), 2024, rows);
    return files;
  }

  /** Tables of a few pages, and records whose names look like those of further pages. */
  public static CatalogueFiles cutTables() {
    CatalogueFiles files = longBudget(180);
    plan(files, "jobs", Words.of("しごと計画", "Jobs plan"), 2024, 230);
    plan(files, "jobs-2", Words.of("第二しごと計画", "Second jobs plan"), 2024, 2);
    return files;
  }

  public static CatalogueFiles longBudget(int rows) {
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

  public static CatalogueFiles manyOrganisations(int organisations) {
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
}
