package org.daicho.render.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import org.daicho.model.value.Lang;
import org.daicho.model.value.Words;
import org.daicho.render.Samples;
import org.daicho.testing.Constants;
import org.daicho.view.CellState;
import org.daicho.view.Link;
import org.daicho.view.Table;
import org.daicho.view.block.TableBlock;
import org.daicho.view.page.Page;
import org.daicho.wording.Messages;
import org.daicho.wording.Wording;
import org.junit.jupiter.api.Test;

class TableShapeTest {
  private static final Messages MESSAGES =
      new Messages(Lang.EN, Map.of("table-label", Wording.of("{0} ({1})")));

  private static TableShape shape(Page page, String section) {
    return page.sections().stream()
        .filter(s -> s.id().equals(section))
        .flatMap(s -> s.blocks().stream())
        .filter(TableBlock.class::isInstance)
        .map(b -> TableShape.of(((TableBlock) b).table(), MESSAGES, true))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void rows_under_one_merged_cell_are_one_body() {
    TableShape plan = shape(new Samples(Lang.EN).plan(), "programmes");
    assertEquals(List.of(1, 3, 3, 2), plan.bodies().stream().map(List::size).toList());
  }

  @Test
  void columns_have_roles() {
    TableShape plan = shape(new Samples(Lang.EN).plan(), "programmes");
    assertEquals(
        List.of(
            "number", "group", "name", "text", "figure", "figure", "figure", "figure", "figure",
            "date"),
        plan.columns().stream().map(c -> c.role().word()).toList());
  }

  @Test
  void neighbouring_columns_of_a_group_have_one_heading_above() {
    TableShape plan = shape(new Samples(Lang.EN).plan(), "programmes");
    assertEquals(
        List.of("", "", "", "", "", "", "Targets", ""),
        plan.heads().stream().map(TableShape.Head::label).toList());
    assertEquals(3, plan.heads().get(6).columns().size());
  }

  @Test
  void the_label_of_a_total_stands_over_the_columns_before_the_figures() {
    TableShape plan = shape(new Samples(Lang.EN).plan(), "programmes");
    List<TableShape.ShapedCell> cells = plan.totals().get(0).cells();
    assertEquals(4, cells.get(0).span());
    assertEquals(7, cells.size());
  }

  @Test
  void a_group_of_words_only_stands_over_the_whole_width_and_its_children_follow_in_its_body() {
    TableShape koto = shape(new Samples(Lang.EN).organisation(), "programmes");
    assertEquals(List.of(4, 2), koto.bodies().stream().map(List::size).toList());
    TableShape.ShapedRow heading = koto.bodies().get(0).get(0);
    assertEquals("over", heading.kind());
    assertEquals(6, heading.cells().get(0).span());
  }

  @Test
  void rows_after_those_that_a_figure_covers_are_marked() {
    List<Table.Column> columns =
        List.of(
            Table.Column.text("body", "Body"),
            Table.Column.text("name", "Name"),
            Samples.amount("grant", "Grant", ""));
    List<Table.Row> rows =
        List.of(
            new Table.Row(
                Table.RowKind.ROW, "a", false, List.of(merged("x", 3), cell("a"), merged("9", 2))),
            new Table.Row(Table.RowKind.ROW, "b", false, List.of(covered(), cell("b"), covered())),
            new Table.Row(Table.RowKind.ROW, "c", false, List.of(covered(), cell("c"), cell("4"))));
    Table table = new Table("t", "Caption", "", columns, rows, List.of(), List.of());

    List<TableShape.ShapedRow> body = TableShape.of(table, MESSAGES, false).bodies().get(0);

    assertEquals(
        List.of("row", "row", "row beyond"),
        body.stream().map(TableShape.ShapedRow::kind).toList());
  }

  private static Table.Cell merged(String value, int rows) {
    Table.Cell cell = cell(value);
    return new Table.Cell(cell.link(), cell.state(), value, rows, cell.note());
  }

  private static Table.Cell covered() {
    Table.Cell cell = cell("");
    return new Table.Cell(cell.link(), CellState.COVERED, "", 1, cell.note());
  }

  private static Table table(String id, List<Table.Row> rows, List<Table.Row> totals) {
    List<Table.Column> columns =
        List.of(
            Table.Column.text("name", "Name"),
            Samples.amount("cost_thousand_yen", "Cost", ""),
            Samples.amount("grant_thousand_yen", "Grant", ""));
    return new Table(id, "Caption", "", columns, rows, totals, List.of());
  }

  private static Table.Row row(String kind, String cost, String grant) {
    return new Table.Row(
        Constants.kind(kind), "", false, List.of(cell("x"), cell(cost), cell(grant)));
  }

  private static Table.Cell cell(String value) {
    Words words = new Words(value, Lang.EN, false);
    String state = value.matches("-?\\d+") ? "known" : "text";
    return new Table.Cell(
        new Link(words, ""), Constants.state(state), value, 1, new Words("", Lang.EN, false));
  }

  private static TableBars.Bar bar(Table table, int row) {
    return TableBars.of(table).at(table.rows().get(row), 1);
  }

  @Test
  void a_budgets_lines_are_measured_against_the_total() {
    Table table =
        table(
            "request",
            List.of(row("group", "5", ""), row("child", "2", ""), row("child", "3", "")),
            List.of(row("both", "6", "")));
    assertNull(bar(table, 0));
    assertEquals(new TableBars.Bar("33.3", "100", false), bar(table, 1));
    assertEquals(new TableBars.Bar("50", "100", false), bar(table, 2));
  }

  @Test
  void a_comparison_is_measured_against_the_largest_with_the_grant_as_its_solid_part() {
    Table table =
        table("by-plan", List.of(row("row", "200", "50"), row("row", "100", "x")), List.of());
    assertEquals(new TableBars.Bar("25", "100", true), bar(table, 0));
    assertEquals(new TableBars.Bar("0", "50", true), bar(table, 1));
  }

  @Test
  void there_are_no_bars_where_they_would_mislead() {
    Table negative = table("by-x", List.of(row("row", "2", "1"), row("row", "-1", "")), List.of());
    assertNull(bar(negative, 0));
    Table larger = table("by-x", List.of(row("row", "2", "3")), List.of());
    assertNull(bar(larger, 0));
    Table plain = table("x", List.of(row("row", "2", "1")), List.of(row("both", "2", "1")));
    assertNull(bar(plain, 0));
  }
}
