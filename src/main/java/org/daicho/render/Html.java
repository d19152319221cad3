package org.daicho.render;

/** Escapes for HTML, in text and in attributes between double quotes. */
final class Html {
  private Html() {}

  static void escape(String text, StringBuilder html) {
    for (int i = 0; i < text.length(); i++) {
      if (escaped(text.charAt(i)) != null) {
        escape(text.toCharArray(), 0, text.length(), html);
        return;
      }
    }
    html.append(text);
  }

  static void escape(char[] text, int start, int end, StringBuilder html) {
    int plain = start;
    for (int i = start; i < end; i++) {
      String escaped = escaped(text[i]);
      if (escaped != null) {
        html.append(text, plain, i - plain).append(escaped);
        plain = i + 1;
      }
    }
    html.append(text, plain, end - plain);
  }

  /** What stands for a character that means something in HTML; null for any other. */
  private static String escaped(char c) {
    if (c > '>') {
      return null; // Letters, that is; the other four come before them.
    }
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      default -> null;
    };
  }
}
