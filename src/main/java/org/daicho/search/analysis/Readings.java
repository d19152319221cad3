package org.daicho.search.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** How a whole name is read, for completion: particles and all. */
public final class Readings {
  private static final Pattern LONG_O = Pattern.compile("([オコソトノホモヨロゴゾドボポョ])[ウオ]");
  private static final Pattern LONG_U = Pattern.compile("([ウクスツヌフムユルグズブプュ])ウ");

  private static final Analyzer WHOLE =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          Tokenizer source = new JapaneseTokenizer(null, true, true, JapaneseTokenizer.Mode.NORMAL);
          return new TokenStreamComponents(source);
        }
      };

  private Readings() {}

  /** In katakana; what has no reading stays as it is, and so does all that is not Japanese. */
  public static String of(String folded) {
    if (!Script.isJapanese(folded)) {
      return folded;
    }
    StringBuilder reading = new StringBuilder();
    try (TokenStream tokens = WHOLE.tokenStream("", folded)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      ReadingAttribute readings = tokens.addAttribute(ReadingAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        String read = readings.getReading();
        reading.append(read == null ? Aliases.katakana(term.toString()) : read);
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
    return reading.toString();
  }

  /**
   * Without what people leave out or spell otherwise: long vowels (東京 is typed tokyo, toukyou,
   * とうきょう), ヅ and ヂ, を. The script does the same to what is typed.
   */
  public static String loose(String katakana) {
    String loose = katakana.replace("ー", "").replace('ヅ', 'ズ').replace('ヂ', 'ジ').replace('ヲ', 'オ');
    return LONG_U.matcher(LONG_O.matcher(loose).replaceAll("$1")).replaceAll("$1");
  }
}
