import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes the amounts of a sheet as a budget of its five years. */
final class Budgets {
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private static final String COLUMNS =
      """
      columns:
        requested: {measure: cost, phase: requested}
        initial: {measure: cost, phase: initial}
        supplementary: {measure: cost, phase: supplementary}
        carried-in: {measure: cost, phase: carried-in, carried-from: carried-out}
        carried-out: {measure: cost, phase: carried-out}
        reserve: {measure: cost, phase: reserve}
        current: {measure: cost, phase: current, is: initial + supplementary + carried-in + carried-out + reserve}
        executed: {measure: cost, phase: executed}
        unused: {measure: cost, phase: unused, is: current - executed}
        rate: {measure: execution-rate, phase: executed, is: executed / current, unit: percent, decimals: 1}
      """;

  private final Records records;
  private final Words words;
  private final Report report;

  Budgets(Records records, Words words, Report report) {
    this.records = records;
    this.words = words;
    this.report = report;
  }

  static String id(History programme, Sheet sheet) {
    return Records.id(programme) + "-" + sheet.year();
  }

  void of(History programme, Sheet sheet, String before) throws IOException {
    StringBuilder yaml = new StringBuilder();
    Map<String, String> name = words.name(programme, sheet.name());
    name.computeIfPresent("ja", (lang, text) -> text + "（" + sheet.year() + "年度シート）");
    name.computeIfPresent("en", (lang, text) -> text + " (sheet of FY" + sheet.year() + ")");
    yaml.append("name: ").append(Yaml.words(name)).append('\n');
    yaml.append("programme: ").append(Records.id(programme)).append('\n');
    yaml.append("organisation: ").append(Records.BODIES.get(sheet.body())).append('\n');
    yaml.append("number: ").append(Yaml.value(sheet.number())).append('\n');
    yaml.append("unit: million-yen\n");
    yaml.append("years: ")
        .append(sheet.amounts().stream().map(Sheet.Amounts::year).toList())
        .append('\n');
    yaml.append(COLUMNS);
    yaml.append("lines:\n  - name: ").append(account(sheet)).append('\n');
    for (Sheet.Phase phase : Sheet.Phase.values()) {
      StringBuilder years = new StringBuilder();
      for (Sheet.Amounts of : sheet.amounts()) {
        String year = "      " + of.year() + ": ";
        if (of.of().containsKey(phase)) {
          years.append(year).append(amount(sheet, of, phase)).append('\n');
        } else if (phase == Sheet.Phase.EXECUTED && of.year() == sheet.year()) {
          years.append(year).append("undecided\n");
        }
      }
      if (!years.isEmpty()) {
        yaml.append("    ").append(phase.column()).append(":\n").append(years);
      }
    }
    if (!before.isEmpty()) {
      yaml.append("supersedes: [").append(before).append("]\n");
    }
    yaml.append(confirmed(sheet));
    yaml.append(Records.place(sheet));
    records.save("budgets/" + id(programme, sheet) + ".yaml", yaml.toString());
  }

  /** Every sheet is of one account, which its only line is called by. */
  private static String account(Sheet sheet) {
    if (!sheet.accounts().equals(List.of("一般会計"))) {
      throw new IllegalStateException("sheet " + sheet.id() + " is of " + sheet.accounts());
    }
    return Yaml.words("一般会計", "General account");
  }

  /** In million yen, exact to the yen: further decimals are noise of binary numbers. */
  private String amount(Sheet sheet, Sheet.Amounts of, Sheet.Phase phase) {
    BigDecimal written = of.of().get(phase);
    BigDecimal rounded = yen(written).divide(MILLION);
    if (rounded.compareTo(written) != 0) {
      report.add(
          "Amounts rounded to whole yen",
          "sheet "
              + sheet.id()
              + ", "
              + of.year()
              + " "
              + phase.column()
              + ": "
              + written
              + " → "
              + Records.number(rounded));
    }
    return Records.number(rounded);
  }

  private static BigDecimal yen(BigDecimal millions) {
    return millions.multiply(MILLION).setScale(0, RoundingMode.HALF_UP);
  }

  /** What the data state as a sum that is none, or carry in otherwise than they carried out. */
  private String confirmed(Sheet sheet) {
    List<String> found = new ArrayList<>();
    Map<Sheet.Phase, BigDecimal> before = Map.of();
    for (Sheet.Amounts of : sheet.amounts()) {
      Map<Sheet.Phase, BigDecimal> year = of.of();
      BigDecimal current = year.get(Sheet.Phase.CURRENT);
      if (current != null) {
        BigDecimal sum =
            Sheet.Phase.PARTS.stream()
                .map(year::get)
                .map(Budgets::yen)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(yen(current)) != 0) {
          found.add(
              confirmation(
                  current,
                  of.year() + "年度の予算計は、データでも内訳の合計と異なる。",
                  "The data themselves state a current budget of FY"
                      + of.year()
                      + " that is not the sum of its parts."));
        }
        BigDecimal in = yen(year.get(Sheet.Phase.CARRIED_IN));
        if (before.containsKey(Sheet.Phase.CARRIED_OUT)
            && yen(before.get(Sheet.Phase.CARRIED_OUT)).negate().compareTo(in) != 0) {
          found.add(
              confirmation(
                  year.get(Sheet.Phase.CARRIED_IN),
                  of.year() + "年度への繰越しは、データでも前年度の「翌年度へ繰越し」と異なる。",
                  "The data themselves carry into FY"
                      + of.year()
                      + " another amount than they carry out of the year before."));
        }
      }
      before = year;
    }
    return found.isEmpty() ? "" : "confirmed:\n" + String.join("", found);
  }

  private static String confirmation(BigDecimal figure, String ja, String en) {
    return "  - check: identity\n    figure: "
        + Records.number(yen(figure).divide(MILLION))
        + "\n    note: "
        + Yaml.words(ja, en)
        + "\n";
  }
}
