package org.daicho.model.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daicho.model.Budget;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Id;

/**
 * What a budget's columns are made of, held against what its source prints: real years execute more
 * than they have and print sums that are none, which is said and never refused.
 *
 * @param totals the year of the printed figure
 * @param path of the printed figure, without its year, as {@code lines[0].current}
 * @param line whose figure it is; absent for the printed total of all
 * @param from the column of the year before that the figure was carried out of; absent where it is
 *     made of columns of its own year
 * @param printed as written
 * @param computed what it is made of
 */
public record Reconciliation(
    BudgetTotals totals,
    String path,
    Optional<Budget.Line> line,
    Budget.Column column,
    Optional<Budget.Column> from,
    Figure printed,
    Figure computed) {

  /** The year of the printed figure. */
  public Budget budget() {
    return totals.budget();
  }

  /**
   * All of a budget, year by year, line by line.
   *
   * @param years each with the lines of all accounts, in order
   */
  public static List<Reconciliation> of(List<BudgetTotals> years) {
    List<Reconciliation> found = new ArrayList<>();
    Optional<BudgetTotals> before = Optional.empty();
    for (BudgetTotals year : years) {
      if (year.budget().columns().stream()
          .anyMatch(c -> c.identity().isPresent() || c.carriedFrom().isPresent())) {
        Optional<Budget> last = before.filter(b -> follows(b, year)).map(BudgetTotals::budget);
        new Finder(year, last, found).find();
      }
      before = Optional.of(year);
    }
    return found;
  }

  private static boolean follows(BudgetTotals before, BudgetTotals year) {
    return before.year().map(FiscalYear::year).equals(year.year().map(of -> of.year() - 1));
  }

  /** How much more is printed than it is made of; empty where one of them is open. */
  public Optional<BigDecimal> difference() {
    return printed.isKnown() && computed.isKnown()
        ? Optional.of(printed.decimal().subtract(computed.decimal()))
        : Optional.empty();
  }

  /** Whether both are known and differ; a quotient is printed rounded, or cut. */
  public boolean differs() {
    int decimals = column.count().map(Budget.Count::decimals).orElse(0);
    BigDecimal least = column.isQuotient() ? BigDecimal.valueOf(1, decimals) : BigDecimal.ZERO;
    return difference().filter(d -> d.abs().compareTo(least) > 0).isPresent();
  }

  private record Finder(BudgetTotals totals, Optional<Budget> before, List<Reconciliation> found) {

    void find() {
      Budget year = totals.budget();
      lines("lines", year.lines(), before.map(Budget::lines).orElse(List.of()));
      for (Budget.Column column : year.columns()) {
        Figure printed = year.printedTotals().get(column.id());
        if (printed != null && column.isQuotient()) {
          found.add(
              new Reconciliation(
                  totals,
                  "printed-totals." + column.id(),
                  Optional.empty(),
                  column,
                  Optional.empty(),
                  printed,
                  totals.total(column).figure()));
        }
      }
    }

    private void lines(String path, List<Budget.Line> lines, List<Budget.Line> earlier) {
      for (Budget.Line line : lines) {
        String here = path + "[" + line.place() + "]";
        Optional<Budget.Line> same =
            earlier.stream().filter(other -> other.place() == line.place()).findFirst();
        if (line.isGroup()) {
          lines(here + ".lines", line.lines(), same.map(Budget.Line::lines).orElse(List.of()));
          continue;
        }
        for (Budget.Column column : totals.budget().columns()) {
          Figure printed = line.amounts().get(column.id());
          if (printed != null) {
            totals
                .made(line, column)
                .ifPresent(made -> add(here, line, column, Optional.empty(), printed, made));
            column
                .carriedFrom()
                .flatMap(from -> before.flatMap(b -> b.column(from)))
                .ifPresent(from -> carried(here, line, column, from, printed, same));
          }
        }
      }
    }

    /** Some forms print what is carried out as negative, since they take it away. */
    private void carried(
        String path,
        Budget.Line line,
        Budget.Column column,
        Budget.Column from,
        Figure printed,
        Optional<Budget.Line> same) {
      Map<Id, Figure> amounts = same.map(Budget.Line::amounts).orElse(Map.of());
      Figure out = amounts.getOrDefault(from.id(), Figure.NOT_RECORDED);
      boolean negated =
          printed.isKnown()
              && out.isKnown()
              && printed.decimal().signum() * out.decimal().signum() < 0;
      add(
          path,
          line,
          column,
          Optional.of(from),
          printed,
          negated ? Figure.of(out.decimal().negate()) : out);
    }

    private void add(
        String path,
        Budget.Line line,
        Budget.Column column,
        Optional<Budget.Column> from,
        Figure printed,
        Figure computed) {
      found.add(
          new Reconciliation(
              totals,
              path + "." + column.id(),
              Optional.of(line),
              column,
              from,
              printed,
              computed));
    }
  }
}
