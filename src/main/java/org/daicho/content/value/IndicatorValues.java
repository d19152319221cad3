package org.daicho.content.value;

import java.util.Collection;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.daicho.model.indicator.IndicatorValue;
import org.daicho.model.value.Figure;
import org.daicho.model.value.Lang;
import org.daicho.model.value.Text;
import org.daicho.yaml.Node;
import org.daicho.yaml.Quote;

/** Values of indicators out of nodes. */
public final class IndicatorValues {
  private IndicatorValues() {}

  /**
   * A number as printed, a word for why there is none, words per language, or a word as printed in
   * which there is no digit. Empty where it is none of these, which is reported.
   *
   * @param units words that may follow a number, since the indicator counts in them
   */
  public static Optional<IndicatorValue> read(
      String key, Node node, Collection<String> units, Reporter reporter) {
    if (!(node instanceof Node.Scalar scalar)) {
      Text words = TextReader.read(key, node, reporter);
      return words.isEmpty() ? Optional.empty() : Optional.of(IndicatorValue.of(words));
    }
    String text = scalar.text().strip();
    Optional<Figure.State> state = state(text);
    if (state.isPresent()) {
      return state.map(IndicatorValue::of);
    }
    Optional<IndicatorValue> number =
        Stream.concat(Stream.of(""), units.stream())
            .filter(unit -> text.endsWith(unit))
            .flatMap(
                unit ->
                    IndicatorValue.parse(text.substring(0, text.length() - unit.length()))
                        .map(value -> value.printed(text))
                        .stream())
            .findFirst();
    if (number.isPresent()) {
      return number;
    }
    if (text.codePoints().anyMatch(Character::isDigit) || MeantFigure.state(text).isPresent()) {
      reporter.error(
          "not-a-value",
          scalar.location(),
          "`" + Quote.brief(key) + "` is " + scalar.what() + ", which is no value of an indicator",
          MeantFigure.of(text, Optional.empty())
              .map(meant -> "did you mean `" + meant + "`?")
              .orElse(
                  "write a number as printed, such as `60.5`, `約60`, `60以上` or `10–20`, one of"
                      + " n/a, undecided, blank, withheld, or words for each language: "
                      + reporter.exampleOfText("第2期計画を策定")));
      return Optional.empty();
    }
    return Optional.of(IndicatorValue.of(asPrinted(text, reporter)));
  }

  /** The state that a record writes for what has no value, as {@link Values#figure} reads it. */
  public static Optional<Figure.State> state(String text) {
    return Stream.of(
            Figure.State.NOT_APPLICABLE,
            Figure.State.UNDECIDED,
            Figure.State.BLANK,
            Figure.State.WITHHELD)
        .filter(state -> state.word().equals(text))
        .findFirst();
  }

  /** Words as a document prints them: in the site's first language; signs are of every language. */
  public static Text asPrinted(String words, Reporter reporter) {
    boolean signs = words.codePoints().noneMatch(Character::isLetter);
    TreeMap<Lang, String> values = new TreeMap<>();
    reporter.languages().stream()
        .limit(signs ? Long.MAX_VALUE : 1)
        .forEach(lang -> values.put(lang, words));
    return reporter.marked(new Text(values));
  }
}
