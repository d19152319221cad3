package org.daicho.search;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a text in Markdown, without its marks; a line stays a line. */
final class PlainBody {
  private static final Pattern RULE = Pattern.compile("[-|: ]*-[-|: ]*|[*_= ]{3,}");
  private static final Pattern LINE_MARK =
      Pattern.compile("^\\s*(?:#{1,6} +|[-*+] +|\\d{1,9}[.)] +|> ?)+");
  private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)\\]\\([^)]*\\)");
  private static final Pattern MARK = Pattern.compile("\\*+|`+|\\\\(?=\\p{Punct})");

  private PlainBody() {}

  static String of(String markdown) {
    return markdown
        .lines()
        .filter(line -> !line.isBlank() && !RULE.matcher(line).matches())
        .map(PlainBody::line)
        .collect(Collectors.joining("\n"));
  }

  private static String line(String line) {
    String bare = LINE_MARK.matcher(line).replaceFirst("");
    if (bare.startsWith("|")) {
      bare = bare.replace('|', ' ');
    }
    bare = LINK.matcher(bare).replaceAll("$1");
    return MARK.matcher(bare).replaceAll("").strip();
  }
}
