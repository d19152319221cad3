package org.daicho.search.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseKatakanaStemFilter;
import org.apache.lucene.analysis.ja.JapanesePartOfSpeechStopFilter;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.util.CharTokenizer;

/** The two ways from a folded text to words: Kuromoji for Japanese, letters for Latin script. */
final class WordAnalyzer extends Analyzer {
  /** Words without inflection or particles, compounds as well as their parts. */
  static final Analyzer KUROMOJI = new WordAnalyzer(true);

  /** Possessive {@code 's} and plural {@code s} taken off, which the script does as well. */
  static final Analyzer ENGLISH = new WordAnalyzer(false);

  private final boolean japanese;

  private WordAnalyzer(boolean japanese) {
    this.japanese = japanese;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    return japanese ? kuromoji() : english();
  }

  private static TokenStreamComponents kuromoji() {
    Tokenizer source = new JapaneseTokenizer(null, true, false, JapaneseTokenizer.Mode.SEARCH);
    TokenStream words =
        new JapanesePartOfSpeechStopFilter(source, JapaneseAnalyzer.getDefaultStopTags());
    words = new JapaneseKatakanaStemFilter(new Only(words));
    return new TokenStreamComponents(source, words);
  }

  private static TokenStreamComponents english() {
    Tokenizer source = CharTokenizer.fromTokenCharPredicate(c -> Script.isLatin(c) || c == '\'');
    TokenStream words = new EnglishPossessiveFilter(new Unquoted(source));
    return new TokenStreamComponents(source, new EnglishMinimalStemFilter(words));
  }

  /** Apostrophes around a word are quotation marks. Nothing but such is no word. */
  private static final class Unquoted extends FilteringTokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    Unquoted(TokenStream in) {
      super(in);
    }

    @Override
    protected boolean accept() {
      int start = 0;
      int end = term.length();
      while (start < end && term.charAt(start) == '\'') {
        start++;
      }
      while (end > start && term.charAt(end - 1) == '\'') {
        end--;
      }
      if (end - start < term.length()) {
        String bare = term.toString().substring(start, end);
        term.setEmpty().append(bare);
      }
      return end > start;
    }
  }

  /** Leaves Latin letters, numbers and signs to those who know them better. */
  private static final class Only extends FilteringTokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    Only(TokenStream in) {
      super(in);
    }

    @Override
    protected boolean accept() {
      return Script.isAllJapanese(term);
    }
  }
}
