package org.daicho.model.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daicho.model.Indicator;
import org.daicho.model.IndicatorDefinition;
import org.daicho.model.Plan;
import org.daicho.model.Programme;
import org.daicho.model.Provenance;
import org.daicho.model.Standing;
import org.daicho.model.Vocabulary;
import org.daicho.model.indicator.IndicatorValue;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Id;
import org.daicho.model.value.Text;

/**
 * Which indicators programmes have, of which years, and what each measures: the one answer, however
 * a record writes them.
 */
public record ProgrammeIndicators(Catalogue catalogue) {
  private static final Comparator<Indicator.Year> IN_ORDER =
      Comparator.comparing(year -> year.year().map(FiscalYear::year).orElse(0));

  /**
   * All indicators of a programme, with the targets and results of its own year and of its plans
   * among the others. A year that a record writes in both forms, which is reported, is as the
   * longer says.
   */
  public List<Indicator> of(Programme programme) {
    Map<Id, Indicator> all = new LinkedHashMap<>();
    Optional<Provenance> first =
        programme.plans().stream().findFirst().flatMap(s -> sourceOf(programme, s));
    add(all, programme.targets(), programme.results(), catalogue.ownYearOf(programme), first);
    for (Standing standing : programme.plans()) {
      Optional<FiscalYear> year = catalogue.plan(standing.plan()).flatMap(Plan::fiscalYear);
      add(all, standing.targets(), standing.results(), year, sourceOf(programme, standing));
    }
    if (all.isEmpty()) {
      return programme.indicators();
    }
    programme.indicators().forEach(i -> all.merge(i.id(), i, ProgrammeIndicators::merged));
    return List.copyOf(all.values());
  }

  /** The document of a plan that a programme stood in, unless the programme names its own. */
  private Optional<Provenance> sourceOf(Programme programme, Standing standing) {
    return programme.source().isPresent()
        ? Optional.empty()
        : catalogue.plan(standing.plan()).flatMap(Plan::source);
  }

  /**
   * @param source absent where that of the programme serves
   */
  private static void add(
      Map<Id, Indicator> all,
      Map<Id, Figure> targets,
      Map<Id, Figure> results,
      Optional<FiscalYear> year,
      Optional<Provenance> source) {
    Set<Id> brief = new LinkedHashSet<>(targets.keySet());
    brief.addAll(results.keySet());
    for (Id id : brief) {
      Indicator.Year own =
          new Indicator.Year(
              year, value(targets, id), value(results, id), Text.EMPTY, source, List.of());
      all.merge(id, Indicator.of(id).with(List.of(own)), ProgrammeIndicators::merged);
    }
  }

  private static Optional<IndicatorValue> value(Map<Id, Figure> figures, Id indicator) {
    return Optional.ofNullable(figures.get(indicator)).map(IndicatorValue::of);
  }

  /** The years of both; of a year that is in both, the second. */
  private static Indicator merged(Indicator brief, Indicator written) {
    List<Indicator.Year> years = new ArrayList<>(written.years());
    for (Indicator.Year own : brief.years()) {
      if (written.years().stream().noneMatch(year -> year.year().equals(own.year()))) {
        years.add(own);
      }
    }
    years.sort(IN_ORDER);
    return written.with(years);
  }

  /** What an indicator measures; only its id is known of one that the vocabulary does not have. */
  public IndicatorDefinition definition(Indicator indicator) {
    return indicator
        .own()
        .or(
            () ->
                catalogue
                    .term(Vocabulary.INDICATOR, indicator.id())
                    .map(Vocabulary.Term::definition))
        .orElseGet(
            () ->
                Vocabulary.Term.named(
                        indicator.id(),
                        Text.of(indicator.id().value(), indicator.id().value()),
                        Text.EMPTY)
                    .definition());
  }

  /** What its figures count in; empty where it has no unit. */
  public Text unit(IndicatorDefinition definition) {
    return definition
        .unit()
        .map(unit -> term(unit).map(Vocabulary.Term::briefName).orElse(Text.EMPTY))
        .orElse(definition.unitWords());
  }

  public boolean isPercent(IndicatorDefinition definition) {
    return Vocabulary.Term.isPercent(definition.unitWords())
        || definition.unit().flatMap(this::term).filter(Vocabulary.Term::isPercent).isPresent();
  }

  /** Whether the figures of an indicator of the vocabulary are rates, which are never added up. */
  public boolean isRate(Id indicator) {
    return catalogue
        .term(Vocabulary.INDICATOR, indicator)
        .flatMap(Vocabulary.Term::unit)
        .flatMap(this::term)
        .filter(Vocabulary.Term::isRate)
        .isPresent();
  }

  private Optional<Vocabulary.Term> term(Id unit) {
    return catalogue.term(Vocabulary.COUNT_UNIT, unit);
  }
}
