package org.daicho.export.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.daicho.export.Read;
import org.daicho.export.format.Json;
import org.daicho.model.Field;
import org.daicho.model.SampleRecord;
import org.daicho.model.value.Lang;
import org.junit.jupiter.api.Test;

class FieldsJsonTest {
  private static JsonNode json(SampleRecord record, List<Field<SampleRecord, ?>> fields)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Json.write(
        out, List.of(Lang.JA), json -> json.object(() -> FieldsJson.write(json, record, fields)));
    return Read.json(out.toByteArray());
  }

  @Test
  void each_field_is_a_member_as_its_type_asks_for() throws IOException {
    assertEquals(
        Read.expected(
            """
            {'motto': {'ja': '進取', 'en': 'Onward'},
             'phone': '03-1234',
             'home_page': 'https://example.org/?a=1&b=~2~',
             'opened': '2024-04-01',
             'planned': '2022-11',
             'audit_year': 2023,
             'closed': true,
             'run_by': {'kind': 'organisation', 'id': 'koto'},
             'partners': [{'kind': 'plan', 'id': 'general'}, {'kind': 'plan', 'id': 'model'}],
             'topic': {'kind': 'vocabulary', 'id': 'theme', 'term': 'sea'},
             'topics': [{'term': {'kind': 'vocabulary', 'id': 'theme', 'term': 'hills'}}],
             'visitors': {'jobs': 12},
             'codes': {'budget-code': '02-03-0117'},
             'source': {'document': {'kind': 'source', 'id': 'book'},
                        'at': {'ja': '表3', 'en': 'Table 3'},
                        'page': '12',
                        'url': 'https://example.org/3'}}
            """),
        Read.json(
            json(SampleRecord.FULL, SampleRecord.plain())
                .toString()
                .replace("b='2'", "b=~2~")
                .getBytes(UTF_8)));
    assertEquals(Read.expected("{}"), json(SampleRecord.EMPTY, SampleRecord.plain()));
  }

  @Test
  void what_has_fields_within_is_not_left_out_in_silence() {
    assertThrows(
        IllegalArgumentException.class, () -> json(SampleRecord.FULL, SampleRecord.FIELDS));
  }
}
