package org.daicho.content.record;

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
            fields.requiredText(Source.NAME, "予算要求事業概要書"),
            body,
            fields.requiredId(Source.ORGANISATION, "minato"),
            fields.read(Source.FISCAL_YEAR),
            fields.read(Source.NOTE),
            HoldingReader.read(fields));
    fields.close();
    return source;
  }
}
