package org.daicho.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.daicho.model.Figure;
import org.daicho.model.Text;

/**
 * A figure as two cells: its number, perhaps empty, and its state.
 *
 * @param value plain digits with {@code -} for negatives, or empty
 * @param state a word of {@link #states}; empty where the record has no such figure at all
 */
record FigureCell(String value, String state) {
  static final FigureCell NONE = new FigureCell("", "");
  static final FigureCell COVERED = new FigureCell("", "covered");
  static final FigureCell SEVERAL = new FigureCell("", "several");

  static FigureCell of(Optional<Figure> figure) {
    return figure.map(f -> new FigureCell(number(f), f.state().word())).orElse(NONE);
  }

  /** The one cell that carries an amount over several lines. */
  static FigureCell sharing(Figure amount) {
    return amount.isKnown()
        ? new FigureCell(number(amount), Figure.State.SHARED.word())
        : of(Optional.of(amount));
  }

  private static String number(Figure figure) {
    return figure.isKnown() ? Long.toString(figure.value()) : "";
  }

  /** A state's word and what it means. */
  record State(String word, Text meaning) {}

  /** All states, in the order of the model, then those that only data has. */
  static List<State> states() {
    List<State> states = new ArrayList<>();
    Arrays.stream(Figure.State.values()).forEach(s -> states.add(new State(s.word(), meaning(s))));
    states.add(
        new State(
            COVERED.state(),
            Text.of(
                "共有の額に含まれる（額は別の行に一度だけある）",
                "inside a shared amount that stands in another row, once")));
    states.add(
        new State(
            SEVERAL.state(),
            Text.of(
                "同種の額が複数ある（budget-lines.csv を見よ）",
                "more than one such amount: see budget-lines.csv")));
    return states;
  }

  private static Text meaning(Figure.State state) {
    return switch (state) {
      case KNOWN -> Text.of("数値（0を含む）", "a number, zero included");
      case NOT_APPLICABLE -> Text.of("対象外（「-」と印字）", "does not apply (printed as -)");
      case UNDECIDED -> Text.of("未定", "not decided yet");
      case BLANK -> Text.of("原資料が空欄", "left blank by the source");
      case SHARED -> Text.of("複数の事業にわたる額", "one amount over several programmes");
      case WITHHELD -> Text.of("非公表", "known but not published");
    };
  }
}
