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
import org.daicho.model.Programme;
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
   * All indicators of a programme, with the targets and results of its own year among the others. A
   * year that a record writes in both forms, which is reported, is as the longer says.
   */
  public List<Indicator> of(Programme programme) {
    if (programme.targets().isEmpty() && programme.results().isEmpty()) {
      return programme.indicators();
    }
    Map<Id, Indicator> all = new LinkedHashMap<>();
    Set<Id> brief = new LinkedHashSet<>(programme.targets().keySet());
    brief.addAll(programme.results().keySet());
    Optional<FiscalYear> year = catalogue.yearOf(programme);
    brief.forEach(id -> all.put(id, brief(programme, id, year)));
    programme.indicators().forEach(i -> all.merge(i.id(), i, ProgrammeIndicators::merged));
    return List.copyOf(all.values());
  }

  private static Indicator brief(Programme programme, Id id, Optional<FiscalYear> year) {
    Indicator.Year own =
        new Indicator.Year(
            year,
            value(programme.targets(), id),
            value(programme.results(), id),
            Text.EMPTY,
            Optional.empty(),
            List.of());
    return Indicator.of(id).with(List.of(own));
  }

  private static Optional<IndicatorValue> value(Map<Id, Figure> figures, Id indicator) {
    return Optional.ofNullable(figures.get(indicator)).map(IndicatorValue::of);
  }

  private static Indicator merged(Indicator brief, Indicator written) {
    Indicator.Year own = brief.years().get(0);
    if (written.years().stream().anyMatch(year -> year.year().equals(own.year()))) {
      return written;
    }
    List<Indicator.Year> years = new ArrayList<>(written.years());
    years.add(own);
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
