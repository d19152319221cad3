package org.daicho.model.indicator;

import java.util.Optional;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Numerals;
import org.daicho.model.value.Text;

/**
 * A value of an indicator as its document prints it: a number, words, or the reason why there is
 * neither.
 *
 * @param state as that of a {@link Figure}; {@link Figure.State#KNOWN} of words, too
 * @param number absent of words and of what is not known
 * @param percent whether a number is printed with a per cent sign
 * @param words such as 実施; empty of numbers and of what is not known
 * @param printed a number as the document prints it, else empty
 */
public record IndicatorValue(
    Figure.State state, Optional<Measured> number, boolean percent, Text words, String printed) {

  /** A number as printed; empty where it is none, see {@link Measured#parse}. */
  public static Optional<IndicatorValue> parse(String printed) {
    return Measured.parse(printed)
        .map(
            number ->
                new IndicatorValue(
                    Figure.State.KNOWN,
                    Optional.of(number),
                    Measured.isPercentage(printed),
                    Text.EMPTY,
                    printed.strip()));
  }

  /** The same as a document prints it, which may have more, such as its unit. */
  public IndicatorValue printed(String text) {
    return new IndicatorValue(state, number, percent, words, text.strip());
  }

  public static IndicatorValue of(Text words) {
    return new IndicatorValue(Figure.State.KNOWN, Optional.empty(), false, words, "");
  }

  /** Why there is none. */
  public static IndicatorValue of(Figure.State state) {
    return new IndicatorValue(state, Optional.empty(), false, Text.EMPTY, "");
  }

  /** The same as a figure in a list of the programme's own year: its number. */
  public static IndicatorValue of(Figure figure) {
    return figure.isKnown()
        ? parse(figure.decimal().toPlainString()).orElseThrow()
        : of(figure.state());
  }

  /**
   * As it stands in tables of programmes: its number, however it is qualified. Empty of words and
   * of ranges, which are no one number.
   */
  public Optional<Figure> figure() {
    return state == Figure.State.KNOWN
        ? number.filter(n -> !n.isRange()).map(n -> Figure.of(n.low()))
        : Optional.of(Figure.of(state));
  }

  /** Whether it is a number and nothing is printed with it. */
  public boolean isPlain() {
    return number.filter(Measured::isExact).isPresent()
        && Numerals.parseDecimal(printed).isPresent();
  }

  public int decimals() {
    return number.map(Measured::decimals).orElse(0);
  }
}
