package org.daicho.content.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daicho.content.value.ValueForm;
import org.daicho.content.value.Values;
import org.daicho.diagnostic.Nearest;
import org.daicho.model.Budget;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Id;
import org.daicho.model.value.Identity;
import org.daicho.yaml.Node;

/** Reads the columns of a budget, and what makes up their amounts. */
final class BudgetColumnsReader {
  private static final ValueForm<Identity> IDENTITY =
      new ValueForm<>(
          "not-an-identity",
          "a sum or a quotient of columns",
          Identity::parse,
          text ->
              "write for example `initial + supplementary - carried-out`, with spaces around the"
                  + " signs, or `executed / current`");

  private static final ValueForm<Integer> DECIMALS =
      ValueForm.of(
          "not-a-number",
          "a number of decimals, 0 to " + Budget.Count.MOST_DECIMALS,
          "1",
          text ->
              text.matches("[0-" + Budget.Count.MOST_DECIMALS + "]")
                  ? Optional.of(Integer.valueOf(text))
                  : Optional.empty());

  private final Fields budget;
  private final Values.FigureParser money;
  private final Map<Id, Fields> written = new LinkedHashMap<>();

  BudgetColumnsReader(Fields budget, Values.FigureParser money) {
    this.budget = budget;
    this.money = money;
  }

  List<Budget.Column> columns() {
    budget.require(Budget.COLUMNS.name(), "cost: {measure: cost, phase: requested}");
    List<Budget.Column> read = new ArrayList<>();
    budget
        .group(Budget.COLUMNS.name(), "the columns of a budget")
        .ifPresent(
            group ->
                group
                    .all()
                    .forEach(
                        (id, node) -> {
                          if (node instanceof Node.Mapping mapping) {
                            read.add(
                                column(id, new Fields("a column", mapping, budget.reporter())));
                          } else {
                            read.add(unreadable(id));
                            group.wrongType(
                                id.value(), node, "`{measure: cost, phase: requested}`");
                          }
                        }));
    return read.stream().map(column -> sound(column, read)).toList();
  }

  /** Stands where a column could not be read, so that its amounts are still known to be its. */
  private static Budget.Column unreadable(Id id) {
    return new Budget.Column(
        id,
        Id.UNREADABLE,
        Id.UNREADABLE,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(Figure.UNDECIDED));
  }

  private Budget.Column column(Id id, Fields column) {
    written.put(id, column);
    Optional<Budget.Count> count =
        column
            .id("unit")
            .map(unit -> new Budget.Count(unit, column.parsed("decimals", DECIMALS).orElse(0)));
    if (count.isEmpty() && column.has("decimals")) {
      column.requireWith("decimals", "unit", "fte");
    }
    Optional<Figure> missing =
        column.has("missing")
            ? Optional.of(column.figure("missing", parser(count, money)))
            : Optional.empty();
    column.requireWith("rate", "of", "cost");
    Budget.Column read =
        new Budget.Column(
            id,
            column.requiredId("measure", "cost"),
            column.requiredId("phase", "requested"),
            column.parsed("rate", ValueForm.RATE),
            column.id("of"),
            column.id("part-of"),
            missing,
            column.parsed("is", IDENTITY),
            count,
            column.id("carried-from"));
    column.close();
    return read;
  }

  /** How the figures of a column are read. */
  static Values.FigureParser parser(Optional<Budget.Count> count, Values.FigureParser money) {
    return count.map(c -> Values.FigureParser.decimals(c)).orElse(money);
  }

  /** The column without an identity that leads nowhere, which is reported. */
  private Budget.Column sound(Budget.Column column, List<Budget.Column> all) {
    Optional<String> fault = column.identity().flatMap(is -> fault(column, is, all));
    if (fault.isEmpty()) {
      return column;
    }
    written
        .get(column.id())
        .error(
            "is",
            "identity-fault",
            "`" + column.id() + "` is `" + column.identity().get() + "`; " + fault.get(),
            "name columns of the same unit as this one that are not made of it themselves");
    return new Budget.Column(
        column.id(),
        column.measure(),
        column.phase(),
        column.rate(),
        column.of(),
        column.partOf(),
        column.missing().or(() -> Optional.of(Figure.UNDECIDED)),
        Optional.empty(),
        column.count(),
        column.carriedFrom());
  }

  private static Optional<String> fault(
      Budget.Column column, Identity is, List<Budget.Column> all) {
    if (column.missing().isPresent()) {
      return Optional.of(
          "that says what a figure that is not written comes to, and `missing`, too");
    }
    if (leadsTo(column.id(), is, all, new HashSet<>())) {
      return Optional.of("that leads back to `" + column.id() + "`");
    }
    for (Id part : is.columns()) {
      Optional<Budget.Column> of = find(part, all);
      if (!is.quotient() && of.isPresent() && !unit(of.get()).equals(unit(column))) {
        return Optional.of("`" + part + "` is in another unit");
      }
      if (of.isPresent() && !of.get().isAdditive()) {
        return Optional.of("`" + part + "` is a rate, which is neither added nor divided");
      }
    }
    return Optional.empty();
  }

  private static Optional<Id> unit(Budget.Column column) {
    return column.count().map(Budget.Count::unit);
  }

  private static Optional<Budget.Column> find(Id id, List<Budget.Column> all) {
    return all.stream().filter(c -> c.id().equals(id)).findFirst();
  }

  private static boolean leadsTo(Id column, Identity is, List<Budget.Column> all, Set<Id> seen) {
    for (Id part : is.columns()) {
      if (part.equals(column)) {
        return true;
      }
      Optional<Identity> next =
          seen.add(part) ? find(part, all).flatMap(Budget.Column::identity) : Optional.empty();
      if (next.isPresent() && leadsTo(column, next.get(), all, seen)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Names that several lines of a budget have amounts under, and that are no columns. A name in one
   * line is a slip in that line; in several, the column was left out or misspelt, which is reported
   * once.
   */
  static final class UndeclaredColumns {
    /** What a line has besides amounts. */
    private static final Set<String> OWN =
        Set.of(
            "programme",
            "name",
            "account",
            "lines",
            "printed-subtotals",
            "counted-elsewhere",
            "notes");

    private final Map<String, Integer> lines = new LinkedHashMap<>();

    private UndeclaredColumns() {}

    /** Finds and reports them. */
    static List<Id> report(Fields budget, List<Id> columns) {
      UndeclaredColumns names = new UndeclaredColumns();
      budget.node("lines").ifPresent(names::count);
      List<String> unused = new ArrayList<>(columns.stream().map(Id::value).toList());
      unused.removeAll(names.lines.keySet());
      List<Id> undeclared = new ArrayList<>();
      names.lines.forEach(
          (name, count) -> {
            Id id = Id.of(name);
            if (count > 1 && !columns.contains(id)) {
              undeclared.add(id);
              budget.error(
                  "columns",
                  "unknown-column",
                  count + " lines have an amount in `" + name + "`, which is not among the columns",
                  Nearest.to(name, unused)
                      .map(near -> "is it `" + near + "` that is meant?")
                      .orElse("add `" + name + ": {measure: …, phase: …}`"));
              budget.unread(name);
            }
          });
      return undeclared;
    }

    private void count(Node node) {
      if (!(node instanceof Node.Sequence sequence)) {
        return;
      }
      for (Node item : sequence.items()) {
        if (item instanceof Node.Mapping line) {
          for (Node.Pair pair : line.pairs()) {
            String key = pair.key().text();
            if (Id.isValid(key) && !OWN.contains(key) && !Values.looksLikeTornNumber(key)) {
              lines.merge(key, 1, Integer::sum);
            }
          }
          line.get("lines").ifPresent(this::count);
        }
      }
    }
  }
}
