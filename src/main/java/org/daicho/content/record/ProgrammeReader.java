package org.daicho.content.record;

import java.util.Optional;
import org.daicho.model.Entry;
import org.daicho.model.Programme;
import org.daicho.model.value.Id;
import org.daicho.model.value.Text;

final class ProgrammeReader implements EntryReader {
  @Override
  public Entry read(Id id, Fields fields, Text body) {
    Optional<Id> continues = fields.read(Programme.CONTINUES);
    Text name = fields.textUnless(Programme.CONTINUES.name(), Programme.NAME.name(), "中小企業雇用支援事業");
    Programme programme =
        new Programme(
            id,
            name,
            body,
            continues,
            fields.requiredId(Programme.ORGANISATION, "koto"),
            fields.read(Programme.PLAN),
            fields.read(Programme.FISCAL_YEAR),
            fields.read(Programme.NUMBER),
            fields.read(Programme.CLASS),
            fields.read(Programme.THEME),
            fields.read(Programme.THEMES),
            fields.read(Programme.STARTS),
            fields.read(Programme.ENDS),
            fields.read(Programme.TARGETS),
            fields.read(Programme.RESULTS),
            fields.read(Programme.SUMMARY),
            fields.read(Programme.SOURCE));
    fields.close();
    return programme;
  }
}
