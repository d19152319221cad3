package org.daicho.export.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daicho.export.format.Json;
import org.daicho.export.format.TotalJson;
import org.daicho.model.Budget;
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
    BudgetTotals totals = catalogue.totals(budget);
    FieldsJson.write(
        json,
        catalogue.complete(budget),
        Budget.FIELDS,
        Map.of(
            Budget.UNIT.name(),
            () -> {
              json.put("unit", MoneyUnit.SMALLEST.id());
              json.put("source_unit", budget.unit().id());
            },
            Budget.COLUMNS.name(),
            () -> json.list("columns", budget.columns(), c -> json.object(() -> column(json, c))),
            Budget.LINES.name(),
            () -> json.list("lines", budget.lines(), line -> line(json, totals, line)),
            Budget.SHARED.name(),
            () -> json.some("shared", budget.shared(), s -> json.object(() -> shared(json, s))),
            Budget.PRINTED_TOTALS.name(),
            () -> json.map("totals", byColumn(budget), (id, c) -> total(json, id, totals, c)),
            Budget.FUNDING.name(),
            () -> budget.funding().ifPresent(f -> json.object("funding", () -> funding(json, f))),
            Budget.DEBT_COMMITMENTS.name(),
            () -> debtCommitments(json, budget.debtCommitments()),
            Budget.SCHEDULE.name(),
            () -> json.some("schedule", budget.schedule(), e -> json.object(() -> event(json, e))),
            Budget.FUTURE_COST.name(),
            () ->
                budget
                    .futureCost()
                    .ifPresent(f -> json.object("future_cost", () -> futureCost(json, f))),
            Budget.FORM_FIELDS.name(),
            () -> json.map("fields", budget.fields(), (id, text) -> field(json, id, text))));
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
  }

  private static void line(Json json, BudgetTotals totals, Budget.Line line) {
    json.object(
        () -> {
          json.reference("programme", Kind.PROGRAMME, line.programme());
          json.put("name", line.name());
          if (line.countedElsewhere()) {
            json.put("counted_elsewhere", true);
          }
          json.map(
              "amounts",
              byColumn(totals.budget()),
              (id, column) -> amount(json, id, totals, line, column));
          json.map("printed_subtotals", line.printedSubtotals(), json::put);
          json.some("lines", line.lines(), below -> line(json, totals, below));
        });
  }

  private static void amount(
      Json json, String id, BudgetTotals totals, Budget.Line line, Budget.Column column) {
    if (line.isGroup()) {
      TotalJson.figure(json, id, totals.sum(line.lines(), column));
    } else {
      json.put(id, totals.figure(line, column));
    }
  }

  private static void shared(Json json, Budget.SharedAmount shared) {
    json.put("column", shared.column().value());
    json.list("programmes", shared.programmes(), p -> json.reference(Kind.PROGRAMME, p));
    json.put("amount", shared.amount());
    json.put("note", shared.note());
  }

  private static void total(Json json, String id, BudgetTotals totals, Budget.Column column) {
    Optional<Figure> printed =
        Optional.ofNullable(totals.budget().printedTotals().get(column.id()));
    json.object(id, () -> TotalJson.members(json, printed, totals.total(column)));
  }

  private static void funding(Json json, Budget.Funding funding) {
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
