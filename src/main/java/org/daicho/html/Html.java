package org.daicho.html;

/** Escapes for HTML. */
public final class Html {
  /** In text and in attributes between double quotes, by character; null where there is none. */
  static final String[] ESCAPES = table();

  /** The same, for what may also stand between single quotes. */
  public static final String[] ESCAPES_IN_ANY_QUOTES = table();

  static {
    ESCAPES_IN_ANY_QUOTES['\''] = "&#39;";
  }

  private Html() {}

  private static String[] table() {
    String[] table = new String['>' + 1];
    table['&'] = "&amp;";
    table['<'] = "&lt;";
    table['>'] = "&gt;";
    table['"'] = "&quot;";
    return table;
  }

  public static void escape(String text, Utf8Writer html) {
    html.escape(text, ESCAPES);
  }

  /** With a mark at each place where a line may break. */
  public static void escape(String text, int[] breaks, Utf8Writer html) {
    int start = 0;
    for (int end : breaks) {
      html.escape(text.substring(start, end), ESCAPES);
      html.ascii("<wbr>");
      start = end;
    }
    html.escape(text.substring(start), ESCAPES);
  }

  public static void escape(String text, StringBuilder html) {
    escape(text.toCharArray(), 0, text.length(), html);
  }

  public static void escape(char[] text, int start, int end, StringBuilder html) {
    int plain = start;
    for (int i = start; i < end; i++) {
      char c = text[i];
      if (c < ESCAPES.length && ESCAPES[c] != null) {
        html.append(text, plain, i - plain).append(ESCAPES[c]);
        plain = i + 1;
      }
    }
    html.append(text, plain, end - plain);
  }
}
