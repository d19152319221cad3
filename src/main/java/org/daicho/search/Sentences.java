package org.daicho.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * The words of Japanese texts, sentence by sentence. A programme says much the same year after
 * year, and its organisation and plan always, so what has been cut into words once is kept.
 */
final class Sentences {
  /**
   * A word as Kuromoji has it.
   *
   * @param reading in katakana; null where it is not known
   */
  record Word(String term, String reading) {}

  private final Map<String, List<Word>> known = new ConcurrentHashMap<>();
  private final Map<Word, Word> words = new ConcurrentHashMap<>();

  /** All words of a text, in order. */
  void each(String folded, Consumer<Word> sink) {
    for (int from = 0; from < folded.length(); ) {
      int to = end(folded, from);
      String sentence = folded.substring(from, to);
      if (Script.isJapanese(sentence)) {
        known.computeIfAbsent(sentence, this::cut).forEach(sink);
      }
      from = to + 1;
    }
  }

  private static int end(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '。' && text.charAt(end) != '\n') {
      end++;
    }
    return end;
  }

  private List<Word> cut(String sentence) {
    List<Word> found = new ArrayList<>();
    WordCounts.analyse(
        WordAnalyzer.KUROMOJI,
        sentence,
        (term, reading) -> found.add(words.computeIfAbsent(new Word(term, reading), w -> w)));
    return List.copyOf(found);
  }
}
