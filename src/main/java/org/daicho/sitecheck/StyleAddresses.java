package org.daicho.sitecheck;

import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The addresses in CSS: {@code url(…)} and {@code @import "…"}, comments left out. */
final class StyleAddresses {
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?(\\*/|\\z)", Pattern.DOTALL);

  /** CSS Syntax 3, url-token and the quoted form; and @import with a bare string. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)(?:url\\(\\s*|@import\\s+)(?:\"(?<double>[^\"\\n]*)\"|'(?<single>[^'\\n]*)')"
              + "|url\\(\\s*(?<bare>[^\\s\"')][^)\\s]*)");

  private StyleAddresses() {}

  /**
   * Hands over each address and where it begins.
   *
   * @param css a style sheet, or what stands in a {@code style} attribute
   */
  static void in(String css, BiConsumer<String, Integer> found) {
    // As spaces, so that positions stay.
    String plain = COMMENT.matcher(css).replaceAll(c -> " ".repeat(c.group().length()));
    Matcher addresses = ADDRESS.matcher(plain);
    while (addresses.find()) {
      for (String form : new String[] {"double", "single", "bare"}) {
        if (addresses.group(form) != null) {
          found.accept(addresses.group(form), addresses.start(form));
        }
      }
    }
  }
}
