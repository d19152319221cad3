package org.daicho.export.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Numerals;
import org.daicho.model.value.Sum;
import org.daicho.model.value.Text;
import org.daicho.view.CellState;

/**
 * A figure as two cells: its number, perhaps empty, and its state.
 *
 * @param value plain digits with {@code -} for negatives, or empty
 * @param state a word of {@link #states}; empty where the record has no such figure at all
 */
public record FigureCell(String value, String state) {
  public static final FigureCell NONE = new FigureCell("", "");
  public static final FigureCell COVERED = new FigureCell("", CellState.COVERED.word());

  public static final FigureCell LISTED_AGAIN = new FigureCell("", CellState.LISTED_AGAIN.word());

  /** What is known of a total, which is {@code partial} where more belongs to it. */
  public static FigureCell of(Sum sum) {
    Figure figure = sum.figure();
    return sum.partial()
        ? new FigureCell(number(figure), CellState.PARTIAL.word())
        : of(Optional.of(figure).filter(Figure::isRecorded));
  }

  public static FigureCell of(Optional<Figure> figure) {
    return figure.map(f -> new FigureCell(number(f), f.state().word())).orElse(NONE);
  }

  /** The one cell that carries an amount over several lines. */
  public static FigureCell sharing(Figure amount) {
    return amount.isKnown()
        ? new FigureCell(number(amount), Figure.State.SHARED.word())
        : of(Optional.of(amount));
  }

  private static String number(Figure figure) {
    return Numerals.plain(figure, 1);
  }

  /** A state's word and what it means. */
  public record State(String word, Text meaning) {}

  /** All states, in the order of the model, then those that only data has. */
  public static List<State> states() {
    List<State> states = new ArrayList<>();
    Arrays.stream(Figure.State.values())
        .filter(s -> s != Figure.State.NOT_RECORDED)
        .forEach(s -> states.add(new State(s.word(), meaning(s))));
    states.add(
        new State(
            CellState.PARTIAL.word(),
            Text.of(
                "判明している分だけの合計（未定・非公表・記録なし・一括の額を除く）",
                "the part of a total that is known: more is open, not recorded or shared")));
    states.add(
        new State(
            LISTED_AGAIN.state(), Text.of("再掲（額は別の行で数える）", "listed again: another row counts it")));
    states.add(
        new State(
            COVERED.state(),
            Text.of(
                "共有の額に含まれる（額は別の行に一度だけある）",
                "inside a shared amount that stands in another row, once")));
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
      case SEVERAL ->
          Text.of(
              "同種の額が複数の予算にある（足し合わせない。budget-lines.csv を見よ）",
              "several budgets have such an amount, which are not added up: see budget-lines.csv");
      case NOT_ADDED -> Text.of("割合なので足し合わせない", "rates, which are never added up");
      case NOT_RECORDED -> Text.EMPTY; // Open data has no state where there is no record.
    };
  }
}
