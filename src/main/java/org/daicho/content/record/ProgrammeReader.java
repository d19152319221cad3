package org.daicho.content.record;

import java.util.Optional;
import org.daicho.content.value.ValueForm;
import org.daicho.content.value.Values;
import org.daicho.model.Entry;
import org.daicho.model.Programme;
import org.daicho.model.value.Id;
import org.daicho.model.value.Text;

final class ProgrammeReader implements EntryReader {
  @Override
  public Entry read(Id id, Fields fields, Text body) {
    Optional<Id> continues = fields.id("continues");
    Text name = fields.textUnless("continues", "name", "中小企業雇用支援事業");
    Programme programme =
        new Programme(
            id,
            name,
            body,
            continues,
            fields.requiredId("organisation", "koto"),
            fields.id("plan"),
            fields.parsed("fiscal-year", ValueForm.FISCAL_YEAR),
            fields.string("number"),
            fields.id("class"),
            fields.id("theme"),
            fields.ids("themes"),
            fields.parsed("starts", ValueForm.DATE),
            fields.parsed("ends", ValueForm.DATE),
            fields.figures("targets", Values.FigureParser.COUNT),
            fields.figures("results", Values.FigureParser.COUNT),
            fields.text("summary"),
            EntryReader.source(fields));
    fields.close();
    return programme;
  }
}
