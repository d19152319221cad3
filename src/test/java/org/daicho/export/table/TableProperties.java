package org.daicho.export.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.daicho.export.Read;
import org.daicho.export.Tables;
import org.daicho.export.format.CsvFlavour;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Lang;
import org.daicho.view.Table;

class TableProperties {
  private static final List<Table.Column> COLUMNS =
      List.of(Tables.NAME, Tables.thousandYen("cost_thousand_yen", ""), Tables.count("jobs", ""));

  @Provide
  Arbitrary<Table> tables() {
    Arbitrary<Table.Cell> words =
        Arbitraries.frequencyOf(
                Tuple.of(
                    3,
                    Arbitraries.strings()
                        .withChars('a', '台', '"', ',', '\n', '\r', '\t', '\'', '=', '-', '#', ' ')
                        .ofMaxLength(6)),
                Tuple.of(
                    1,
                    Arbitraries.strings()
                        .all()
                        .ofMaxLength(6)
                        .filter(UTF_8.newEncoder()::canEncode)))
            .map(Tables::text);
    Arbitrary<Table.Cell> figure =
        Combinators.combine(
                Arbitraries.longs(),
                Arbitraries.of(Figure.State.values()).filter(s -> s != Figure.State.NOT_RECORDED))
            .as(
                (value, state) ->
                    state == Figure.State.KNOWN
                        ? Tables.known(value)
                        : Tables.without(state.word()));
    Arbitrary<Table.Row> row =
        Combinators.combine(Arbitraries.of("", "koto", "chuo"), words, figure, figure)
            .as((id, name, cost, jobs) -> Tables.row(id, name, cost, jobs));
    return row.list()
        .ofMaxSize(5)
        .map(rows -> Tables.table(COLUMNS, rows.toArray(Table.Row[]::new)));
  }

  @Property(tries = 300)
  void csv_for_machines_keeps_every_value_and_state(@ForAll("tables") Table table) {
    List<Map<String, String>> records = Read.named(TableCsv.of(table, CsvFlavour.MACHINE));

    assertEquals(table.rows().size(), records.size());
    for (int r = 0; r < records.size(); r++) {
      Map<String, String> record = records.get(r);
      Table.Row row = table.rows().get(r);
      assertEquals(row.id(), record.getOrDefault("record", ""));
      for (int c = 0; c < COLUMNS.size(); c++) {
        String id = COLUMNS.get(c).id();
        assertEquals(row.cells().get(c).value(), record.get(id));
        if (COLUMNS.get(c).isNumeric()) {
          assertEquals(
              row.cells().get(c).state().word(), record.getOrDefault(id + "_state", "known"));
        }
      }
    }
  }

  @Property(tries = 300)
  void no_text_for_excel_begins_a_formula(@ForAll("tables") Table table) {
    for (Map<String, String> record : Read.named(TableCsv.of(table, CsvFlavour.EXCEL))) {
      String name = record.get("name");
      assertTrue(name.isEmpty() || "=+-@\t\r\n".indexOf(name.charAt(0)) < 0, name);
    }
  }

  @Property(tries = 300)
  void json_keeps_every_value_and_state(@ForAll("tables") Table table) {
    JsonNode rows = Read.json(TableJson.of(table, Lang.EN, "en/x.html")).get("rows");

    assertEquals(table.rows().size(), rows.size());
    for (int r = 0; r < rows.size(); r++) {
      JsonNode values = rows.get(r).get("values");
      Table.Row row = table.rows().get(r);
      assertEquals(row.cells().get(0).value(), values.path("name").asText());
      for (int c = 1; c < COLUMNS.size(); c++) {
        JsonNode value = values.get(COLUMNS.get(c).id());
        Table.Cell cell = row.cells().get(c);
        assertEquals(
            cell.state().word(), value.isNumber() ? "known" : value.get("state").textValue());
        assertEquals(cell.value(), value.isNumber() ? value.asText() : "");
      }
    }
  }

  @Property(tries = 50)
  void the_same_table_gives_the_same_bytes(@ForAll("tables") Table table) {
    for (CsvFlavour flavour : CsvFlavour.values()) {
      assertArrayEquals(TableCsv.of(table, flavour), TableCsv.of(table, flavour));
    }
    assertArrayEquals(
        TableJson.of(table, Lang.JA, "x.html"), TableJson.of(table, Lang.JA, "x.html"));
  }
}
