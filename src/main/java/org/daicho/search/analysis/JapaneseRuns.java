package org.daicho.search.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * The words of a text in Japanese, by runs of kanji and kana: what parts them, a punctuation mark,
 * a digit, a letter, is never in a word. The script cuts a query by such runs as well. Catalogues
 * say much the same again and again, so the words of a run are kept.
 */
public final class JapaneseRuns {
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
    int length = folded.length();
    for (int from = 0; from < length; ) {
      int c = folded.codePointAt(from);
      int to = from + Character.charCount(c);
      if (Script.isJapanese(c)) {
        while (to < length && Script.isJapanese(c = folded.codePointAt(to))) {
          to += Character.charCount(c);
        }
        known.computeIfAbsent(folded.substring(from, to), this::cut).forEach(sink);
      }
      from = to;
    }
  }

  private List<Word> cut(String run) {
    List<Word> found = new ArrayList<>();
    WordCounts.analyse(
        WordAnalyzer.KUROMOJI,
        run,
        (term, reading) -> found.add(words.computeIfAbsent(new Word(term, reading), w -> w)));
    return List.copyOf(found);
  }
}
