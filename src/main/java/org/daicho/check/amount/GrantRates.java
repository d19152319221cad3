package org.daicho.check.amount;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daicho.check.rule.Findings;
import org.daicho.check.rule.PlacedLine;
import org.daicho.check.rule.Printed;
import org.daicho.check.rule.Rule;
import org.daicho.model.Budget;
import org.daicho.model.catalogue.BudgetTotals;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Id;
import org.daicho.model.value.MoneyUnit;
import org.daicho.model.value.Rate;
import org.daicho.model.value.Sum;

/**
 * A grant is its rate of the cost. The documents round each programme's share down or up to the
 * unit, so a grant lies between the sum of the shares rounded down and that of the shares rounded
 * up; a shared grant, of all programmes it covers.
 */
public final class GrantRates implements Rule {
  @Override
  public String code() {
    return "grant-rate";
  }

  /**
   * A grant that is off.
   *
   * @param costs of each programme it covers
   */
  private record Off(
      String path, Budget.Column grantColumn, Rate rate, Id of, long grant, List<Long> costs) {

    /** Whether the grant would be right, were the amounts of a column larger. */
    boolean isMendedBy(Id column, long by, MoneyUnit unit) {
      if (column.equals(grantColumn.id())) {
        return fits(rate, grant + by, costs, unit);
      }
      if (!column.equals(of)) {
        return false;
      }
      for (int i = 0; i < costs.size(); i++) {
        List<Long> mended = new ArrayList<>(costs);
        mended.set(i, costs.get(i) + by);
        if (fits(rate, grant, mended, unit)) {
          return true;
        }
      }
      return false;
    }
  }

  @Override
  public void check(Catalogue catalogue, Findings findings) {
    findings.eachYear(
        catalogue.budgets(),
        budget -> {
          for (Off off : off(budget, SoundColumns.of(budget, findings.membership()))) {
            findings.report(budget, off.path, message(off, budget.unit()), hint(off));
          }
        });
  }

  /** Whether a difference between a printed and a computed total is due to a grant that is off. */
  static boolean explains(Budget budget, List<Budget.Column> sound, Id column, long difference) {
    return off(budget, sound).stream()
        .anyMatch(off -> off.isMendedBy(column, difference, budget.unit()));
  }

  private static List<Off> off(Budget budget, List<Budget.Column> sound) {
    BudgetTotals totals = new BudgetTotals(budget);
    List<Off> off = new ArrayList<>();
    for (Budget.Column grant : sound) {
      Optional<Budget.Column> cost = grant.of().flatMap(budget::column).filter(sound::contains);
      if (grant.rate().isEmpty() || cost.isEmpty()) {
        continue;
      }
      for (PlacedLine placed : PlacedLine.leaves(budget)) {
        String path = placed.path() + "." + grant.id();
        Figure figure = totals.figure(placed.line(), grant);
        compare(
            path, grant, figure, List.of(totals.figure(placed.line(), cost.get())), budget, off);
      }
      for (int i = 0; i < budget.shared().size(); i++) {
        Budget.SharedAmount shared = budget.shared().get(i);
        if (shared.column().equals(grant.id()) && !shared.programmes().isEmpty()) {
          List<Figure> costs =
              shared.programmes().stream()
                  .map(totals::line)
                  .map(line -> line.map(l -> totals.figure(l, cost.get())))
                  .map(figure -> figure.orElse(Figure.UNDECIDED))
                  .toList();
          compare("shared[" + i + "].amount", grant, shared.amount(), costs, budget, off);
        }
      }
    }
    return off;
  }

  private static void compare(
      String path,
      Budget.Column grant,
      Figure figure,
      List<Figure> costs,
      Budget budget,
      List<Off> off) {
    Rate rate = grant.rate().orElseThrow();
    List<Long> known = costs.stream().filter(Figure::isKnown).map(Figure::value).toList();
    // Costs that are too many and too large to be added up are reported by themselves.
    if (figure.isKnown()
        && known.size() == costs.size()
        && Sum.of(costs).complete()
        && !fits(rate, figure.value(), known, budget.unit())) {
      off.add(new Off(path, grant, rate, grant.of().orElseThrow(), figure.value(), known));
    }
  }

  private static boolean fits(Rate rate, long grant, List<Long> costs, MoneyUnit unit) {
    return low(rate, costs, unit) <= grant && grant <= high(rate, costs, unit);
  }

  private static long low(Rate rate, List<Long> costs, MoneyUnit unit) {
    return costs.stream().mapToLong(cost -> rate.floor(cost, unit)).sum();
  }

  private static long high(Rate rate, List<Long> costs, MoneyUnit unit) {
    return costs.stream().mapToLong(cost -> rate.ceil(cost, unit)).sum();
  }

  private static String message(Off off, MoneyUnit unit) {
    String low = Printed.amount(low(off.rate, off.costs, unit), unit);
    String high = Printed.amount(high(off.rate, off.costs, unit), unit);
    long cost = off.costs.stream().mapToLong(Long::longValue).sum();
    return "`"
        + off.grantColumn.id()
        + "` is "
        + Printed.amount(off.grant, unit)
        + "; "
        + off.rate
        + " of `"
        + off.of
        + "`, "
        + Printed.amount(cost, unit)
        + ", is "
        + (low.equals(high) ? low : low + " to " + high);
  }

  private static String hint(Off off) {
    return "compare both amounts with the source"
        + (off.costs.size() > 1 ? "; each programme's share may be rounded down or up" : "");
  }
}
