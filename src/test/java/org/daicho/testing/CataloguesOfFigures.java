package org.daicho.testing;

import static org.daicho.testing.SampleRecords.budget;
import static org.daicho.testing.SampleRecords.government;
import static org.daicho.testing.SampleRecords.planWithoutBudget;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.daicho.testing.CatalogueFiles.Words;

/** Sample catalogues whose figures are large, open, shared or only partly recorded. */
public final class CataloguesOfFigures {
  private CataloguesOfFigures() {}

  public static CatalogueFiles largeAmounts() {
    CatalogueFiles files = government(CatalogueFiles.in("ja", "en"));
    budget(files, "yen", "yen", "9,999,999,999,999,999", "△9,999,999,999,999,999", "1", "0");
    budget(files, "million", "million-yen", "9,999,999,999.999999", "△0.5", "12,345.678901", "7.5");
    budget(files, "hundred", "hundred-million-yen", "△7,350,963.47874", "1.5", "0.00000001", "2");
    return files;
  }

  public static CatalogueFiles everyState() {
    CatalogueFiles files = government(CatalogueFiles.in("ja", "en"));
    budget(files, "states", "thousand-yen", "n/a", "undecided", "blank", "withheld", "0", "12");
    for (String state : List.of("n/a", "undecided", "blank", "withheld")) {
      budget(files, "all-" + state.replace("/", ""), "thousand-yen", state, state);
    }
    return files;
  }

  /** A plan that gives no amounts, and budgets of some of its programmes. */
  public static CatalogueFiles partlyRecorded() {
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
  public static CatalogueFiles sharedAmounts() {
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
}
