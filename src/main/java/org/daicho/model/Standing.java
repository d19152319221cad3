package org.daicho.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Text;

/**
 * That a programme stood in a plan, and what differed there from what its record says.
 *
 * @param number as the plan prints it; may be empty
 * @param name empty where it was the record's
 * @param organisation absent where it was the record's
 * @param programmeClass a term of the vocabulary {@code class}; absent where it was the record's
 * @param targets by indicator, in the order written; those of the first plan may be the record's
 * @param results likewise
 */
public record Standing(
    Id plan,
    String number,
    Text name,
    Optional<Id> organisation,
    Optional<Id> programmeClass,
    Map<Id, Figure> targets,
    Map<Id, Figure> results) {
  public static final Field<Standing, String> NUMBER =
      Field.line("number", "計画での番号", "Number in the plan", Standing::number);
  public static final Field<Standing, Text> NAME =
      Field.text("name", "計画での事業名", "Name in the plan", Standing::name);
  public static final Field<Standing, Optional<Id>> ORGANISATION =
      Field.reference(
          Kind.ORGANISATION,
          "organisation",
          "当時の実施主体",
          "Organisation at the time",
          Standing::organisation);
  public static final Field<Standing, Optional<Id>> CLASS =
      Field.term(
          Vocabulary.CLASS, "class", "計画での事業分類", "Class in the plan", Standing::programmeClass);

  public static final Field<Standing, Map<Id, Figure>> TARGETS =
      Field.figures(Vocabulary.INDICATOR, "targets", "目標", "Target", Standing::targets);
  public static final Field<Standing, Map<Id, Figure>> RESULTS =
      Field.figures(Vocabulary.INDICATOR, "results", "実績", "Result", Standing::results);

  /** But for the plan, by which it stands in a record. */
  public static final List<Field<Standing, ?>> FIELDS =
      List.of(NUMBER, NAME, ORGANISATION, CLASS, TARGETS, RESULTS);

  /** One of which nothing but the number is said. */
  public static Standing numbered(Id plan, String number) {
    return new Standing(
        plan, number, Text.EMPTY, Optional.empty(), Optional.empty(), Map.of(), Map.of());
  }

  /** The same with other targets and results. */
  public Standing with(Map<Id, Figure> otherTargets, Map<Id, Figure> otherResults) {
    return new Standing(
        plan, number, name, organisation, programmeClass, otherTargets, otherResults);
  }

  void addTo(String path, Contents to) {
    String here = path + "." + plan;
    to.entry(here, ":", Kind.PLAN, Optional.of(plan));
    to.fields(here + ".", this, FIELDS);
  }
}
