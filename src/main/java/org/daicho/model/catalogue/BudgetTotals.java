package org.daicho.model.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.daicho.model.Budget;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Id;
import org.daicho.model.value.Sum;

/**
 * A budget of one year and one account, added up. The rules of counting stand here and nowhere
 * else:
 *
 * <ul>
 *   <li>a line with lines under it is their sum, and is not added next to them;
 *   <li>a shared amount is added once, wherever all of its programmes are counted;
 *   <li>a line listed again (再掲) is not added;
 *   <li>columns are added one by one: phases and parts are never mixed;
 *   <li>a rate is not added up: that of a total is made of the totals it is the quotient of.
 * </ul>
 */
public final class BudgetTotals implements Comparable<BudgetTotals> {
  private static final Comparator<BudgetTotals> ORDER =
      Comparator.comparing((BudgetTotals totals) -> totals.budget.id())
          .thenComparing(totals -> totals.year.map(FiscalYear::year).orElse(0))
          .thenComparing(totals -> totals.budget.account().map(Id::value).orElse(""));

  private final Budget budget;
  private final Optional<FiscalYear> year;

  /** The budgets whose figures this one states anew, and those that they did. */
  private final Set<Id> superseded;

  /** What a successor's budget states anew of one of the programmes. */
  private record Restatement(BudgetTotals later, Id successor) {}

  private final Map<Id, List<Restatement>> restatements = new HashMap<>();

  private final Map<Id, Map<Id, Budget.SharedAmount>> sharedByColumn = new HashMap<>();
  private final Map<Id, List<Budget.SharedAmount>> sharedLists = new HashMap<>();
  private final Map<Id, Budget.Line> lineByProgramme = new LinkedHashMap<>();

  /** The totals of a budget by itself, whose year may be its plan's to know. */
  public BudgetTotals(Budget budget) {
    this(budget, budget.fiscalYear(), Set.of());
  }

  /**
   * @param year that the budget's amounts are of; absent where no document says
   */
  BudgetTotals(Budget budget, Optional<FiscalYear> year, Set<Id> superseded) {
    this.budget = budget;
    this.year = year;
    this.superseded = superseded;
    for (Budget.SharedAmount shared : budget.shared()) {
      sharedLists.computeIfAbsent(shared.column(), c -> new ArrayList<>()).add(shared);
      Map<Id, Budget.SharedAmount> column =
          sharedByColumn.computeIfAbsent(shared.column(), c -> new HashMap<>());
      shared.programmes().forEach(p -> column.put(p, shared));
    }
    for (Budget.Line line : leaves(budget.lines())) {
      // A programme that is listed again has the line that counts.
      if (line.programme().isPresent()
          && (!line.countedElsewhere() || !lineByProgramme.containsKey(line.programme().get()))) {
        lineByProgramme.put(line.programme().get(), line);
      }
    }
  }

  public Budget budget() {
    return budget;
  }

  /** The fiscal year that its amounts are of. */
  public Optional<FiscalYear> year() {
    return year;
  }

  /**
   * The programmes that this budget has amounts of: those of its lines, or the one whose sheet it
   * is.
   */
  public Set<Id> programmes() {
    return budget.programme().isPresent()
        ? Set.of(budget.programme().get())
        : Collections.unmodifiableSet(lineByProgramme.keySet());
  }

  /** The line of a programme, that which counts where it is listed again. */
  public Optional<Budget.Line> line(Id programme) {
    return Optional.ofNullable(lineByProgramme.get(programme));
  }

  /** The shared amount that covers a programme in a column. */
  public Optional<Budget.SharedAmount> shared(Id column, Id programme) {
    Map<Id, Budget.SharedAmount> shared = sharedByColumn.get(column);
    return shared == null ? Optional.empty() : Optional.ofNullable(shared.get(programme));
  }

  /** What a line says in a column; the sum where it has lines under it. */
  public Figure figure(Budget.Line line, Budget.Column column) {
    if (line.isGroup()) {
      return sum(line.lines(), column).figure();
    }
    Figure written = line.amounts().get(column.id());
    if (written != null) {
      return written;
    }
    boolean covered =
        line.programme().isPresent() && shared(column.id(), line.programme().get()).isPresent();
    if (covered) {
      return Figure.SHARED;
    }
    return column.identity().isPresent()
        ? made(column, part -> figure(line, part))
        : column.missing().orElse(Figure.BLANK);
  }

  /** What a line comes to by what makes up a column; empty where nothing says what does. */
  public Optional<Figure> made(Budget.Line line, Budget.Column column) {
    return column.identity().map(is -> made(column, part -> figure(line, part)));
  }

  /** Whether a line's figure is computed and not written. */
  public boolean isComputed(Budget.Line line, Budget.Column column) {
    return column.identity().isPresent()
        && !line.isGroup()
        && !line.amounts().containsKey(column.id())
        && figure(line, column).isKnown();
  }

  private Figure made(Budget.Column column, Function<Budget.Column, Figure> figures) {
    return column
        .identity()
        .orElseThrow()
        .of(
            id -> budget.column(id).map(figures).orElse(Figure.NOT_RECORDED),
            column.count().filter(count -> !count.isAdditive()).isPresent() ? 100 : 1,
            column.count().map(Budget.Count::decimals).orElse(0));
  }

  /** The computed total of a column. */
  public Sum total(Budget.Column column) {
    return sum(budget.lines(), column);
  }

  /** What it says of one of its {@link #programmes} in a column. */
  public Amount amount(Id programme, Budget.Column column) {
    return budget.programme().isPresent()
        ? sheet(column)
        : amount(lineByProgramme.get(programme), column);
  }

  /** The same as totals over programmes take it: what is restated counts with the successor. */
  public Amount counted(Id programme, Budget.Column column) {
    Amount amount = amount(programme, column);
    return isRestated(programme, column) ? amount.countedElsewhere() : amount;
  }

  /**
   * Notes that a later budget, which supersedes this one, is of a programme that one of this one's
   * goes on as. What it states anew counts with that programme, and no longer here.
   */
  void restate(Id programme, BudgetTotals later, Id successor) {
    restatements
        .computeIfAbsent(programme, p -> new ArrayList<>())
        .add(new Restatement(later, successor));
  }

  /** Whether the budget of a successor states anew what this one says of a programme. */
  public boolean isRestated(Id programme, Budget.Column column) {
    return restatements.getOrDefault(programme, List.of()).stream()
        .anyMatch(by -> by.later().supersedes(this, by.successor(), column));
  }

  /** Whether any of what this one says of a programme may be {@link #isRestated restated}. */
  public boolean mayBeRestated(Id programme) {
    return restatements.containsKey(programme);
  }

  /** The budgets that state anew what this one says of a programme, under its successor. */
  List<Budget> restating(Id programme) {
    return restatements.getOrDefault(programme, List.of()).stream()
        .map(by -> by.later().budget())
        .toList();
  }

  /** What the sheet of one programme comes to; all of its lines may be only listed again. */
  private Amount sheet(Budget.Column column) {
    boolean again = areListedAgain(leaves(budget.lines()));
    return new Amount(
        this,
        column,
        again ? Optional.of(listed(column)) : Optional.empty(),
        total(column).asOne(),
        Optional.empty(),
        again);
  }

  /** What lines that all count elsewhere say together; open where any of them is. */
  private Figure listed(Budget.Column column) {
    Sum sum = Sum.NOTHING;
    for (Budget.Line line : leaves(budget.lines())) {
      sum = sum.plus(figure(line, column));
    }
    return sum.partial() ? sum.openFigure() : sum.figure();
  }

  private static boolean areListedAgain(List<Budget.Line> leaves) {
    return !leaves.isEmpty() && leaves.stream().allMatch(Budget.Line::countedElsewhere);
  }

  /** What a line of a programme says in a column. */
  public Amount amount(Budget.Line line, Budget.Column column) {
    Figure figure = figure(line, column);
    boolean again = line.countedElsewhere();
    return new Amount(
        this,
        column,
        Optional.of(figure),
        again ? Sum.NOTHING : Sum.NOTHING.plus(figure),
        figure.state() == Figure.State.SHARED
            ? shared(column.id(), line.programme().orElseThrow())
            : Optional.empty(),
        again);
  }

  /**
   * What shared amounts of a column come to over some of this budget's programmes. One counts where
   * all of its programmes are among them; one that reaches further is not theirs alone, and {@link
   * #reaching} lists it.
   */
  public Sum sharedWithin(Budget.Column column, Set<Id> programmes) {
    Sum sum = Sum.NOTHING;
    if (budget.programme().isEmpty()) {
      for (Budget.SharedAmount shared : sharedIn(column.id())) {
        if (programmes.containsAll(shared.programmes())) {
          sum = sum.plus(shared.amount());
        }
      }
    }
    return sum;
  }

  /** The shared amounts that cover some of the programmes and others besides. */
  public List<Budget.SharedAmount> reaching(Budget.Column column, Set<Id> programmes) {
    List<Budget.SharedAmount> reaching = new ArrayList<>();
    for (Budget.SharedAmount shared : sharedIn(column.id())) {
      if (!Collections.disjoint(programmes, shared.programmes())
          && !programmes.containsAll(shared.programmes())) {
        reaching.add(shared);
      }
    }
    return reaching;
  }

  private List<Budget.SharedAmount> sharedIn(Id column) {
    return sharedLists.getOrDefault(column, List.of());
  }

  /** The computed total of a column over the lines given and all under them. */
  public Sum sum(List<Budget.Line> lines, Budget.Column column) {
    List<Budget.Line> leaves = leaves(lines);
    if (!column.isAdditive() && leaves.size() != 1) {
      return column.isQuotient()
          ? Sum.NOTHING.plus(made(column, part -> whole(sum(lines, part))))
          : Sum.OF_RATES;
    }
    Sum sum = areListedAgain(leaves) ? Sum.COUNTED_ELSEWHERE : Sum.NOTHING;
    List<Budget.SharedAmount> seen = new ArrayList<>();
    for (Budget.Line line : leaves) {
      if (line.countedElsewhere()) {
        continue;
      }
      Figure figure = figure(line, column);
      if (figure.state() == Figure.State.SHARED) {
        Budget.SharedAmount shared =
            shared(column.id(), line.programme().orElseThrow()).orElse(null);
        if (shared != null && !seen.contains(shared)) {
          seen.add(shared);
          sum = sum.plus(shared.amount());
        }
      } else {
        sum = sum.plus(figure);
      }
    }
    return sum;
  }

  /** Whether some lines are of several accounts, so that what they come to is no one's. */
  public static boolean mixAccounts(List<Budget.Line> lines) {
    return leaves(lines).stream().map(Budget.Line::account).distinct().count() > 1;
  }

  /** A total as one figure, which is open where any of it is. */
  private static Figure whole(Sum sum) {
    return sum.complete() ? sum.figure() : sum.open() > 0 ? sum.openFigure() : Figure.NOT_RECORDED;
  }

  /** Whether it supersedes the budget of another, whatever each of them says. */
  boolean names(BudgetTotals other) {
    return superseded.contains(other.budget.id());
  }

  /** Whether it states anew what another says of a programme in a column. */
  boolean supersedes(BudgetTotals other, Id programme, Budget.Column column) {
    return names(other)
        && year.equals(other.year)
        && budget.account().equals(other.budget.account())
        && programmes().contains(programme)
        && budget
            .column(column.measure(), column.phase())
            .filter(own -> states(programme, own))
            .isPresent();
  }

  /** Whether it says a figure of a programme, and not only what a missing one means. */
  private boolean states(Id programme, Budget.Column column) {
    List<Budget.Line> lines =
        budget.programme().isPresent()
            ? leaves(budget.lines())
            : List.of(lineByProgramme.get(programme));
    return lines.stream()
        .anyMatch(
            line ->
                line.amounts().containsKey(column.id())
                    || isComputed(line, column)
                    || shared(column.id(), programme).isPresent());
  }

  @Override
  public int compareTo(BudgetTotals other) {
    return this == other ? 0 : ORDER.compare(this, other);
  }

  /** The lines that have none under them, in order. */
  public static List<Budget.Line> leaves(List<Budget.Line> lines) {
    if (lines.stream().noneMatch(Budget.Line::isGroup)) {
      return lines;
    }
    List<Budget.Line> leaves = new ArrayList<>();
    for (Budget.Line line : lines) {
      if (line.isGroup()) {
        leaves.addAll(leaves(line.lines()));
      } else {
        leaves.add(line);
      }
    }
    return leaves;
  }
}
