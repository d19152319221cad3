package org.daicho.model;

import java.util.Optional;
import java.util.OptionalInt;
import org.daicho.model.indicator.Direction;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Id;
import org.daicho.model.value.Text;

/**
 * What an indicator measures and how.
 *
 * @param kind a term of the vocabulary {@code indicator-kind}: output, outcome and so on
 * @param unit a term of the vocabulary {@code count-unit}
 * @param unitWords a unit that is no term; empty where it is one or there is none
 * @param noUnit why there is no unit, as the source has it; absent where there is one
 * @param decimals how many its figures have; absent where each has as many as are printed
 * @param direction absent where nobody says which results are good ones
 */
public record IndicatorDefinition(
    Text name,
    Optional<Id> kind,
    Optional<Id> unit,
    Text unitWords,
    Optional<Figure.State> noUnit,
    OptionalInt decimals,
    Optional<Direction> direction) {

  void addTo(String path, Contents to) {
    to.text(path, "name", name);
    to.term(path, "kind", Vocabulary.INDICATOR_KIND, kind);
    to.term(path, "unit", Vocabulary.COUNT_UNIT, unit);
    to.text(path, "unit", unitWords);
  }
}
