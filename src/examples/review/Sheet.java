import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a review sheet says that records can hold: the form of one programme in one year.
 *
 * @param id of the sheet in the data
 * @param programme the id of its programme in the data
 * @param year that it was published in
 * @param office in charge; null where the data have none
 * @param amounts by year: the three before, its own, and the next, of which only the request
 * @param url of the sheet as the ministry published it; null where the data have none
 * @param predecessors how many former sheets it names
 * @param sentences how many of its fields hold sentences, which are not taken over
 * @param payees how many it names
 */
record Sheet(
    int id,
    int programme,
    int year,
    String number,
    String name,
    Integer starts,
    Integer ends,
    String body,
    String office,
    List<String> accounts,
    List<String> methods,
    List<String> policies,
    List<Amounts> amounts,
    List<Measure> measures,
    String url,
    int predecessors,
    int sentences,
    int payees) {

  private static final List<String> SENTENCES = List.of("事業目的", "事業概要", "定量的な目標が設定できない理由");

  /** In million yen as written; a phase that the data do not have in a year is absent. */
  record Amounts(int year, Map<Phase, BigDecimal> of) {}

  /** What is stated of a year. */
  enum Phase {
    REQUESTED("要求額"),
    INITIAL("当初予算"),
    SUPPLEMENTARY("補正予算"),
    CARRIED_IN("前年度から繰越し"),
    CARRIED_OUT("翌年度へ繰越し"),
    RESERVE("予備費等"),
    CURRENT("予算計"),
    EXECUTED("執行額");

    /** What makes up {@link #CURRENT}: what is carried out is stated negative. */
    static final List<Phase> PARTS =
        List.of(INITIAL, SUPPLEMENTARY, CARRIED_IN, CARRIED_OUT, RESERVE);

    private final String inData;

    Phase(String inData) {
      this.inData = inData;
    }

    /** The column of a budget. */
    String column() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * An indicator (活動指標 or 成果指標) of a sheet.
   *
   * @param name as the sheet has it, with the notes after it
   * @param unit empty where there is none
   * @param goal the final target; null where there is none
   * @param goalYear of the final target; null where there is none
   */
  record Measure(
      boolean isOutcome,
      String name,
      String unit,
      String goal,
      Integer goalYear,
      List<Year> years) {

    /** Either is null where the data have none. */
    record Year(int year, BigDecimal target, BigDecimal result) {}
  }

  static Sheet of(Map<String, Object> json) {
    List<Measure> measures = new ArrayList<>();
    for (Map<String, Object> of : objects(json, "アウトカム")) {
      measures.add(measure(of, true, "成果指標", "成果実績", "目標値"));
    }
    for (Map<String, Object> of : objects(json, "アウトプット")) {
      measures.add(measure(of, false, "活動指標", "活動実績", "当初見込み"));
    }
    long sentences =
        SENTENCES.stream().filter(name -> text(json, name) != null).count()
            + objects(json, "アウトカム").stream().filter(o -> text(o, "成果目標") != null).count();
    return new Sheet(
        number(json, "ID"),
        number(json, "事業ID"),
        number(json, "公開年度"),
        text(json, "事業番号"),
        text(json, "事業名"),
        number(json, "開始年度"),
        number(json, "終了年度"),
        text(json, "府省庁"),
        text(json, "担当部局庁"),
        texts(json, "会計区分"),
        texts(json, "実施方法"),
        texts(json, "主要施策"),
        objects(json, "予算").stream().map(Sheet::amounts).toList(),
        List.copyOf(measures),
        text(json, "url"),
        objects(json, "関連する過去のレビューシート").size(),
        (int) sentences,
        objects(json, "支出先").size());
  }

  private static Amounts amounts(Map<String, Object> json) {
    Map<Phase, BigDecimal> of = new LinkedHashMap<>();
    for (Phase phase : Phase.values()) {
      if (json.get(phase.inData) instanceof BigDecimal amount) {
        of.put(phase, amount);
      }
    }
    return new Amounts(number(json, "年度"), of);
  }

  private static Measure measure(
      Map<String, Object> json, boolean isOutcome, String name, String results, String target) {
    List<Measure.Year> years = new ArrayList<>();
    for (Map<String, Object> year : objects(json, results)) {
      years.add(
          new Measure.Year(
              number(year, "年度"), (BigDecimal) year.get(target), (BigDecimal) year.get(results)));
    }
    return new Measure(
        isOutcome,
        text(json, name),
        json.get("単位") == null ? "" : json.get("単位").toString().strip(),
        text(json, "目標値"),
        number(json, "目標最終年度"),
        years);
  }

  private static String text(Map<String, Object> json, String name) {
    return json.get(name) == null || json.get(name).toString().isBlank()
        ? null
        : json.get(name).toString().strip();
  }

  private static Integer number(Map<String, Object> json, String name) {
    return json.get(name) == null ? null : ((BigDecimal) json.get(name)).intValueExact();
  }

  private static List<String> texts(Map<String, Object> json, String name) {
    return ((List<?>) json.get(name)).stream().map(String.class::cast).toList();
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> objects(Map<String, Object> json, String name) {
    return json.get(name) == null ? List.of() : (List<Map<String, Object>>) json.get(name);
  }

  /** The amounts of a year. */
  Map<Phase, BigDecimal> in(int fiscalYear) {
    return amounts.stream()
        .filter(a -> a.year == fiscalYear)
        .findFirst()
        .map(Amounts::of)
        .orElse(Map.of());
  }
}
