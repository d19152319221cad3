package org.daicho.content.value;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daicho.model.value.Currency;
import org.daicho.model.value.MoneyUnit;

/**
 * The unit of money that words such as {@code 百万}, {@code million} and {@code thousand} mean. A
 * unit that is taken for another makes every figure wrong a thousandfold, so it is never guessed
 * from letters that look alike.
 */
final class MeantUnit {
  private static final Map<String, Long> SCALES =
      Map.ofEntries(
          Map.entry("", 1L),
          Map.entry("千", 1_000L),
          Map.entry("thousand", 1_000L),
          Map.entry("k", 1_000L),
          Map.entry("1000", 1_000L),
          Map.entry("万", 10_000L),
          Map.entry("tenthousand", 10_000L),
          Map.entry("10000", 10_000L),
          Map.entry("十万", 100_000L),
          Map.entry("hundredthousand", 100_000L),
          Map.entry("百万", 1_000_000L),
          Map.entry("million", 1_000_000L),
          Map.entry("mil", 1_000_000L),
          Map.entry("mn", 1_000_000L),
          Map.entry("m", 1_000_000L),
          Map.entry("1000000", 1_000_000L),
          Map.entry("千万", 10_000_000L),
          Map.entry("tenmillion", 10_000_000L),
          Map.entry("億", 100_000_000L),
          Map.entry("1億", 100_000_000L),
          Map.entry("hundredmillion", 100_000_000L),
          Map.entry("100million", 100_000_000L),
          Map.entry("100000000", 100_000_000L),
          Map.entry("十億", 1_000_000_000L),
          Map.entry("10億", 1_000_000_000L),
          Map.entry("billion", 1_000_000_000L),
          Map.entry("bn", 1_000_000_000L),
          Map.entry("兆", 1_000_000_000_000L),
          Map.entry("trillion", 1_000_000_000_000L));

  private MeantUnit() {}

  /** All units, as records write them. */
  static String all() {
    return Stream.of(MoneyUnit.values())
        .map(unit -> "`" + unit.id() + "`")
        .collect(Collectors.joining(", "));
  }

  /** How many of the smallest unit the words mean; empty where they mean none that is known. */
  static Optional<Long> scale(String words) {
    String plain =
        Currency.OF_AMOUNTS
            .removedFrom(
                Normalizer.normalize(words, Normalizer.Form.NFKC)
                    .toLowerCase(Locale.ROOT)
                    .replaceAll(
                        "[\\s\\p{Zs}\\p{Pd}\\p{Ps}\\p{Pe}\\p{Pi}\\p{Pf}_・,.:'\"`\\\\]|単位|日本|japanese",
                        ""))
            .replaceAll("of|s$|(?<=thousand|million|billion|trillion)s", "");
    return Optional.ofNullable(SCALES.get(plain));
  }

  /** How to mend a unit that is none. */
  static String hint(String words) {
    Optional<Long> scale = scale(words);
    Optional<MoneyUnit> unit =
        scale.flatMap(
            y -> Arrays.stream(MoneyUnit.values()).filter(u -> u.scale() == y).findFirst());
    if (unit.isPresent()) {
      return "did you mean `" + unit.get().id() + "`?";
    }
    // Another unit needs other figures, so the largest that divides it comes first.
    Optional<MoneyUnit> smaller =
        scale.flatMap(
            y ->
                List.of(MoneyUnit.values()).stream()
                    .filter(u -> u.scale() < y)
                    .reduce((first, second) -> second));
    return smaller
        .map(
            u ->
                "there is no such unit: write `"
                    + u.id()
                    + "`, and every amount multiplied by "
                    + BigDecimal.valueOf(scale.get() / u.scale()).toPlainString())
        .orElse("write the one that the source prints its amounts in");
  }
}
