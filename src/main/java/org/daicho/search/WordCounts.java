package org.daicho.search;

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
final class WordCounts {
  /** Longer ones are addresses and rules of dashes; nobody looks for them. */
  private static final int LONGEST = 40;

  final Map<String, Integer> frequencies = new HashMap<>();

  /** From a word to its reading in katakana, where Kuromoji knows it and it is not the word. */
  final Map<String, String> readings = new HashMap<>();

  private final Sentences sentences;

  /**
   * @param sentences that have been cut into words before
   */
  WordCounts(Sentences sentences) {
    this.sentences = sentences;
  }

  /**
   * Adds a text.
   *
   * @param folded by {@link Fold}
   * @param weight how often each word counts
   */
  WordCounts add(String folded, int weight) {
    sentences.each(
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
    return new WordCounts(new Sentences())
        .add(Spellings.unify(Fold.fold(text)), 1).frequencies.keySet().stream().sorted().toList();
  }
}
