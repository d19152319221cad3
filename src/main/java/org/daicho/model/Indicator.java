package org.daicho.model;

import java.util.List;
import java.util.Optional;
import org.daicho.model.indicator.IndicatorValue;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.value.Id;
import org.daicho.model.value.Text;

/**
 * What a programme is measured by, and what it aimed at and came to from year to year.
 *
 * @param id a term of the vocabulary {@code indicator}, or what the programme calls its own
 * @param own what the programme's own is; absent of one of the vocabulary
 * @param years in order, each once; those without a year first
 * @param baseline where it stood before
 * @param goal what it is to come to in the end
 * @param noTarget why it has no target; may be empty
 * @param redefined from when on it measures something else
 * @param source where all of it is from that has no source of its own; absent where the programme's
 *     serves
 */
public record Indicator(
    Id id,
    Optional<IndicatorDefinition> own,
    List<Year> years,
    Optional<Point> baseline,
    Optional<Point> goal,
    Text noTarget,
    Optional<Redefinition> redefined,
    Optional<Provenance> source) {

  /**
   * What it aimed at and came to in a year.
   *
   * @param year absent where it is that of the programme's {@code targets} and {@code results}, and
   *     neither the programme nor its plan has one
   * @param target absent where nothing is written
   * @param result absent where nothing is written
   * @param why what explains the values or that there is none; may be empty
   * @param source the document that says so; absent where the indicator's serves
   * @param revised what earlier documents say instead, in the order written
   */
  public record Year(
      Optional<FiscalYear> year,
      Optional<IndicatorValue> target,
      Optional<IndicatorValue> result,
      Text why,
      Optional<Provenance> source,
      List<Revised> revised) {}

  /**
   * What a document said of a year before a later one said otherwise.
   *
   * @param target absent where it said the same
   * @param result absent where it said the same
   */
  public record Revised(
      Optional<IndicatorValue> target,
      Optional<IndicatorValue> result,
      Optional<Provenance> source) {}

  /**
   * A value at the beginning or at the end.
   *
   * @param year absent where the source does not say
   * @param value absent where the source says the year only
   */
  public record Point(Optional<FiscalYear> year, Optional<IndicatorValue> value) {}

  /**
   * @param from the first year of the new definition
   * @param note what changed; may be empty
   */
  public record Redefinition(FiscalYear from, Text note) {}

  /** One of the vocabulary of which nothing is said. */
  public static Indicator of(Id id) {
    return new Indicator(
        id,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Text.EMPTY,
        Optional.empty(),
        Optional.empty());
  }

  /** The same with other years. */
  public Indicator with(List<Year> others) {
    return new Indicator(id, own, List.copyOf(others), baseline, goal, noTarget, redefined, source);
  }

  public Optional<Year> in(FiscalYear year) {
    return years.stream().filter(y -> y.year().equals(Optional.of(year))).findFirst();
  }

  /** The words and mentions of it; an indicator of the vocabulary is mentioned by its name. */
  void addTo(String path, Contents to) {
    String here = path + "." + id;
    if (own.isEmpty()) {
      to.term(here, ":", Vocabulary.INDICATOR, Optional.of(id));
    }
    own.ifPresent(definition -> definition.addTo(here + ".", to));
    baseline.flatMap(Point::value).ifPresent(v -> to.text(here, ".baseline.result", v.words()));
    goal.flatMap(Point::value).ifPresent(v -> to.text(here, ".final.target", v.words()));
    to.text(here, ".no-target", noTarget);
    redefined.ifPresent(r -> to.text(here, ".redefined.note", r.note()));
    source.ifPresent(s -> to.source(here, ".source", s));
    years.forEach(year -> addTo(here + "." + year.year().map(y -> y.year()).orElse(0), year, to));
  }

  private static void addTo(String path, Year year, Contents to) {
    year.target().ifPresent(value -> to.text(path, ".target", value.words()));
    year.result().ifPresent(value -> to.text(path, ".result", value.words()));
    to.text(path, ".why", year.why());
    year.source().ifPresent(s -> to.source(path, ".source", s));
    for (int i = 0; i < year.revised().size(); i++) {
      String here = path + ".revised[" + i + "]";
      Revised revised = year.revised().get(i);
      revised.target().ifPresent(value -> to.text(here, ".target", value.words()));
      revised.result().ifPresent(value -> to.text(here, ".result", value.words()));
      revised.source().ifPresent(s -> to.source(here, ".source", s));
    }
  }
}
