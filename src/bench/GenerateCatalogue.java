import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes an invented catalogue of N programmes in Daicho's record format, in Japanese and English,
 * to measure builds with: {@code java src/bench/GenerateCatalogue.java N FOLDER [SEED] [OPTION=M
 * …]}.
 *
 * <p>The options make one thing many, to measure that what grows with it grows no faster: {@code
 * organisations=M} adds M villages, {@code depth=M} puts each M of them below one another, {@code
 * themes=M}, {@code years=M}, {@code plan-size=M}, which is how many programmes a plan has, and
 * {@code running=M}: a plan's programmes stand in a plan and a budget of each of M years.
 *
 * <p>The same N and seed give the same bytes on every machine. The shape is that of real
 * catalogues: about 30 programmes a plan, each plan with a budget whose grants are 1/2 or 10/10 of
 * the cost; a quarter of the programmes share a grant with their neighbours; some names are merged
 * cells; one programme in 20 stands outside any plan and has a budget sheet of its own. Bodies have
 * about 1,000 characters. All of it is sound: Daicho has nothing to say against it.
 *
 * <p>One file, since Java 17 starts a program from its source only so. Its words are at the end.
 */
public final class GenerateCatalogue {
  private static final int FIRST_YEAR = 2020;
  private static final Pattern OPTION =
      Pattern.compile("(organisations|depth|themes|years|plan-size|running)=([1-9]\\d{0,4})");

  private static final int PROGRAMMES_A_SHEET = 20;

  /** How many municipalities hand in budget sheets. */
  private static final int SHEET_ISSUERS = 12;

  private final Path content;
  private final Random random;
  private final Prose prose;
  private final Map<String, Vocabulary> vocabularies = Vocabulary.all();
  private final Set<String> ids = new HashSet<>();
  private final List<Municipality> deck = new ArrayList<>();
  private final List<Municipality> municipalities = new ArrayList<>(Municipality.ALL);
  private final Map<String, Integer> options;
  private final int years;

  private GenerateCatalogue(Path content, Map<String, Integer> options, Random random) {
    this.content = content;
    this.options = options;
    this.years = options.getOrDefault("years", 7);
    this.random = random;
    this.prose = new Prose(random);
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 2 || !arguments[0].matches("[1-9]\\d{0,6}")) {
      usage();
    }
    int programmes = Integer.parseInt(arguments[0]);
    Path content = Path.of(arguments[1]).resolve("content");
    if (Files.exists(content)) {
      System.err.println(content + " is there already; name a folder without it");
      System.exit(2);
    }
    long seed = 1;
    Map<String, Integer> options = new HashMap<>();
    for (int i = 2; i < arguments.length; i++) {
      Matcher option = OPTION.matcher(arguments[i]);
      if (option.matches()) {
        options.put(option.group(1), Integer.parseInt(option.group(2)));
      } else if (arguments[i].matches("\\d{1,18}")) {
        seed = Long.parseLong(arguments[i]);
      } else {
        usage();
      }
    }
    new GenerateCatalogue(content, options, new Random(seed * 1_000_003 + programmes))
        .write(programmes);
  }

  private static void usage() {
    System.err.println("usage: java GenerateCatalogue.java N FOLDER [SEED] [OPTION=M ...]");
    System.err.println("options: organisations, depth, themes, years, plan-size, running");
    System.exit(2);
  }

  private void write(int programmes) throws IOException {
    addVillages(options.getOrDefault("organisations", 0));
    for (int theme = 1; theme <= options.getOrDefault("themes", 0); theme++) {
      vocabularies
          .get("theme")
          .terms
          .put("theme-" + theme, new Vocabulary.Term(new Words("課題" + theme, "Need " + theme), ""));
    }
    int sheets = programmes / PROGRAMMES_A_SHEET;
    int left = programmes - sheets;
    for (int index = 0; left > 0; index++) {
      int size = Math.min(left, options.getOrDefault("plan-size", 24 + random.nextInt(13)));
      writePlan(index, size);
      left -= size;
    }
    for (int index = 0; index < sheets; index++) {
      writeSheet(index);
    }
    for (Municipality m : municipalities) {
      Yaml organisation = organisation(m.name(), m.kind(), m.parent());
      organisation.put("reading", m.reading()).put("code", m.code());
      save("organisations/" + m.id(), organisation);
    }
    for (Vocabulary vocabulary : vocabularies.values()) {
      if (!vocabulary.used.isEmpty()) {
        save("vocabularies/" + vocabulary.id, vocabulary.yaml());
      }
    }
    writeForm();
    writeSite();
  }

  /** Villages that nobody has, each below the one before it to the depth that is asked for. */
  private void addVillages(int count) {
    int depth = options.getOrDefault("depth", 1);
    for (int i = 0; i < count; i++) {
      municipalities.add(
          new Municipality(
              "village-" + i,
              String.valueOf(20_000 + i),
              "むら",
              new Words("第" + i + "村", "Village " + i),
              i % depth == 0 ? "tokyo" : "village-" + (i - 1)));
    }
  }

  // --- Plans ----------------------------------------------------------------------------------

  /** What the records of one plan have in common. */
  private record Plan(
      String id, String document, int year, boolean model, Words at, List<String> indicators) {}

  /** A row of a plan; {@code head} is the row above whose merged name goes on here. */
  private record Row(
      String id,
      Municipality by,
      Topic topic,
      int cost,
      boolean shares,
      Optional<String> head,
      Map<String, Integer> targets) {}

  /** Two plans make a document; the second of every other document is a model plan. */
  private void writePlan(int index, int size) throws IOException {
    int volume = index / 2 + 1;
    int year = FIRST_YEAR + (volume - 1) % years;
    boolean model = index % 4 == 1;
    Words part =
        index % 2 == 0
            ? new Words("一般事業", "general programmes")
            : model
                ? new Words("モデル事業", "model programmes")
                : new Words("追加事業", "further programmes");
    Words brief = new Words("第" + volume + "集 ", "Volume " + volume + ", ").and(part);
    Words title =
        new Words("地域課題対応支援事業 第" + volume + "集", "Support for local needs, volume " + volume);
    List<Plan> plans = new ArrayList<>();
    List<String> indicators = indicators();
    for (int i = 0; i < options.getOrDefault("running", 1); i++) {
      String document = "local-needs-%d-%03d".formatted(year + i, volume);
      plans.add(
          new Plan(
              document + "-" + part.en().split(" ")[0],
              document,
              year + i,
              model,
              new Words(part.ja() + "の表", "Table of " + part.en()),
              indicators));
    }
    List<Row> rows = rows(plans.get(0), size);
    List<List<Row>> byYear = new ArrayList<>(List.of(rows));
    while (byYear.size() < plans.size()) {
      byYear.add(byYear.get(byYear.size() - 1).stream().map(this::nextYear).toList());
    }
    for (int i = 0; i < plans.size(); i++) {
      writePlan(plans.get(i), title.and("（" + part.ja() + "）計画書", " – " + part.en()), brief, byYear.get(i));
    }
    boolean results = year < FIRST_YEAR + 3 && random.nextInt(3) == 0;
    for (int i = 0; i < rows.size(); i++) {
      int place = i;
      writeRow(plans, byYear.stream().map(of -> of.get(place)).toList(), i + 1, results);
    }
    for (int i = 0; i < plans.size(); i++) {
      Plan plan = plans.get(i);
      writeBudget(plan, byYear.get(i));
      writeDocument(plan.document, title.and(" 計画書", " – plan sheets"), "tokyo", plan.year);
    }
  }

  /** The same row a year later, which costs and aims at a tenth more or less. */
  private Row nextYear(Row row) {
    Map<String, Integer> targets = new LinkedHashMap<>();
    row.targets.forEach((id, target) -> targets.put(id, target < 0 ? target : vary(target)));
    return new Row(row.id, row.by, row.topic, vary(row.cost), row.shares, row.head, targets);
  }

  private int vary(int number) {
    return number * (90 + random.nextInt(21)) / 100;
  }

  private void writePlan(Plan plan, Words name, Words brief, List<Row> rows) throws IOException {
    Yaml yaml = new Yaml();
    yaml.text("name", name);
    yaml.text("short", brief);
    yaml.put("organisation", "tokyo").put("fiscal-year", plan.year);
    Words counts = new Words("区市町村の事業%d件の計画書である。", "A plan of %d programmes of municipalities.");
    yaml.text("summary", counts.format(rows.size()));
    yaml.put("indicators", plan.indicators).open("printed-totals");
    for (String indicator : plan.indicators) {
      yaml.put(
          indicator,
          Yaml.comma(rows.stream().mapToInt(r -> Math.max(0, r.targets.get(indicator))).sum()));
    }
    save("plans/" + plan.id, yaml.close().source(plan.document, plan.at));
  }

  private List<String> indicators() {
    Vocabulary indicators = vocabularies.get("indicator");
    List<String> some = new ArrayList<>(indicators.terms.keySet());
    while (some.size() > 3) {
      some.remove(random.nextInt(some.size()));
    }
    some.forEach(this::useIndicator);
    return some;
  }

  private String useIndicator(String id) {
    vocabularies.get("count-unit").use(vocabularies.get("indicator").terms.get(id).unit());
    return use("indicator", id);
  }

  /** The rows of a plan, by municipality, some of them in shared grants. */
  private List<Row> rows(Plan plan, int size) {
    Map<Municipality, Integer> counts = new TreeMap<>();
    for (int left = size; left > 0; ) {
      int die = random.nextInt(10);
      int count = Math.min(left, die < 5 ? 1 : die < 8 ? 2 : 3);
      counts.merge(deal(), count, Integer::sum);
      left -= count;
    }
    List<Row> rows = new ArrayList<>();
    counts.forEach(
        (municipality, count) -> {
          boolean shares = count > 1 && random.nextDouble() < 0.36;
          Optional<String> head = Optional.empty();
          for (int i = 0; i < count; i++) {
            Optional<String> above = random.nextDouble() < 0.22 ? head : Optional.empty();
            Row row = row(plan, municipality, shares && i < 3, above);
            head = above.or(() -> Optional.of(row.id));
            rows.add(row);
          }
        });
    return rows;
  }

  private Row row(Plan plan, Municipality by, boolean shares, Optional<String> head) {
    Topic topic = prose.topic();
    Map<String, Integer> targets = new LinkedHashMap<>();
    for (String indicator : plan.indicators) {
      int die = random.nextInt(20);
      targets.put(indicator, die < 11 ? skewed(1, 3.2, 1.2, 9_999) : die < 13 ? 0 : -1);
    }
    return new Row(id(by, topic, plan.year), by, topic, cost(), shares, head, targets);
  }

  /** Every municipality comes up before one does again; wards, which are large, come up twice. */
  private Municipality deal() {
    if (deck.isEmpty()) {
      for (Municipality m : municipalities.subList(1, municipalities.size())) {
        deck.addAll(Collections.nCopies(m.kind().equals("special-ward") ? 2 : 1, m));
      }
      Collections.shuffle(deck, random);
    }
    return deck.remove(deck.size() - 1);
  }

  private String id(Municipality by, Topic topic, int year) {
    String base = by.id() + "-" + topic.slug() + "-" + year;
    String id = base;
    for (int again = 2; !ids.add(id); again++) {
      id = base + "-" + again;
    }
    return id;
  }

  /** Thousand yen: most programmes cost some millions of yen, a few some hundred millions. */
  private int cost() {
    return skewed(200, 9, 1.1, 250_000);
  }

  /** A log-normal number. StrictMath, as Math may differ in the last digit between machines. */
  private int skewed(int least, double mean, double deviation, int most) {
    return (int) Math.min(most, least + StrictMath.exp(mean + deviation * random.nextGaussian()));
  }

  /**
   * @param plans that the programme stands in, by year
   * @param rows the programme's own in each of them
   */
  private void writeRow(List<Plan> plans, List<Row> rows, int number, boolean results)
      throws IOException {
    Plan plan = plans.get(0);
    Row row = rows.get(0);
    Yaml yaml = new Yaml();
    if (row.head.isPresent()) {
      yaml.put("continues", row.head.get());
    } else {
      yaml.text("name", prose.name(row.by, row.topic));
    }
    yaml.put("organisation", row.by.id());
    if (plans.size() == 1) {
      yaml.put("plan", plan.id).put("number", number);
    } else {
      yaml.open("plans").put(plan.id, "{number: " + number + "}");
      for (int i = 1; i < plans.size(); i++) {
        yaml.open(plans.get(i).id).put("number", number);
        targets(yaml, rows.get(i)).close();
      }
      yaml.close();
    }
    yaml.put("class", pick("class"));
    if (plan.model) {
      yaml.put("theme", pick("theme"));
    }
    int month = random.nextInt(10) < 6 ? 3 : 4 + random.nextInt(11);
    int day = random.nextInt(10) < 8 ? 1 : 15;
    int year = plan.year + month / 12;
    yaml.put("starts", "%d-%02d-%02d".formatted(year, month % 12 + 1, day));
    if (random.nextInt(6) == 0) {
      yaml.put("ends", plans.get(plans.size() - 1).year + 1 + "-03-31");
    }
    targets(yaml, row);
    if (results) {
      yaml.open("results");
      row.targets.forEach(
          (id, target) ->
              yaml.put(id, target < 0 ? "n/a" : Yaml.comma(target * (7 + random.nextInt(5)) / 10)));
      yaml.close();
    }
    writeProgramme(row.id, row.by, row.topic, yaml);
  }

  private static Yaml targets(Yaml yaml, Row row) {
    yaml.open("targets");
    row.targets.forEach((id, target) -> yaml.put(id, target < 0 ? "n/a" : Yaml.comma(target)));
    return yaml.close();
  }

  private void writeProgramme(String id, Municipality by, Topic topic, Yaml yaml)
      throws IOException {
    save("programmes/" + id, yaml.text("summary", prose.summary(by, topic)));
    Words body = prose.body(by, topic);
    save("programmes/" + id + ".ja.md", body.ja());
    save("programmes/" + id + ".en.md", body.en());
  }

  private void writeBudget(Plan plan, List<Row> rows) throws IOException {
    use("measure", "cost");
    use("measure", "grant");
    use("phase", "requested");
    Yaml yaml = new Yaml().put("plan", plan.id).put("unit", "thousand-yen").open("columns");
    yaml.put("cost", "{measure: cost, phase: requested}");
    String rate = plan.model ? "10/10" : "1/2";
    yaml.put("grant", "{measure: grant, phase: requested, rate: " + rate + ", of: cost}");
    yaml.close().open("lines");
    int cost = 0;
    int grant = 0;
    Map<Municipality, List<Row>> shared = new TreeMap<>();
    for (Row row : rows) {
      yaml.item().put("programme", row.id).put("cost", Yaml.comma(row.cost));
      cost += row.cost;
      if (row.shares) {
        shared.computeIfAbsent(row.by, m -> new ArrayList<>()).add(row);
      } else {
        yaml.put("grant", Yaml.comma(grant(plan, row.cost)));
        grant += grant(plan, row.cost);
      }
      yaml.close();
    }
    yaml.close();
    if (!shared.isEmpty()) {
      yaml.open("shared");
      for (List<Row> group : shared.values()) {
        int amount = grant(plan, group.stream().mapToInt(Row::cost).sum());
        grant += amount;
        yaml.item().put("column", "grant").put("programmes", group.stream().map(Row::id).toList());
        yaml.put("amount", Yaml.comma(amount)).close();
      }
      yaml.close();
    }
    yaml.open("printed-totals").put("cost", Yaml.comma(cost)).put("grant", Yaml.comma(grant));
    save("budgets/" + plan.id, yaml.close().source(plan.document, plan.at));
  }

  /** Half a thousand yen is rounded up, as plan sheets do. */
  private static int grant(Plan plan, int cost) {
    return plan.model ? cost : (cost + 1) / 2;
  }

  // --- Programmes outside plans, each with a budget sheet ------------------------------------

  private void writeSheet(int index) throws IOException {
    Municipality by = Municipality.ALL.get(1 + index % SHEET_ISSUERS * 4);
    int round = index / SHEET_ISSUERS;
    int year = FIRST_YEAR + round % years;
    int number = 10 + round / years;
    String department = by.id() + "-community";
    Words name = by.name().and(" 地域振興部", " Community Department");
    save("organisations/" + department, organisation(name, "department", by.id()));
    String section = by.id() + (round % 2 == 0 ? "-planning" : "-life");
    name =
        round % 2 == 0
            ? new Words("計画調整課", "Planning Section")
            : new Words("くらし支援課", "Daily Life Section");
    save("organisations/" + section, organisation(name, "section", department));
    String document = by.id() + "-requests-" + year;
    writeDocument(document, by.name().and(" 予算要求概要", " – budget requests"), by.id(), year);

    Topic topic = prose.topic();
    String id = id(by, topic, year);
    Words at = new Words("整理番号" + number, "No. " + number);
    Yaml yaml = new Yaml().text("name", prose.name(by, topic));
    yaml.put("organisation", section).put("fiscal-year", year).open("targets");
    yaml.put(useIndicator("participants"), Yaml.comma(skewed(5, 5, 1, 9_999))).close();
    writeProgramme(id, by, topic, yaml.source(document, at));

    yaml = new Yaml().put("programme", id).put("number", number).put("organisation", section);
    yaml.put("fiscal-year", year).put("unit", "thousand-yen");
    writeRequest(yaml, by, year);
    save("budgets/" + by.id() + "-" + year + "-" + number, yaml.source(document, at));
  }

  /** A form with two groups of lines, a part of them earmarked, and perhaps a decision. */
  private void writeRequest(Yaml yaml, Municipality by, int year) {
    yaml.put("form", "request-outline").put("category", pick("request-category")).open("columns");
    yaml.put("requested", "{measure: cost, phase: requested}");
    yaml.put("approved", "{measure: cost, phase: approved, missing: undecided}");
    yaml.put(
        "earmarked", "{measure: earmarked, phase: requested, part-of: requested, missing: blank}");
    yaml.close().open("lines");
    use("measure", "earmarked");
    use("phase", "approved");
    boolean decided = random.nextBoolean();
    Amounts total = new Amounts();
    for (Words group : List.of(new Words("新規分", "New"), new Words("経常分", "Running costs"))) {
      yaml.item().text("name", group).open("lines");
      Amounts subtotal = new Amounts();
      for (Words item : prose.costs(2 + random.nextInt(3))) {
        Amounts line = new Amounts();
        line.requested = skewed(50, 7, 1, 90_000);
        line.approved = decided ? line.requested * (5 + random.nextInt(6)) / 10 : 0;
        line.earmarked = random.nextInt(3) == 0 ? line.requested / 2 : 0;
        line.write(yaml.item().text("name", item)).close();
        subtotal.add(line);
      }
      subtotal.write(yaml.close().open("printed-subtotals")).close().close();
      total.add(subtotal);
    }
    total.write(yaml.close().open("printed-totals")).close();
    yaml.open("funding").put("column", "requested").open("sources");
    for (String source : vocabularies.get("funding-source").terms.keySet()) {
      int amount =
          switch (use("funding-source", source)) {
            case "other-earmarked" -> total.earmarked;
            case "general" -> total.requested - total.earmarked;
            default -> 0;
          };
      yaml.item().put("source", source);
      yaml.put("amount", amount == 0 ? "blank" : Yaml.comma(amount)).close();
    }
    yaml.close().close().put("debt-commitments", "blank").open("schedule");
    for (int month : List.of(4, 7, 11)) {
      yaml.item().put("when", "%d-%02d".formatted(year, month));
      yaml.text("what", prose.topic().words()).close();
    }
    yaml.close().open("future-cost").put("amount", Yaml.comma(total.requested)).close();
    yaml.open("fields").text("outline", prose.summary(by, prose.topic()));
    yaml.text("method", prose.summary(by, prose.topic())).put("laws", "blank").close();
  }

  /** The amounts of one line, or of several. */
  private static final class Amounts {
    private int requested;
    private int approved;
    private int earmarked;

    void add(Amounts line) {
      requested += line.requested;
      approved += line.approved;
      earmarked += line.earmarked;
    }

    Yaml write(Yaml yaml) {
      yaml.put("requested", Yaml.comma(requested));
      if (approved > 0) {
        yaml.put("approved", Yaml.comma(approved));
      }
      return earmarked > 0 ? yaml.put("earmarked", Yaml.comma(earmarked)) : yaml;
    }
  }

  private void writeForm() throws IOException {
    Yaml yaml = new Yaml().text("name", new Words("予算要求概要書", "Outline of a budget request"));
    yaml.open("fields");
    for (String[] field : Words.table(FORM)) {
      yaml.open(field[0]).text("label", new Words(field[1], field[2]));
      (field[3].isEmpty() ? yaml : yaml.put("shows", field[3])).close();
    }
    if (!vocabularies.get("request-category").used.isEmpty()) {
      save("forms/request-outline", yaml);
    }
  }

  // --- What records refer to -----------------------------------------------------------------

  private void writeDocument(String id, Words name, String organisation, int year)
      throws IOException {
    int era = year - 2018;
    Yaml yaml = new Yaml().text("name", name.and("（令和" + era + "年度）", ", FY" + year));
    yaml.put("organisation", organisation).put("fiscal-year", year);
    yaml.text("note", new Words("性能を測るための架空の資料。単位は千円。", "An invented document to measure with."));
    save("sources/" + id, yaml);
  }

  private Yaml organisation(Words name, String kind, String parent) {
    Yaml yaml = new Yaml().text("name", name).put("kind", use("organisation-kind", kind));
    return parent.isEmpty() ? yaml : yaml.put("parent", parent);
  }

  private void writeSite() throws IOException {
    Yaml yaml = new Yaml().text("title", new Words("台帳（測定用）", "Daicho benchmark"));
    yaml.text("summary", new Words("性能を測るための架空の事業。", "Invented programmes to measure with."));
    yaml.put("languages", List.of("ja", "en")).put("theme", "default");
    yaml.text("publisher", new Words("台帳編集室", "Daicho editors")).open("licence");
    yaml.text("name", new Words("CC0 1.0", "CC0 1.0"));
    yaml.put("url", "https://creativecommons.org/publicdomain/zero/1.0/").close();
    save("site", yaml.put("data-date", "2026-04-01"));
  }

  private String use(String vocabulary, String term) {
    return vocabularies.get(vocabulary).use(term);
  }

  private String pick(String vocabulary) {
    List<String> terms = List.copyOf(vocabularies.get(vocabulary).terms.keySet());
    return use(vocabulary, terms.get(prose.skewed(terms.size())));
  }

  private void save(String name, Yaml yaml) throws IOException {
    save(name + ".yaml", yaml.toString());
  }

  private void save(String name, String text) throws IOException {
    Path file = content.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  // --- Parts ---------------------------------------------------------------------------------

  /** The same words in both languages. */
  private record Words(String ja, String en) {
    Words and(String moreJa, String moreEn) {
      return new Words(ja + moreJa, en + moreEn);
    }

    Words and(Words more) {
      return and(more.ja, more.en);
    }

    Words format(Object value) {
      return new Words(ja.formatted(value), en.formatted(value));
    }

    /** Lines of cells between bars; an empty cell stays. */
    static List<String[]> table(String text) {
      return text.lines()
          .map(
              line ->
                  Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new))
          .toList();
    }

    static List<Words> list(String text) {
      return table(text).stream().map(cells -> new Words(cells[0], cells[1])).toList();
    }
  }

  /** What a programme does, with the name that it has in ids. */
  private record Topic(String slug, Words words) {}

  /** A municipality of Tokyo, or Tokyo itself; in the order of the codes. */
  private record Municipality(String id, String five, String reading, Words name, String parent)
      implements Comparable<Municipality> {
    static final List<Municipality> ALL =
        Words.table(MUNICIPALITIES).stream()
            .map(
                c ->
                    new Municipality(
                        c[1],
                        c[0],
                        c[3],
                        new Words(c[2], c[4]),
                        c[0].equals("13000") ? "" : "tokyo"))
            .toList();

    String kind() {
      return switch (name.ja.charAt(name.ja.length() - 1)) {
        case '都' -> "prefecture";
        case '区' -> "special-ward";
        case '市' -> "city";
        case '町' -> "town";
        default -> "village";
      };
    }

    /** 全国地方公共団体コード: five digits and the check digit of weights 6, 5, 4, 3, 2 by 11. */
    String code() {
      int sum = 0;
      for (int i = 0; i < 5; i++) {
        sum += (five.charAt(i) - '0') * (6 - i);
      }
      return five + (11 - sum % 11) % 10;
    }

    @Override
    public int compareTo(Municipality other) {
      return five.compareTo(other.five);
    }
  }

  /** A vocabulary, of which only the terms in use are written. */
  private static final class Vocabulary {
    private record Term(Words name, String unit) {}

    private final String id;
    private final Words name;
    private final Map<String, Term> terms = new LinkedHashMap<>();
    private final Set<String> used = new TreeSet<>();

    private Vocabulary(String id, Words name) {
      this.id = id;
      this.name = name;
    }

    static Map<String, Vocabulary> all() {
      Map<String, Vocabulary> all = new LinkedHashMap<>();
      Vocabulary current = null;
      for (String[] row : Words.table(VOCABULARIES)) {
        if (!row[0].isEmpty()) {
          current = new Vocabulary(row[0], new Words(row[1], row[2]));
          all.put(current.id, current);
        } else {
          String unit = row.length > 4 ? row[4] : "";
          current.terms.put(row[1], new Term(new Words(row[2], row[3]), unit));
        }
      }
      return all;
    }

    String use(String term) {
      used.add(term);
      return term;
    }

    Yaml yaml() {
      Yaml yaml = new Yaml().text("name", name).open("terms");
      terms.forEach(
          (term, what) -> {
            if (used.contains(term)) {
              yaml.open(term).text("name", what.name);
              if (term.equals("department") || term.equals("section")) {
                yaml.put("within-parent", "yes");
              }
              (what.unit.isEmpty() ? yaml : yaml.put("unit", what.unit)).close();
            }
          });
      return yaml;
    }
  }

  /** Writes YAML as an official would. No word used here needs quotes in a block. */
  private static final class Yaml {
    private static final Pattern NOT_IN_FLOW = Pattern.compile("[,\\[\\]{}]");

    private final StringBuilder out = new StringBuilder();
    private int depth;
    private boolean dash;

    Yaml put(String key, Object value) {
      out.append("  ".repeat(dash ? depth - 1 : depth)).append(dash ? "- " : "");
      out.append(key).append(value.equals("") ? ":" : ": ").append(value).append('\n');
      dash = false;
      return this;
    }

    Yaml open(String key) {
      put(key, "");
      depth++;
      return this;
    }

    /** Begins an item of a list, to be closed. */
    Yaml item() {
      depth++;
      dash = true;
      return this;
    }

    Yaml close() {
      depth--;
      return this;
    }

    Yaml text(String key, Words words) {
      String flow = "{ja: " + words.ja + ", en: " + words.en + "}";
      boolean fits = depth * 2 + key.length() + flow.length() < 90;
      if (fits && !NOT_IN_FLOW.matcher(words.ja + words.en).find()) {
        return put(key, flow);
      }
      open(key);
      put("ja", words.ja);
      return put("en", words.en).close();
    }

    Yaml source(String document, Words at) {
      return open("source").put("document", document).text("at", at).close();
    }

    static String comma(int number) {
      return String.format(Locale.ROOT, "%,d", number);
    }

    @Override
    public String toString() {
      return out.toString();
    }
  }

  /** Names, sentences and bodies by a small grammar, both languages saying the same. */
  private static final class Prose {
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");
    private static final List<Topic> TOPICS =
        Words.table(ACTS).stream().map(c -> new Topic(c[0], new Words(c[1], c[2]))).toList();
    private static final List<Words> WHO = Words.list(PEOPLE);
    private static final List<Words> AIM = Words.list(AIMS);
    private static final List<Words> ITEM = Words.list(COSTS);
    private static final List<Words> NOTE = Words.list(NOTES);
    private static final List<Words> FRONT = Words.list(PLACE_FRONTS);
    private static final List<Words> BACK = Words.list(PLACE_BACKS);
    private static final List<Words> SITE = Words.list(PLACE_KINDS);
    private static final List<Words> NAME = Words.list(NAMES);
    private static final List<Words> SENTENCE = Words.list(SENTENCES);

    private final Random random;

    Prose(Random random) {
      this.random = random;
    }

    Topic topic() {
      return TOPICS.get(skewed(TOPICS.size()));
    }

    Words name(Municipality by, Topic topic) {
      return fill(NAME.get(random.nextInt(NAME.size())), by, topic);
    }

    Words summary(Municipality by, Topic topic) {
      return sentences(1 + random.nextInt(2), by, topic);
    }

    /** Different items of cost. */
    List<Words> costs(int count) {
      List<Words> items = new ArrayList<>(ITEM);
      Collections.shuffle(items, random);
      return items.subList(0, count);
    }

    /** Paragraphs, a heading with a list, a table, and a closing paragraph. */
    Words body(Municipality by, Topic topic) {
      List<Words> blocks = new ArrayList<>();
      for (int paragraphs = 1 + random.nextInt(2); paragraphs > 0; paragraphs--) {
        blocks.add(sentences(3, by, topic));
      }
      blocks.add(new Words("## 内容", "## What is done"));
      Words list = new Words("", "");
      for (int items = 3 + random.nextInt(3); items > 0; items--) {
        Words item = fill(new Words("- **{act}**（{who}）", "- **{Act}** for {who}"), by, topic());
        list = list.and(item).and("\n", "\n");
      }
      blocks.add(new Words(list.ja.strip(), list.en.strip()));
      Words table = new Words("| 経費 | 千円 | 備考 |", "| Item | Thousand yen | Note |");
      table = table.and("\n|---|---:|---|", "\n|---|---:|---|");
      for (Words item : costs(3 + random.nextInt(3))) {
        String amount = " | " + Yaml.comma(50 + random.nextInt(9_000)) + " | ";
        Words note = pick(NOTE);
        table = table.and("\n| " + item.ja + amount, "\n| " + item.en + amount);
        table = table.and(note).and(" |", " |");
      }
      blocks.add(table);
      blocks.add(sentences(2 + random.nextInt(2), by, topic));
      return new Words(
          String.join("\n\n", blocks.stream().map(Words::ja).toList()) + "\n",
          String.join("\n\n", blocks.stream().map(Words::en).toList()) + "\n");
    }

    private Words sentences(int count, Municipality by, Topic topic) {
      Words words = fill(pick(SENTENCE), by, topic);
      for (int i = 1; i < count; i++) {
        words =
            words
                .and("", " ")
                .and(fill(pick(SENTENCE), by, random.nextInt(3) < 2 ? topic : topic()));
      }
      return words;
    }

    /** Fills the slots of a pattern, in both languages with the same. */
    private Words fill(Words pattern, Municipality by, Topic topic) {
      Map<String, Words> slots = new HashMap<>();
      slots.put("city", by.name);
      slots.put("act", topic.words);
      slots.put("also", topic().words);
      slots.put("who", pick(WHO));
      slots.put("aim", pick(AIM));
      slots.put("more", pick(AIM));
      slots.put("place", place());
      slots.put("there", place());
      String few = String.valueOf(2 + skewed(11));
      slots.put("few", new Words(few, few));
      String many = Yaml.comma(20 + skewed(3_000));
      slots.put("many", new Words(many, many));
      String ja = SLOT.matcher(pattern.ja).replaceAll(slot -> slots.get(slot.group(1)).ja);
      String en = SLOT.matcher(pattern.en).replaceAll(slot -> english(slots, slot.group(1)));
      return new Words(ja, en);
    }

    private static String english(Map<String, Words> slots, String slot) {
      String lower = slot.toLowerCase(Locale.ROOT);
      String words = slots.get(lower).en;
      return slot.equals(lower)
          ? words
          : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private Words place() {
      Words back = BACK.get(random.nextInt(BACK.size()));
      return FRONT.get(random.nextInt(FRONT.size())).and(back).and("", " ").and(pick(SITE));
    }

    private Words pick(List<Words> words) {
      return words.get(skewed(words.size()));
    }

    /** A number below the bound, small ones far more often, as words are used. */
    int skewed(int bound) {
      double die = random.nextDouble();
      return (int) (bound * die * die);
    }
  }

  // --- Words ---------------------------------------------------------------------------------

  private static final String MUNICIPALITIES =
      """
      13000 | tokyo | 東京都 | とうきょうと | Tokyo Metropolitan Government
      13101 | chiyoda | 千代田区 | ちよだく | Chiyoda City
      13102 | chuo | 中央区 | ちゅうおうく | Chuo City
      13103 | minato | 港区 | みなとく | Minato City
      13104 | shinjuku | 新宿区 | しんじゅくく | Shinjuku City
      13105 | bunkyo | 文京区 | ぶんきょうく | Bunkyo City
      13106 | taito | 台東区 | たいとうく | Taito City
      13107 | sumida | 墨田区 | すみだく | Sumida City
      13108 | koto | 江東区 | こうとうく | Koto City
      13109 | shinagawa | 品川区 | しながわく | Shinagawa City
      13110 | meguro | 目黒区 | めぐろく | Meguro City
      13111 | ota | 大田区 | おおたく | Ota City
      13112 | setagaya | 世田谷区 | せたがやく | Setagaya City
      13113 | shibuya | 渋谷区 | しぶやく | Shibuya City
      13114 | nakano | 中野区 | なかのく | Nakano City
      13115 | suginami | 杉並区 | すぎなみく | Suginami City
      13116 | toshima | 豊島区 | としまく | Toshima City
      13117 | kita | 北区 | きたく | Kita City
      13118 | arakawa | 荒川区 | あらかわく | Arakawa City
      13119 | itabashi | 板橋区 | いたばしく | Itabashi City
      13120 | nerima | 練馬区 | ねりまく | Nerima City
      13121 | adachi | 足立区 | あだちく | Adachi City
      13122 | katsushika | 葛飾区 | かつしかく | Katsushika City
      13123 | edogawa | 江戸川区 | えどがわく | Edogawa City
      13201 | hachioji | 八王子市 | はちおうじし | Hachioji City
      13202 | tachikawa | 立川市 | たちかわし | Tachikawa City
      13203 | musashino | 武蔵野市 | むさしのし | Musashino City
      13204 | mitaka | 三鷹市 | みたかし | Mitaka City
      13205 | ome | 青梅市 | おうめし | Ome City
      13206 | fuchu | 府中市 | ふちゅうし | Fuchu City
      13207 | akishima | 昭島市 | あきしまし | Akishima City
      13208 | chofu | 調布市 | ちょうふし | Chofu City
      13209 | machida | 町田市 | まちだし | Machida City
      13210 | koganei | 小金井市 | こがねいし | Koganei City
      13211 | kodaira | 小平市 | こだいらし | Kodaira City
      13212 | hino | 日野市 | ひのし | Hino City
      13213 | higashimurayama | 東村山市 | ひがしむらやまし | Higashimurayama City
      13214 | kokubunji | 国分寺市 | こくぶんじし | Kokubunji City
      13215 | kunitachi | 国立市 | くにたちし | Kunitachi City
      13218 | fussa | 福生市 | ふっさし | Fussa City
      13219 | komae | 狛江市 | こまえし | Komae City
      13220 | higashiyamato | 東大和市 | ひがしやまとし | Higashiyamato City
      13221 | kiyose | 清瀬市 | きよせし | Kiyose City
      13222 | higashikurume | 東久留米市 | ひがしくるめし | Higashikurume City
      13223 | musashimurayama | 武蔵村山市 | むさしむらやまし | Musashimurayama City
      13224 | tama | 多摩市 | たまし | Tama City
      13225 | inagi | 稲城市 | いなぎし | Inagi City
      13227 | hamura | 羽村市 | はむらし | Hamura City
      13228 | akiruno | あきる野市 | あきるのし | Akiruno City
      13229 | nishitokyo | 西東京市 | にしとうきょうし | Nishitokyo City
      13303 | mizuho | 瑞穂町 | みずほまち | Mizuho Town
      13305 | hinode | 日の出町 | ひのでまち | Hinode Town
      13307 | hinohara | 檜原村 | ひのはらむら | Hinohara Village
      13308 | okutama | 奥多摩町 | おくたままち | Okutama Town
      13361 | oshima | 大島町 | おおしままち | Oshima Town
      13362 | toshima-village | 利島村 | としまむら | Toshima Village
      13363 | niijima | 新島村 | にいじまむら | Niijima Village
      13364 | kozushima | 神津島村 | こうづしまむら | Kozushima Village
      13381 | miyake | 三宅村 | みやけむら | Miyake Village
      13382 | mikurajima | 御蔵島村 | みくらじまむら | Mikurajima Village
      13401 | hachijo | 八丈町 | はちじょうまち | Hachijo Town
      13402 | aogashima | 青ヶ島村 | あおがしまむら | Aogashima Village
      13421 | ogasawara | 小笠原村 | おがさわらむら | Ogasawara Village
      """;

  private static final String VOCABULARIES =
      """
      class | 事業分類 | Class
      | families | 子育て支援事業 | Families
      | care | 介護・福祉事業 | Care and welfare
      | readiness | 防災・減災事業 | Disaster readiness
      | small-business | 小規模事業者支援事業 | Small business
      | employment | 雇用促進事業 | Employment
      | digital | デジタル化推進事業 | Digital services
      | environment | 環境・脱炭素事業 | Environment
      | culture | 文化・観光事業 | Culture and tourism
      theme | テーマ | Theme
      | ageing | 高齢社会への備え | An ageing society
      | newcomers | 転入者と地域のつながり | Newcomers and neighbours
      | mobility | 移動のしやすさ | Getting around
      | heat | 暑さへの対策 | Coping with heat
      | vacant-homes | 空き家の活用 | Vacant homes
      | open-data | 行政情報の公開 | Open government data
      | food | 食品ロスの削減 | Less food waste
      | islands | 島しょの暮らし | Life on the islands
      | night-economy | 夜間のにぎわい | The evening economy
      indicator | 指標 | Indicator
      | participants | 参加者数 | Participants | person
      | users | 利用者数 | Users | person
      | volunteers | 新たな担い手の数 | New volunteers | person
      | firms | 支援した会社の数 | Companies supported | company
      | venues | 実施か所数 | Venues | place
      | meetings | 開催回数 | Meetings held | time
      count-unit | 数の単位 | Unit of count
      | person | 人 | people
      | company | 社 | companies
      | place | か所 | places
      | time | 回 | times
      measure | 金額の種類 | Measure
      | cost | 事業費 | Cost
      | grant | 補助金 | Grant
      | earmarked | うち特定財源 | Of which earmarked
      phase | 予算の段階 | Phase
      | requested | 要求 | Requested
      | approved | 決定 | Approved
      funding-source | 財源 | Source of funds
      | national | 国の支出金 | National grants
      | metropolitan | 都の支出金 | Metropolitan grants
      | other-earmarked | 他の特定財源 | Other earmarked revenue
      | general | 一般財源 | General revenue
      request-category | 要求の種類 | Kind of request
      | new | 新規 | New
      | larger | 拡充 | Larger
      | continued | 継続 | Continued
      organisation-kind | 組織の種類 | Kind of organisation
      | prefecture | 都道府県 | Prefecture
      | special-ward | 特別区 | Special ward
      | city | 市 | City
      | town | 町 | Town
      | village | 村 | Village
      | department | 部 | Department
      | section | 課 | Section
      """;

  private static final String FORM =
      """
      name | 事業名 | Programme | name
      category | 要求の種類 | Kind of request | category
      outline | 概要 | Outline |
      method | 進め方 | How it is done |
      laws | 根拠となる法令 | Legal basis |
      amounts | 要求額 | Amounts requested | amounts
      schedule | 日程 | Schedule | schedule
      future-cost | 将来の費用 | Future cost | future-cost
      """;

  private static final String ACTS =
      """
      workshops | 体験講座 | hands-on workshops
      home-visits | 家庭訪問 | home visits
      drills | 避難訓練 | evacuation drills
      evening-desks | 夜間相談 | evening advice desks
      job-trials | 仕事体験 | job trials
      shared-meals | 会食会 | shared meals
      repair-days | 修理の日 | repair days
      online-forms | 電子申請の導入 | online forms
      walks | まち歩き | neighbourhood walks
      bus-trials | 巡回バスの試行 | circular bus trials
      energy-audits | 省エネ診断 | energy audits
      mentoring | 先輩による伴走 | mentoring sessions
      shop-grants | 店舗改装の助成 | grants for refitting shops
      reading-hours | 読み聞かせ | reading hours
      interpreters | 通訳の派遣 | visits by interpreters
      tree-planting | 植樹 | tree plantings
      stock-checks | 備蓄の点検 | checks of emergency stocks
      health-checks | 出張健診 | mobile health checks
      craft-fairs | 手仕事市 | craft fairs
      data-lessons | データ活用講習 | lessons in the use of data
      playgrounds | 冒険遊び場 | adventure playgrounds
      phone-rounds | 電話による見守り | rounds of phone calls
      concerts | 街角演奏会 | street concerts
      river-cleaning | 川の清掃 | river clean-ups
      language-cafes | ことば喫茶 | language cafés
      room-matching | 空き室の紹介 | introductions to vacant rooms
      farm-days | 農作業の手伝い | farm days
      sign-renewal | 案内板の更新 | renewals of public signs
      night-patrols | 夜回り | night patrols
      school-talks | 出前授業 | talks at schools
      exhibitions | 巡回展示 | travelling exhibitions
      lending-tools | 道具の貸出し | loans of tools
      """;

  private static final String PEOPLE =
      """
      子育て中の家庭 | families with small children
      一人暮らしの高齢者 | older people who live alone
      町会と自治会 | neighbourhood associations
      商店主 | shopkeepers
      転入したばかりの住民 | residents who have just moved in
      学齢期の子ども | schoolchildren
      家族を介護する人 | people who look after relatives
      外国籍の住民 | residents from abroad
      小さな工場 | small factories
      働きながら学ぶ人 | people who study while working
      障害のある人 | people with disabilities
      集合住宅の管理組合 | owners’ associations of apartment blocks
      起業を考える人 | people who think of starting a business
      農家 | farmers
      消防団員 | volunteer firefighters
      初めて働く若者 | young people in their first jobs
      島の宿 | inns on the islands
      地域の合唱団 | local choirs
      自転車で通う人 | people who commute by bicycle
      保育所の職員 | nursery staff
      ペットを飼う人 | people with pets
      図書館の利用者 | library users
      """;

  private static final String AIMS =
      """
      孤立の防止 | less isolation
      担い手の育成 | new volunteers
      移動手段の確保 | better ways of getting around
      地域の見守り | neighbourly care
      省エネルギーの定着 | lasting energy savings
      収入の安定 | steadier incomes
      手続の簡素化 | simpler procedures
      災害時の安全 | safety in disasters
      学びの機会の拡大 | more chances to learn
      空き店舗の解消 | fewer empty shops
      来街者の増加 | more visitors
      健康寿命の延伸 | longer lives in good health
      資源の循環 | the reuse of resources
      情報格差の解消 | equal access to information
      世代間の交流 | ties between generations
      緑の保全 | the care of green spaces
      技の継承 | the handing on of skills
      待機時間の短縮 | shorter waiting times
      """;

  private static final String COSTS =
      """
      委託料 | Contract fees
      会場使用料 | Hire of rooms
      講師謝礼 | Fees for instructors
      印刷費 | Printing
      消耗品費 | Supplies
      通信運搬費 | Post and transport
      保険料 | Insurance
      機器借上料 | Hire of equipment
      修繕費 | Repairs
      職員旅費 | Staff travel
      """;

  private static final String NOTES =
      """
      前年度と同額 | as last year
      見積りによる | by estimate
      新規 | new
      3回に分けて支払 | paid in three parts
      単価は協議中 | unit price under discussion
      実績で精算 | settled on results
      """;

  private static final String PLACE_FRONTS =
      """
      松 | Matsu
      竹 | Take
      桜 | Sakura
      柳 | Yanagi
      若 | Waka
      青 | Ao
      白 | Shira
      高 | Taka
      長 | Naga
      広 | Hiro
      深 | Fuka
      浅 | Asa
      石 | Ishi
      金 | Kana
      西 | Nishi
      東 | Higashi
      上 | Kami
      中 | Naka
      下 | Shimo
      藤 | Fuji
      鶴 | Tsuru
      星 | Hoshi
      """;

  private static final String PLACE_BACKS =
      """
      原 | hara
      沢 | zawa
      島 | shima
      坂 | saka
      橋 | bashi
      森 | mori
      宮 | miya
      浜 | hama
      丘 | oka
      井 | i
      谷 | ya
      野 | no
      山 | yama
      町 | machi
      """;

  private static final String PLACE_KINDS =
      """
      会館 | Hall
      図書館 | Library
      広場 | Square
      公園 | Park
      小学校 | Elementary School
      産業館 | Industry House
      保健所 | Health Centre
      商店街 | Shopping Street
      児童館 | Children’s House
      港 | Harbour
      """;

  private static final String NAMES =
      """
      {city}{act}事業 | {Act} in {city}
      {who}のための{act}事業 | {Act} for {who}
      {aim}に向けた{act}事業 | {Act} for {aim}
      {place}を拠点とした{act}事業 | {Act} based at {place}
      {who}と進める{aim}事業 | {Aim} with {who}
      {city}{aim}推進事業 | {Aim} in {city}
      {act}と{also}による{aim}事業 | {Aim} through {act} and {also}
      """;

  private static final String SENTENCES =
      """
      {who}を対象に、{place}で{act}を行い、{aim}を図る。 | For {who}, {act} take place at {place}, with a view to {aim}.
      {act}を年{few}回行い、延べ{many}人の参加を見込む。 | {Act} take place {few} times a year, and {many} people in all are expected.
      {who}からは、{aim}を求める声が多い。 | Many {who} ask for {aim}.
      前年度の調査に答えた{many}人のうち、最も多くが{aim}を課題に挙げた。 | Of the {many} who answered last year’s survey, most named {aim} as a concern.
      {place}と{there}に担当者を置き、{act}の申込みを受け付ける。 | Staff at {place} and at {there} take applications for {act}.
      {act}は民間の事業者に委託し、{city}が進み具合を毎月確かめる。 | {Act} are contracted out, and {city} checks the progress each month.
      参加した{who}には、終了から{few}か月後に様子を尋ねる。 | {Who} who take part are asked how they are doing {few} months later.
      {act}と{also}を組み合わせ、{aim}と{more}を同時に進める。 | {Act} are combined with {also}, so that {aim} and {more} go forward together.
      手続は1枚の用紙で済み、{who}が窓口に何度も足を運ばずに済む。 | One form is enough, so that {who} need not come to the desk again and again.
      雨のときは{place}に会場を移す。 | In rain the venue moves to {place}.
      成果は{few}か月ごとにまとめ、{place}とウェブサイトで公表する。 | Results are put together every {few} months and shown at {place} and on the website.
      情報が届きにくい{who}には、{place}の職員が出向いて{act}を案内する。 | Staff of {place} go out to tell {who} who are hard to reach about {act}.
      次年度以降は、{aim}の状況を見て規模を見直す。 | In later years the scale is reviewed in the light of {aim}.
      負担を軽くするため、{who}の参加は無料とする。 | {Who} take part free of charge.
      {who}の事情は一人ひとり違うため、{act}は少人数で行う。 | As the circumstances of {who} differ, {act} are held in small groups.
      {city}は{also}で得た経験を生かし、{more}にもつなげる。 | {City} draws on what it learnt from {also} and works towards {more} as well.
      """;
}
