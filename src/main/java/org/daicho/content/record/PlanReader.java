package org.daicho.content.record;

import java.util.List;
import org.daicho.model.Entry;
import org.daicho.model.Plan;
import org.daicho.model.value.Id;
import org.daicho.model.value.Text;

final class PlanReader implements EntryReader {
  @Override
  public Entry read(Id id, Fields fields, Text body) {
    fields.requireOneOf(List.of(Plan.FISCAL_YEAR.name(), Plan.PERIOD.name()), "2024");
    Plan plan =
        new Plan(
            id,
            fields.requiredText(Plan.NAME, "地域人材確保総合支援事業計画書"),
            fields.read(Plan.SHORT),
            body,
            fields.requiredId(Plan.ORGANISATION, "tokyo"),
            fields.read(Plan.FISCAL_YEAR),
            fields.read(Plan.PERIOD),
            fields.read(Plan.CITES),
            fields.read(Plan.PARTIES),
            fields.read(Plan.SUMMARY),
            fields.read(Plan.INDICATORS),
            fields.read(Plan.PRINTED_TOTALS),
            PlanViewReader.read(fields),
            fields.read(Plan.SOURCE));
    fields.close();
    return plan;
  }
}
