package org.daicho.page.chart;

import static org.daicho.testing.Drawn.amount;
import static org.daicho.testing.Drawn.row;
import static org.daicho.testing.Drawn.table;
import static org.daicho.testing.Drawn.text;
import static org.daicho.testing.Drawn.total;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Sum;
import org.daicho.page.context.Cells;
import org.daicho.testing.Drawn;
import org.daicho.view.CellState;
import org.daicho.view.Chart;
import org.daicho.view.Table;
import org.junit.jupiter.api.Test;

class StripChartTest {
  private static final List<Table.Column> PHASES =
      List.of(text(), amount("requested"), amount("approved"));

  private static Optional<Chart> chart(Table table, Integer... columns) {
    List<StripChart.Item> items =
        table.rows().stream().map(r -> new StripChart.Item(r, 0)).toList();
    return StripChart.of(Drawn.context(), table, "c", "cost", items, List.of(columns), List.of());
  }

  private static List<Chart.Band> bands(Chart chart) {
    return ((Chart.Strips) chart.drawing()).bands();
  }

  @Test
  void parts_follow_one_another_to_the_end_of_the_whole() {
    Table table =
        table(
            PHASES,
            List.of(row("a", "60", "?"), row("b", "30", "?"), row("c", "10", "?")),
            total("100", "?"));
    Chart chart = chart(table, 1, 2).orElseThrow();
    List<Chart.Part> parts = bands(chart).get(0).parts();

    assertEquals(List.of("0", "60", "90"), parts.stream().map(Chart.Part::x).toList());
    assertEquals(List.of("60", "30", "10"), parts.stream().map(Chart.Part::width).toList());
    assertEquals(List.of("30", "75", "95"), parts.stream().map(Chart.Part::middle).toList());
    assertEquals(
        List.of(Chart.Room.ALWAYS, Chart.Room.ALWAYS, Chart.Room.ROOMY),
        parts.stream().map(Chart.Part::shared).toList());
    assertEquals("more-than-half-1 cost a {2} {3}", chart.title());
  }

  @Test
  void what_is_not_decided_keeps_its_place_beneath() {
    Table table =
        table(PHASES, List.of(row("a", "60", "?"), row("b", "40", "?")), total("100", "?"));
    Chart.Band approved = bands(chart(table, 1, 2).orElseThrow()).get(1);

    assertEquals(CellState.UNDECIDED, approved.total().state());
    assertEquals("", approved.width());
    assertEquals(List.of(), approved.parts());
  }

  @Test
  void phases_are_on_one_scale_and_a_cut_is_seen() {
    Table table =
        table(PHASES, List.of(row("a", "60", "40"), row("b", "40", "10")), total("100", "50"));
    List<Chart.Band> bands = bands(chart(table, 1, 2).orElseThrow());

    assertEquals(List.of("100", "50"), bands.stream().map(Chart.Band::width).toList());
    assertEquals("80", bands.get(1).parts().get(0).share(), "of what was given");
    assertEquals("40", bands.get(1).parts().get(0).width(), "next to what was asked for");
  }

  @Test
  void one_line_is_drawn_where_both_phases_are_known() {
    Table decided = table(PHASES, List.of(row("a", "60", "40")), total("60", "40"));
    assertEquals("phases cost {1} {2} {3}", chart(decided, 1, 2).orElseThrow().title());
    Table open = table(PHASES, List.of(row("a", "60", "?")), total("60", "?"));
    assertEquals(Optional.empty(), chart(open, 1, 2));
  }

  @Test
  void what_is_no_whole_is_not_parted() {
    List<Table.Column> one = List.of(text(), amount("requested"));
    assertEquals(
        Optional.empty(), chart(table(one, List.of(row("a", "60")), total("60")), 1), "one part");
    assertEquals(
        Optional.empty(),
        chart(table(one, List.of(row("a", "60"), row("b", "")), total("60")), 1),
        "one part that is known");
    assertEquals(
        Optional.empty(),
        chart(table(one, List.of(row("a", "60"), row("b", "20")), total("90")), 1),
        "parts that do not come to the whole");
    assertEquals(
        Optional.empty(),
        chart(table(one, List.of(row("a", "60"), row("b", "-20")), total("40")), 1),
        "a part below zero");
    assertEquals(
        Optional.empty(),
        chart(table(one, List.of(row("a", "60"), row("b", "20"))), 1),
        "no total");
    assertEquals(
        Optional.empty(),
        chart(table(one, Collections.nCopies(13, row("a", "1")), total("13")), 1),
        "too many parts");
  }

  @Test
  void what_is_left_blank_is_named_and_not_drawn() {
    List<Table.Column> one = List.of(text(), amount("requested"));
    Table table = table(one, List.of(row("a", ""), row("b", "20"), row("c", "30")), total("50"));
    Chart chart = chart(table, 1).orElseThrow();

    assertEquals("blank 1 {1} {2} {3}", chart.note());
    assertEquals(2, bands(chart).get(0).parts().size());
  }

  /** What is blank may be the largest part, so no share is given; only of what is known in full. */
  @Test
  void no_share_is_given_of_a_whole_that_is_unknown() {
    List<Table.Column> one = List.of(text(), amount("requested"));
    Sum blank = Sum.of(List.of(Figure.BLANK, Figure.of(20), Figure.of(30)));
    Table.Row total =
        new Table.Row(
            Table.RowKind.COMPUTED,
            "",
            false,
            List.of(
                new Cells(Drawn.context()).text("Total"),
                new Cells(Drawn.context()).total(blank, 1)));
    Table table = table(one, List.of(row("a", ""), row("b", "20"), row("c", "30")), total);
    Chart chart = chart(table, 1).orElseThrow();

    assertEquals("parts cost {1} {2} {3}", chart.title());
    assertEquals(
        List.of("", ""), bands(chart).get(0).parts().stream().map(Chart.Part::share).toList());
    assertTrue(
        ((Chart.Strips) chart.drawing())
            .entries().stream().allMatch(e -> e.shares().equals(List.of(""))));
  }

  @Test
  void neighbours_differ_in_tone_and_groups_too() {
    Table table =
        table(
            List.of(text(), amount("requested")),
            List.of(row("a", "1"), row("b", "1"), row("c", "1"), row("d", "1")),
            total("4"));
    List<StripChart.Item> items = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      items.add(new StripChart.Item(table.rows().get(i), i / 2));
    }
    Chart chart =
        StripChart.of(Drawn.context(), table, "c", "cost", items, List.of(1), List.of())
            .orElseThrow();

    assertEquals(
        List.of(4, 3, 2, 1), bands(chart).get(0).parts().stream().map(Chart.Part::shade).toList());
    assertTrue(
        ((Chart.Strips) chart.drawing()).entries().stream().allMatch(e -> e.cells().size() == 1));
  }
}
