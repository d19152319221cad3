package org.daicho.markdown;

import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;

/** Emphasis by asterisks, also where no spaces part words, see {@link Flanking}. */
final class Asterisks extends AsteriskDelimiterProcessor {
  Asterisks() {
    super(false);
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

  /**
   * CommonMark's rules 9 and 10 as of 0.29: where a run can both open and close, as all can within
   * Japanese, the lengths of the two must not add up to a multiple of 3, unless both are one.
   */
  @Override
  public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
    boolean triple = opener.length() % 3 == 0 && closer.length() % 3 == 0;
    return triple ? 2 : super.getDelimiterUse(opener, closer);
  }
}
