package org.daicho.content.record;

import java.util.List;
import org.daicho.content.value.ValueForm;
import org.daicho.content.value.Values;
import org.daicho.model.Entry;
import org.daicho.model.Plan;
import org.daicho.model.value.Id;
import org.daicho.model.value.Text;

final class PlanReader implements EntryReader {
  @Override
  public Entry read(Id id, Fields fields, Text body) {
    fields.requireOneOf(List.of("fiscal-year", "period"), "2024");
    Plan plan =
        new Plan(
            id,
            fields.requiredText("name", "地域人材確保総合支援事業計画書"),
            fields.text("short"),
            body,
            fields.requiredId("organisation", "tokyo"),
            fields.parsed("fiscal-year", ValueForm.FISCAL_YEAR),
            fields.text("period"),
            fields.parsed("cites", ValueForm.FISCAL_YEAR),
            fields.ids("parties"),
            fields.text("summary"),
            fields.ids("indicators"),
            fields.figures("printed-totals", Values.FigureParser.COUNT),
            PlanViewReader.read(fields),
            EntryReader.source(fields));
    fields.close();
    return plan;
  }
}
