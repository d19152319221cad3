import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns a catalogue in neutral JSON Lines into Daicho's records, so that other generators can be
 * measured with the same content: {@code java src/bench/FromJsonLines.java DATA FOLDER}.
 *
 * <p>DATA holds {@code records.jsonl} (a programme a line: id, title, summary, municipality,
 * category, theme, fiscal_year, amount_thousand_yen, subsidy_thousand_yen, targets, start, plan,
 * body), {@code plans.jsonl} (id, title, fiscal_year) and {@code refs.json} (municipalities,
 * categories and themes, each with id, ja, en). A text is an object of ja and en.
 */
public final class FromJsonLines {
  /** The fields of a JSON object. */
  private record Fields(Map<String, Object> of) {
    Object get(String name) {
      Object value = of.get(name);
      if (value == null) {
        throw new IllegalArgumentException("no \"" + name + "\" in " + of);
      }
      return value;
    }

    Fields group(String name) {
      return (Fields) get(name);
    }

    /** A text, quoted: a JSON string is a YAML string. */
    String text(String name) {
      return "{ja: "
          + quoted(group(name).get("ja"))
          + ", en: "
          + quoted(group(name).get("en"))
          + "}";
    }

    List<Fields> list(String name) {
      return ((List<?>) get(name)).stream().map(Fields.class::cast).toList();
    }
  }

  private final Path content;

  private FromJsonLines(Path content) {
    this.content = content;
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("usage: java FromJsonLines.java DATA FOLDER");
      System.exit(2);
    }
    Path data = Path.of(arguments[0]);
    FromJsonLines to = new FromJsonLines(Path.of(arguments[1]).resolve("content"));
    to.references((Fields) new Json(Files.readString(data.resolve("refs.json"))).value());
    Map<Object, List<Fields>> members = new LinkedHashMap<>();
    for (Fields programme : lines(data.resolve("records.jsonl"))) {
      List<Fields> plan = members.computeIfAbsent(programme.get("plan"), p -> new ArrayList<>());
      plan.add(programme);
      to.programme(programme, plan.size());
    }
    for (Fields plan : lines(data.resolve("plans.jsonl"))) {
      to.plan(plan, members.getOrDefault(plan.get("id"), List.of()));
    }
  }

  private static List<Fields> lines(Path file) throws IOException {
    List<Fields> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      lines.add((Fields) new Json(line).value());
    }
    return lines;
  }

  private void references(Fields refs) throws IOException {
    save(
        "site.yaml",
        """
        title: {ja: 比較用の台帳, en: Catalogue to compare with}
        languages: [ja, en]
        publisher: {ja: 発行者, en: Publisher}
        licence: {name: {ja: CC0, en: CC0}, url: https://creativecommons.org/publicdomain/zero/1.0/}
        data-date: 2026-04-01
        """);
    save("organisations/publisher.yaml", "name: {ja: 発行者, en: Publisher}\nkind: publisher\n");
    save(
        "sources/records.yaml",
        "name: {ja: 共通の記録, en: Neutral records}\norganisation: publisher\n");
    for (Fields municipality : refs.list("municipalities")) {
      String id = municipality.get("id") + ".yaml";
      save("organisations/" + id, "name: " + name(municipality) + "\nkind: municipality\n");
    }
    String kinds =
        term("municipality", "区市町村", "Municipality") + term("publisher", "発行者", "Publisher");
    vocabulary("organisation-kind", "種類", "Kind", kinds);
    vocabulary(
        "measure", "金額", "Amount", term("cost", "事業額", "Cost") + term("grant", "補助額", "Grant"));
    vocabulary("phase", "段階", "Phase", term("planned", "計画", "Planned"));
    vocabulary(
        "indicator", "目標", "Target", term("jobs", "雇用", "Jobs") + term("firms", "企業", "Firms"));
    vocabulary("class", "分類", "Class", terms(refs.list("categories")));
    vocabulary("theme", "テーマ", "Theme", terms(refs.list("themes")));
  }

  private static String name(Fields named) {
    return "{ja: " + quoted(named.get("ja")) + ", en: " + quoted(named.get("en")) + "}";
  }

  private static String terms(List<Fields> named) {
    StringBuilder terms = new StringBuilder();
    named.forEach(t -> terms.append("  %s:\n    name: %s\n".formatted(t.get("id"), name(t))));
    return terms.toString();
  }

  private static String term(String id, String ja, String en) {
    return "  %s:\n    name: {ja: %s, en: %s}\n".formatted(id, ja, en);
  }

  private void vocabulary(String id, String ja, String en, String terms) throws IOException {
    save(
        "vocabularies/" + id + ".yaml",
        "name: {ja: %s, en: %s}\nterms:\n".formatted(ja, en) + terms);
  }

  private void programme(Fields programme, int number) throws IOException {
    String id = "programmes/" + programme.get("id");
    String yaml =
        """
        name: %s
        organisation: %s
        plan: %s
        number: %d
        class: %s
        theme: %s
        starts: %s
        targets: {jobs: %s, firms: %s}
        summary: %s
        """;
    Fields targets = programme.group("targets");
    save(
        id + ".yaml",
        yaml.formatted(
            programme.text("title"),
            programme.get("municipality"),
            programme.get("plan"),
            number,
            programme.get("category"),
            programme.get("theme"),
            programme.get("start"),
            targets.get("jobs"),
            targets.get("firms"),
            programme.text("summary")));
    save(id + ".ja.md", programme.group("body").get("ja").toString());
    save(id + ".en.md", programme.group("body").get("en").toString());
  }

  /** A plan, and its programmes' amounts as its budget. */
  private void plan(Fields plan, List<Fields> programmes) throws IOException {
    String yaml =
        """
        name: %s
        organisation: publisher
        fiscal-year: %s
        indicators: [jobs, firms]
        source: {document: records}
        """;
    String file = plan.get("id") + ".yaml";
    save("plans/" + file, yaml.formatted(plan.text("title"), plan.get("fiscal_year")));
    StringBuilder lines = new StringBuilder();
    for (Fields p : programmes) {
      Object cost = p.get("amount_thousand_yen");
      Object grant = p.get("subsidy_thousand_yen");
      String line = "  - {programme: %s, cost: %s, grant: %s}\n";
      lines.append(line.formatted(p.get("id"), cost, grant));
    }
    String budget =
        """
        plan: %s
        unit: thousand-yen
        columns:
          cost: {measure: cost, phase: planned}
          grant: {measure: grant, phase: planned}
        source: {document: records}
        lines:
        %s\
        """;
    if (!programmes.isEmpty()) {
      save("budgets/" + file, budget.formatted(plan.get("id"), lines));
    }
  }

  private void save(String name, String text) throws IOException {
    Path file = content.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String quoted(Object text) {
    String escaped = text.toString().replace("\\", "\\\\").replace("\"", "\\\"");
    return '"' + escaped.replace("\n", "\\n").replace("\t", "\\t") + '"';
  }

  /** Reads JSON as machines write it: objects, lists, strings, and the rest as its text. */
  private static final class Json {
    private final String text;
    private int at;

    Json(String text) {
      this.text = text;
    }

    Object value() {
      return switch (next()) {
        case '{' -> new Fields(object());
        case '[' -> list();
        case '"' -> string();
        default -> word();
      };
    }

    private char next() {
      while (Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      return text.charAt(at);
    }

    /** Whether another member follows; steps over the bracket or comma before it. */
    private boolean more(char end) {
      at++;
      return next() != end;
    }

    private Map<String, Object> object() {
      Map<String, Object> members = new LinkedHashMap<>();
      while (more('}')) {
        String key = string();
        next(); // the colon
        at++;
        members.put(key, value());
        next();
        if (text.charAt(at) == '}') {
          break;
        }
      }
      at++;
      return members;
    }

    private List<Object> list() {
      List<Object> items = new ArrayList<>();
      while (more(']')) {
        items.add(value());
        if (next() == ']') {
          break;
        }
      }
      at++;
      return items;
    }

    private String string() {
      StringBuilder out = new StringBuilder();
      for (at++; text.charAt(at) != '"'; at++) {
        char c = text.charAt(at);
        if (c == '\\') {
          c = text.charAt(++at);
          switch (c) {
            case 'n' -> c = '\n';
            case 't' -> c = '\t';
            case 'r' -> c = '\r';
            case 'u' -> {
              c = (char) Integer.parseInt(text.substring(at + 1, at + 5), 16);
              at += 4;
            }
            default -> {}
          }
        }
        out.append(c);
      }
      at++;
      return out.toString();
    }

    private String word() {
      int from = at;
      while (at < text.length() && "0123456789+-.eEtrufalsn".indexOf(text.charAt(at)) >= 0) {
        at++;
      }
      return text.substring(from, at);
    }
  }
}
