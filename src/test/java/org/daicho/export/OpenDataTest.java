package org.daicho.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.model.value.Kind;
import org.daicho.output.Output;
import org.junit.jupiter.api.Test;

class OpenDataTest {
  private static Map<String, byte[]> files(Catalogue catalogue) {
    return OpenData.outputs(catalogue).stream()
        .collect(Collectors.toMap(Output::path, Output::bytes));
  }

  @Test
  void there_is_the_catalogue_its_description_the_lists_and_every_record() {
    List<String> paths = OpenData.outputs(Sample.catalogue()).stream().map(Output::path).toList();

    assertEquals(List.of("data/catalogue.json", "data/datapackage.json"), paths.subList(0, 2));
    assertEquals(22, paths.stream().filter(p -> p.endsWith(".csv")).count());
    assertEquals(
        Sample.entries().stream().map(e -> "data/" + e.key() + ".json").sorted().toList(),
        paths.stream().filter(p -> p.split("/").length == 3).sorted().toList());
    assertEquals(paths.size(), new HashSet<>(paths).size());
  }

  @Test
  void the_order_of_reading_the_locale_and_the_time_zone_do_not_show() {
    Map<String, byte[]> expected = files(Sample.catalogue());
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Map<String, byte[]> actual = files(Sample.reversed());

      assertEquals(expected.keySet(), actual.keySet());
      expected.forEach((path, bytes) -> assertArrayEquals(bytes, actual.get(path), path));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void the_catalogue_holds_the_site_and_every_record_as_its_own_file_has_it() {
    Map<String, byte[]> files = files(Sample.catalogue());
    JsonNode catalogue = Read.json(files.get("data/catalogue.json"));

    assertEquals(
        Read.expected(
            """
            {'title': {'ja': '台帳', 'en': 'Register'}, 'tagline': {'ja': '一冊に。'},
             'languages': ['ja', 'en'], 'publisher': {'ja': '編集室'},
             'licence': {'name': {'ja': '公共データ利用規約'}, 'url': 'https://example.org/licence'},
             'data_date': '2026-11-20'}
            """),
        catalogue.get("site"));
    int records = 0;
    for (Kind kind : Kind.values()) {
      for (JsonNode record : catalogue.get(kind.folder())) {
        String path = "data/" + kind.folder() + "/" + record.get("id").textValue() + ".json";
        assertEquals(Read.json(files.get(path)), record);
        records++;
      }
    }
    assertEquals(Sample.entries().size(), records);
  }

  @Test
  void nothing_is_null_and_every_file_ends_in_a_newline_without_carriage_returns() {
    files(Sample.catalogue())
        .forEach(
            (path, bytes) -> {
              String text = new String(bytes, UTF_8);
              assertEquals('\n', text.charAt(text.length() - 1), path);
              assertFalse(text.contains("null"), path);
              assertEquals(path.endsWith(".excel.csv"), text.contains("\r"), path);
            });
  }

  @Test
  void the_stream_that_is_written_to_stays_open() throws IOException {
    boolean[] closed = {false};
    try (ByteArrayOutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed[0] = true;
          }
        }) {
      for (Output file : OpenData.outputs(Sample.catalogue())) {
        file.content().writeTo(out);
      }
      assertFalse(closed[0]);
    }
  }
}
