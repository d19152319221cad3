package org.daicho.render;

import java.util.ArrayList;
import java.util.List;

/**
 * A text in Markdown cut at its blank lines: stretches of plain paragraphs, which need no parser,
 * and what lies between them. A paragraph without any indent ends every list and quote before it,
 * so that what follows means the same alone; only fences and definitions of links reach further,
 * and a text with one of those is left whole.
 */
final class Stretches {
  private Stretches() {}

  /**
   * @param plain whether there is no Markdown in it
   */
  record Stretch(int from, int to, boolean plain) {}

  static List<Stretch> of(String text) {
    List<Stretch> stretches = new ArrayList<>();
    if (text.contains("```") || text.contains("~~~") || text.contains("]:")) {
      stretches.add(new Stretch(0, text.length(), false));
      return stretches;
    }
    for (int from = start(text, 0); from < text.length(); ) {
      int to = text.indexOf("\n\n", from);
      to = to < 0 ? text.length() : to;
      boolean plain = PlainText.isPlain(text, from, to);
      int last = stretches.size() - 1;
      if (last >= 0 && stretches.get(last).plain == plain) {
        stretches.set(last, new Stretch(stretches.get(last).from, to, plain));
      } else {
        stretches.add(new Stretch(from, to, plain));
      }
      from = start(text, to);
    }
    return stretches;
  }

  private static int start(String text, int from) {
    int start = from;
    while (start < text.length() && text.charAt(start) == '\n') {
      start++;
    }
    return start;
  }
}
