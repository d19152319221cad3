package org.daicho.model;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** What a record says, in each language that it has. */
public record Text(SortedMap<Lang, String> values) {

  /** No words in any language. */
  public static final Text EMPTY = new Text(Map.of());

  public Text(Map<Lang, String> values) {
    this(Collections.unmodifiableSortedMap(new TreeMap<>(values)));
  }

  /** The same words in Japanese and English order of writing. */
  public static Text of(String ja, String en) {
    return new Text(Map.of(Lang.JA, ja, Lang.EN, en));
  }

  public boolean isEmpty() {
    return values.isEmpty();
  }

  public boolean has(Lang lang) {
    return values.containsKey(lang);
  }

  public Optional<String> get(Lang lang) {
    return Optional.ofNullable(values.get(lang));
  }

  /**
   * The words for a reader of {@code lang}; where the record has none, those of the first language
   * it has, marked as a fallback. An empty text yields empty words.
   */
  public Words in(Lang lang) {
    String exact = values.get(lang);
    if (exact != null) {
      return new Words(exact, lang, false);
    }
    if (values.isEmpty()) {
      return new Words("", lang, false);
    }
    // Japanese is the language of the sources, so it is the better of two fallbacks.
    Lang other = values.containsKey(Lang.JA) ? Lang.JA : values.firstKey();
    return new Words(values.get(other), other, true);
  }

  /** Each language's words changed by the same function. */
  public Text map(UnaryOperator<String> change) {
    Map<Lang, String> changed = new TreeMap<>();
    values.forEach((lang, words) -> changed.put(lang, change.apply(words)));
    return new Text(changed);
  }
}
