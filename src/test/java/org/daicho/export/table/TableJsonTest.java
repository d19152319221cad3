package org.daicho.export.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.daicho.export.Tables.count;
import static org.daicho.export.Tables.row;
import static org.daicho.export.Tables.table;
import static org.daicho.export.Tables.without;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.daicho.export.Read;
import org.daicho.export.Tables;
import org.daicho.model.value.Lang;
import org.daicho.view.CellState;
import org.daicho.view.Link;
import org.daicho.view.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableJsonTest {
  private static byte[] bytes(Table table) {
    return TableJson.of(table, Lang.JA, "ja/plans/general.html");
  }

  @Test
  void a_table_says_what_it_is_and_then_its_columns_rows_totals_and_notes() {
    assertEquals(
        Read.expected(
            """
            {'id': 'amounts', 'title': '事業別の額', 'language': 'ja', 'unit': '千円',
             'page': 'ja/plans/general.html',
             'columns': [
               {'id': 'name', 'label': '事業', 'type': 'text'},
               {'id': 'jobs_person', 'label': '雇用', 'unit': '人', 'type': 'count'},
               {'id': 'cost_thousand_yen', 'label': '事業額', 'unit': '千円', 'type': 'amount',
                'yen_per_unit': 1000},
               {'id': 'grant_thousand_yen', 'label': '補助金申請額', 'unit': '千円', 'type': 'amount',
                'yen_per_unit': 1000}],
             'rows': [
               {'kind': 'row', 'record': 'chuo', 'values':
                 {'name': '就労, 支援', 'jobs_person': 0, 'cost_thousand_yen': -11433,
                  'grant_thousand_yen': 5717}},
               {'kind': 'row', 'record': 'koto-a', 'values':
                 {'name': '相談', 'jobs_person': {'state': 'n/a'}, 'cost_thousand_yen': 7892,
                  'grant_thousand_yen': {'value': 61916, 'state': 'shared', 'rows': 2}}},
               {'kind': 'row', 'record': 'koto-b', 'values':
                 {'name': '定着', 'jobs_person': 2, 'cost_thousand_yen': 29627,
                  'grant_thousand_yen': {'state': 'covered'}}}],
             'totals': [
               {'kind': 'both', 'values':
                 {'name': '合計', 'jobs_person': 2, 'cost_thousand_yen': 26086,
                  'grant_thousand_yen': 67633}},
               {'kind': 'difference', 'values':
                 {'name': '差', 'cost_thousand_yen': 0,
                  'grant_thousand_yen': {'state': 'undecided'}}}],
             'notes': ['補助金は3事業にわたる。']}
            """),
        Read.json(bytes(Tables.plan())));
  }

  @Test
  void it_is_printed_with_two_spaces_lf_and_a_newline_at_the_end() {
    assertEquals(
        """
        {
          "id": "amounts",
          "language": "ja",
          "page": "ja/plans/general.html",
          "columns": [
            {
              "id": "jobs_person",
              "label": "雇用",
              "unit": "人",
              "type": "count"
            }
          ],
          "rows": [
            {
              "kind": "row",
              "values": {
                "jobs_person": {
                  "state": "withheld"
                }
              }
            }
          ],
          "totals": [],
          "notes": []
        }
        """,
        new String(
            bytes(table(List.of(count("jobs_person", "雇用")), row("", without("withheld")))),
            UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"n/a", "undecided", "blank", "withheld", "covered"})
  void a_figure_that_is_not_known_says_why_and_is_not_a_number(String state) {
    JsonNode json = Read.json(bytes(table(List.of(count("jobs", "")), row("", without(state)))));

    assertEquals(Read.expected("{'state': '" + state + "'}"), json.at("/rows/0/values/jobs"));
  }

  @Test
  void a_note_of_a_cell_stands_next_to_the_values() {
    Table.Cell noted =
        new Table.Cell(
            new Link(Tables.words("相談"), "x.html"), CellState.TEXT, "相談", 1, Tables.words("概要"));

    JsonNode row = Read.json(bytes(table(List.of(Tables.NAME), row("koto", noted)))).at("/rows/0");

    assertEquals(
        Read.expected(
            "{'kind': 'row', 'record': 'koto', 'values': {'name': '相談'}, 'notes': {'name': '概要'}}"),
        row);
  }

  @Test
  void markup_and_control_characters_are_escaped_as_json_asks() {
    String words = "</script>\u0000\u2028\"\\";
    byte[] json = bytes(table(List.of(Tables.NAME), row("", Tables.text(words))));

    assertEquals(words, Read.json(json).at("/rows/0/values/name").textValue());
    assertTrue(new String(json, UTF_8).contains("\\u0000"));
  }
}
