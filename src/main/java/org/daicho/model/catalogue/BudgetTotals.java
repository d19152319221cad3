package org.daicho.model.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daicho.model.Budget;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Id;
import org.daicho.model.value.Sum;

/**
 * A budget, added up. The rules of counting stand here and nowhere else:
 *
 * <ul>
 *   <li>a line with lines under it is their sum, and is not added next to them;
 *   <li>a shared amount is added once, wherever all of its programmes are counted;
 *   <li>a line listed again (再掲) is not added;
 *   <li>columns are added one by one: phases and parts are never mixed.
 * </ul>
 */
public final class BudgetTotals {
  private final Budget budget;
  private final Optional<FiscalYear> year;
  private final Map<Id, Map<Id, Budget.SharedAmount>> sharedByColumn = new HashMap<>();
  private final Map<Id, List<Budget.SharedAmount>> sharedLists = new HashMap<>();
  private final Map<Id, Budget.Line> lineByProgramme = new LinkedHashMap<>();

  /** The totals of a budget by itself, whose year may be its plan's to know. */
  public BudgetTotals(Budget budget) {
    this(budget, budget.fiscalYear());
  }

  /**
   * @param year that the budget's amounts are of; absent where no document says
   */
  BudgetTotals(Budget budget, Optional<FiscalYear> year) {
    this.budget = budget;
    this.year = year;
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
    return covered ? Figure.SHARED : column.missing().orElse(Figure.BLANK);
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
    return sharedIn(column.id()).stream()
        .filter(s -> s.programmes().stream().anyMatch(programmes::contains))
        .filter(s -> !programmes.containsAll(s.programmes()))
        .toList();
  }

  private List<Budget.SharedAmount> sharedIn(Id column) {
    return sharedLists.getOrDefault(column, List.of());
  }

  /** The computed total of a column over the lines given and all under them. */
  public Sum sum(List<Budget.Line> lines, Budget.Column column) {
    List<Budget.Line> leaves = leaves(lines);
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

  /** The lines that have none under them, in order. */
  public static List<Budget.Line> leaves(List<Budget.Line> lines) {
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
