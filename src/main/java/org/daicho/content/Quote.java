package org.daicho.content;

/** Shows what an editor wrote within a message, on one line and not too long. */
final class Quote {
  private static final int LONGEST = 40;

  private Quote() {}

  static String brief(String text) {
    String line = text.strip().replaceAll("\\p{Cntrl}+", " ");
    if (line.codePointCount(0, line.length()) <= LONGEST) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
