package org.daicho.page.series;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daicho.model.Budget;
import org.daicho.model.catalogue.AmountKind;
import org.daicho.model.catalogue.BudgetTotals;
import org.daicho.model.value.Id;
import org.daicho.model.value.Identity;
import org.daicho.page.context.AmountColumn;

/**
 * The order of an account's rows, as the columns of its budgets are made of one another: what is
 * added up stands above what it makes. Where the same amount would have to stand in two places,
 * rows keep their order and have no signs.
 */
final class LedgerRows {
  /**
   * @param sign how it goes into the next sum below; {@code =} of the sum itself; may be empty
   * @param bracket over how many rows from here on a bracket goes
   * @param isSum whether it is the sum of the rows in a bracket
   */
  record Row(AmountColumn column, String sign, int bracket, boolean isSum) {}

  private record Part(AmountColumn column, boolean adds) {}

  private final List<AmountColumn> columns;
  private final List<BudgetTotals> budgetTotals;
  private final List<Row> rows = new ArrayList<>();

  private LedgerRows(List<AmountColumn> columns, List<BudgetTotals> budgetTotals) {
    this.columns = columns;
    this.budgetTotals = budgetTotals;
  }

  /**
   * @param columns in the order in which they stand where nothing says what they are made of
   */
  static List<Row> of(List<AmountColumn> columns, List<BudgetTotals> budgetTotals) {
    LedgerRows ledger = new LedgerRows(columns, budgetTotals);
    for (AmountColumn column : columns) {
      boolean within =
          columns.stream()
              .filter(other -> !other.equals(column) && !ledger.isShown(other))
              .anyMatch(
                  other -> ledger.parts(other).stream().anyMatch(p -> p.column.equals(column)));
      if (!within) {
        ledger.show(column, new ArrayList<>());
      }
    }
    columns.forEach(column -> ledger.show(column, new ArrayList<>()));
    return List.copyOf(ledger.rows);
  }

  private boolean isShown(AmountColumn column) {
    return rows.stream().anyMatch(row -> row.column.equals(column));
  }

  /**
   * @param under those that are made of it, so that no circle goes on for ever
   */
  private void show(AmountColumn column, List<AmountColumn> under) {
    if (isShown(column) || under.contains(column)) {
      return;
    }
    List<Part> parts = parts(column);
    List<AmountColumn> within = new ArrayList<>(under);
    within.add(column);
    for (Part part : parts) {
      if (!parts(part.column).isEmpty()) {
        show(part.column, within);
      }
    }
    boolean follows =
        !parts.isEmpty()
            && !rows.isEmpty()
            && parts.get(0).adds
            && rows.get(rows.size() - 1).column.equals(parts.get(0).column);
    List<Part> fresh = follows ? parts.subList(1, parts.size()) : parts;
    boolean signed = !fresh.isEmpty() && fresh.stream().noneMatch(p -> isShown(p.column));
    boolean sum = signed && !follows && fresh.size() > 1;
    for (int i = 0; i < fresh.size(); i++) {
      Part part = fresh.get(i);
      if (!isShown(part.column)) {
        boolean first = i == 0 && !follows && part.adds;
        String sign = !signed || first ? "" : part.adds ? "＋" : "−";
        rows.add(new Row(part.column, sign, sum && i == 0 ? fresh.size() : 0, false));
      }
    }
    rows.add(new Row(column, signed ? "＝" : "", 0, sum));
  }

  /** What an amount is the sum of; nothing where no budget says so, or for a quotient. */
  private List<Part> parts(AmountColumn column) {
    return newestFirst()
        .flatMap(
            totals ->
                column
                    .in(totals)
                    .flatMap(Budget.Column::identity)
                    .filter(is -> !is.quotient())
                    .map(is -> parts(totals, is))
                    .stream())
        .findFirst()
        .orElse(List.of());
  }

  private List<Part> parts(BudgetTotals totals, Identity identity) {
    List<Part> parts = new ArrayList<>();
    for (Identity.Term term : identity.terms()) {
      column(columns, totals, term.column()).ifPresent(c -> parts.add(new Part(c, term.adds())));
    }
    return parts.size() == identity.terms().size() ? parts : List.of();
  }

  private Stream<BudgetTotals> newestFirst() {
    return budgetTotals.stream()
        .sorted(
            Comparator.comparing((BudgetTotals t) -> t.year().map(y -> -y.year()).orElse(0))
                .thenComparing(Comparator.<BudgetTotals>naturalOrder().reversed()));
  }

  /** What the year before carried out and this one carries in. */
  static Optional<AmountColumn> carriedFrom(
      AmountColumn column, List<AmountColumn> columns, List<BudgetTotals> budgetTotals) {
    return new LedgerRows(columns, budgetTotals)
        .newestFirst()
        .flatMap(
            totals ->
                column
                    .in(totals)
                    .flatMap(Budget.Column::carriedFrom)
                    .flatMap(from -> column(columns, totals, from))
                    .stream())
        .findFirst();
  }

  /** The column of a budget among those of a page. */
  static Optional<AmountColumn> column(List<AmountColumn> columns, BudgetTotals totals, Id column) {
    Optional<AmountKind> kind =
        totals.budget().column(column).map(found -> AmountKind.of(totals, found));
    return columns.stream().filter(c -> kind.equals(Optional.of(c.kind()))).findFirst();
  }
}
