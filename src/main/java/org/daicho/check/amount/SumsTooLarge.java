package org.daicho.check.amount;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.daicho.check.rule.Findings;
import org.daicho.check.rule.Rule;
import org.daicho.model.Budget;
import org.daicho.model.Entry;
import org.daicho.model.catalogue.BudgetTotals;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.catalogue.ProgrammeIndicators;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Id;
import org.daicho.model.value.Sum;

/**
 * All amounts of one kind, and all targets of one indicator, together are no more than a total
 * holds. Where they are, a total over them leaves out what it cannot add, and says that it is open.
 */
public final class SumsTooLarge implements Rule {
  /** What the figures of a sum are, and what to look at. */
  private enum Sort {
    MONEY("amounts of this kind", "are the units of all amounts right?"),
    COUNTS("targets of this indicator", "are all of them right, each of one unit?");

    private final String words;
    private final String hint;

    Sort(String words, String hint) {
      this.words = words;
      this.hint = hint;
    }
  }

  @Override
  public String code() {
    return "sum-too-large";
  }

  @Override
  public void check(Catalogue catalogue, Findings findings) {
    Map<String, Long> sums = new HashMap<>();
    findings.eachYear(
        catalogue.budgets(),
        budget -> {
          for (Budget.Column column : budget.columns()) {
            Stream<Figure> amounts =
                Stream.concat(
                    BudgetTotals.leaves(budget.lines()).stream()
                        .flatMap(line -> Stream.ofNullable(line.amounts().get(column.id()))),
                    budget.shared().stream()
                        .filter(shared -> shared.column().equals(column.id()))
                        .map(Budget.SharedAmount::amount));
            String kind = column.measure() + " " + column.phase() + " " + catalogue.yearOf(budget);
            add(Sort.MONEY, amounts, kind, sums, budget, "columns." + column.id() + ":", findings);
          }
        });
    ProgrammeIndicators indicators = new ProgrammeIndicators(catalogue);
    findings.each(
        catalogue.programmes(),
        programme -> {
          for (Map.Entry<Id, Figure> target : programme.targets().entrySet()) {
            Id indicator = target.getKey();
            add(
                Sort.COUNTS,
                Stream.of(target.getValue()).filter(figure -> !indicators.isRate(indicator)),
                indicator.value() + " " + catalogue.yearOf(programme),
                sums,
                programme,
                "targets." + indicator,
                findings);
          }
        });
  }

  /** Adds figures without their signs, and reports the first that is too much. */
  private static void add(
      Sort sort,
      Stream<Figure> figures,
      String kind,
      Map<String, Long> sums,
      Entry entry,
      String path,
      Findings findings) {
    long before = sums.getOrDefault(kind, 0L);
    long after = figures.mapToLong(f -> Math.abs(f.value())).reduce(before, SumsTooLarge::plus);
    sums.put(kind, after);
    if (after > Sum.LARGEST && before <= Sum.LARGEST) {
      findings.report(
          entry,
          path,
          "with this, the catalogue's "
              + sort.words
              + " come to more than 18 digits can write, and its totals leave out what they cannot"
              + " add",
          sort.hint);
    }
  }

  /** One too many is enough to know. */
  private static long plus(long total, long more) {
    return total > Sum.LARGEST ? total : total + more;
  }
}
