import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The sheets of one programme, in order of their years. The data give each programme an id; where
 * one has two sheets in a year, the one with the name of the year before goes on, and the other is
 * of a programme of its own that follows it.
 */
final class History {
  /** Phases that a later sheet states anew for years that are over. */
  private static final List<Sheet.Phase> SETTLED =
      List.of(
          Sheet.Phase.INITIAL,
          Sheet.Phase.SUPPLEMENTARY,
          Sheet.Phase.CARRIED_IN,
          Sheet.Phase.CARRIED_OUT,
          Sheet.Phase.EXECUTED);

  private final String key;
  private final List<Sheet> sheets = new ArrayList<>();
  private History predecessor;
  private String evidence;
  private String evidenceEn;

  private History(String key) {
    this.key = key;
  }

  static List<History> of(List<Sheet> all, Report report) {
    Map<Integer, List<Sheet>> byProgramme =
        all.stream()
            .sorted(Comparator.comparing(Sheet::year).thenComparing(Sheet::number))
            .collect(
                Collectors.groupingBy(Sheet::programme, LinkedHashMap::new, Collectors.toList()));
    List<History> histories = new ArrayList<>();
    byProgramme.forEach((id, sheets) -> histories.addAll(split(id, sheets, report)));
    histories.forEach(history -> history.findPredecessor(histories, report));
    return histories;
  }

  private static List<History> split(int id, List<Sheet> sheets, Report report) {
    History main = new History(String.valueOf(id));
    List<History> all = new ArrayList<>(List.of(main));
    for (Sheet sheet : sheets) {
      boolean isOther =
          !main.sheets.isEmpty()
              && sheets.stream().filter(s -> s.year() == sheet.year()).count() > 1
              && !sheet.name().equals(main.last().name());
      if (isOther) {
        History other = new History(id + "-" + sheet.number());
        other.sheets.add(sheet);
        other.predecessor = main;
        other.evidence = "データでは" + sheet.year() + "年度に同じ事業IDのシートが二つある。名称の異なるこちらを別の事業とした。";
        other.evidenceEn =
            "The data have two sheets under one programme id in FY"
                + sheet.year()
                + "; this one, with another name, was made a programme of its own.";
        report.add(
            "Programmes that follow another, as the script infers",
            other.key + " follows " + main.key + ": two sheets of one id in " + sheet.year());
        all.add(other);
      } else {
        main.sheets.add(sheet);
      }
    }
    return all;
  }

  /** What tells it from others: the programme's id in the data, perhaps with a sheet's number. */
  String key() {
    return key;
  }

  List<Sheet> sheets() {
    return sheets;
  }

  Sheet first() {
    return sheets.get(0);
  }

  Sheet last() {
    return sheets.get(sheets.size() - 1);
  }

  /** The programme that this one follows; null where it follows none. */
  History predecessor() {
    return predecessor;
  }

  /** Why it is thought to follow the other, in Japanese. */
  String evidence() {
    return evidence;
  }

  String evidenceEn() {
    return evidenceEn;
  }

  /**
   * A programme follows another of the same body whose last sheet is of the year before its first
   * one, if both started in the same year and they have the same name, or state the same amounts of
   * the years that are over on both sheets, some of them above zero; and if it is the only one.
   */
  private void findPredecessor(List<History> all, Report report) {
    List<History> before =
        all.stream()
            .filter(
                h ->
                    h.last().year() + 1 == first().year()
                        && h.last().body().equals(first().body())
                        && h.last().starts() != null
                        && h.last().starts().equals(first().starts())
                        && (h.last().name().equals(first().name()) || h.sameAmounts(this) > 0))
            .toList();
    if (predecessor != null || before.isEmpty()) {
      return;
    }
    if (before.size() > 1) {
      report.add("Programmes with several possible predecessors, left without", key);
      return;
    }
    predecessor = before.get(0);
    boolean sameName = predecessor.last().name().equals(first().name());
    int amounts = predecessor.sameAmounts(this);
    evidence =
        "前身の事業とのつながりは、この目録の推定である。開始年度（"
            + first().starts()
            + "年度）が同じで、"
            + (sameName ? "名称も同じ" : "")
            + (sameName && amounts > 0 ? "、" : "")
            + (amounts > 0 ? "両方のシートにある決算済みの年度の金額" + amounts + "件もすべて等しい" : "")
            + "。";
    evidenceEn =
        "That it follows the earlier programme is inferred by this catalogue: both started in FY"
            + first().starts()
            + (sameName ? ", have the same name" : "")
            + (amounts > 0
                ? ", and state the same " + amounts + " amounts of settled years on both sheets"
                : "")
            + ".";
    report.add(
        "Programmes that follow another, as the script infers",
        key
            + " ("
            + first().name()
            + ") follows "
            + predecessor.key
            + " ("
            + predecessor.last().name()
            + "): same first year "
            + first().starts()
            + (sameName ? ", same name" : "")
            + (amounts > 0 ? ", " + amounts + " equal amounts" : ""));
  }

  /**
   * How many amounts of settled years the last sheet of this and the first of another state alike;
   * zero if any differs, or none is above zero.
   */
  private int sameAmounts(History later) {
    int same = 0;
    boolean above = false;
    for (Sheet.Amounts of : later.first().amounts()) {
      if (of.year() >= last().year()) {
        continue;
      }
      Map<Sheet.Phase, BigDecimal> mine = last().in(of.year());
      for (Sheet.Phase phase : SETTLED) {
        BigDecimal one = mine.get(phase);
        BigDecimal other = of.of().get(phase);
        if (one == null || other == null) {
          continue;
        }
        if (!alike(one, other)) {
          return 0;
        }
        above |= one.signum() > 0;
        same++;
      }
    }
    return above ? same : 0;
  }

  /** Equal as far as the one with fewer decimals goes: sheets round to different units. */
  private static boolean alike(BigDecimal one, BigDecimal other) {
    int decimals = Math.min(decimals(one), decimals(other));
    return one.setScale(decimals, RoundingMode.HALF_UP)
            .compareTo(other.setScale(decimals, RoundingMode.HALF_UP))
        == 0;
  }

  private static int decimals(BigDecimal amount) {
    return Math.max(0, amount.stripTrailingZeros().scale());
  }
}
