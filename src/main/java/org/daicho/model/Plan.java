package org.daicho.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daicho.model.value.Figure;
import org.daicho.model.value.FiscalYear;
import org.daicho.model.value.Id;
import org.daicho.model.value.Kind;
import org.daicho.model.value.Text;

/**
 * A published plan: programmes under one heading, with what they aim at. Their money is in the
 * budgets of the plan.
 *
 * @param shortName for narrow places; empty where the name serves
 * @param fiscalYear absent where the document bears none
 * @param period what the document says of its time, where it bears no year; may be empty
 * @param cites the latest year that a document without a year of its own speaks of, by which a time
 *     line places it
 * @param parties who agreed on it, where it is an agreement
 * @param indicators the targets' columns, in the order of the source
 * @param printedTotals the totals of targets that the source prints, by indicator
 * @param views how its items are shown, in order
 */
public record Plan(
    Id id,
    Text name,
    Text shortName,
    Text body,
    Id organisation,
    Optional<FiscalYear> fiscalYear,
    Text period,
    Optional<FiscalYear> cites,
    List<Id> parties,
    Text summary,
    List<Id> indicators,
    Map<Id, Figure> printedTotals,
    List<PlanView> views,
    Optional<Provenance> source)
    implements Entry {

  @Override
  public Kind kind() {
    return Kind.PLAN;
  }

  public Text briefName() {
    return shortName.isEmpty() ? name : shortName;
  }
}
