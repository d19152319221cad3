package org.daicho.search.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.daicho.export.Sample;
import org.daicho.model.Field;
import org.daicho.model.SampleRecord;
import org.daicho.model.value.Lang;
import org.daicho.model.value.Text;
import org.daicho.wording.Messages;
import org.daicho.wording.Wording;
import org.junit.jupiter.api.Test;

class RecordDraftTest {
  private static List<String> context(SampleRecord record, List<Field<SampleRecord, ?>> fields) {
    Messages messages = new Messages(Lang.EN, Map.of("search-kind-samples", Wording.of("Samples")));
    RecordDraft draft =
        new RecordDraft(
            Sample.catalogue(), messages, false, "en/a.html", "samples", Text.of("甲", "A"));
    fields.forEach(field -> draft.field(record, field));
    return draft.record().context();
  }

  @Test
  void fields_that_say_so_are_searched() {
    assertEquals(List.of("03-1234"), context(SampleRecord.FULL, SampleRecord.plain()));
    assertEquals(
        List.of("03-1234", "https://example.org/?a=1&b='2'", "2024-04-01"),
        context(
            SampleRecord.FULL,
            SampleRecord.plain().subList(1, 4).stream()
                .<Field<SampleRecord, ?>>map(Field::searched)
                .toList()));
    assertEquals(List.of(), context(SampleRecord.EMPTY, SampleRecord.plain()));
  }
}
