package org.daicho.search.index;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.daicho.search.analysis.Aliases;
import org.daicho.search.analysis.Readings;

/**
 * From a key to the words that it also stands for: a reading to what is read so, a word to itself
 * in kana and to itself with other endings in kana, and a word spelt backwards to itself, by which
 * a mistake in its first letters is found.
 */
final class References {
  /** Before words spelt backwards. No folded word has it. */
  static final String BACKWARDS = "<";

  /** A single kana is read from too many words. */
  private static final int SHORTEST_KANA = 2;

  private static final int SHORTEST_FOR_MISTAKES = 5;

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  private final SortedMap<String, Set<String>> references = new TreeMap<>();

  private References() {}

  static SortedMap<String, Set<String>> of(
      Collection<String> words, Map<String, Set<String>> readings) {
    References all = new References();
    Set<String> known = new TreeSet<>(words);
    all.addRelated(known, readings);
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

  /** 行う and 行なう, 片付け and 片づけ: read alike, and the kanji of the one are in the other, in order. */
  private void addRelated(Set<String> known, Map<String, Set<String>> readings) {
    SortedMap<String, Set<String>> byReading = new TreeMap<>();
    for (String word : known) {
      for (String reading : readings.getOrDefault(word, Set.of())) {
        byReading.computeIfAbsent(reading, key -> new TreeSet<>()).add(word);
      }
    }
    for (Set<String> alike : byReading.values()) {
      for (String word : alike) {
        Pattern kanji = kanji(word);
        for (String other : alike) {
          if (kanji != null && kanji.matcher(other).matches()) {
            add(word, other);
            add(other, word);
          }
        }
      }
    }
  }

  /** What has a word's kanji in their order; null where it has none. */
  private static Pattern kanji(String word) {
    List<String> kanji = HAN.matcher(word).results().map(MatchResult::group).toList();
    return kanji.isEmpty() ? null : Pattern.compile(".*" + String.join(".*", kanji) + ".*");
  }

  private void add(String key, String word) {
    if (!key.equals(word)) {
      references.computeIfAbsent(key, k -> new TreeSet<>()).add(word);
    }
  }
}
