package org.daicho.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.diagnostic.Location;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Lang;
import org.daicho.model.value.Sum;
import org.daicho.render.theme.Theme;
import org.junit.jupiter.api.Test;

/** What a total leaves out, in the words of the default theme. */
class LeftOutTest {
  private static final Theme THEME =
      Theme.load(
              Path.of(""),
              "default",
              new Location("content/site.yaml", 1, 1, 1),
              List.of(Lang.JA, Lang.EN),
              new Diagnostics())
          .orElseThrow();

  private static void assertOutput(String ja, String en, Sum sum) {
    assertEquals(ja, LeftOut.words(THEME.messages(Lang.JA), sum));
    assertEquals(en, LeftOut.words(THEME.messages(Lang.EN), sum));
  }

  private static Sum programmes(Figure... figures) {
    Sum sum = Sum.NOTHING;
    for (Figure figure : figures) {
      sum = sum.plusProgramme(Sum.NOTHING.plus(figure));
    }
    return sum;
  }

  @Test
  void a_complete_total_says_nothing() {
    assertOutput("", "", Sum.of(List.of()));
    assertOutput("", "", programmes(Figure.of(5), Figure.of(0), Figure.NOT_APPLICABLE));
    assertOutput("", "", programmes(Figure.of(5), Figure.BLANK));
  }

  @Test
  void each_kind_of_gap_is_named_with_its_number() {
    assertOutput("＋未定1件", "+ 1 undecided", programmes(Figure.of(5), Figure.UNDECIDED));
    assertOutput(
        "＋非公表2件", "+ 2 not published", programmes(Figure.of(5), Figure.WITHHELD, Figure.WITHHELD));
    assertOutput(
        "＋複数の予算にある額1件", "+ 1 given by several budgets", programmes(Figure.of(5), Figure.SEVERAL));
    assertOutput("＋一括4件", "+ 4 shared", programmes(Figure.of(5)).beyond(4));
    assertOutput(
        "（3件中1件）",
        "(1 of 3 programmes)",
        programmes(Figure.of(5), Figure.NOT_RECORDED, Figure.NOT_RECORDED));
  }

  @Test
  void a_large_number_has_its_commas() {
    assertOutput("＋一括1,234件", "+ 1,234 shared", programmes(Figure.of(5)).beyond(1234));
  }

  @Test
  void several_gaps_follow_one_another() {
    assertOutput(
        "＋未定1件＋一括2件（3件中2件）",
        "+ 1 undecided + 2 shared (2 of 3 programmes)",
        programmes(Figure.of(0), Figure.UNDECIDED, Figure.NOT_RECORDED).beyond(2));
  }

  /** Where nothing is known the state stands in place of the figure. */
  @Test
  void what_the_state_says_is_not_repeated() {
    assertOutput("", "", programmes(Figure.UNDECIDED, Figure.UNDECIDED));
    assertOutput("＋非公表1件", "+ 1 not published", programmes(Figure.UNDECIDED, Figure.WITHHELD));
    assertOutput("", "", programmes(Figure.SHARED).beyond(1));
    assertOutput("", "", programmes(Figure.NOT_RECORDED, Figure.NOT_RECORDED));
  }
}
