package org.daicho.yaml;

import java.util.regex.Pattern;

/**
 * Shows what an editor wrote within a message, on one line and not too long, with a name for what
 * cannot be seen.
 */
public final class Quote {
  private static final int LONGEST = 40;

  /** Characters without a shape, or with that of an ordinary blank. */
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Zs}&&[^ ]]");

  private Quote() {}

  public static String brief(String text) {
    String line = text.trim().replaceAll("\\p{Cntrl}+", " ");
    String shown = line;
    if (line.codePointCount(0, line.length()) > LONGEST) {
      shown = line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
    return UNSEEN
        .matcher(shown)
        .replaceAll(m -> "<" + Characters.name(m.group().codePointAt(0)) + ">");
  }
}
