package org.daicho.export.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daicho.export.format.Json;
import org.daicho.export.format.TotalJson;
import org.daicho.model.Budget;
import org.daicho.model.Field;
import org.daicho.model.Vocabulary;
import org.daicho.model.catalogue.BudgetTotals;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;
import org.daicho.model.value.MoneyUnit;
import org.daicho.model.value.Text;

/**
 * What is of budgets only. Every line says a figure for every column; of a line with lines under it
 * that is their sum, and what the source prints stands in {@code printed_subtotals}.
 */
record BudgetJson(Catalogue catalogue) {

  void members(Json json, Budget budget) {
    List<BudgetTotals> years = catalogue.years(budget);
    boolean several = !budget.years().isEmpty();
    FieldsJson.write(
        json,
        catalogue.complete(budget),
        Budget.FIELDS,
        Map.ofEntries(
            own(
                Budget.UNIT,
                () -> {
                  json.put("unit", MoneyUnit.SMALLEST.id());
                  json.put("source_unit", budget.unit().id());
                }),
            own(
                Budget.COLUMNS,
                () ->
                    json.list(
                        "columns", budget.columns(), c -> json.object(() -> column(json, c)))),
            own(
                Budget.LINES,
                () -> {
                  if (several) {
                    json.list("years", years, year -> json.object(() -> year(json, year)));
                  } else {
                    amounts(json, years.get(0));
                  }
                }),
            // Said with the lines, by year where there are several.
            own(Budget.SHARED, () -> {}),
            own(Budget.PRINTED_TOTALS, () -> {}),
            own(Budget.FUNDING, () -> {}),
            own(Budget.YEARS, () -> {}),
            own(
                Budget.SUPERSEDES,
                () ->
                    json.some(
                        "supersedes", budget.supersedes(), id -> json.reference(Kind.BUDGET, id))),
            own(Budget.DEBT_COMMITMENTS, () -> debtCommitments(json, budget.debtCommitments())),
            own(
                Budget.SCHEDULE,
                () ->
                    json.some(
                        "schedule", budget.schedule(), e -> json.object(() -> event(json, e)))),
            own(
                Budget.FUTURE_COST,
                () ->
                    budget
                        .futureCost()
                        .ifPresent(f -> json.object("future_cost", () -> futureCost(json, f)))),
            own(
                Budget.FORM_FIELDS,
                () -> json.map("fields", budget.fields(), (id, text) -> field(json, id, text)))));
  }

  private static Map.Entry<String, Runnable> own(Field<Budget, ?> field, Runnable write) {
    return Map.entry(field.name(), write);
  }

  /** What it says of money in one year. */
  private void amounts(Json json, BudgetTotals totals) {
    Budget budget = totals.budget();
    json.list("lines", budget.lines(), line -> line(json, totals, line));
    json.some("shared", budget.shared(), s -> json.object(() -> shared(json, budget, s)));
    if (BudgetTotals.mixAccounts(budget.lines())) {
      json.map("printed_totals", budget.printedTotals(), json::put);
      json.list(
          "totals_by_account",
          catalogue.totals(budget).stream().filter(t -> t.year().equals(totals.year())).toList(),
          account ->
              json.object(
                  () -> {
                    json.term("account", Vocabulary.ACCOUNT, account.budget().account());
                    totals(json, account);
                  }));
    } else {
      totals(json, totals);
    }
    if (budget.funding().size() == 1) {
      json.object("funding", () -> funding(json, budget, budget.funding().get(0)));
    } else {
      json.some(
          "funding_by_column",
          budget.funding(),
          funding -> json.object(() -> funding(json, budget, funding)));
    }
  }

  private void year(Json json, BudgetTotals year) {
    EntryJson.year(json, year.year());
    amounts(json, year);
  }

  private static void totals(Json json, BudgetTotals totals) {
    json.map("totals", byColumn(totals.budget()), (id, c) -> total(json, id, totals, c));
  }

  private static Map<Id, Budget.Column> byColumn(Budget budget) {
    Map<Id, Budget.Column> columns = new LinkedHashMap<>();
    budget.columns().forEach(c -> columns.put(c.id(), c));
    return Collections.unmodifiableMap(columns);
  }

  private static void column(Json json, Budget.Column column) {
    json.put("id", column.id().value());
    json.term("measure", Vocabulary.MEASURE, Optional.of(column.measure()));
    json.term("phase", Vocabulary.PHASE, Optional.of(column.phase()));
    json.put("rate", column.rate());
    json.put("of", column.of());
    json.put("part_of", column.partOf());
    json.put("missing", column.missing().map(figure -> figure.state().word()));
    json.put("is", column.identity());
    json.put("carried_from", column.carriedFrom());
    column
        .count()
        .ifPresent(
            count -> {
              json.term("unit", Vocabulary.COUNT_UNIT, Optional.of(count.unit()));
              json.put("decimals", count.decimals());
            });
  }

  private static void line(Json json, BudgetTotals totals, Budget.Line line) {
    json.object(
        () -> {
          json.reference("programme", Kind.PROGRAMME, line.programme());
          json.put("name", line.name());
          json.term("account", Vocabulary.ACCOUNT, line.account());
          if (line.countedElsewhere()) {
            json.put("counted_elsewhere", true);
          }
          json.map(
              "amounts",
              byColumn(totals.budget()),
              (id, column) -> amount(json, id, totals, line, column));
          json.some(
              "computed",
              totals.budget().columns().stream().filter(c -> totals.isComputed(line, c)).toList(),
              column -> json.value(column.id().value()));
          json.map("printed_subtotals", line.printedSubtotals(), json::put);
          json.some("notes", line.notes(), note -> json.object(() -> note(json, note)));
          json.some("lines", line.lines(), below -> line(json, totals, below));
        });
  }

  private static void amount(
      Json json, String id, BudgetTotals totals, Budget.Line line, Budget.Column column) {
    if (!line.isGroup()) {
      json.put(id, totals.figure(line, column));
    } else if (!BudgetTotals.mixAccounts(line.lines())) {
      TotalJson.figure(json, id, totals.sum(line.lines(), column));
    }
  }

  private static void note(Json json, Budget.FigureNote note) {
    json.put("column", note.column().value());
    json.put("note", note.note());
  }

  private static void shared(Json json, Budget budget, Budget.SharedAmount shared) {
    json.put("column", shared.column().value());
    json.list("programmes", shared.programmes(), p -> json.reference(Kind.PROGRAMME, p));
    json.put("amount", shared.amount());
    json.term("account", Vocabulary.ACCOUNT, shared.account());
    json.put("note", shared.note());
  }

  private static void total(Json json, String id, BudgetTotals totals, Budget.Column column) {
    Optional<Figure> printed =
        Optional.ofNullable(totals.budget().printedTotals().get(column.id()));
    json.object(id, () -> TotalJson.members(json, printed, totals.total(column)));
  }

  private static void funding(Json json, Budget budget, Budget.Funding funding) {
    json.put("column", funding.column().value());
    json.list(
        "sources",
        funding.lines(),
        line ->
            json.object(
                () -> {
                  json.term("source", Vocabulary.FUNDING_SOURCE, Optional.of(line.source()));
                  json.put("name", line.name());
                  json.put("amount", line.amount());
                }));
  }

  /** A field that the source leaves blank says so; one that it does not have is absent. */
  private static void debtCommitments(Json json, Budget.DebtCommitments debts) {
    if (debts.blank()) {
      json.put("debt_commitments", Figure.BLANK);
      return;
    }
    List<Budget.DebtCommitment> commitments = debts.commitments();
    json.some(
        "debt_commitments",
        commitments,
        debt ->
            json.object(
                () -> {
                  json.put("from_fiscal_year", debt.from().year());
                  json.put("to_fiscal_year", debt.to().year());
                  json.put("limit", debt.limit());
                }));
  }

  private static void event(Json json, Budget.Event event) {
    json.put("from", event.from().toString());
    json.put("to", event.to().toString());
    json.put("what", event.what());
  }

  private static void futureCost(Json json, Budget.FutureCost cost) {
    cost.perYear().ifPresent(figure -> json.put("per_year", figure));
    json.put("note", cost.note());
  }

  private static void field(Json json, String id, Text text) {
    if (text.isEmpty()) {
      json.put(id, Figure.BLANK);
    } else {
      json.put(id, text);
    }
  }
}
