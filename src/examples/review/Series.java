import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * One indicator of a programme over its sheets. Sheets number and word their indicators anew each
 * year, so one is taken for that of an earlier sheet, of the same kind and unit, if it has
 *
 * <ol>
 *   <li>the very name; or else
 *   <li>the same name but for its number, its signs and its notes; or else
 *   <li>the same results in all years that both sheets state, at least two of them, one not zero,
 *       and no other indicator has; or else
 *   <li>at least one such result, and a name most of whose pairs of letters are those of the other,
 *       and no other indicator has.
 * </ol>
 */
final class Series {
  /** What a sheet says of it. */
  record Entry(Sheet sheet, Sheet.Measure measure) {}

  /**
   * What a sheet says of a year.
   *
   * @param value null where it says nothing
   */
  record Stated(Sheet sheet, BigDecimal value) {}

  private final List<Entry> entries = new ArrayList<>();

  private Series(Entry first) {
    entries.add(first);
  }

  /**
   * The indicators of a programme, in the order of its latest sheet; those it no longer has last.
   */
  static List<Series> of(History programme, Report report) {
    List<Series> all = new ArrayList<>();
    for (Sheet sheet : programme.sheets()) {
      List<Entry> left = new ArrayList<>();
      for (Sheet.Measure measure : sheet.measures()) {
        if (saysThatThereIsNone(measure)) {
          report.add(
              "Rows of indicators without a figure, empty or saying that there can be none,"
                  + " dropped",
              "sheet " + sheet.id() + ", " + (measure.isOutcome() ? "outcome" : "output"));
        } else {
          left.add(new Entry(sheet, measure));
        }
      }
      assign(all, left, Series::hasTheVeryName);
      assign(all, left, Series::hasTheName);
      assignTheOnlyOne(programme, all, left, Series::hasTheResults, report);
      assignTheOnlyOne(programme, all, left, Series::hasAboutTheName, report);
      left.forEach(entry -> all.add(new Series(entry)));
    }
    all.sort(
        Comparator.comparing((Series s) -> -s.last().sheet().year())
            .thenComparing(s -> !s.isOutcome())
            .thenComparing(s -> s.last().sheet().measures().indexOf(s.last().measure())));
    return all;
  }

  private static void assign(
      List<Series> all, List<Entry> left, BiPredicate<Series, Entry> belongs) {
    for (Entry entry : List.copyOf(left)) {
      unmatched(all, entry.sheet()).stream()
          .filter(series -> belongs.test(series, entry))
          .findFirst()
          .ifPresent(
              series -> {
                series.entries.add(entry);
                left.remove(entry);
              });
    }
  }

  private static void assignTheOnlyOne(
      History programme,
      List<Series> all,
      List<Entry> left,
      BiPredicate<Series, Entry> belongs,
      Report report) {
    for (Entry entry : List.copyOf(left)) {
      List<Series> same =
          unmatched(all, entry.sheet()).stream().filter(s -> belongs.test(s, entry)).toList();
      if (same.size() == 1
          && left.stream().filter(e -> belongs.test(same.get(0), e)).count() == 1) {
        Series series = same.get(0);
        report.add(
            "Indicators taken for the same under another name",
            programme.key()
                + ", sheet "
                + entry.sheet().id()
                + ": "
                + series.name()
                + " → "
                + name(entry.measure().name()));
        series.entries.add(entry);
        left.remove(entry);
      }
    }
  }

  private static List<Series> unmatched(List<Series> all, Sheet sheet) {
    return all.stream().filter(series -> series.last().sheet() != sheet).toList();
  }

  /** Without any figure, and with nothing or a sentence for a name. */
  private static boolean saysThatThereIsNone(Sheet.Measure measure) {
    return (measure.name() == null || measure.name().matches("(?s)-|－|.*困難.*"))
        && measure.goal() == null
        && measure.years().stream().allMatch(y -> y.target() == null && y.result() == null);
  }

  private boolean hasTheVeryName(Entry entry) {
    return isAlike(entry) && last().measure().name().equals(entry.measure().name());
  }

  private boolean hasTheName(Entry entry) {
    return isAlike(entry) && plain(last().measure().name()).equals(plain(entry.measure().name()));
  }

  private boolean hasTheResults(Entry entry) {
    List<Boolean> same = sameResults(entry);
    return isAlike(entry) && same.size() > 1 && !same.contains(false) && hasASameResult(entry);
  }

  private boolean hasAboutTheName(Entry entry) {
    Set<String> mine = pairs(plain(last().measure().name()));
    Set<String> others = pairs(plain(entry.measure().name()));
    Set<String> both = new HashSet<>(mine);
    both.retainAll(others);
    return isAlike(entry)
        && hasASameResult(entry)
        && 3 * 2 * both.size() >= 2 * (mine.size() + others.size());
  }

  private static Set<String> pairs(String text) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 2 <= text.length(); i++) {
      pairs.add(text.substring(i, i + 2));
    }
    return pairs;
  }

  /** Of the years that both sheets state, whether the results are the same. */
  private List<Boolean> sameResults(Entry entry) {
    return common(entry, (one, other) -> one.compareTo(other) == 0);
  }

  private boolean hasASameResult(Entry entry) {
    return common(entry, (one, other) -> one.signum() != 0 && one.compareTo(other) == 0)
        .contains(true);
  }

  private List<Boolean> common(Entry entry, BiPredicate<BigDecimal, BigDecimal> same) {
    List<Boolean> found = new ArrayList<>();
    for (Sheet.Measure.Year year : entry.measure().years()) {
      for (Sheet.Measure.Year before : last().measure().years()) {
        if (before.year() == year.year() && before.result() != null && year.result() != null) {
          found.add(same.test(before.result(), year.result()));
        }
      }
    }
    return found;
  }

  /** Of the same kind, and of the same unit as far as both have one. */
  private boolean isAlike(Entry entry) {
    String mine = plain(last().measure().unit());
    String other = plain(entry.measure().unit());
    return isOutcome() == entry.measure().isOutcome()
        && (mine.isEmpty() || other.isEmpty() || mine.equals(other) || count(mine, other));
  }

  /** 回 and 回数, 件 and 件数 are one. */
  private static boolean count(String one, String other) {
    return (one + "数").equals(other) || (other + "数").equals(one);
  }

  /** A name without its number, signs, notes and width. */
  static String plain(String name) {
    String one = Normalizer.normalize(name(name), Normalizer.Form.NFKC);
    return one.replaceAll("^\\s*[0-9]+(-[0-9]+)?(?=\\D)", "").replaceAll("[\\p{P}\\p{S}\\s]", "");
  }

  /**
   * A name as printed, on one line and without notes: of what follows a line break only an
   * explanation in brackets is of the name, and nothing that says why a cell is empty.
   */
  static String name(String printed) {
    StringBuilder name = new StringBuilder();
    for (String line : printed.strip().split("[\\s　]*\\R[\\s　]*")) {
      boolean hasBrackets = line.matches("[（(].*[）)]");
      boolean isNote = line.matches(".*[0-9０-９※。].*") || line.matches(".*(困難|空欄|未記入).*");
      if (name.isEmpty() || name.toString().matches("（(参考：旧指標|追加)）")) {
        name.append(line);
      } else if (hasBrackets && !isNote) {
        name.append(line);
      } else {
        break;
      }
    }
    return name.toString()
        .replaceAll("[\\s　]+", " ")
        .replaceAll("[（(][^（()）]*(未記入|困難|空欄)[^（()）]*[）)]", "")
        .replaceAll("(?<=。)[^。]*(困難|見込み)[^。]*。$|また[、]?活動見込みについては.*", "")
        .strip();
  }

  List<Entry> entries() {
    return entries;
  }

  Entry last() {
    return entries.get(entries.size() - 1);
  }

  boolean isOutcome() {
    return last().measure().isOutcome();
  }

  String name() {
    return name(last().measure().name());
  }

  /** Its unit before it was {@link #redefined}. */
  String formerUnit() {
    return entries.get(0).measure().unit().replaceAll("[\\s　]+", " ");
  }

  /** Its unit in the latest sheet that has one; empty where none has. */
  String unit() {
    String unit = "";
    for (Entry entry : entries) {
      unit = entry.measure().unit().isEmpty() ? unit : entry.measure().unit();
    }
    return unit.replaceAll("[\\s　]+", " ");
  }

  /**
   * The first sheet that has another unit than the one before it, and so measures something else;
   * null where all have the same.
   */
  Entry redefined() {
    String unit = "";
    for (Entry entry : entries) {
      String own =
          Normalizer.normalize(entry.measure().unit(), Normalizer.Form.NFKC)
              .replaceAll("\\s|^-$", "");
      if (!unit.isEmpty() && !own.isEmpty() && !unit.equals(own) && !count(unit, own)) {
        return entry;
      }
      unit = own.isEmpty() ? unit : own;
    }
    return null;
  }

  /**
   * By year what the sheets say of it, the earliest first; a sheet that says nothing is left out. A
   * final target that a later sheet moves is the target of its year.
   */
  TreeMap<Integer, List<Stated>> targets() {
    TreeMap<Integer, List<Stated>> byYear = stated(Sheet.Measure.Year::target);
    List<Entry> goals =
        entries.stream()
            .filter(e -> e.measure().goal() != null && e.measure().goalYear() != null)
            .toList();
    for (Entry entry : goals) {
      int year = entry.measure().goalYear();
      boolean isMoved =
          !isGoal(entry)
              || goals.stream().anyMatch(e -> e.measure().goalYear() == year && !isGoal(e));
      if (isMoved) {
        byYear
            .computeIfAbsent(year, y -> new ArrayList<>())
            .add(new Stated(entry.sheet(), new BigDecimal(entry.measure().goal())));
      }
    }
    byYear.values().forEach(list -> list.sort(Comparator.comparing(s -> s.sheet().year())));
    return byYear;
  }

  TreeMap<Integer, List<Stated>> results() {
    return stated(Sheet.Measure.Year::result);
  }

  private TreeMap<Integer, List<Stated>> stated(Function<Sheet.Measure.Year, BigDecimal> which) {
    TreeMap<Integer, List<Stated>> byYear = new TreeMap<>();
    for (Entry entry : entries) {
      for (Sheet.Measure.Year year : entry.measure().years()) {
        if (which.apply(year) != null) {
          byYear
              .computeIfAbsent(year.year(), y -> new ArrayList<>())
              .add(new Stated(entry.sheet(), which.apply(year)));
        }
      }
    }
    return byYear;
  }

  /** Whether a sheet has the very final target of the latest. */
  private boolean isGoal(Entry entry) {
    Sheet.Measure latest = goal().measure();
    return entry.measure().goal().equals(latest.goal())
        && entry.measure().goalYear().equals(latest.goalYear());
  }

  /** What the latest sheet that has one says of the final target; null where none has. */
  Entry goal() {
    Entry goal = null;
    for (Entry entry : entries) {
      boolean has = entry.measure().goal() != null || entry.measure().goalYear() != null;
      goal = has ? entry : goal;
    }
    return goal;
  }

  /** Which results are good: only where there is a target that says so. */
  String direction() {
    boolean hasTarget = !targets().isEmpty() || goal() != null && goal().measure().goal() != null;
    if (!hasTarget) {
      return "";
    }
    return name().matches(".*(日数|減少|しなかった|以下).*") ? "down" : "up";
  }

  private static String undated(String name) {
    return name(name).replaceAll("[（(][^（()）]*[0-9０-９][^（()）]*[）)]", "");
  }

  /**
   * What a sheet calls it, where that is another name than the latest, be it for dates; or empty.
   */
  String nameOn(Sheet sheet) {
    String own = plain(undated(last().measure().name()));
    for (Entry entry : entries) {
      String name = entry.measure().name();
      if (entry.sheet() == sheet && !own.equals(plain(undated(name)))) {
        return name(name);
      }
    }
    return "";
  }

  /**
   * Whether a sheet has a name for it that no sheet has whose results are the latest of a year, and
   * a year is the first that this sheet and no earlier one of that name states.
   */
  boolean isNamedOnlyIn(int year, Sheet sheet) {
    String name = nameOn(sheet);
    TreeMap<Integer, List<Stated>> results = results();
    return !name.isEmpty()
        && results.values().stream()
            .noneMatch(stated -> nameOn(stated.get(stated.size() - 1).sheet()).equals(name))
        && entries.stream()
            .map(Entry::sheet)
            .filter(of -> nameOn(of).equals(name))
            .findFirst()
            .filter(first -> first == sheet && year == firstYear(results, sheet))
            .isPresent();
  }

  private static int firstYear(TreeMap<Integer, List<Stated>> results, Sheet sheet) {
    return results.entrySet().stream()
        .filter(of -> of.getValue().stream().anyMatch(stated -> stated.sheet() == sheet))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(0);
  }
}
