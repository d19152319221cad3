package org.daicho.export.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.daicho.export.Tables.NAME;
import static org.daicho.export.Tables.count;
import static org.daicho.export.Tables.known;
import static org.daicho.export.Tables.row;
import static org.daicho.export.Tables.table;
import static org.daicho.export.Tables.text;
import static org.daicho.export.Tables.thousandYen;
import static org.daicho.export.Tables.without;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import org.daicho.export.Read;
import org.daicho.export.Tables;
import org.daicho.export.format.CsvFlavour;
import org.daicho.view.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableCsvTest {
  private static String machine(Table table) {
    return new String(TableCsv.of(table, CsvFlavour.MACHINE), UTF_8);
  }

  private static String excel(Table table) {
    return new String(TableCsv.of(table, CsvFlavour.EXCEL), UTF_8);
  }

  @Test
  void a_table_for_machines_is_plain_utf8_with_lf_and_without_totals() {
    assertEquals(
        """
        record,name,jobs_person,jobs_person_state,cost_thousand_yen,grant_thousand_yen,grant_thousand_yen_state
        chuo,"就労, 支援",0,known,-11433,5717,known
        koto-a,相談,,n/a,7892,61916,shared
        koto-b,定着,2,known,29627,,covered
        """,
        machine(Tables.plan()));
  }

  @Test
  void the_same_for_excel_has_a_bom_and_crlf() {
    assertEquals("\uFEFF" + machine(Tables.plan()).replace("\n", "\r\n"), excel(Tables.plan()));
    assertArrayEquals(
        new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
        Arrays.copyOf(TableCsv.of(Tables.plan(), CsvFlavour.EXCEL), 3));
  }

  @Test
  void every_state_stays_apart_from_zero_and_from_the_others() {
    Table table =
        table(
            List.of(count("jobs_person", "")),
            row("", known(0)),
            row("", without("n/a")),
            row("", without("undecided")),
            row("", without("blank")),
            row("", without("shared")),
            row("", without("withheld")),
            row("", without("text")));

    assertEquals(
        """
        jobs_person,jobs_person_state
        0,known
        ,n/a
        ,undecided
        ,blank
        ,shared
        ,withheld
        ,
        """,
        machine(table));
  }

  @Test
  void a_group_names_the_rows_under_it_and_is_not_added_to_them() {
    Table table =
        table(
            List.of(NAME, thousandYen("requested_thousand_yen", "")),
            row("group", "", text("レベルアップ分"), known(723)),
            row("child", "", text("商標登録"), known(558)),
            row("child", "", text("記事"), known(165)),
            row("", text("経常"), known(5)));

    assertEquals(
        """
        group,name,requested_thousand_yen
        レベルアップ分,商標登録,558
        レベルアップ分,記事,165
        ,経常,5
        """,
        machine(table));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1", "＋1", "－1", "＠x"})
  void a_text_that_a_spreadsheet_would_calculate_is_made_harmless_for_excel_and_exact_for_machines(
      String text) {
    Table table = table(List.of(NAME), row("", text(text)));

    assertEquals(List.of(List.of("name"), List.of(text)), Read.csv(machine(table)));
    assertEquals(List.of(List.of("name"), List.of("'" + text)), Read.csv(excel(table)));
  }

  @Test
  void a_negative_amount_stays_a_number_in_excel() {
    Table table = table(List.of(thousandYen("cost_thousand_yen", "")), row("", known(-1200)));

    assertEquals("\uFEFFcost_thousand_yen\r\n-1200\r\n", excel(table));
  }

  @Test
  void lines_quotes_and_an_empty_only_cell_survive() {
    Table table = table(List.of(NAME), row("", text("a\n\"b\", c")), row("", text("")));

    assertEquals(
        List.of(List.of("name"), List.of("a\n\"b\", c"), List.of("")), Read.csv(machine(table)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "known | 86,314 | table `amounts`: row `koto`, column `cost`: `86,314` is no value for a figure that is `known`",
        "known | ''     | table `amounts`: row `koto`, column `cost`: `` is no value for a figure that is `known`",
        "covered | 5    | table `amounts`: row `koto`, column `cost`: `5` is no value for a figure that is `covered`",
        "text  | 5      | table `amounts`: row `koto`, column `cost`: `5` is no value for a figure that is `text`"
      })
  void a_value_that_does_not_go_with_its_state_is_refused(
      String state, String value, String message) {
    Table table = table(List.of(count("cost", "")), row("koto", Tables.cell(state, value, 1)));

    assertEquals(message, refusal(table));
  }

  @Test
  void a_table_out_of_shape_is_refused() {
    assertEquals(
        "table `amounts`: row `koto` has 2 cells for 1",
        refusal(table(List.of(NAME), row("koto", text("a"), text("b")))));
    assertEquals(
        "table `amounts`: `費用` is not a field name in ASCII",
        refusal(table(List.of(Table.Column.text("費用", "")))));
    assertEquals(
        "table `amounts`: two columns are called `name`", refusal(table(List.of(NAME, NAME))));
    assertEquals(
        "two columns are called `record`",
        refusal(table(List.of(Table.Column.text("record", "")), row("koto", text("a")))));
  }

  private static String refusal(Table table) {
    return assertThrows(IllegalArgumentException.class, () -> machine(table)).getMessage();
  }
}
