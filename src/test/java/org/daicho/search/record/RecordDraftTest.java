package org.daicho.search.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daicho.export.Sample;
import org.daicho.model.Field;
import org.daicho.model.SampleRecord;
import org.daicho.model.time.FiscalYear;
import org.daicho.model.time.When;
import org.daicho.model.value.Lang;
import org.daicho.model.value.Text;
import org.daicho.wording.Messages;
import org.daicho.wording.Wording;
import org.junit.jupiter.api.Test;

class RecordDraftTest {
  private static RecordDraft draft() {
    Messages messages = new Messages(Lang.EN, Map.of("search-kind-samples", Wording.of("Samples")));
    return new RecordDraft(
        Sample.catalogue(), messages, false, "en/a.html", "samples", Text.of("甲", "A"));
  }

  private static List<String> context(SampleRecord record, List<Field<SampleRecord, ?>> fields) {
    RecordDraft draft = draft();
    fields.forEach(field -> draft.field(record, field));
    return draft.record().context();
  }

  /** As readers may write it, in either calendar; a day is left to the page. */
  @Test
  void a_month_or_a_year_is_searched_in_both_calendars() {
    Map<When, List<String>> expected =
        Map.of(
            When.of(YearMonth.of(2019, 5)),
            List.of("令和元年5月", "May 2019"),
            When.of(new FiscalYear(2015)),
            List.of("平成27年度", "FY2015"),
            When.of(LocalDate.of(2024, 4, 1)),
            List.of(),
            When.OPEN,
            List.of(),
            When.UNKNOWN,
            List.of());
    expected.forEach(
        (when, words) -> {
          RecordDraft draft = draft();
          draft.time(Optional.of(when));
          assertEquals(words, draft.record().figures(), when.toString());
        });
  }

  @Test
  void fields_that_say_so_are_searched() {
    assertEquals(
        List.of("03-1234", "02-03-0117"), context(SampleRecord.FULL, SampleRecord.plain()));
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
