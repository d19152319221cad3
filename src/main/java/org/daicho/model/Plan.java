package org.daicho.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A published plan: programmes under one heading, with what they aim at. Their money is in the
 * budgets of the plan.
 *
 * @param shortName for narrow places; empty where the name serves
 * @param indicators the targets' columns, in the order of the source
 * @param printedTotals the totals of targets that the source prints, by indicator
 */
public record Plan(
    Id id,
    Text name,
    Text shortName,
    Text body,
    Id organisation,
    FiscalYear fiscalYear,
    Text summary,
    List<Id> indicators,
    Map<Id, Figure> printedTotals,
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
