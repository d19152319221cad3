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
            () -> json.someObjects("indicators", plan.indicators(), i -> indicator(json, plan, i)),
            Plan.PRINTED_TOTALS.name(),
            () -> {}, // Each is in that of its indicator.
            Plan.VIEW.name(),
            () -> {})); // How pages show it, no fact.
    json.some("programmes", catalogue.programmesOf(plan), json::reference);
    json.some("items", catalogue.itemsOf(plan), json::reference);
    json.some("budgets", catalogue.budgetsOf(plan), json::reference);
  }

  private void indicator(Json json, Plan plan, Id indicator) {
    json.term("indicator", Vocabulary.INDICATOR, Optional.of(indicator));
    Optional<Figure> printed = Optional.ofNullable(plan.printedTotals().get(indicator));
    json.object("total", () -> TotalJson.members(json, printed, targets(plan, indicator)));
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
