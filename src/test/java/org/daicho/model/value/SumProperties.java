package org.daicho.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class SumProperties {

  @Provide
  Arbitrary<List<Figure>> figures() {
    return Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.longs().between(-1_000_000, 1_000_000).map(Figure::of)),
            Tuple.of(
                1,
                Arbitraries.of(
                    Figure.NOT_APPLICABLE,
                    Figure.BLANK,
                    Figure.SHARED,
                    Figure.UNDECIDED,
                    Figure.WITHHELD)))
        .list()
        .ofMaxSize(30);
  }

  @Property
  void the_sum_is_that_of_the_known_figures_in_any_order(
      @ForAll("figures") List<Figure> figures, @ForAll long seed) {
    List<Figure> shuffled = new ArrayList<>(figures);
    Collections.shuffle(shuffled, new Random(seed));

    Sum sum = Sum.of(figures);
    assertEquals(sum, Sum.of(shuffled));
    assertEquals(figures.stream().mapToLong(Figure::value).sum(), sum.value());
    assertEquals(figures.stream().filter(Figure::isKnown).count(), sum.known());
    assertEquals(figures.stream().filter(f -> f.state().leavesTotalOpen()).count(), sum.open());
    assertEquals(sum.open() == 0, sum.complete());
    assertEquals(figures.stream().filter(Figure.BLANK::equals).count(), sum.blank());
  }

  @Property
  void sums_of_pieces_add_up_to_the_sum_of_the_whole(
      @ForAll("figures") List<Figure> some, @ForAll("figures") List<Figure> others) {
    List<Figure> all = new ArrayList<>(some);
    all.addAll(others);

    assertEquals(Sum.of(all), Sum.of(some).plus(Sum.of(others)));
    assertEquals(Sum.of(some), Sum.of(some).plus(Sum.NOTHING));
  }

  @Example
  void a_sum_that_has_nothing_but_open_figures_is_open_itself() {
    assertEquals(Figure.UNDECIDED, Sum.of(List.of(Figure.UNDECIDED, Figure.BLANK)).figure());
    assertEquals(Figure.NOT_APPLICABLE, Sum.of(List.of(Figure.NOT_APPLICABLE)).figure());
    assertEquals(Figure.of(0), Sum.of(List.of()).figure());
    assertEquals(Figure.BLANK, Sum.of(List.of(Figure.NOT_APPLICABLE, Figure.BLANK)).figure());
    assertEquals(Figure.of(5), Sum.of(List.of(Figure.of(5), Figure.UNDECIDED)).figure());
  }

  @Example
  void what_no_long_can_hold_leaves_the_sum_open_and_never_wraps() {
    Sum sum = Sum.of(List.of(Figure.of(Sum.LARGEST), Figure.of(1), Figure.of(-3)));

    assertFalse(sum.complete());
    assertEquals(Sum.LARGEST - 3, sum.value());
    assertTrue(Sum.of(List.of(Figure.of(Sum.LARGEST), Figure.of(0))).complete());
  }

  @Example
  void a_total_of_programmes_counts_each_once_and_what_nobody_recorded_is_missing_from_it() {
    Sum sheet = Sum.of(List.of(Figure.UNDECIDED, Figure.UNDECIDED, Figure.of(200)));
    Sum total =
        Sum.NOTHING
            .plusProgramme(sheet)
            .plusProgramme(Sum.of(List.of(Figure.NOT_RECORDED)))
            .beyond(2);

    assertEquals(200, total.value());
    assertEquals(1, total.undecided());
    assertEquals(1, total.notRecorded());
    assertEquals(2, total.sharedBeyond());
    assertEquals(2, total.of());
    assertTrue(total.partial());
    assertFalse(total.complete());
    assertEquals(
        Figure.NOT_RECORDED,
        Sum.NOTHING.plusProgramme(Sum.of(List.of(Figure.NOT_RECORDED))).figure());
    assertEquals(Figure.SHARED, Sum.NOTHING.plusProgramme(Sum.NOTHING).beyond(1).figure());
  }
}
