package org.daicho.export.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.daicho.export.Read;
import org.daicho.export.Tables;
import org.daicho.export.table.TableCsv;
import org.daicho.view.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTextTest {
  private static final String DIGITS = "0123456789０１２３４５６７８９";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "010006",
        "0012",
        "00",
        "1-2",
        "3/4",
        "2024-10",
        "2024-04-01",
        "1E5",
        "1e-5",
        "1.5E+10",
        "1234567890123456",
        "1,234",
        "1.50",
        "10:30",
        "10:30 PM",
        "3 p",
        "50%",
        "(12)",
        "¥100",
        "1 1/2",
        " 12",
        "12 ",
        "Jan-24",
        "1 March",
        "sep 2024",
        "令和6年4月1日",
        "令和元年5月",
        "午後3時",
        "2024年10月",
        "R6.4.1",
        "h31/4/30",
        "０１２",
        "１－２",
        "￥１００",
        "2024-04-01T10:00",
        "TRUE",
        "false",
        "ＴＲＵＥ",
        "#N/A"
      })
  void what_would_be_changed_is_kept_as_text(String text) {
    assertTrue(SheetText.isChanged(text));
    assertEquals("=\"" + text + "\"", SheetText.cell(text, true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0",
        "7",
        "131083",
        "999999999999999",
        "事業",
        "第1回",
        "令和6年度",
        "A-1",
        "A1",
        "S55生",
        "x",
        "truly",
        "May",
        "3D",
        "5 apples",
        "1番",
        "100円",
        "n/a",
        "é",
        "①",
        "R6",
        "令和",
        "-",
        "2つ"
      })
  void what_is_shown_as_it_is_written_makes_no_column_of_texts(String text) {
    assertFalse(SheetText.isChanged(text));
  }

  /** Numbers in one column are either all numbers or all texts. */
  @Test
  void a_column_is_kept_as_text_as_a_whole() {
    Table codes =
        Tables.table(
            List.of(Tables.NAME, Tables.count("jobs", "")),
            Tables.row("", Tables.text("131083"), Tables.known(131083)),
            Tables.row("", Tables.text("北海道"), Tables.known(5)),
            Tables.row("", Tables.text("010006"), Tables.known(10)));

    assertEquals(
        "\uFEFFname,jobs\r\n\"=\"\"131083\"\"\",131083\r\n北海道,5\r\n\"=\"\"010006\"\"\",10\r\n",
        new String(TableCsv.of(codes, CsvFlavour.EXCEL), UTF_8));
    assertEquals(
        "name,jobs\n131083,131083\n北海道,5\n010006,10\n",
        new String(TableCsv.of(codes, CsvFlavour.MACHINE), UTF_8));
  }

  @Provide
  Arbitrary<List<String>> columns() {
    Arbitrary<String> near =
        Arbitraries.strings()
            .withChars(DIGITS + "-/.,:eE+= '\"\t@＝年月日令和#tTrRuUeE()%¥￥")
            .ofMaxLength(9);
    Arbitrary<String> digits =
        Arbitraries.strings().withChars(DIGITS).ofMinLength(1).ofMaxLength(300);
    Arbitrary<String> known =
        Arbitraries.of("TRUE", "2024-10", "=\"5\"", "'=1", "'5", "''5", "'", "Jan 5", "事業");
    return Arbitraries.oneOf(near, digits, known).list().ofMinSize(1).ofMaxSize(4);
  }

  /** Whoever knows how such cells are written gets every text back. */
  @Property(tries = 2000)
  void every_text_is_read_back(@ForAll("columns") List<String> texts) {
    assertEquals(texts, written(texts).stream().map(SheetTextTest::plain).toList());
  }

  /**
   * A spreadsheet's own reading, as far as it is sure: a number has nothing but digits and signs.
   * Such a cell is shown as it is written.
   */
  @Property(tries = 2000)
  void no_cell_is_read_as_another_number(@ForAll("columns") List<String> texts) {
    for (String cell : written(texts)) {
      String half = Normalizer.normalize(cell, Normalizer.Form.NFKC).strip();
      if (half.matches("[0-9.,:/%() ¥-]*[0-9][0-9.,:/%() ¥-]*|[0-9.]+[eE][+-]?[0-9]+")) {
        assertTrue(cell.matches("0|[1-9][0-9]{0,14}"), cell);
      }
    }
  }

  private static List<String> written(List<String> texts) {
    Table table =
        Tables.table(
            List.of(Tables.NAME),
            texts.stream().map(t -> Tables.row("", Tables.text(t))).toArray(Table.Row[]::new));
    return Read.named(TableCsv.of(table, CsvFlavour.EXCEL)).stream()
        .map((Map<String, String> record) -> record.get("name"))
        .toList();
  }

  /** A text without what keeps it from being read as anything else. */
  private static String plain(String cell) {
    if (cell.startsWith("=\"") && cell.endsWith("\"")) {
      return cell.substring(2, cell.length() - 1);
    }
    String bare = cell.replaceFirst("^'+", "");
    boolean ours = !SheetText.cell(bare, true).equals(bare) && cell.startsWith("'");
    return ours ? cell.substring(1) : cell;
  }
}
