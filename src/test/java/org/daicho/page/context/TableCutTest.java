package org.daicho.page.context;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.daicho.model.value.Lang;
import org.daicho.model.value.Words;
import org.daicho.testing.Constants;
import org.daicho.view.Link;
import org.daicho.view.Table;
import org.junit.jupiter.api.Test;

/** Names are repeated in each piece of a table; shared amounts are not torn apart. */
class TableCutTest {
  private static Table.Cell cell(String text, String state, int rowspan) {
    Words words = new Words(text, Lang.EN, false);
    return new Table.Cell(
        new Link(words, ""), Constants.state(state), text, rowspan, words.with("about " + text));
  }

  /** Six rows: a name over all, and amounts over two or three of them. */
  private static Table table() {
    List<Table.Row> rows = new ArrayList<>();
    List<Integer> spans = List.of(1, 2, 0, 3, 0, 0);
    for (int i = 0; i < 6; i++) {
      Table.Cell name = i == 0 ? cell("Koto", "text", 6) : cell("", "covered", 1);
      Table.Cell amount =
          spans.get(i) > 0 ? cell("" + i, "known", spans.get(i)) : cell("", "covered", 1);
      rows.add(new Table.Row(Table.RowKind.ROW, "r" + i, false, List.of(name, amount)));
    }
    List<Table.Column> columns =
        List.of(Table.Column.text("name", "Name"), Table.Column.count("n", "N"));
    return new Table(
        "t", "T", "", columns, rows, List.of(), List.of(new Words("of the whole", Lang.EN, false)));
  }

  /** Each cell as its words, state and span. */
  private static List<String> drawn(Table table) {
    return table.rows().stream()
        .flatMap(row -> row.cells().stream())
        .map(c -> c.link().words() + " " + c.state().word() + " " + c.rowspan() + " " + c.note())
        .map(String::strip)
        .toList();
  }

  @Test
  void a_piece_ends_where_no_amount_is_shared() {
    assertEquals(
        List.of(1, 3, 3, 6, 6, 6),
        Stream.of(1, 2, 3, 4, 5, 6).map(most -> TableCut.end(table(), 0, most)).toList());
    assertEquals(6, TableCut.end(table(), 3, 2));
  }

  @Test
  void an_amount_over_too_many_rows_is_cut_and_repeated() {
    assertEquals(4, TableCut.end(table(), 3, 1));
    assertEquals(
        List.of("Koto text 2", "3 known 2 about 3", "covered 1 about", "covered 1 about"),
        drawn(TableCut.piece(table(), 4, 6)));
  }

  @Test
  void a_page_of_a_few_rows_is_none() {
    assertEquals(
        List.of(100, 110, 100, 205),
        Stream.of(100, 110, 111, 205).map(n -> TableCut.end(rows(n), n / 200 * 100, 100)).toList());
    assertEquals(
        List.of(false, false, true, true),
        Stream.of(100, 110, 111, 205).map(n -> LongTable.is(rows(n))).toList());
  }

  private static Table rows(int count) {
    List<Table.Row> rows =
        Stream.generate(
                () -> new Table.Row(Table.RowKind.ROW, "", false, List.of(cell("Fair", "text", 1))))
            .limit(count)
            .toList();
    return new Table(
        "t", "T", "", List.of(Table.Column.text("name", "Name")), rows, List.of(), List.of());
  }

  @Test
  void a_name_that_goes_on_is_written_out_where_a_piece_begins() {
    List<Table.Row> rows =
        Stream.of("text", "ditto", "ditto")
            .map(
                state ->
                    new Table.Row(Table.RowKind.ROW, "", false, List.of(cell("Fair", state, 1))))
            .toList();
    Table table =
        new Table(
            "t", "T", "", List.of(Table.Column.text("name", "Name")), rows, List.of(), List.of());
    assertEquals(
        List.of("Fair text 1 about Fair", "Fair ditto 1 about Fair"),
        drawn(TableCut.piece(table, 1, 3)));
  }

  @Test
  void no_piece_ends_with_a_heading_and_rows_know_theirs() {
    List<Table.Row> rows =
        Stream.of("group", "child", "group", "child", "child", "row")
            .map(
                kind ->
                    new Table.Row(Constants.kind(kind), "", false, List.of(cell(kind, "text", 1))))
            .toList();
    Table table =
        new Table(
            "t", "T", "", List.of(Table.Column.text("name", "Name")), rows, List.of(), List.of());
    assertEquals(4, TableCut.end(table, 0, 3), "one row longer");
    assertEquals(
        List.of(false, true, false, true, true, false),
        Stream.of(0, 1, 2, 3, 4, 5).map(i -> TableCut.openGroup(table, i).isPresent()).toList());
    assertEquals(rows.get(2), TableCut.openGroup(table, 4).orElseThrow());
  }

  @Test
  void a_merged_name_is_repeated_in_every_piece() {
    assertEquals(
        List.of(
            "Koto text 3 about Koto",
            "0 known 1 about 0",
            "covered 1 about",
            "1 known 2 about 1",
            "covered 1 about",
            "covered 1 about"),
        drawn(TableCut.piece(table(), 0, 3)));
    assertEquals(
        List.of(
            "Koto text 3",
            "3 known 3 about 3",
            "covered 1 about",
            "covered 1 about",
            "covered 1 about",
            "covered 1 about"),
        drawn(TableCut.piece(table(), 3, 6)));
  }

  @Test
  void what_is_not_cut_stays_as_it_is() {
    Table whole = table();
    assertSame(whole, TableCut.piece(whole, 0, 6));
  }
}
