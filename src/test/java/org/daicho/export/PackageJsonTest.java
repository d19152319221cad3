package org.daicho.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.output.Output;
import org.junit.jupiter.api.Test;

class PackageJsonTest {
  private static Map<String, byte[]> files(Catalogue catalogue) {
    return OpenData.outputs(catalogue).stream()
        .collect(Collectors.toMap(Output::path, Output::bytes));
  }

  @Test
  void the_package_describes_the_columns_that_each_file_has() {
    Map<String, byte[]> files = files(Sample.catalogue());
    JsonNode resources = Read.json(files.get("data/datapackage.json")).get("resources");

    assertEquals(11, resources.size());
    for (JsonNode resource : resources) {
      List<List<String>> csv =
          Read.csv(new String(files.get("data/" + resource.get("path").textValue()), UTF_8));
      assertEquals(csv.get(0), names(resource.at("/schema/fields")));
    }
  }

  private static List<String> names(JsonNode fields) {
    return StreamSupport.stream(fields.spliterator(), false)
        .map(field -> field.get("name").textValue())
        .toList();
  }

  @Test
  void the_packages_keys_are_unique_and_its_references_lead_somewhere() {
    Map<String, byte[]> files = files(Sample.catalogue());
    for (JsonNode resource : Read.json(files.get("data/datapackage.json")).get("resources")) {
      List<Map<String, String>> rows = rows(files, resource.get("name").textValue());
      List<List<String>> keys =
          rows.stream()
              .map(
                  row ->
                      StreamSupport.stream(resource.at("/schema/primaryKey").spliterator(), false)
                          .map(field -> row.get(field.textValue()))
                          .toList())
              .toList();
      assertEquals(keys.size(), new HashSet<>(keys).size());
      for (JsonNode key : resource.at("/schema/foreignKeys")) {
        String field = key.at("/fields/0").textValue();
        String target = key.at("/reference/resource").asText();
        List<String> ids =
            rows(files, target.isEmpty() ? resource.get("name").textValue() : target).stream()
                .map(row -> row.get("id"))
                .toList();
        assertEquals(
            List.of(),
            rows.stream()
                .map(row -> row.get(field))
                .filter(id -> !id.isEmpty() && !ids.contains(id))
                .toList(),
            field);
      }
    }
  }

  private static List<Map<String, String>> rows(Map<String, byte[]> files, String name) {
    return Read.named(files.get("data/" + name + ".csv"));
  }

  @Test
  void a_field_is_described_in_every_language_and_a_state_by_its_words() {
    JsonNode programmes =
        Read.json(files(Sample.catalogue()).get("data/datapackage.json")).at("/resources/0");

    assertEquals(
        Read.expected(
            """
            {'name': 'amount_cost_requested_yen', 'type': 'integer', 'title': '事業額・要求（円）',
             'titles': {'ja': '事業額・要求（円）', 'en': 'Cost, requested (yen)'}}
            """),
        programmes.at("/schema/fields/25"));
    JsonNode state = programmes.at("/schema/fields/26");
    assertEquals("事業額・要求（円）（状態）", state.get("title").textValue());
    assertEquals(
        List.of(
            "known",
            "n/a",
            "undecided",
            "blank",
            "shared",
            "withheld",
            "several",
            "not-added",
            "partial",
            "listed-again",
            "covered"),
        StreamSupport.stream(state.get("categories").spliterator(), false)
            .map(category -> category.get("value").textValue())
            .toList());
    assertEquals(
        Read.expected("{'fields': ['continues'], 'reference': {'fields': ['id']}}"),
        programmes.at("/schema/foreignKeys/0"));
  }
}
