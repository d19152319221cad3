package org.daicho.markdown;

import com.vladsch.flexmark.ast.DelimitedNodeImpl;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Words struck through by {@code ~~}, as many write who know GitHub's Markdown. */
final class Strokes implements DelimiterProcessor {
  private static final char TILDE = '~';
  private static final int LENGTH = 2;

  /** Words that are struck through. */
  static final class Struck extends DelimitedNodeImpl {
    Struck(BasedSequence open, BasedSequence close) {
      super(open, BasedSequence.NULL, close);
    }
  }

  @Override
  public char getOpeningCharacter() {
    return TILDE;
  }

  @Override
  public char getClosingCharacter() {
    return TILDE;
  }

  @Override
  public int getMinLength() {
    return LENGTH;
  }

  @Override
  public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
    return opener.length() == LENGTH && closer.length() == LENGTH ? LENGTH : 0;
  }

  @Override
  public void process(Delimiter opener, Delimiter closer, int used) {
    opener.moveNodesBetweenDelimitersTo(
        new Struck(opener.getTailChars(used), closer.getLeadChars(used)), closer);
  }

  @Override
  public Node unmatchedDelimiterNode(InlineParser parser, DelimiterRun delimiter) {
    return null;
  }

  @Override
  public boolean canBeOpener(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhitespace) {
    return Flanking.mayOpen(leftFlanking, afterIsWhitespace, before, after);
  }

  @Override
  public boolean canBeCloser(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhitespace) {
    return Flanking.mayClose(rightFlanking, beforeIsWhitespace, before, after);
  }

  @Override
  public boolean skipNonOpenerCloser() {
    return true;
  }
}
