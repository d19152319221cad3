package org.daicho.model.value;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * What a record says, in each language that it has. A catalogue has many and few languages, so each
 * is kept as two short arrays: to look through them is faster than any map.
 */
public final class Text {
  private static final Lang[] NO_LANGUAGES = {};

  /** No words in any language. */
  public static final Text EMPTY = new Text(Map.of());

  /** In order. */
  private final Lang[] languages;

  private final String[] words;
  private final SortedMap<Lang, TranslationState> marks;

  public Text(Map<Lang, String> values) {
    this.languages = values.keySet().toArray(NO_LANGUAGES);
    Arrays.sort(languages);
    this.words = new String[languages.length];
    for (int i = 0; i < languages.length; i++) {
      words[i] = values.get(languages[i]);
    }
    this.marks = Collections.emptySortedMap();
  }

  private Text(Lang[] languages, String[] words, SortedMap<Lang, TranslationState> marks) {
    this.languages = languages;
    this.words = words;
    this.marks = marks;
  }

  /** The same words in Japanese and English order of writing. */
  public static Text of(String ja, String en) {
    return new Text(Map.of(Lang.JA, ja, Lang.EN, en));
  }

  /** The words in each language, in order of the languages. */
  public SortedMap<Lang, String> values() {
    SortedMap<Lang, String> values = new TreeMap<>();
    for (int i = 0; i < languages.length; i++) {
      values.put(languages[i], words[i]);
    }
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
    return words.length == 0;
  }

  public boolean has(Lang lang) {
    return exact(lang) != null;
  }

  public Optional<String> get(Lang lang) {
    return Optional.ofNullable(exact(lang));
  }

  /** The words in a language, or null where there are none. */
  private String exact(Lang lang) {
    for (int i = 0; i < languages.length; i++) {
      if (languages[i].equals(lang)) {
        return words[i];
      }
    }
    return null;
  }

  /** How the text stands in a language, of which it may be a translation. */
  public TranslationState state(Lang lang) {
    if (!has(lang)) {
      return TranslationState.MISSING;
    }
    return marks.isEmpty()
        ? TranslationState.UNMARKED
        : marks.getOrDefault(lang, TranslationState.UNMARKED);
  }

  /** The same text with what the ledger knows of its translations. */
  public Text marked(SortedMap<Lang, TranslationState> states) {
    return new Text(languages, words, Collections.unmodifiableSortedMap(states));
  }

  /**
   * The words for a reader of {@code lang}; where the record has none, those of the first language
   * it has, marked as a fallback. A stale translation is marked as such. An empty text yields empty
   * words.
   */
  public Words in(Lang lang) {
    String exact = exact(lang);
    if (exact != null) {
      boolean stale = !marks.isEmpty() && marks.get(lang) == TranslationState.STALE;
      return new Words(exact, lang, stale ? Words.State.STALE : Words.State.CURRENT);
    }
    if (isEmpty()) {
      return new Words("", lang, Words.State.CURRENT);
    }
    // Japanese is the language of the sources, so it is the better of two fallbacks.
    Lang other = has(Lang.JA) ? Lang.JA : languages[0];
    return new Words(exact(other), other, Words.State.FALLBACK);
  }

  /** Each language's words changed by the same function. */
  public Text map(UnaryOperator<String> change) {
    String[] changed = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      changed[i] = change.apply(words[i]);
    }
    return new Text(languages, changed, marks);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Text text
        && Arrays.equals(languages, text.languages)
        && Arrays.equals(words, text.words)
        && marks.equals(text.marks);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(languages) + Arrays.hashCode(words);
  }

  @Override
  public String toString() {
    return values().toString();
  }
}
