package org.daicho.page.chart;

import static org.daicho.testing.Drawn.amount;
import static org.daicho.testing.Drawn.row;
import static org.daicho.testing.Drawn.table;
import static org.daicho.testing.Drawn.text;
import static org.daicho.testing.Drawn.total;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.daicho.testing.Drawn;
import org.daicho.view.Chart;
import org.daicho.view.Table;
import org.junit.jupiter.api.Test;

class BarChartTest {
  private static final List<Table.Column> COST = List.of(text(), amount("cost"));
  private static final List<Table.Column> COST_AND_GRANT =
      List.of(text(), amount("cost"), amount("grant"));

  private static Optional<Chart> chart(Table table, boolean within, Integer... columns) {
    return BarChart.of(
        Drawn.context(),
        table,
        "c",
        List.of(new BarChart.Columns(List.of(columns), within)),
        List.of());
  }

  private static Optional<Chart> cost(Table.Row... rows) {
    return chart(table(COST, List.of(rows)), false, 1);
  }

  private static Chart.Bars bars(Chart chart) {
    return (Chart.Bars) chart.drawing();
  }

  private static List<String> names(Chart chart) {
    return bars(chart).rows().stream().map(r -> r.name().words().value()).toList();
  }

  /** The widths of all bars of a row. */
  private static List<String> widths(Chart chart, int row) {
    return bars(chart).rows().get(row).measures().stream()
        .flatMap(m -> m.bars().stream())
        .map(Chart.Bar::width)
        .toList();
  }

  @Test
  void the_longest_comes_first_and_its_cells_are_the_tables() {
    Table table =
        table(
            COST_AND_GRANT, List.of(row("a", "20", "5"), row("b", "50", "50")), total("70", "55"));
    Chart chart = chart(table, true, 1, 2).orElseThrow();

    assertEquals(List.of("b", "a"), names(chart));
    assertEquals(List.of("100", "100"), widths(chart, 0));
    assertEquals(List.of("40", "10"), widths(chart, 1));
    assertEquals(
        List.of(Chart.Mark.OUTLINE, Chart.Mark.SOLID),
        bars(chart).panels().get(0).series().stream().map(Chart.Series::mark).toList());
    assertEquals("most-share cost b 71 {3}", chart.title());
    assertTrue(
        bars(chart).rows().get(0).measures().get(0).bars().get(0).cell()
            == table.rows().get(1).cells().get(1));
  }

  @Test
  void what_would_mislead_is_not_drawn() {
    assertEquals(Optional.empty(), cost(row("a", "20")), "a single bar");
    assertEquals(Optional.empty(), cost(row("a", "20"), row("b", "?")), "a single known figure");
    assertEquals(Optional.empty(), cost(row("a", "?"), row("b", "-")), "nothing known");
    assertEquals(Optional.empty(), cost(row("a", "0"), row("b", "0")), "nothing but zeros");
    assertEquals(Optional.empty(), cost(row("a", "9"), row("b", "0")), "one bar next to a zero");
    assertEquals(
        Optional.empty(), cost(row("a", "20"), row("b", "9"), row("c", "-3")), "below zero");
    List<Table.Row> larger = List.of(row("a", "20", "30"), row("b", "5", "5"));
    assertEquals(
        Optional.empty(),
        chart(table(COST_AND_GRANT, larger), true, 1, 2),
        "a part larger than the whole");
    assertTrue(chart(table(COST_AND_GRANT, larger), false, 1, 2).isPresent(), "but side by side");
    List<Table.Column> units = List.of(text(), amount("cost"), amount("grant", 1_000_000));
    assertEquals(
        Optional.empty(),
        chart(table(units, List.of(row("a", "20", "3"), row("b", "5", "5"))), false, 1, 2),
        "two units on one scale");
  }

  @Test
  void an_amount_that_several_share_has_no_bar_and_leaves_nothing_to_state() {
    Table table = table(COST, List.of(row("a", "20"), row("b", "50"), row("", "30")), total("100"));
    Chart chart = chart(table, false, 1).orElseThrow();

    assertEquals(List.of("b", "a"), names(chart));
    assertEquals("plain Caption cost {2} {3}", chart.title());
  }

  @Test
  void what_is_not_decided_keeps_its_place_and_leaves_nothing_to_state() {
    Chart chart = cost(row("a", "20"), row("b", "50"), row("c", "?")).orElseThrow();

    assertEquals("plain Caption cost {2} {3}", chart.title());
    Table table = table(COST_AND_GRANT, List.of(row("a", "20", "?"), row("b", "50", "40")));
    Chart.Bar open =
        bars(chart(table, false, 1, 2).orElseThrow()).rows().get(1).measures().get(0).bars().get(1);
    assertEquals("", open.width());
    assertTrue(open.open());
  }

  @Test
  void shares_are_given_only_of_a_total() {
    assertEquals("most cost b {2} {3}", cost(row("a", "20"), row("b", "50")).orElseThrow().title());
    Table other = table(COST, List.of(row("a", "20"), row("b", "50")), total("71"));
    assertEquals("most cost b {2} {3}", chart(other, false, 1).orElseThrow().title());
  }

  @Test
  void a_long_table_has_its_longest_bars_only_and_says_so() {
    Table.Row[] rows =
        IntStream.range(1, 31).mapToObj(i -> row("r" + i, "" + i)).toArray(Table.Row[]::new);
    Chart chart = cost(rows).orElseThrow();

    assertEquals(BarChart.MOST_ROWS, names(chart).size());
    assertEquals("r30", names(chart).get(0));
    assertEquals("longest 20 30 {2} {3}", chart.note());
    assertFalse(chart.whole());
  }

  @Test
  void it_is_whole_where_it_prints_all_that_the_table_does() {
    assertTrue(cost(row("a", "20"), row("b", "50")).orElseThrow().whole());
    Table more = table(COST_AND_GRANT, List.of(row("a", "2", "1"), row("b", "5", "1")));
    assertFalse(chart(more, false, 1).orElseThrow().whole(), "a column is left out");
    Table totalled = table(COST, List.of(row("a", "20"), row("b", "50")), total("70"));
    assertFalse(chart(totalled, false, 1).orElseThrow().whole(), "the total is left out");
  }

  /** Of what is known in part nothing is claimed, and the chart says what its bars leave out. */
  @Test
  void a_part_has_a_bar_and_leaves_nothing_to_state() {
    for (String unknown : List.of("~50", "shared", "several", "withheld", "not-recorded")) {
      Chart chart =
          chart(
                  table(
                      COST, List.of(row("a", "20"), row("b", unknown), row("c", "9")), total("79")),
                  false,
                  1)
              .orElseThrow();
      assertEquals("plain Caption cost {2} {3}", chart.title(), unknown);
      assertEquals("known-only {0} {1} {2} {3}", chart.note(), unknown);
      assertEquals(unknown.equals("~50"), names(chart).contains("b"), unknown);
    }
  }

  /** The rows come to the known part of a total; that is no whole of which to tell shares. */
  @Test
  void no_share_is_given_of_a_total_that_is_a_part() {
    Table table = table(COST, List.of(row("a", "20"), row("b", "50")), total("~70"));
    assertEquals("most cost b {2} {3}", chart(table, false, 1).orElseThrow().title());
  }

  @Test
  void panels_have_scales_of_their_own() {
    Table table = table(COST_AND_GRANT, List.of(row("a", "20", "1"), row("b", "50", "-")));
    assertEquals(Optional.empty(), chart(table, false, 2), "one panel alone has one bar");
    Table both = table(COST_AND_GRANT, List.of(row("a", "20", "1"), row("b", "50", "2")));
    Chart chart =
        BarChart.of(
                Drawn.context(),
                both,
                "c",
                List.of(
                    new BarChart.Columns(List.of(1), false),
                    new BarChart.Columns(List.of(2), false)),
                List.of())
            .orElseThrow();
    assertEquals(List.of("100", "100"), widths(chart, 0));
    assertEquals(List.of("40", "50"), widths(chart, 1));
  }
}
