import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Turns an invented catalogue into the content of a Hugo site, so that both can be measured with
 * the same records: {@code java src/bench/ToHugo.java CATALOGUE FOLDER}. The templates beside it,
 * in {@code hugo-site}, go into the same folder.
 *
 * <p>A programme becomes a page in each language: names, summary, year, targets, results and the
 * Markdown body as they are, amounts as numbers of thousand yen. Plans, organisations, classes,
 * themes and years become taxonomies, which is how Hugo itself makes a page of each with its
 * programmes; a municipality has those of its offices too, as in Daicho. The work is kept to what
 * Hugo can do without tricks, and where the two differ Hugo has less to do: it has no pages of
 * budgets and sources, no downloads and no charts, on a programme's page no amounts per target, no
 * citation and no neighbours, leaves out targets that do not apply, and prints a grant that
 * programmes share with each of them but adds it to no total.
 *
 * <p>It reads the YAML that {@code GenerateCatalogue.java} writes and no other: blocks indented by
 * two spaces, flow lists and maps within a line, nothing quoted, no comments. What it does not know
 * it refuses, with file and line. One file, since Java 17 starts a program from its source only so.
 */
public final class ToHugo {
  private static final List<String> LANGUAGES = List.of("ja", "en");

  /** The kinds of pages, by their folder in Hugo, with the names of their lists. */
  private static final Map<String, Map<String, String>> LISTS =
      Map.of(
          "programmes", Map.of("ja", "事業", "en", "Programmes"),
          "plans", Map.of("ja", "計画", "en", "Plans"),
          "organisations", Map.of("ja", "組織", "en", "Organisations"),
          "classes", Map.of("ja", "事業分類", "en", "Classes"),
          "themes", Map.of("ja", "テーマ", "en", "Themes"),
          "years", Map.of("ja", "年度", "en", "Fiscal years"));

  /** The fields that records may have, of each first those that become part of pages. */
  private static final Map<String, Set<String>> FIELDS =
      Map.of(
          "programmes",
          fields(
              "name continues organisation plan fiscal-year number class theme starts targets"
                  + " results summary",
              "ends source"),
          "plans",
          fields("name short organisation fiscal-year summary", "indicators printed-totals source"),
          "organisations",
          fields("name kind parent", "reading code"),
          "budgets",
          fields(
              "plan programme unit lines shared printed-totals",
              "number organisation fiscal-year form category columns funding debt-commitments"
                  + " schedule future-cost fields source"),
          "vocabularies",
          fields("terms", "name"));

  private final Path from;
  private final Path to;
  private final Map<String, Node> vocabularies;
  private final Map<String, Node> organisations;
  private final Map<String, Node> plans;
  private final Map<String, Node> programmes;
  private final Map<String, Amounts> amounts = new HashMap<>();

  private ToHugo(Path from, Path to) throws IOException {
    this.from = from;
    this.to = to;
    this.vocabularies = records("vocabularies");
    this.organisations = records("organisations");
    this.plans = records("plans");
    this.programmes = records("programmes");
    for (Node budget : records("budgets").values()) {
      readAmounts(budget);
    }
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("usage: java ToHugo.java CATALOGUE FOLDER");
      System.exit(2);
    }
    Path from = Path.of(arguments[0]).resolve("content");
    Path to = Path.of(arguments[1]).resolve("content");
    try {
      new ToHugo(from, to).write();
    } catch (Unknown unknown) {
      System.err.println(unknown.getMessage());
      System.exit(1);
    }
  }

  private static Set<String> fields(String shown, String leftOut) {
    return Set.of((shown + " " + leftOut).split(" "));
  }

  /** The records of a folder by their ids, in order of the ids. */
  private Map<String, Node> records(String folder) throws IOException {
    Map<String, Node> records = new TreeMap<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(from.resolve(folder), "*.yaml")) {
      for (Path file : files) {
        Node record = new Yaml(file).read();
        record.map().forEach((k, v) -> v.check(FIELDS.get(folder).contains(k), "unknown: " + k));
        records.put(file.getFileName().toString().replace(".yaml", ""), record);
      }
    }
    return records;
  }

  // --- Amounts --------------------------------------------------------------------------------

  /** In thousand yen; a grant is the programme's own or, shared, that of several. */
  private record Amounts(int cost, Optional<Integer> grant, Optional<Integer> shared) {}

  private void readAmounts(Node budget) {
    budget.get("unit").check(budget.get("unit").text().equals("thousand-yen"), "another unit");
    if (budget.find("plan").isEmpty()) { // the sheet of one programme, with what was requested
      int cost = budget.get("printed-totals").get("requested").number();
      amounts.put(
          budget.get("programme").text(), new Amounts(cost, Optional.empty(), Optional.empty()));
      return;
    }
    Map<String, Integer> shared = new HashMap<>();
    for (Node group : budget.find("shared").map(Node::list).orElse(List.of())) {
      group.check(group.get("column").text().equals("grant"), "shared is not a grant");
      int amount = group.get("amount").number();
      group.get("programmes").list().forEach(p -> shared.put(p.text(), amount));
    }
    for (Node line : budget.get("lines").list()) {
      String programme = line.get("programme").text();
      amounts.put(
          programme,
          new Amounts(
              line.get("cost").number(),
              line.find("grant").map(Node::number),
              Optional.ofNullable(shared.get(programme))));
    }
  }

  // --- Pages ----------------------------------------------------------------------------------

  private void write() throws IOException {
    for (String lang : LANGUAGES) {
      writeHome(lang);
      for (String kind : LISTS.keySet()) {
        save(kind + "/_index", lang, new Front().text("title", LISTS.get(kind).get(lang)));
      }
      writeTerms("class", "classes", lang);
      writeTerms("theme", "themes", lang);
      for (String year : programmes.values().stream().map(this::year).distinct().toList()) {
        Front front = new Front().text("title", lang.equals("ja") ? year + "年度" : "FY" + year);
        front.put("weight", 10_000 - Integer.parseInt(year)); // the latest first
        save("years/" + year + "/_index", lang, front);
      }
      for (String id : organisations.keySet()) {
        writeOrganisation(id, lang);
      }
      for (String id : plans.keySet()) {
        writePlan(id, lang);
      }
      List<String> order = new ArrayList<>(programmes.keySet());
      order.sort(Comparator.comparing(programmes::get, inCatalogue()));
      for (int i = 0; i < order.size(); i++) {
        writeProgramme(order.get(i), i + 1, lang);
      }
    }
  }

  /** The latest year first, then plan by plan as numbered; those outside plans come last. */
  private Comparator<Node> inCatalogue() {
    return Comparator.comparing(this::year)
        .reversed()
        .thenComparing(p -> p.find("plan").map(Node::text).orElse("~"))
        .thenComparing(p -> p.find("number").map(Node::number).orElse(0));
  }

  private void writeHome(String lang) throws IOException {
    Node site = new Yaml(from.resolve("site.yaml")).read();
    Front front = new Front().text("title", site.get("title").get(lang).text());
    front.text("description", site.get("summary").get(lang).text()).table("indicators");
    Map<String, Node> units = terms("count-unit");
    terms("indicator")
        .forEach(
            (id, indicator) -> {
              Node unit = units.get(indicator.get("unit").text());
              String pattern = lang.equals("ja") ? "%s（%s）" : "%s (%s)";
              front.text(id, pattern.formatted(name(indicator, lang), name(unit, lang)));
            });
    save("_index", lang, front);
  }

  private Map<String, Node> terms(String vocabulary) {
    Node used = vocabularies.get(vocabulary);
    return used == null ? Map.of() : used.get("terms").map();
  }

  private void writeTerms(String vocabulary, String folder, String lang) throws IOException {
    int weight = 0;
    for (Map.Entry<String, Node> term : terms(vocabulary).entrySet()) {
      Front front = new Front().text("title", name(term.getValue(), lang));
      save(folder + "/" + term.getKey() + "/_index", lang, front.put("weight", ++weight));
    }
  }

  private void writeOrganisation(String id, String lang) throws IOException {
    Node organisation = organisations.get(id);
    Front front = new Front().text("title", name(organisation, lang));
    Node kind = terms("organisation-kind").get(organisation.get("kind").text());
    front.text("kind_of_organisation", name(kind, lang));
    organisation.find("parent").ifPresent(parent -> front.text("within", parent.text()));
    save("organisations/" + id + "/_index", lang, front);
  }

  private void writePlan(String id, String lang) throws IOException {
    Node plan = plans.get(id);
    Front front = new Front().text("title", name(plan, lang));
    front.text("linkTitle", plan.get("short").get(lang).text());
    front.text("description", plan.get("summary").get(lang).text());
    front.text("publisher", plan.get("organisation").text());
    front.text("year", plan.get("fiscal-year").text());
    save("plans/" + id + "/_index", lang, front);
  }

  private void writeProgramme(String id, int weight, String lang) throws IOException {
    Node programme = programmes.get(id);
    Amounts money = amounts.get(id);
    programme.check(money != null, "the programme is in no budget");
    Optional<Node> head = programme.find("continues").map(above -> programmes.get(above.text()));
    Front front = new Front().text("title", name(head.orElse(programme), lang));
    front.put("weight", weight);
    front.text("description", programme.get("summary").get(lang).text());
    front.list("organisations", offices(programme.get("organisation")));
    programme.find("plan").ifPresent(plan -> front.list("plans", List.of(plan.text())));
    programme.find("class").ifPresent(term -> front.list("classes", List.of(term.text())));
    programme.find("theme").ifPresent(term -> front.list("themes", List.of(term.text())));
    front.list("years", List.of(year(programme)));
    programme.find("number").ifPresent(number -> front.put("number", number.number()));
    programme.find("starts").ifPresent(day -> front.text("starts", day.text()));
    front.put("cost", money.cost);
    money.grant.ifPresent(grant -> front.put("grant", grant));
    money.shared.ifPresent(grant -> front.put("shared_grant", grant));
    for (String counts : List.of("targets", "results")) {
      programme.find(counts).ifPresent(some -> counts(front.table(counts), some));
    }
    String body = Files.readString(from.resolve("programmes/" + id + "." + lang + ".md"));
    save("programmes/" + id, lang, front, body);
  }

  private static void counts(Front front, Node counts) {
    counts
        .map()
        .forEach(
            (indicator, count) -> {
              if (!count.text().equals("n/a")) {
                front.put(indicator, count.number());
              }
            });
  }

  /** The office of a programme and, where it is not one itself, the municipality it belongs to. */
  private List<String> offices(Node office) {
    Node body = office;
    while (Set.of("department", "section").contains(organisation(body).get("kind").text())) {
      body = organisation(body).get("parent");
    }
    return Stream.of(office.text(), body.text()).distinct().toList();
  }

  private Node organisation(Node id) {
    Node organisation = organisations.get(id.text());
    id.check(organisation != null, "there is no such organisation");
    return organisation;
  }

  private String year(Node programme) {
    return programme
        .find("plan")
        .map(plan -> plans.get(plan.text()))
        .orElse(programme)
        .get("fiscal-year")
        .text();
  }

  private static String name(Node record, String lang) {
    return record.get("name").get(lang).text();
  }

  private void save(String name, String lang, Front front) throws IOException {
    save(name, lang, front, "");
  }

  private void save(String name, String lang, Front front, String body) throws IOException {
    Path file = to.resolve(name + "." + lang + ".md");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "+++\n" + front.lines + "+++\n" + body);
  }

  /** The fields of a page before its text, in TOML. */
  private static final class Front {
    private final StringBuilder lines = new StringBuilder();

    Front put(String key, Object value) {
      lines.append(key).append(" = ").append(value).append('\n');
      return this;
    }

    Front text(String key, String value) {
      return put(key, quoted(value));
    }

    Front list(String key, List<String> values) {
      return put(key, values.stream().map(Front::quoted).toList());
    }

    /** All fields that follow are those of a table. */
    Front table(String key) {
      lines.append('[').append(key).append("]\n");
      return this;
    }

    private static String quoted(String text) {
      return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
  }

  // --- YAML -----------------------------------------------------------------------------------

  /** What is not of the known form, with file and line. */
  private static final class Unknown extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unknown(Path file, int line, String what) {
      super(file + ":" + line + ": " + what);
    }
  }

  /** A text, a list of nodes or a map of nodes, with its place. */
  private record Node(Object value, Path file, int line) {
    Unknown unknown(String what) {
      return new Unknown(file, line, what);
    }

    void check(boolean holds, String what) {
      if (!holds) {
        throw unknown(what);
      }
    }

    Node get(String key) {
      return find(key).orElseThrow(() -> unknown("`" + key + "` is missing"));
    }

    Optional<Node> find(String key) {
      return Optional.ofNullable(map().get(key));
    }

    String text() {
      return as(String.class);
    }

    /** A number as printed, such as 1,234. */
    int number() {
      try {
        return Integer.parseInt(text().replace(",", ""));
      } catch (NumberFormatException other) {
        throw unknown("`" + text() + "` is no number");
      }
    }

    @SuppressWarnings("unchecked")
    List<Node> list() {
      return as(List.class);
    }

    @SuppressWarnings("unchecked")
    Map<String, Node> map() {
      return as(Map.class);
    }

    private <T> T as(Class<T> type) {
      if (!type.isInstance(value)) {
        throw unknown("a " + type.getSimpleName() + " is expected");
      }
      return type.cast(value);
    }
  }

  /** Reads one file. */
  private static final class Yaml {
    private static final Pattern LINE =
        Pattern.compile("((?:  )*)(- )?([a-z][a-z0-9-]*):(?: (.+))?");
    private static final Pattern PLAIN = Pattern.compile("[^\\s\"'&*!|>%@#`\\[\\]{}-].*");

    /** A line; the dash of a list counts as indentation of what follows it. */
    private record Line(int dash, int indent, String key, String value, int number) {}

    private final Path file;
    private final List<Line> lines = new ArrayList<>();
    private int next;

    Yaml(Path file) throws IOException {
      this.file = file;
      for (String text : Files.readAllLines(file)) {
        int number = lines.size() + 1;
        Matcher line = LINE.matcher(text);
        if (!line.matches()) {
          throw new Unknown(file, number, "no `key: value` is read from this line");
        }
        int dash = line.group(2) == null ? -1 : line.group(1).length();
        lines.add(new Line(dash, line.start(3), line.group(3), line.group(4), number));
      }
    }

    Node read() {
      Node all = map(0);
      if (next < lines.size()) {
        throw new Unknown(file, lines.get(next).number, "its indentation fits nowhere");
      }
      return all;
    }

    /** Fields of one indentation, up to the next item of a list around them. */
    private Node map(int indent) {
      int first = lines.get(next).number;
      Map<String, Node> map = new LinkedHashMap<>();
      while (next < lines.size() && lines.get(next).indent == indent) {
        Line line = lines.get(next);
        if (line.dash >= 0 && line.number != first) {
          break;
        }
        next++;
        if (map.put(line.key, line.value == null ? block(line) : flow(line)) != null) {
          throw new Unknown(file, line.number, "`" + line.key + "` is there twice");
        }
      }
      return new Node(map, file, first);
    }

    /** What is indented beneath a key. */
    private Node block(Line key) {
      if (next == lines.size() || lines.get(next).indent <= key.indent) {
        throw new Unknown(file, key.number, "`" + key.key + "` has no value");
      }
      int dash = lines.get(next).dash;
      int indent = lines.get(next).indent;
      if (dash < 0) {
        return node(map(indent).map(), key);
      }
      List<Node> items = new ArrayList<>();
      while (next < lines.size() && lines.get(next).dash == dash) {
        items.add(map(indent));
      }
      return node(items, key);
    }

    private Node flow(Line line) {
      String value = line.value;
      if (value.matches("\\[[^\\[\\]{}]*]")) {
        return node(parts(value).map(part -> plain(part, line)).toList(), line);
      } else if (value.matches("\\{[^\\[\\]{}]*}")) {
        Map<String, Node> map = new LinkedHashMap<>();
        for (String part : parts(value).toList()) {
          String[] field = part.split(": ", 2);
          map.put(field[0], plain(field.length == 2 ? field[1] : "", line));
        }
        return node(map, line);
      }
      return plain(value, line);
    }

    private static Stream<String> parts(String flow) {
      return Arrays.stream(flow.substring(1, flow.length() - 1).split(", "));
    }

    private Node plain(String text, Line line) {
      if (!PLAIN.matcher(text).matches() || text.contains(" #") || text.contains(": ")) {
        throw new Unknown(file, line.number, "only plain values are read, not `" + text + "`");
      }
      return node(text, line);
    }

    private Node node(Object value, Line line) {
      return new Node(value, file, line.number);
    }
  }
}
