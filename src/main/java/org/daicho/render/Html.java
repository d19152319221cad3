package org.daicho.render;

/** Escapes for HTML, in text and in attributes between double quotes. */
final class Html {
  private Html() {}

  static void escape(String text, StringBuilder html) {
    escape(text, 0, text.length(), html);
  }

  static void escape(String text, int start, int end, StringBuilder html) {
    int plain = start;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c > '>') {
        continue; // Letters, that is; the other four come before them.
      }
      String escaped =
          switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> null;
          };
      if (escaped != null) {
        html.append(text, plain, i).append(escaped);
        plain = i + 1;
      }
    }
    html.append(text, plain, end);
  }
}
