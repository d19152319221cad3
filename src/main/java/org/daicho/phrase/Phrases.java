package org.daicho.phrase;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Finds the places at which a Japanese name or heading may be broken over lines: between words that
 * Kuromoji's dictionary knows, each with the particles, endings and signs that hang on it. A word
 * that it does not know stays whole. Every text is cut once.
 *
 * <p>Safe for threads.
 */
public final class Phrases {
  private static final int[] NONE = {};

  /** Nothing shorter is worth a break. */
  private static final int SHORTEST = 5;

  private static final ThreadLocal<JapaneseTokenizer> TOKENIZERS =
      ThreadLocal.withInitial(
          () -> new JapaneseTokenizer(null, false, false, JapaneseTokenizer.Mode.NORMAL));

  private final Map<String, int[]> known = new ConcurrentHashMap<>();

  /**
   * The offsets before which a line may begin, in order. Spaces, at which lines break anyway, are
   * not among them.
   *
   * @param text in Japanese
   */
  public int[] breaks(String text) {
    if (text.length() < SHORTEST) {
      return NONE;
    }
    int[] breaks = known.get(text); // Most have been asked for before, and this waits for nobody.
    return breaks != null ? breaks : known.computeIfAbsent(text, Phrases::cut);
  }

  private static int[] cut(String text) {
    List<Word> words = words(text);
    List<Integer> breaks = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      if (words.get(i).mayFollow(words.get(i - 1))) {
        breaks.add(words.get(i).start());
      }
    }
    return breaks.stream().mapToInt(Integer::intValue).toArray();
  }

  private static List<Word> words(String text) {
    // Closed after each text, a tokenizer takes the next one.
    try (JapaneseTokenizer tokens = TOKENIZERS.get()) {
      OffsetAttribute offset = tokens.getAttribute(OffsetAttribute.class);
      PartOfSpeechAttribute part = tokens.getAttribute(PartOfSpeechAttribute.class);
      ReadingAttribute reading = tokens.getAttribute(ReadingAttribute.class);
      tokens.setReader(new StringReader(text));
      tokens.reset();
      List<Word> words = new ArrayList<>();
      while (tokens.incrementToken()) {
        words.add(
            new Word(
                offset.startOffset(),
                text.substring(offset.startOffset(), offset.endOffset()),
                part.getPartOfSpeech(),
                reading.getReading() != null));
      }
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e); // A text in memory is always read.
    }
  }
}
