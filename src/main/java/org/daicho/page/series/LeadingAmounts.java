package org.daicho.page.series;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daicho.model.Budget;
import org.daicho.model.catalogue.AmountKind;
import org.daicho.model.catalogue.BudgetTotals;
import org.daicho.model.time.FiscalYear;
import org.daicho.page.context.AmountColumn;
import org.daicho.page.context.PageContext;
import org.daicho.page.summary.PhaseOrder;

/** Which of a programme's amounts stand for its money, and what they came from and led to. */
public final class LeadingAmounts {
  private static final int MOST_KEY_FIGURES = 5;

  private final AmountSeries series;
  private final PhaseOrder phases;
  private final List<AmountColumn> columns;
  private final List<BudgetTotals> budgetTotals;

  LeadingAmounts(PageContext context, AmountSeries series) {
    this.series = series;
    this.phases = new PhaseOrder(context.catalogue());
    this.columns = series.columns();
    this.budgetTotals = series.budgetTotals();
  }

  /** The latest phase that documents state and that is known of some year. */
  public Optional<AmountColumn> leading() {
    List<AmountKind> known =
        columns.stream()
            .filter(
                c ->
                    series.years().stream()
                        .anyMatch(year -> series.amounts(c, year).sum().known() > 0))
            .map(AmountColumn::kind)
            .toList();
    return phases.leading(known, budgetTotals).map(series::column);
  }

  /**
   * The year whose amounts stand for the programme: the latest of which that phase is known which
   * stands for its money, such as the last that is executed, and not one that is only requested.
   */
  public Optional<FiscalYear> year() {
    return leading()
        .flatMap(
            column ->
                series.years().stream()
                    .filter(year -> series.amounts(column, year).sum().known() > 0)
                    .max(FiscalYear::compareTo));
  }

  /**
   * The few amounts of one year that say most: what was to come to, what stands for the money, what
   * is made of that, and what was carried on.
   */
  public List<AmountColumn> keyColumns(FiscalYear year) {
    List<AmountColumn> known =
        columns.stream().filter(column -> !series.amounts(column, year).all().isEmpty()).toList();
    Optional<AmountColumn> leading = leading();
    Set<AmountColumn> first = new LinkedHashSet<>();
    if (known.size() > MOST_KEY_FIGURES && leading.isPresent()) {
      before(leading.get()).ifPresent(first::add);
      first.add(leading.get());
      known.stream().filter(column -> isMadeOf(column, leading.get())).forEach(first::add);
      known.stream()
          .flatMap(in -> LedgerRows.carriedFrom(in, columns, budgetTotals).stream())
          .forEach(first::add);
    }
    first.addAll(known);
    return first.stream()
        .filter(known::contains)
        .limit(MOST_KEY_FIGURES)
        .map(c -> new AmountColumn(c.kind().in(Optional.of(year)), c.unit(), c.label()))
        .toList();
  }

  private boolean isMadeOf(AmountColumn column, AmountColumn part) {
    return budgetTotals.stream()
        .anyMatch(
            totals ->
                column
                    .in(totals)
                    .flatMap(Budget.Column::identity)
                    .filter(
                        is ->
                            is.columns().stream()
                                .flatMap(id -> LedgerRows.column(columns, totals, id).stream())
                                .anyMatch(part::equals))
                    .isPresent());
  }

  /** The phase before one, such as the budget for what was executed. */
  Optional<AmountColumn> before(AmountColumn leading) {
    return phases
        .before(leading.kind(), columns.stream().map(AmountColumn::kind).toList())
        .map(series::column);
  }

  /** The first of what an amount is made of, such as the initial budget. */
  Optional<AmountColumn> beginning(AmountColumn of) {
    return budgetTotals.stream()
        .flatMap(
            totals ->
                of
                    .in(totals)
                    .flatMap(Budget.Column::identity)
                    .filter(is -> !is.quotient() && is.terms().get(0).adds())
                    .flatMap(is -> LedgerRows.column(columns, totals, is.terms().get(0).column()))
                    .stream())
        .filter(column -> column.isPhaseOf(of))
        .reduce((a, b) -> b);
  }

  /** What was asked for before there was a budget. */
  Optional<AmountColumn> asked(AmountColumn leading, List<AmountColumn> others) {
    return columns.stream()
        .filter(column -> column.isPhaseOf(leading) && !others.contains(column))
        .filter(column -> phases.inOrder().compare(column.kind(), others.get(0).kind()) < 0)
        .findFirst();
  }
}
