package org.daicho.search.index;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daicho.search.analysis.Folding;
import org.daicho.search.analysis.JapaneseRuns;
import org.daicho.search.analysis.Readings;
import org.daicho.search.analysis.Script;
import org.daicho.search.analysis.WordCounts;
import org.daicho.search.format.Packer;
import org.daicho.search.format.Packer.Bytes;

/**
 * What the search box proposes: names of records and the words in them, each under its spelling and
 * its reading, the more frequent first.
 */
final class Suggestions {
  /** A word in fewer names is found by them. */
  private static final int FEWEST_NAMES = 2;

  private final SortedMap<String, Integer> weights = new TreeMap<>();
  private final SortedMap<String, SortedMap<String, Integer>> byKey = new TreeMap<>();

  private Suggestions() {}

  static Packer of(List<SearchDocument> documents, int size) {
    Suggestions all = new Suggestions();
    JapaneseRuns runs = new JapaneseRuns();
    Map<String, Integer> words = new TreeMap<>();
    Map<String, String> readings = new TreeMap<>();
    for (SearchDocument document : documents) {
      String name = document.name();
      all.weights.merge(name, 1, Integer::sum);
      // Of one name one reading: a record's own, where it has any.
      if (!document.source().reading().isEmpty()) {
        readings.put(name, document.reading());
      }
      readings.putIfAbsent(name, document.reading());
      new WordCounts(runs)
          .add(Folding.fold(name), 1)
          .frequencies
          .keySet()
          .forEach(word -> words.merge(word, 1, Integer::sum));
    }
    words.forEach(
        (word, count) -> {
          if (count >= FEWEST_NAMES && word.length() > 1 && !word.matches("[0-9]+")) {
            all.weights.merge(word, count, Integer::sum);
          }
        });
    all.weights.keySet().stream().toList().forEach(text -> all.add(text, readings.get(text)));
    return all.pack(size);
  }

  private void add(String text, String reading) {
    String folded = Folding.fold(text);
    put(folded, text);
    if (Script.isJapanese(folded)) {
      put(Readings.loose(reading == null ? Readings.of(folded) : reading), text);
    }
  }

  private void put(String key, String text) {
    byKey.computeIfAbsent(key, k -> new TreeMap<>()).put(text, weights.get(text));
  }

  /** A value: how many texts, then each with its weight; empty where it is the key itself. */
  private Packer pack(int size) {
    Packer packer = new Packer(size);
    byKey.forEach(
        (key, texts) -> {
          ByteArrayOutputStream value = new ByteArrayOutputStream();
          Bytes.number(value, texts.size());
          texts.forEach(
              (text, weight) -> {
                Bytes.text(value, text.equals(key) ? "" : text);
                Bytes.number(value, weight);
              });
          packer.add(key, value.toByteArray());
        });
    return packer;
  }
}
