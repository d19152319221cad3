package org.daicho.content;

import java.util.List;
import org.daicho.model.Entry;
import org.daicho.model.FiscalYear;
import org.daicho.model.Id;
import org.daicho.model.Plan;
import org.daicho.model.Text;

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
            fields.parsed("fiscal-year", "not-a-year", "a fiscal year", "2024", FiscalYear::parse),
            fields.text("period"),
            fields.parsed("cites", "not-a-year", "a fiscal year", "2018", FiscalYear::parse),
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
