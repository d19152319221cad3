import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes the records of programmes, plans and sources. */
final class Records {
  static final Map<String, String> BODIES = Map.of("公正取引委員会", "jftc", "消費者庁", "caa");
  private static final Map<String, String> BODY_NAMES =
      Map.of("jftc", "Japan Fair Trade Commission", "caa", "Consumer Affairs Agency");
  private static final Map<String, String> OFFICES =
      Map.of(
          "官房", "jftc-secretariat",
          "経済取引局", "jftc-economic-affairs",
          "経済取引局取引部", "jftc-trade-practices",
          "消費者庁", "caa");
  private static final Map<String, String> METHODS =
      Map.of("直接実施", "direct", "委託・請負", "contract", "補助", "subsidy", "交付", "grant", "その他", "other");
  private static final Map<String, String> POLICIES = Map.of("犯罪被害者等施策", "crime-victims");

  private static final String LICENCE =
      """
      licence:
        name: {ja: CC BY 4.0（JUDGIT!）, en: CC BY 4.0 (JUDGIT!)}
        url: https://creativecommons.org/licenses/by/4.0/
      """;

  private final Path content;
  private final Words words;
  private final Report report;

  Records(Path content, Words words, Report report) {
    this.content = content;
    this.words = words;
    this.report = report;
  }

  static String id(History programme) {
    return BODIES.get(programme.first().body()) + "-" + programme.key();
  }

  private static String plan(Sheet sheet) {
    return BODIES.get(sheet.body()) + "-" + sheet.year();
  }

  void save(String name, String text) throws IOException {
    Path file = content.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** The sheets of a body in a year: a plan, and the document that all of them are from. */
  void plan(List<Sheet> sheets) throws IOException {
    Sheet one = sheets.get(0);
    String id = plan(one);
    String body = BODIES.get(one.body());
    String ja = one.body() + " 行政事業レビュー（" + one.year() + "年度公表）";
    String en = BODY_NAMES.get(body) + ", programme review of FY" + one.year();
    save(
        "plans/" + id + ".yaml",
        """
        name: %s
        organisation: %s
        fiscal-year: %d
        summary: %s
        source: {document: %s}
        """
            .formatted(
                Yaml.words(ja, en),
                body,
                one.year(),
                Yaml.words(
                    "公表されたレビューシート" + sheets.size() + "枚にある事業。",
                    "The programmes on the " + sheets.size() + " review sheets published."),
                id));
    save(
        "sources/" + id + ".yaml",
        """
        name: %s
        organisation: %s
        fiscal-year: %d
        published: %d
        url: https://judgit.net/
        %snote: %s
        holds:
          - what: {ja: 事業, en: Programmes}
            count: %d
            of: {plan: %s}
        """
            .formatted(
                Yaml.words(
                    one.body() + "の行政事業レビューシート、" + one.year() + "年度公表（JUDGIT!のデータ）",
                    BODY_NAMES.get(body)
                        + ", review sheets published in FY"
                        + one.year()
                        + " (data of JUDGIT!)"),
                body,
                one.year(),
                one.year(),
                LICENCE,
                Yaml.words(
                    "JUDGIT!（judgit.net）が各府省庁の行政事業レビューシートから作成したデータを用い、この目録の形に改めた。データの0は、シートの0と空欄のどちらもありうる。"
                        + (sheets.stream().allMatch(s -> s.url() == null) ? "シートのURLはデータにない。" : ""),
                    "From the data that JUDGIT! (judgit.net) made of the ministries’ review sheets,"
                        + " brought into the form of this catalogue. A 0 in the data may be a 0 or"
                        + " a blank on the sheet."
                        + (sheets.stream().allMatch(s -> s.url() == null)
                            ? " The data have no addresses of these sheets."
                            : "")),
                sheets.size(),
                id));
  }

  /** The document of a sheet, with what the sheet calls an indicator where that is another name. */
  private static String source(Sheet sheet, Series series) {
    String name = series.nameOn(sheet);
    return "{document: "
        + plan(sheet)
        + (name.isEmpty() ? "" : ", at: " + Yaml.words("「" + name + "」", "“" + name + "”"))
        + "}";
  }

  /** The place of a sheet among those that its body published in the year. */
  static String place(Sheet sheet) {
    String number = sheet.number();
    return "source:\n  document: "
        + plan(sheet)
        + "\n  at: "
        + Yaml.words("シート" + number, "Sheet " + number)
        + "\n"
        + (sheet.url() == null ? "" : "  url: " + sheet.url() + "\n");
  }

  void programme(History programme) throws IOException {
    Sheet last = programme.last();
    StringBuilder yaml = new StringBuilder();
    yaml.append("name: ").append(Yaml.words(words.name(programme, last.name()))).append('\n');
    yaml.append("organisation: ").append(office(last)).append('\n');
    yaml.append("numbers: {judgit: ").append(last.programme()).append("}\n");
    yaml.append("plans:\n");
    for (Sheet sheet : programme.sheets()) {
      yaml.append("  ").append(plan(sheet)).append(":\n");
      yaml.append("    number: ").append(Yaml.value(sheet.number())).append('\n');
      if (!sheet.name().equals(last.name())) {
        yaml.append("    name: ")
            .append(Yaml.words(words.name(programme, sheet.name())))
            .append('\n');
      }
      if (!office(sheet).equals(office(last))) {
        yaml.append("    organisation: ").append(office(sheet)).append('\n');
      }
      for (String policy : sheet.policies()) {
        if (POLICIES.containsKey(policy)) {
          yaml.append("    class: ").append(POLICIES.get(policy)).append('\n');
        } else {
          report.count("Sheets whose 主要施策 is その他, none of the list, dropped", 1);
        }
      }
    }
    if (!last.methods().isEmpty()) {
      yaml.append("themes: ")
          .append(last.methods().stream().map(METHODS::get).toList())
          .append('\n');
    }
    yaml.append("starts: ").append(last.starts() == null ? "unknown" : last.starts()).append('\n');
    yaml.append("ends: ").append(last.ends() == null ? "unknown" : last.ends()).append('\n');
    if (programme.predecessor() != null) {
      yaml.append("follows: [").append(id(programme.predecessor())).append("]\n");
    }
    yaml.append("summary: ").append(Yaml.words(words.summary(programme))).append('\n');
    List<Series> series = Series.of(programme, report);
    yaml.append(indicators(series, last));
    yaml.append(place(last));
    save("programmes/" + id(programme) + ".yaml", yaml.toString());
    text(programme);
    reportWhatDiffers(programme);
  }

  private String office(Sheet sheet) {
    return sheet.office() == null ? BODIES.get(sheet.body()) : OFFICES.get(sheet.office());
  }

  private String indicators(List<Series> all, Sheet last) {
    StringBuilder yaml = new StringBuilder();
    int outcomes = 0;
    int outputs = 0;
    for (Series series : all) {
      String id = series.isOutcome() ? "outcome-" + ++outcomes : "output-" + ++outputs;
      yaml.append(yaml.isEmpty() ? "indicators:\n" : "").append("  ").append(id).append(":\n");
      String start = "    ";
      yaml.append(start)
          .append("name: ")
          .append(Yaml.words(words.indicator(series.name())))
          .append('\n');
      yaml.append(start)
          .append("kind: ")
          .append(series.isOutcome() ? "outcome" : "output")
          .append('\n');
      yaml.append(start).append("unit: ").append(unit(series.unit())).append('\n');
      if (!series.direction().isEmpty()) {
        yaml.append(start).append("direction: ").append(series.direction()).append('\n');
      }
      Series.Entry goal = series.goal();
      if (goal != null) {
        List<String> parts = new ArrayList<>();
        if (goal.measure().goalYear() != null) {
          parts.add("year: " + goal.measure().goalYear());
        }
        if (goal.measure().goal() != null) {
          parts.add("target: " + number(new BigDecimal(goal.measure().goal())));
        }
        yaml.append(start).append("final: {").append(String.join(", ", parts)).append("}\n");
      }
      Series.Entry other = series.redefined();
      if (other != null) {
        int from = other.measure().years().get(0).year();
        String ja = other.sheet().year() + "年度のシートから単位が変わった。以前は「" + series.formerUnit() + "」。";
        String en = "The unit changed with the sheet of FY" + other.sheet().year() + ".";
        yaml.append(start)
            .append("redefined: {from: ")
            .append(from)
            .append(", note: ")
            .append(Yaml.words(ja, en))
            .append("}\n");
      }
      yaml.append(years(series));
    }
    return yaml.toString();
  }

  private String unit(String unit) {
    return switch (unit) {
      case "" -> "blank";
      case "-", "－" -> "n/a";
      case "％" -> "percent";
      default -> Yaml.words(words.unit(unit));
    };
  }

  private String years(Series series) {
    TreeMap<Integer, List<Series.Stated>> targets = series.targets();
    TreeMap<Integer, List<Series.Stated>> results = series.results();
    TreeSet<Integer> years = new TreeSet<>(targets.keySet());
    years.addAll(results.keySet());
    StringBuilder yaml = new StringBuilder();
    for (int year : years) {
      List<Series.Stated> target = targets.getOrDefault(year, List.of());
      List<Series.Stated> result = results.getOrDefault(year, List.of());
      Sheet from = latest(result.isEmpty() ? target : result).sheet();
      yaml.append("    ").append(year).append(":\n");
      yaml.append("      target: ").append(value(target)).append('\n');
      yaml.append("      result: ").append(value(result)).append('\n');
      yaml.append("      source: ").append(source(from, series)).append('\n');
      if (!target.isEmpty() && !result.isEmpty() && latest(target).sheet() != from) {
        report.add(
            "Targets that a later sheet leaves out, kept",
            series.name() + " " + year + ": " + number(latest(target).value()));
      }
      yaml.append(revised(year, series, target, result));
    }
    return yaml.toString();
  }

  private static String value(List<Series.Stated> stated) {
    return stated.isEmpty() ? "blank" : number(latest(stated).value());
  }

  private static Series.Stated latest(List<Series.Stated> stated) {
    return stated.get(stated.size() - 1);
  }

  /**
   * What earlier sheets say otherwise, the earliest first; or say the same of, under a name that
   * would stand nowhere else.
   */
  private static String revised(
      int year, Series series, List<Series.Stated> targets, List<Series.Stated> results) {
    Map<Sheet, List<String>> bySheet = new LinkedHashMap<>();
    others("target", year, series, targets, bySheet);
    others("result", year, series, results, bySheet);
    StringBuilder yaml = new StringBuilder();
    bySheet.forEach(
        (sheet, values) ->
            yaml.append(yaml.isEmpty() ? "      revised:\n" : "")
                .append("        - {")
                .append(String.join(", ", values))
                .append(", source: ")
                .append(source(sheet, series))
                .append("}\n"));
    return yaml.toString();
  }

  private static void others(
      String what,
      int year,
      Series series,
      List<Series.Stated> stated,
      Map<Sheet, List<String>> bySheet) {
    for (Series.Stated one : stated) {
      if (one.value().compareTo(latest(stated).value()) != 0
          || series.isNamedOnlyIn(year, one.sheet())) {
        bySheet
            .computeIfAbsent(one.sheet(), s -> new ArrayList<>())
            .add(what + ": " + number(one.value()));
      }
    }
  }

  static String number(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** Why it is thought to follow another, which no field says. */
  private void text(History programme) throws IOException {
    if (programme.predecessor() != null) {
      String id = "programmes/" + id(programme);
      save(id + ".ja.md", "## 前身の事業\n\n" + programme.evidence() + "\n");
      save(id + ".en.md", "## The programme before\n\n" + programme.evidenceEn() + "\n");
    }
  }

  /** What a programme has one of, and its sheets several. */
  private void reportWhatDiffers(History programme) {
    Sheet last = programme.last();
    for (Sheet sheet : programme.sheets()) {
      String of = programme.key() + ", sheet " + sheet.id() + ": ";
      if (sheet.starts() != null && !sheet.starts().equals(last.starts())) {
        report.add(
            "First years that a later sheet corrects, dropped",
            of + sheet.starts() + ", later " + last.starts());
      }
      if (sheet.ends() != null && !sheet.ends().equals(last.ends())) {
        report.add(
            "Last years that a later sheet corrects, dropped",
            of + sheet.ends() + ", later " + last.ends());
      }
      if (!sheet.methods().equals(last.methods())) {
        report.add(
            "Ways of carrying out (実施方法) of an earlier sheet, dropped", of + sheet.methods());
      }
      if (sheet.office() == null) {
        report.add("Sheets without an office; the body stands in its place", of.strip());
      }
    }
  }
}
