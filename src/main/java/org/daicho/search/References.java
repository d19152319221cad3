package org.daicho.search;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * From a key to the words that it also stands for: a reading to what is read so, a word to itself
 * in kana, and a word spelt backwards to itself, by which a mistake in its first letters is found.
 */
final class References {
  /** Before words spelt backwards. No folded word has it. */
  static final String BACKWARDS = "<";

  /** Two kana are read from too many words. */
  private static final int SHORTEST_KANA = 3;

  private static final int SHORTEST_FOR_MISTAKES = 5;

  private final SortedMap<String, Set<String>> references = new TreeMap<>();

  private References() {}

  static SortedMap<String, Set<String>> of(
      Collection<String> words, Map<String, Set<String>> readings) {
    References all = new References();
    Set<String> known = new TreeSet<>(words);
    for (String word : known) {
      Aliases.of(word).forEach(alias -> all.add(alias, word));
      for (String reading : readings.getOrDefault(word, Set.of())) {
        all.add(reading, word);
        all.add(Readings.loose(reading), word);
        String kana = Aliases.hiragana(reading);
        if (kana.length() >= SHORTEST_KANA && known.contains(kana)) {
          all.add(word, kana);
        }
        Aliases.of(reading).forEach(alias -> all.add(alias, word));
      }
      if (word.length() >= SHORTEST_FOR_MISTAKES
          && word.matches("[\\p{IsLatin}\\p{IsKatakana}ー]+")) {
        all.add(BACKWARDS + new StringBuilder(word).reverse(), word);
      }
    }
    return all.references;
  }

  private void add(String key, String word) {
    if (!key.equals(word)) {
      references.computeIfAbsent(key, k -> new TreeSet<>()).add(word);
    }
  }
}
