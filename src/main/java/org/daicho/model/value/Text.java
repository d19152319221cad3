package org.daicho.model.value;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** What a record says, in each language that it has. */
public final class Text {
  /** No words in any language. */
  public static final Text EMPTY = new Text(Map.of());

  private final SortedMap<Lang, String> values;
  private final SortedMap<Lang, TranslationState> marks;

  public Text(Map<Lang, String> values) {
    this(new TreeMap<>(values), Collections.emptySortedMap());
  }

  private Text(SortedMap<Lang, String> values, SortedMap<Lang, TranslationState> marks) {
    this.values = Collections.unmodifiableSortedMap(values);
    this.marks = Collections.unmodifiableSortedMap(marks);
  }

  /** The same words in Japanese and English order of writing. */
  public static Text of(String ja, String en) {
    return new Text(Map.of(Lang.JA, ja, Lang.EN, en));
  }

  /** The words in each language, in order of the languages. */
  public SortedMap<Lang, String> values() {
    return values;
  }

  /**
   * Of the translations that the site's {@code TranslationLedger} knows, whether they are current
   * or stale.
   */
  public SortedMap<Lang, TranslationState> marks() {
    return marks;
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
  public TranslationState state(Lang lang) {
    if (!has(lang)) {
      return TranslationState.MISSING;
    }
    return marks.getOrDefault(lang, TranslationState.UNMARKED);
  }

  /** The same text with what the ledger knows of its translations. */
  public Text marked(SortedMap<Lang, TranslationState> states) {
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
      boolean stale = marks.get(lang) == TranslationState.STALE;
      return new Words(exact, lang, stale ? Words.State.STALE : Words.State.CURRENT);
    }
    if (isEmpty()) {
      return new Words("", lang, Words.State.CURRENT);
    }
    // Japanese is the language of the sources, so it is the better of two fallbacks.
    Lang other = has(Lang.JA) ? Lang.JA : values.firstKey();
    return new Words(values.get(other), other, Words.State.FALLBACK);
  }

  /** Each language's words changed by the same function. */
  public Text map(UnaryOperator<String> change) {
    SortedMap<Lang, String> changed = new TreeMap<>();
    values.forEach((lang, words) -> changed.put(lang, change.apply(words)));
    return new Text(changed, marks);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Text text && values.equals(text.values) && marks.equals(text.marks);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
