package org.daicho.export.csv;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.daicho.export.csv.FigureRow.What;
import org.daicho.export.format.FigureCell;
import org.daicho.export.format.Terms;
import org.daicho.model.Budget;
import org.daicho.model.Entry;
import org.daicho.model.Plan;
import org.daicho.model.Provenance;
import org.daicho.model.Vocabulary;
import org.daicho.model.catalogue.BudgetTotals;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.value.Currency;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Id;
import org.daicho.model.value.Text;

/** The figures of budgets: lines, what they share, printed totals, funding, later years. */
final class BudgetFigures {
  private final Catalogue catalogue;
  private final Terms terms;
  private final ToIntFunction<Entry> place;
  private final Consumer<FigureRow> to;

  /** Budgets that a later one states anew, in whole or in part. */
  private final Set<Id> supersededBudgets = new HashSet<>();

  /**
   * @param place the next among the figures of a record
   * @param to where they go
   */
  BudgetFigures(Catalogue catalogue, ToIntFunction<Entry> place, Consumer<FigureRow> to) {
    this.catalogue = catalogue;
    this.terms = new Terms(catalogue);
    this.place = place;
    this.to = to;
    catalogue.budgets().forEach(budget -> supersededBudgets.addAll(budget.supersedes()));
  }

  void addAll() {
    BudgetLineRows lines = new BudgetLineRows(catalogue);
    lines.rows().stream()
        .filter(row -> !row.amount().equals(FigureCell.COVERED)) // It stands where it is shared.
        .forEach(row -> addLine(lines, row));
    for (Budget budget : catalogue.budgets()) {
      for (BudgetTotals year : catalogue.years(budget)) {
        addFunding(year);
        addPrintedSubtotals(year, "", year.budget().lines());
        addPrintedTotals(year);
      }
      addLaterYears(budget);
    }
  }

  private void addLine(BudgetLineRows lines, BudgetLineRows.Row row) {
    Optional<Budget.SharedAmount> shared =
        row.line()
            .programme()
            .filter(
                p -> row.totals().figure(row.line(), row.column()).state() == Figure.State.SHARED)
            .flatMap(p -> row.totals().shared(row.column().id(), p));
    boolean superseded = !supersededBudgets.isEmpty() && lines.isSuperseded(row);
    add(
        row.totals(),
        row.column(),
        shared.isPresent() ? What.SHARED : What.LINE,
        shared
            .map(Budget.SharedAmount::programmes)
            .orElseGet(() -> row.programme().or(row.budget()::programme).stream().toList()),
        row.number(),
        lines.name(row),
        row.account(),
        row.amount(),
        row.counted() && !superseded,
        superseded);
  }

  private void addFunding(BudgetTotals totals) {
    for (Budget.Funding funding : totals.budget().funding()) {
      Optional<Budget.Column> column = totals.budget().column(funding.column());
      for (Budget.FundingLine line : funding.lines()) {
        Text source = terms.name(Vocabulary.FUNDING_SOURCE, line.source());
        column.ifPresent(
            c ->
                addOther(
                    totals,
                    c,
                    What.FUNDING,
                    line.source().value(),
                    line.name().isEmpty()
                        ? source
                        : Terms.label(source, Text.of(" / ", " / "), line.name()),
                    line.amount()));
      }
    }
  }

  private void addPrintedSubtotals(BudgetTotals totals, String prefix, List<Budget.Line> lines) {
    for (Budget.Line line : lines) {
      String number = prefix + (line.place() + 1);
      for (Budget.Column column : totals.budget().columns()) {
        Figure printed = line.printedSubtotals().get(column.id());
        if (printed != null) {
          addOther(totals, column, What.PRINTED_SUBTOTAL, number, line.name(), printed);
        }
      }
      addPrintedSubtotals(totals, number + ".", line.lines());
    }
  }

  private void addPrintedTotals(BudgetTotals totals) {
    for (Budget.Column column : totals.budget().columns()) {
      Figure printed = totals.budget().printedTotals().get(column.id());
      if (printed != null) {
        addOther(totals, column, What.PRINTED_TOTAL, "", Text.EMPTY, printed);
      }
    }
  }

  /** What is no part of a budget's total: it stands there once more, in other words. */
  private void addOther(
      BudgetTotals totals, Budget.Column column, What what, String line, Text name, Figure figure) {
    add(
        totals,
        column,
        what,
        totals.budget().programme().stream().toList(),
        line,
        name,
        totals.budget().account(),
        FigureCell.of(Optional.of(figure)),
        false,
        supersededBudgets.contains(totals.budget().id()));
  }

  private void add(
      BudgetTotals totals,
      Budget.Column column,
      What what,
      List<Id> programmes,
      String line,
      Text name,
      Optional<Id> account,
      FigureCell figure,
      boolean counted,
      boolean superseded) {
    Budget budget = totals.budget();
    to.accept(
        new FigureRow(
            budget.key(),
            place.applyAsInt(budget),
            what,
            programmes,
            line,
            name,
            totals.year(),
            column.measure().value(),
            column.phase().value(),
            account,
            figure,
            "",
            "",
            column
                .count()
                .map(count -> terms.name(Vocabulary.COUNT_UNIT, count.unit()))
                .orElse(Currency.OF_AMOUNTS.name()),
            counted,
            superseded,
            sourceOf(budget)));
  }

  private Optional<Provenance> sourceOf(Budget budget) {
    return budget.source().or(() -> budget.plan().flatMap(catalogue::plan).flatMap(Plan::source));
  }

  /** What a budget binds later years to, and what it expects them to cost. */
  private void addLaterYears(Budget budget) {
    for (Budget.DebtCommitment debt : budget.debtCommitments().commitments()) {
      addLater(
          budget,
          What.DEBT_COMMITMENT,
          debt.from().year() + "/" + debt.to().year(),
          Optional.of(debt.from()),
          debt.limit());
    }
    budget
        .futureCost()
        .flatMap(Budget.FutureCost::perYear)
        .ifPresent(cost -> addLater(budget, What.FUTURE_COST, "", Optional.empty(), cost));
  }

  private void addLater(
      Budget budget, What what, String line, Optional<FiscalYear> year, Figure figure) {
    to.accept(
        new FigureRow(
            budget.key(),
            place.applyAsInt(budget),
            what,
            budget.programme().stream().toList(),
            line,
            Text.EMPTY,
            year,
            what.word(),
            "",
            Optional.empty(),
            FigureCell.of(Optional.of(figure)),
            "",
            "",
            Currency.OF_AMOUNTS.name(),
            false,
            supersededBudgets.contains(budget.id()),
            sourceOf(budget)));
  }
}
