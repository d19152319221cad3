package org.daicho.model;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * What a record says, in each language that it has.
 *
 * @param marks of the translations that the site's {@link Ledger} knows, whether they are current
 *     or stale
 */
public record Text(SortedMap<Lang, String> values, SortedMap<Lang, Translation.State> marks) {

  /** No words in any language. */
  public static final Text EMPTY = new Text(Map.of());

  public Text {
    values = Collections.unmodifiableSortedMap(values);
    marks = Collections.unmodifiableSortedMap(marks);
  }

  public Text(Map<Lang, String> values) {
    this(new TreeMap<>(values), Collections.emptySortedMap());
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

  /** How the text stands in a language, of which it may be a translation. */
  public Translation.State state(Lang lang) {
    return has(lang)
        ? marks.getOrDefault(lang, Translation.State.UNMARKED)
        : Translation.State.MISSING;
  }

  /** The same text with what the ledger knows of its translations. */
  public Text marked(SortedMap<Lang, Translation.State> states) {
    return new Text(values, states);
  }

  /**
   * The words for a reader of {@code lang}; where the record has none, those of the first language
   * it has, marked as a fallback. A stale translation is marked as such. An empty text yields empty
   * words.
   */
  public Words in(Lang lang) {
    String exact = values.get(lang);
    if (exact != null) {
      boolean stale = !marks.isEmpty() && marks.get(lang) == Translation.State.STALE;
      return new Words(exact, lang, stale ? Words.State.STALE : Words.State.CURRENT);
    }
    if (values.isEmpty()) {
      return new Words("", lang, Words.State.CURRENT);
    }
    // Japanese is the language of the sources, so it is the better of two fallbacks.
    Lang other = values.containsKey(Lang.JA) ? Lang.JA : values.firstKey();
    return new Words(values.get(other), other, Words.State.FALLBACK);
  }

  /** Each language's words changed by the same function. */
  public Text map(UnaryOperator<String> change) {
    Map<Lang, String> changed = new TreeMap<>();
    values.forEach((lang, words) -> changed.put(lang, change.apply(words)));
    return new Text(new TreeMap<>(changed), marks);
  }
}
