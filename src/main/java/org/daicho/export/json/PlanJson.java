package org.daicho.export.json;

import java.util.Map;
import java.util.Optional;
import org.daicho.export.format.Json;
import org.daicho.export.format.TotalJson;
import org.daicho.model.Plan;
import org.daicho.model.Programme;
import org.daicho.model.Vocabulary;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.catalogue.ProgrammeIndicators;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Sum;

/** What is of plans only. */
record PlanJson(Catalogue catalogue) {

  void members(Json json, Plan plan) {
    FieldsJson.write(
        json,
        plan,
        Plan.FIELDS,
        Map.of(
            Plan.INDICATORS.name(),
            () -> json.some("indicators", plan.indicators(), i -> indicator(json, plan, i)),
            Plan.PRINTED_TOTALS.name(),
            () -> {}, // Each is in that of its indicator.
            Plan.VIEW.name(),
            () -> {})); // How pages show it, no fact.
    json.some(
        "programmes", catalogue.programmesOf(plan), p -> json.reference(Kind.PROGRAMME, p.id()));
    json.some("items", catalogue.itemsOf(plan), i -> json.reference(Kind.ITEM, i.id()));
    json.some("budgets", catalogue.budgetsOf(plan), b -> json.reference(Kind.BUDGET, b.id()));
  }

  private void indicator(Json json, Plan plan, Id indicator) {
    json.object(
        () -> {
          json.term("indicator", Vocabulary.INDICATOR, Optional.of(indicator));
          Figure printed = plan.printedTotals().get(indicator);
          json.object(
              "total",
              () ->
                  TotalJson.members(json, Optional.ofNullable(printed), targets(plan, indicator)));
        });
  }

  private Sum targets(Plan plan, Id indicator) {
    if (new ProgrammeIndicators(catalogue).isRate(indicator)) {
      return Sum.OF_RATES;
    }
    Sum sum = Sum.NOTHING;
    for (Programme programme : catalogue.programmesOf(plan)) {
      Figure target = programme.targets().getOrDefault(indicator, Figure.NOT_RECORDED);
      sum = sum.plusProgramme(Sum.NOTHING.plus(target));
    }
    return sum;
  }
}
