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
      String escaped =
          switch (text.charAt(i)) {
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
