package org.daicho.content.record;

import org.daicho.content.value.ValueForm;
import org.daicho.model.Entry;
import org.daicho.model.Source;
import org.daicho.model.value.Id;
import org.daicho.model.value.Text;

final class SourceReader implements EntryReader {
  @Override
  public Entry read(Id id, Fields fields, Text body) {
    Source source =
        new Source(
            id,
            fields.requiredText("name", "予算要求事業概要書"),
            body,
            fields.requiredId("organisation", "minato"),
            fields.parsed("fiscal-year", ValueForm.FISCAL_YEAR),
            fields.text("note"),
            HoldingReader.read(fields));
    fields.close();
    return source;
  }
}
