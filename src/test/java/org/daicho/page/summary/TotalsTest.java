package org.daicho.page.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Sum;
import org.daicho.page.context.Cells;
import org.daicho.testing.Drawn;
import org.daicho.view.Table;
import org.junit.jupiter.api.Test;

/** What a row of totals is called holds for each of its figures. */
class TotalsTest {
  private static Totals.Pair pair(Figure printed, Figure... figures) {
    return new Totals.Pair(Optional.ofNullable(printed), Sum.of(List.of(figures)), 1);
  }

  /** Each row as its kind and what its cells say. */
  private static List<String> rows(Totals.Pair... pairs) {
    return Totals.rows(
            new Cells(Drawn.context()),
            Arrays.asList(pairs),
            (kind, cells) -> new Table.Row(kind, "", false, cells))
        .stream()
        .map(
            row ->
                row.kind().word()
                    + row.cells().stream()
                        .map(c -> c.hasNumber() ? c.value() : c.state().word().replace("text", ""))
                        .collect(Collectors.joining("|", " |", "|")))
        .toList();
  }

  @Test
  void a_total_that_is_not_printed_is_not_called_printed() {
    assertEquals(
        List.of("computed ||4|", "both |3||"),
        rows(pair(Figure.of(3), Figure.of(1), Figure.of(2)), pair(null, Figure.of(4))));
  }

  @Test
  void a_printed_total_that_differs_stands_next_to_the_computed_one() {
    assertEquals(
        List.of("printed |9||", "computed |3||", "difference |6||", "both ||5|"),
        rows(pair(Figure.of(9), Figure.of(1), Figure.of(2)), pair(Figure.of(5), Figure.of(5))));
  }

  @Test
  void there_is_no_difference_to_a_part() {
    assertEquals(
        List.of("printed |9|", "computed |1|"),
        rows(pair(Figure.of(9), Figure.of(1), Figure.UNDECIDED)));
  }

  @Test
  void what_is_printed_may_be_all_that_is_known() {
    assertEquals(List.of("both |1|"), rows(pair(Figure.of(1), Figure.of(1), Figure.UNDECIDED)));
  }

  @Test
  void what_is_blank_is_not_equal_to_a_printed_zero() {
    assertEquals(
        List.of("printed |0|", "computed |blank|"), rows(pair(Figure.of(0), Figure.BLANK)));
  }

  @Test
  void what_does_not_apply_comes_to_a_printed_zero() {
    assertEquals(List.of("both |0|"), rows(pair(Figure.of(0), Figure.NOT_APPLICABLE)));
  }
}
