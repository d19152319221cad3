package org.daicho.markdown;

import java.util.Set;

/** The words of a text's HTML, without its marks: a line for each line that a reader sees. */
final class HtmlWords {
  /** Elements within a line. */
  private static final Set<String> INLINE = Set.of("a", "em", "strong", "del", "code");

  private static final Set<String> CELLS = Set.of("td", "th");

  private final String html;
  private final StringBuilder words;
  private boolean code;

  private HtmlWords(String html) {
    this.html = html;
    this.words = new StringBuilder(html.length());
  }

  /**
   * @param html as {@link MarkdownHtml} prints it
   */
  static String of(String html) {
    HtmlWords reader = new HtmlWords(html);
    reader.read();
    reader.line();
    return reader.words.substring(0, Math.max(0, reader.words.length() - 1));
  }

  private void read() {
    int at = 0;
    while (at < html.length()) {
      char c = html.charAt(at);
      if (c == '<') {
        int end = html.indexOf('>', at);
        tag(html.substring(at + 1, end));
        at = end + 1;
      } else if (c == '&') {
        int end = html.indexOf(';', at);
        words.append(character(html.substring(at + 1, end)));
        at = end + 1;
      } else {
        character(c);
        at++;
      }
    }
  }

  private void character(char c) {
    if (c != '\n') {
      words.append(c);
    } else if (code) {
      line();
    } else {
      space();
    }
  }

  private void tag(String tag) {
    int name = tag.startsWith("/") ? 1 : 0;
    int end = name;
    while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
      end++;
    }
    String element = tag.substring(name, end);
    if (CELLS.contains(element)) {
      space();
    } else if (!INLINE.contains(element)) {
      code = tag.equals("pre");
      line();
    }
  }

  private void space() {
    if (words.length() > 0 && words.charAt(words.length() - 1) > ' ') {
      words.append(' ');
    }
  }

  private void line() {
    int end = words.length();
    while (end > 0 && (words.charAt(end - 1) == ' ' || words.charAt(end - 1) == '\n')) {
      end--;
    }
    words.setLength(end);
    words.append(end == 0 ? "" : "\n");
  }

  private static char character(String entity) {
    return switch (entity) {
      case "amp" -> '&';
      case "lt" -> '<';
      case "gt" -> '>';
      default -> '"';
    };
  }
}
