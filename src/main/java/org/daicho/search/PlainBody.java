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
        .filter(line -> !line.isBlank() && (line.charAt(0) > '|' || !RULE.matcher(line).matches()))
        .map(PlainBody::line)
        .collect(Collectors.joining("\n"));
  }

  /** Whether there is any character that marks are made with; most lines have none. */
  private static boolean hasMarks(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) < 0x80 && "#-+*>|[`\\".indexOf(line.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static String line(String line) {
    if (!Character.isDigit(line.stripLeading().charAt(0)) && !hasMarks(line)) {
      return line.strip();
    }
    String bare = LINE_MARK.matcher(line).replaceFirst("");
    if (bare.startsWith("|")) {
      bare = bare.replace('|', ' ');
    }
    bare = LINK.matcher(bare).replaceAll("$1");
    return MARK.matcher(bare).replaceAll("").strip();
  }
}
