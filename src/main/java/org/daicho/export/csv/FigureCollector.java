package org.daicho.export.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.daicho.model.catalogue.ProgrammeIndicators;
import org.daicho.model.indicator.IndicatorValue;
import org.daicho.model.indicator.Measured;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.value.Currency;
import org.daicho.model.value.EntryKey;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Id;
import org.daicho.model.value.Text;

/** Puts together the figures of all records, by kind and id. */
final class FigureCollector {
  private final Catalogue catalogue;
  private final Terms terms;
  private final ProgrammeIndicators indicators;

  /** Budgets that a later one states anew, in whole or in part. */
  private final Set<Id> supersededBudgets = new HashSet<>();

  private final List<FigureRow> rows = new ArrayList<>();

  /** How many figures each record has so far. */
  private final Map<EntryKey, Integer> places = new HashMap<>();

  FigureCollector(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.terms = new Terms(catalogue);
    catalogue.budgets().forEach(budget -> supersededBudgets.addAll(budget.supersedes()));
    this.indicators = new ProgrammeIndicators(catalogue);
  }

  List<FigureRow> rows() {
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
    catalogue.plans().forEach(this::addPrintedTargets);
    new IndicatorRows(catalogue).rows().forEach(this::addIndicator);
    rows.sort(Comparator.comparing(FigureRow::record)); // The rows of a record keep their order.
    return rows;
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
    add(
        new FigureRow(
            budget.key(),
            next(budget),
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
    add(
        new FigureRow(
            budget.key(),
            next(budget),
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

  private void addPrintedTargets(Plan plan) {
    plan.printedTotals()
        .forEach(
            (indicator, printed) ->
                add(
                    new FigureRow(
                        plan.key(),
                        next(plan),
                        What.PRINTED_TOTAL,
                        List.of(),
                        "",
                        terms.name(Vocabulary.INDICATOR, indicator),
                        plan.fiscalYear(),
                        indicator.value(),
                        "",
                        Optional.empty(),
                        FigureCell.of(Optional.of(printed)),
                        "",
                        "",
                        catalogue
                            .term(Vocabulary.INDICATOR, indicator)
                            .map(term -> indicators.unit(term.definition()))
                            .orElse(Text.EMPTY),
                        false,
                        false,
                        plan.source())));
  }

  private void addIndicator(IndicatorRows.Row row) {
    IndicatorValue value = row.value();
    Optional<Measured> number = value.number();
    String plain = number.map(n -> n.low().toPlainString()).orElse("");
    add(
        new FigureRow(
            row.programme().key(),
            next(row.programme()),
            What.valueOf(row.what().name()),
            List.of(row.programme().id()),
            "",
            row.definition().name(),
            row.year(),
            row.indicator().id().value(),
            "",
            Optional.empty(),
            new FigureCell(plain, value.state().word()),
            number.filter(Measured::isRange).map(n -> n.high().toPlainString()).orElse(""),
            value.printed().equals(plain) ? "" : printed(value),
            indicators.unit(row.definition()),
            false,
            row.revised(),
            row.source()));
  }

  /** As printed, words included, in the site's first language. */
  private String printed(IndicatorValue value) {
    return value.words().isEmpty()
        ? value.printed()
        : value.words().in(catalogue.site().languages().get(0)).value();
  }

  private int next(Entry record) {
    return places.merge(record.key(), 1, Integer::sum);
  }

  private void add(FigureRow row) {
    rows.add(row);
  }
}
