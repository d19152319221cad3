package org.daicho.model.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.daicho.model.Budget;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Id;
import org.daicho.model.value.Sum;
import org.daicho.model.value.Text;
import org.daicho.testing.Budgets;

class BudgetTotalsProperties {
  private static final Id AMOUNT = Id.of("amount");

  @Property
  void a_shared_amount_is_counted_once_in_any_order_of_lines(
      @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 0, max = 1_000_000) Integer> own,
      @ForAll @IntRange(min = 2, max = 6) int sharing,
      @ForAll @IntRange(min = 0, max = 1_000_000) int amount,
      @ForAll long seed) {
    List<Budget.Line> lines = new ArrayList<>();
    for (int i = 0; i < own.size(); i++) {
      lines.add(line("own-" + i, Optional.of(own.get(i))));
    }
    List<Id> programmes = new ArrayList<>();
    for (int i = 0; i < sharing; i++) {
      lines.add(line("shared-" + i, Optional.empty()));
      programmes.add(Id.of("shared-" + i));
    }
    Collections.shuffle(lines, new Random(seed));

    BudgetTotals totals =
        totals(lines, List.of(new Budget.SharedAmount(AMOUNT, programmes, of(amount), Text.EMPTY)));
    long expected = own.stream().mapToLong(Integer::longValue).sum() + amount;
    assertEquals(new Sum(expected, own.size() + 1, 0, 0), total(totals));
    assertEquals(
        Figure.SHARED, totals.figure(totals.line(programmes.get(0)).orElseThrow(), column(totals)));
  }

  @Property
  void a_group_is_the_sum_of_its_lines_and_is_not_added_to_them(
      @ForAll @Size(min = 1, max = 10) List<@IntRange(min = 0, max = 1_000) Integer> amounts,
      @ForAll @IntRange(min = 0, max = 9) int split) {
    List<Budget.Line> lines = new ArrayList<>();
    for (int i = 0; i < amounts.size(); i++) {
      lines.add(line("line-" + i, Optional.of(amounts.get(i))));
    }
    int at = Math.min(split, lines.size() - 1);
    Budget.Line group = group(lines.subList(at, lines.size()));
    List<Budget.Line> grouped = new ArrayList<>(lines.subList(0, at));
    grouped.add(group);

    BudgetTotals totals = totals(grouped, List.of());
    assertEquals(total(totals(lines, List.of())), total(totals));
    assertEquals(
        of(amounts.subList(at, amounts.size()).stream().mapToInt(Integer::intValue).sum()),
        totals.figure(group, column(totals)));
  }

  @Example
  void a_line_listed_again_is_not_counted() {
    Budget.Line once = line("once", Optional.of(7));
    Budget.Line again =
        new Budget.Line(once.programme(), Text.EMPTY, once.amounts(), List.of(), Map.of(), true);

    assertEquals(new Sum(7, 1, 0, 0), total(totals(List.of(once, again), List.of())));
  }

  private static Sum total(BudgetTotals totals) {
    return totals.total(column(totals));
  }

  private static Budget.Column column(BudgetTotals totals) {
    return totals.budget().column(AMOUNT).orElseThrow();
  }

  private static Figure of(long value) {
    return Figure.of(value);
  }

  private static Budget.Line line(String programme, Optional<Integer> amount) {
    Map<Id, Figure> amounts = new LinkedHashMap<>();
    amount.ifPresent(value -> amounts.put(AMOUNT, of(value)));
    return new Budget.Line(
        Optional.of(Id.of(programme)), Text.EMPTY, amounts, List.of(), Map.of(), false);
  }

  private static Budget.Line group(List<Budget.Line> lines) {
    return new Budget.Line(
        Optional.empty(), Text.of("計", "Total"), Map.of(), List.copyOf(lines), Map.of(), false);
  }

  private static BudgetTotals totals(List<Budget.Line> lines, List<Budget.SharedAmount> shared) {
    Budget.Column column =
        new Budget.Column(
            AMOUNT,
            Id.of("cost"),
            Id.of("requested"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new BudgetTotals(
        Budgets.of("b", Optional.empty(), Optional.empty(), List.of(column), lines, shared));
  }
}
