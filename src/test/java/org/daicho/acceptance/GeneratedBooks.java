package org.daicho.acceptance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.daicho.testing.CatalogueFiles;
import org.daicho.testing.CatalogueFiles.Words;

/**
 * Small catalogues in which figures have every state and budgets overlap in every way: shared
 * amounts, lines listed again, sheets of single programmes, several budgets and several years. The
 * first programme has a target, so that there is always something to compare.
 */
record GeneratedBooks(List<Programme> programmes, List<Budget> budgets) {
  static final List<String> STATES = List.of("n/a", "undecided", "blank", "withheld");
  static final List<String> INDICATORS = List.of("jobs", "firms");

  /**
   * @param plan empty where it is in none; a plan's id ends in its year
   * @param targets as records write them; absent where not recorded
   */
  record Programme(
      String id,
      String organisation,
      String plan,
      int year,
      String programmeClass,
      List<String> themes,
      Map<String, String> targets) {}

  /**
   * @param of a plan or, of a sheet, a programme
   * @param yen that its unit counts
   * @param columns a measure and phase each, such as {@code cost_requested}
   */
  record Budget(
      String id,
      boolean sheet,
      String of,
      int year,
      long yen,
      List<String> columns,
      List<Line> lines,
      List<Shared> shared) {}

  /**
   * @param programme empty in a sheet
   * @param amounts as records write them; absent where a shared amount covers it
   */
  record Line(String programme, boolean again, Map<String, String> amounts) {}

  record Shared(String column, List<String> programmes, String amount) {}

  static GeneratedBooks of(Random random) {
    return new Maker(random).make();
  }

  private static final class Maker {
    private final Random random;
    private final List<Programme> programmes = new ArrayList<>();
    private final List<Budget> budgets = new ArrayList<>();

    Maker(Random random) {
      this.random = random;
    }

    GeneratedBooks make() {
      int years = 1 + random.nextInt(2);
      int many = 5 + random.nextInt(6);
      for (int i = 1; i <= many; i++) {
        int year = 2023 + random.nextInt(years);
        programmes.add(
            new Programme(
                "p" + i,
                one("asahi", "hinode"),
                random.nextInt(5) == 0 ? "" : "plan-" + year,
                year,
                one("hiring", "staying", ""),
                some(List.of("youth", "crafts")),
                i == 1
                    ? Map.of("jobs", String.valueOf(1 + random.nextInt(500)))
                    : figures(INDICATORS)));
      }
      for (int year = 2023; year < 2023 + years; year++) {
        String plan = "plan-" + year;
        List<String> own =
            programmes.stream().filter(p -> p.plan.equals(plan)).map(Programme::id).toList();
        int budgetsOfPlan = own.isEmpty() ? 0 : random.nextInt(3);
        for (int i = 0; i < budgetsOfPlan; i++) {
          // The second may be of another year, or another budget of the same.
          budgets.add(ofPlan("b" + i + "-" + plan, plan, year - i * random.nextInt(2), own));
        }
      }
      for (Programme programme : programmes) {
        if (random.nextInt(3) == 0) {
          budgets.add(sheet("s-" + programme.id, programme.id, programme.year));
        }
        if (random.nextInt(6) == 0) {
          budgets.add(sheet("t-" + programme.id, programme.id, programme.year + 1));
        }
      }
      return new GeneratedBooks(programmes, budgets);
    }

    private Budget ofPlan(String id, String plan, int year, List<String> own) {
      List<String> columns = new ArrayList<>(List.of("cost_requested"));
      columns.addAll(some(List.of("grant_requested", "cost_approved")));
      List<Shared> shared = new ArrayList<>();
      for (String column : columns) {
        for (int from = 0; from + 1 < own.size() && random.nextBoolean(); ) {
          int to = Math.min(own.size(), from + 2 + random.nextInt(3));
          shared.add(new Shared(column, own.subList(from, to), figure()));
          from = to + random.nextInt(2);
        }
      }
      List<Line> lines = new ArrayList<>();
      for (String programme : own) {
        Map<String, String> amounts = new LinkedHashMap<>();
        for (String column : columns) {
          if (shared.stream()
              .noneMatch(s -> s.column.equals(column) && s.programmes.contains(programme))) {
            amounts.put(column, figure());
          }
        }
        boolean again = amounts.size() == columns.size() && random.nextInt(8) == 0;
        if (again && random.nextBoolean()) {
          lines.add(new Line(programme, false, amounts)); // Listed again below its own line.
        }
        lines.add(new Line(programme, again, amounts));
      }
      return new Budget(id, false, plan, year, 1000, columns, lines, shared);
    }

    private Budget sheet(String id, String programme, int year) {
      List<String> columns = new ArrayList<>(List.of("cost_requested"));
      columns.addAll(some(List.of("cost_approved")));
      List<Line> lines = new ArrayList<>();
      for (int i = random.nextInt(3); i >= 0; i--) {
        Map<String, String> amounts = new LinkedHashMap<>();
        columns.forEach(column -> amounts.put(column, figure()));
        lines.add(new Line("", random.nextInt(4) == 0, amounts));
      }
      long yen = random.nextInt(4) == 0 ? 1 : 1000;
      return new Budget(id, true, programme, year, yen, columns, lines, List.of());
    }

    private Map<String, String> figures(List<String> of) {
      Map<String, String> figures = new LinkedHashMap<>();
      for (String each : some(of)) {
        figures.put(each, figure());
      }
      return figures;
    }

    private String figure() {
      return switch (random.nextInt(8)) {
        case 0 -> "0";
        case 1 -> String.valueOf(-1 - random.nextInt(2_000));
        case 2, 3 -> STATES.get(random.nextInt(STATES.size()));
        default -> String.valueOf(1 + random.nextInt(200_000));
      };
    }

    private String one(String... of) {
      return of[random.nextInt(of.length)];
    }

    private List<String> some(List<String> of) {
      return of.stream().filter(each -> random.nextInt(3) > 0).toList();
    }
  }

  CatalogueFiles files() {
    CatalogueFiles files =
        CatalogueFiles.in("en")
            .organisation("kirishima", "prefecture", Words.of("", "Kirishima Prefecture"))
            .organisation("asahi", "city", Words.of("", "Asahi City"), "parent: kirishima")
            .organisation("hinode", "city", Words.of("", "Hinode City"), "parent: kirishima")
            .record("sources/doc", Words.of("", "Documents"), "organisation: kirishima")
            .site("checks: {unused-term: off, missing-target: off}\n");
    programmes.stream()
        .map(Programme::plan)
        .filter(p -> !p.isEmpty())
        .distinct()
        .forEach(
            plan ->
                files.record(
                    "plans/" + plan,
                    Words.of("", "The plan"),
                    "organisation: kirishima",
                    "fiscal-year: " + plan.substring(plan.length() - 4),
                    "indicators: [jobs, firms]",
                    "source: {document: doc}"));
    programmes.forEach(programme -> write(files, programme));
    budgets.forEach(budget -> write(files, budget));
    return files;
  }

  private static void write(CatalogueFiles files, Programme programme) {
    files.record(
        "programmes/" + programme.id,
        Words.of("", "Programme " + programme.id),
        "organisation: " + programme.organisation,
        programme.plan.isEmpty()
            ? "fiscal-year: " + programme.year + "\nsource: {document: doc}"
            : "plan: " + programme.plan,
        programme.programmeClass.isEmpty() ? "" : "class: " + programme.programmeClass,
        programme.themes.isEmpty() ? "" : "themes: " + programme.themes,
        programme.targets.isEmpty() ? "" : "targets: " + flow(programme.targets));
  }

  private static void write(CatalogueFiles files, Budget budget) {
    StringBuilder text = new StringBuilder("columns:\n");
    for (String column : budget.columns) {
      String[] parts = column.split("_");
      text.append("  %s: {measure: %s, phase: %s}%n".formatted(id(column), parts[0], parts[1]));
    }
    text.append("lines:\n");
    for (Line line : budget.lines) {
      String amounts = line.amounts.isEmpty() ? "" : ", " + inner(line.amounts);
      text.append("  - {");
      text.append(line.programme.isEmpty() ? "name: {en: Line}" : "programme: " + line.programme);
      text.append(line.again ? ", counted-elsewhere: yes" : "").append(amounts).append("}\n");
    }
    if (!budget.shared.isEmpty()) {
      text.append("shared:\n");
      for (Shared shared : budget.shared) {
        text.append(
            "  - {column: %s, programmes: %s, amount: '%s'}%n"
                .formatted(id(shared.column), shared.programmes, shared.amount));
      }
    }
    files.record(
        "budgets/" + budget.id,
        (budget.sheet ? "programme: " : "plan: ") + budget.of,
        "fiscal-year: " + budget.year,
        "unit: " + (budget.yen == 1 ? "yen" : "thousand-yen"),
        text.toString(),
        "source: {document: doc}");
  }

  private static String id(String column) {
    return column.replace('_', '-');
  }

  private static String flow(Map<String, String> figures) {
    return "{" + inner(figures) + "}";
  }

  private static String inner(Map<String, String> figures) {
    List<String> written = new ArrayList<>();
    figures.forEach((key, value) -> written.add(id(key) + ": '" + value + "'"));
    return String.join(", ", written);
  }
}
