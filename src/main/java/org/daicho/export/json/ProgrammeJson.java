package org.daicho.export.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daicho.export.format.Json;
import org.daicho.export.format.TotalJson;
import org.daicho.model.Budget;
import org.daicho.model.Programme;
import org.daicho.model.Standing;
import org.daicho.model.Vocabulary;
import org.daicho.model.catalogue.Amount;
import org.daicho.model.catalogue.BudgetTotals;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.catalogue.ProgrammeAmounts;
import org.daicho.model.catalogue.ProgrammeIndicators;
import org.daicho.model.value.Kind;
import org.daicho.model.value.MoneyUnit;

/** What is of programmes only. */
record ProgrammeJson(Catalogue catalogue) {

  void members(Json json, Programme programme) {
    FieldsJson.write(
        json,
        catalogue.complete(programme),
        Programme.FIELDS,
        LineageJson.with(
            Map.of(
                Programme.PLANS.name(),
                () -> json.someObjects("plans", programme.plans(), p -> plan(json, programme, p)),
                Programme.INDICATORS.name(),
                () -> indicators(json, programme)),
            json,
            Kind.PROGRAMME,
            programme.lineage()));
    List<BudgetTotals> all = catalogue.totalsOf(programme);
    json.someObjects(
        "amounts_" + MoneyUnit.SMALLEST.dataName(),
        amounts(programme, all, true),
        a -> amount(json, programme, a, all));
    json.someObjects(
        "other_figures", amounts(programme, all, false), a -> amount(json, programme, a, all));
  }

  /** The record's own targets and results are those of its first plan. */
  private static void plan(Json json, Programme programme, Standing standing) {
    json.reference("plan", Kind.PLAN, Optional.of(standing.plan()));
    boolean isFirst = standing == programme.plans().get(0);
    FieldsJson.write(
        json,
        isFirst && programme.plans().size() > 1
            ? standing.with(programme.targets(), programme.results())
            : standing,
        Standing.FIELDS);
  }

  /** All, where some are more than its targets and results of one year. */
  private void indicators(Json json, Programme programme) {
    if (!programme.indicators().isEmpty()) {
      ProgrammeIndicators indicators = new ProgrammeIndicators(catalogue);
      json.list(
          "indicators",
          indicators.of(programme),
          indicator -> new IndicatorJson(indicators).write(json, indicator));
    }
  }

  private static List<Amount> amounts(Programme programme, List<BudgetTotals> all, boolean money) {
    return all.stream()
        .flatMap(a -> a.budget().columns().stream().map(c -> a.counted(programme.id(), c)))
        .filter(amount -> amount.column().count().isEmpty() == money)
        .toList();
  }

  private static void amount(
      Json json, Programme programme, Amount amount, List<BudgetTotals> all) {
    Budget budget = amount.totals().budget();
    json.reference("budget", Kind.BUDGET, Optional.of(budget.id()));
    EntryJson.year(json, amount.totals().year());
    json.put("column", amount.column().id().value());
    json.term("measure", Vocabulary.MEASURE, Optional.of(amount.column().measure()));
    json.term("phase", Vocabulary.PHASE, Optional.of(amount.column().phase()));
    json.term("account", Vocabulary.ACCOUNT, budget.account());
    json.term("unit", Vocabulary.COUNT_UNIT, amount.column().count().map(Budget.Count::unit));
    if (amount.written().isPresent()) {
      json.put("amount", amount.written().get());
    } else {
      TotalJson.figure(json, "amount", amount.sum());
    }
    if (ProgrammeAmounts.isSuperseded(programme.id(), amount.totals(), amount.column(), all)) {
      json.put("superseded", true);
    }
    if (amount.listedAgain()) {
      json.put("counted_elsewhere", true);
    }
    json.object(
        "shared",
        amount.shared(),
        shared -> {
          json.put("amount", shared.amount());
          json.list("programmes", shared.programmes(), p -> json.reference(Kind.PROGRAMME, p));
        });
  }
}
