package org.daicho.content;

import org.daicho.model.Entry;
import org.daicho.model.FiscalYear;
import org.daicho.model.Id;
import org.daicho.model.Plan;
import org.daicho.model.Text;

final class PlanReader implements EntryReader {
  /** Stands for a year that could not be read; that is reported, and nothing is built from it. */
  private static final FiscalYear NO_YEAR = new FiscalYear(1868);

  @Override
  public Entry read(Id id, Fields fields, Text body) {
    fields.require("fiscal-year", "2024");
    Plan plan =
        new Plan(
            id,
            fields.requiredText("name", "地域人材確保総合支援事業計画書"),
            fields.text("short"),
            body,
            fields.requiredId("organisation", "tokyo"),
            fields
                .parsed("fiscal-year", "not-a-year", "a fiscal year", "2024", FiscalYear::parse)
                .orElse(NO_YEAR),
            fields.text("summary"),
            fields.ids("indicators"),
            fields.figures("printed-totals", Values.FigureParser.COUNT),
            EntryReader.source(fields));
    fields.close();
    return plan;
  }
}
