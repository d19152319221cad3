package org.daicho.search.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** What a text is found by: its words, each with how often, and how they are read. */
public final class WordCounts {
  /** Longer ones are addresses and rules of dashes; nobody looks for them. */
  private static final int LONGEST = 40;

  public final Map<String, Integer> frequencies = new HashMap<>();

  /** From a word to its reading in katakana, where Kuromoji knows it and it is not the word. */
  public final Map<String, String> readings = new HashMap<>();

  private final JapaneseRuns runs;

  /**
   * @param runs that have been cut into words before
   */
  public WordCounts(JapaneseRuns runs) {
    this.runs = runs;
  }

  /**
   * Adds a text.
   *
   * @param folded by {@link Folding}
   * @param weight how often each word counts
   */
  public WordCounts add(String folded, int weight) {
    runs.each(
        folded,
        word -> {
          count(word.term(), weight);
          if (word.reading() != null && !word.reading().equals(word.term())) {
            readings.putIfAbsent(word.term(), word.reading());
          }
        });
    analyse(WordAnalyzer.ENGLISH, folded, (term, reading) -> count(term, weight));
    Numbers.in(folded).forEach(number -> count(number, weight));
    return this;
  }

  private void count(String term, int weight) {
    if (!term.isEmpty() && term.length() <= LONGEST) {
      frequencies.merge(term, weight, Integer::sum);
    }
  }

  /** The text's words in order, with their readings, null where there is none. */
  static void analyse(Analyzer analyzer, String folded, BiConsumer<String, String> sink) {
    try (TokenStream tokens = analyzer.tokenStream("", folded)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      ReadingAttribute reading = tokens.getAttribute(ReadingAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        sink.accept(term.toString(), reading == null ? null : reading.getReading());
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
  }

  /** The terms alone, for tests. */
  static List<String> terms(String text) {
    return new WordCounts(new JapaneseRuns())
        .add(Spellings.unify(Folding.fold(text)), 1).frequencies.keySet().stream()
            .sorted()
            .toList();
  }
}
