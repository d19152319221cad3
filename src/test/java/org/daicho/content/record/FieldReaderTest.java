package org.daicho.content.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.daicho.content.value.Reporter;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.model.Field;
import org.daicho.model.SampleRecord;
import org.daicho.model.value.Lang;
import org.daicho.model.value.WebAddress;
import org.daicho.yaml.Node;
import org.daicho.yaml.Yaml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldReaderTest {
  private final Diagnostics diagnostics = new Diagnostics();

  private Fields fields(String yaml) {
    Node node =
        Yaml.parse("a.yaml", yaml.getBytes(StandardCharsets.UTF_8), diagnostics).orElseThrow();
    return new Fields(
        "a sample",
        (Node.Mapping) node,
        new Reporter(List.of(Lang.JA, Lang.EN), true, diagnostics));
  }

  @Test
  void a_field_is_read_as_what_it_holds() {
    Fields fields =
        fields(
            """
            motto: {ja: 進取, en: Onward}
            phone: 03-1234
            home-page: https://example.org/?a=1&b='2'
            opened: 2024-04-01
            planned: 2022-11
            audited: 2023
            closed: yes
            run-by: koto
            partners: [general, model]
            topic: sea
            topics: [hills]
            visitors: {jobs: 12}
            codes: {budget-code: 02-03-0117}
            source:
              document: book
              at: {ja: 表3, en: Table 3}
              page: 12
              url: https://example.org/3
            """);
    for (Field<SampleRecord, ?> field : SampleRecord.plain()) {
      assertEquals(field.of(SampleRecord.FULL), fields.read(field), field.name());
    }
    fields.close();
    assertEquals(List.of(), diagnostics.sorted());
  }

  @Test
  void what_is_not_written_is_what_says_nothing() {
    Fields fields = fields("other: 1");
    for (Field<SampleRecord, ?> field : SampleRecord.plain()) {
      assertEquals(field.of(SampleRecord.EMPTY), fields.read(field), field.name());
    }
  }

  private static final Field<SampleRecord, Optional<WebAddress>> HOME_PAGE =
      Field.address("home-page", "ホームページ", "Home page", SampleRecord::homepage);

  /** A page leads where it says, and nowhere else. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "data:text/html,<script>",
        "//example.org",
        "example.org",
        "https://example.org/\\\" onclick=\\\"x",
        "https://example.org/<b>",
        "file:///etc/passwd",
        "https://"
      })
  void what_is_no_web_address_is_refused(String text) {
    assertEquals(Optional.empty(), fields("home-page: \"" + text + "\"").read(HOME_PAGE));
    assertEquals(List.of("not-a-url"), diagnostics.sorted().stream().map(d -> d.code()).toList());
  }
}
