package org.daicho.content.record;

import java.util.Optional;
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
            fields.read(Source.PUBLISHED),
            fields.read(Source.URL),
            fields.read(Source.ACCESSED),
            fields.read(Source.ARCHIVED),
            licence(fields),
            fields.read(Source.NOTE),
            HoldingReader.read(fields));
    fields.close();
    return source;
  }

  private static Optional<Source.Licence> licence(Fields fields) {
    Optional<Fields> group = fields.group(Source.LICENCE.name(), "a licence");
    if (group.isEmpty()) {
      return Optional.empty();
    }
    Fields licence = group.get();
    Source.Licence read =
        new Source.Licence(
            licence.requiredText(Source.Licence.NAME, "公共データ利用規約（第1.0版）"),
            licence.read(Source.Licence.URL));
    licence.close();
    return Optional.of(read);
  }
}
