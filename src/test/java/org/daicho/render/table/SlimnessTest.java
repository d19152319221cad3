package org.daicho.render.table;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.daicho.model.value.Lang;
import org.daicho.model.value.Words;
import org.daicho.testing.Constants;
import org.daicho.view.Link;
import org.daicho.view.Table;

class SlimnessTest {
  private static final Table.Column NAME = Table.Column.text("name", "Item");

  private static Table.Column amount(String label, boolean arrow) {
    return new Table.Column("cost", label, "thousand yen", "", Table.Type.AMOUNT, 1000, arrow);
  }

  private static Table table(List<Table.Column> columns, String... cells) {
    List<Table.Cell> row = new ArrayList<>();
    for (String cell : cells) {
      row.add(cell(cell, ""));
    }
    return table(columns, row);
  }

  private static Table table(List<Table.Column> columns, List<Table.Cell> cells) {
    Table.Row row = new Table.Row(Table.RowKind.ROW, "", false, cells);
    return new Table("t", "Caption", "", columns, List.of(row), List.of(), List.of());
  }

  private static Table.Cell cell(String words, String note) {
    String state = words.matches("[0-9,]+") ? "known" : "text";
    Link link = new Link(new Words(words, Lang.EN, false), "");
    return new Table.Cell(link, Constants.state(state), words, 1, new Words(note, Lang.EN, false));
  }

  @Example
  void a_name_and_two_short_amounts_fit_a_phone() {
    List<Table.Column> columns = List.of(NAME, amount("Cost", false), amount("Grant", false));
    assertTrue(Slimness.of(table(columns, "Staff", "900", "450")));
  }

  @Example
  void an_arrow_between_amounts_takes_space() {
    List<Table.Column> columns = List.of(NAME, amount("Cost", false), amount("Grant", true));
    assertFalse(Slimness.of(table(columns, "Staff", "9,000", "4,500")));
    assertTrue(Slimness.of(table(columns, "Pay", "1", "1")));
  }

  @Example
  void a_note_beneath_an_amount_takes_space() {
    List<Table.Column> columns = List.of(NAME, amount("Cost", false), amount("Grant", false));
    List<Table.Cell> noted = List.of(cell("Staff", ""), cell("900", "a b"), cell("450", "a b"));
    assertFalse(Slimness.of(table(columns, noted)));
  }

  @Example
  void four_columns_are_too_many() {
    List<Table.Column> columns = List.of(NAME, NAME, NAME, NAME);
    assertFalse(Slimness.of(table(columns, "a", "b", "c", "d")));
  }

  @Example
  void japanese_breaks_after_a_few_letters() {
    List<Table.Column> columns = List.of(NAME, amount("事業費", false));
    assertTrue(Slimness.of(table(columns, "地域人材確保総合支援事業計画書", "900")));
  }

  @Property(tries = 200)
  void a_longer_word_never_makes_a_table_slim(
      @ForAll @AlphaChars @StringLength(min = 1, max = 40) String word,
      @ForAll @IntRange(min = 1, max = 20) int more) {
    List<Table.Column> columns = List.of(NAME, amount("Cost", false));
    boolean longer = Slimness.of(table(columns, word + "x".repeat(more), "900"));
    assertTrue(!longer || Slimness.of(table(columns, word, "900")));
  }
}
