package org.daicho.check.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daicho.model.Indicator;
import org.daicho.model.IndicatorDefinition;
import org.daicho.model.Programme;
import org.daicho.model.Standing;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.catalogue.ProgrammeIndicators;
import org.daicho.model.indicator.IndicatorValue;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Id;

/**
 * A value of an indicator where a programme's record writes it, in whichever form.
 *
 * @param path in the record
 * @param target whether it is aimed at, and not a result
 */
record WrittenValue(
    String path, IndicatorDefinition definition, IndicatorValue value, boolean target) {

  /** All of a programme. */
  static List<WrittenValue> of(Programme programme, Catalogue catalogue) {
    if (programme.targets().isEmpty()
        && programme.results().isEmpty()
        && programme.plans().isEmpty()
        && programme.indicators().isEmpty()) {
      return List.of();
    }
    Collector collector = new Collector(new ProgrammeIndicators(catalogue));
    collector.brief(Programme.TARGETS.name(), programme.targets(), true);
    collector.brief(Programme.RESULTS.name(), programme.results(), false);
    for (Standing standing : programme.plans()) {
      String path = Programme.PLANS.name() + "." + standing.plan() + ".";
      collector.brief(path + Standing.TARGETS.name(), standing.targets(), true);
      collector.brief(path + Standing.RESULTS.name(), standing.results(), false);
    }
    programme.indicators().forEach(collector::add);
    return collector.values;
  }

  private static final class Collector {
    private final ProgrammeIndicators indicators;
    private final List<WrittenValue> values = new ArrayList<>();

    Collector(ProgrammeIndicators indicators) {
      this.indicators = indicators;
    }

    void brief(String field, Map<Id, Figure> figures, boolean target) {
      figures.forEach(
          (id, figure) ->
              add(
                  field + "." + id,
                  indicators.definition(Indicator.of(id)),
                  Optional.of(IndicatorValue.of(figure)),
                  target));
    }

    void add(Indicator indicator) {
      String path = Programme.INDICATORS.name() + "." + indicator.id();
      IndicatorDefinition definition = indicators.definition(indicator);
      indicator
          .baseline()
          .ifPresent(point -> add(path + ".baseline.result", definition, point.value(), false));
      indicator
          .goal()
          .ifPresent(point -> add(path + ".final.target", definition, point.value(), true));
      for (Indicator.Year year : indicator.years()) {
        String within = path + "." + year.year().orElseThrow().year();
        add(within + ".target", definition, year.target(), true);
        add(within + ".result", definition, year.result(), false);
        for (int i = 0; i < year.revised().size(); i++) {
          String revised = within + ".revised[" + i + "]";
          add(revised + ".target", definition, year.revised().get(i).target(), true);
          add(revised + ".result", definition, year.revised().get(i).result(), false);
        }
      }
    }

    private void add(
        String path,
        IndicatorDefinition definition,
        Optional<IndicatorValue> value,
        boolean target) {
      value.ifPresent(v -> values.add(new WrittenValue(path, definition, v, target)));
    }
  }
}
