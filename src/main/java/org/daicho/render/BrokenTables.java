package org.daicho.render;

import com.vladsch.flexmark.ast.Paragraph;
import java.util.Optional;
import org.daicho.diagnostic.Count;

/**
 * Tables that are none, since the line under the head has another number of cells than the head: a
 * page would show their bars.
 */
final class BrokenTables {
  private BrokenTables() {}

  static Optional<Review.Finding> in(Paragraph paragraph) {
    String text = paragraph.getChars().toString();
    String head = "";
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (isUnderHead(line) && head.indexOf('|') >= 0) {
        int offset = paragraph.getStartOffset() + start;
        return Optional.of(finding(offset, line, cells(line), cells(head)));
      }
      head = line;
      start += line.length() + 1;
    }
    return Optional.empty();
  }

  private static Review.Finding finding(int offset, String line, int cells, int head) {
    return new Review.Finding(
        "unshown-markdown",
        offset,
        line.length(),
        "this makes no table: it has "
            + Count.of(cells, "cell")
            + ", and the head above it "
            + head,
        "write `" + "|---".repeat(head) + "|`");
  }

  /** Nothing but bars, hyphens and colons, such as {@code |---|:-:|}. */
  private static boolean isUnderHead(String line) {
    return line.indexOf('|') >= 0
        && line.indexOf('-') >= 0
        && line.chars().allMatch(c -> " \t\r|:-".indexOf(c) >= 0);
  }

  private static int cells(String line) {
    String inner = line.strip();
    int cells = 1;
    for (int i = 1; i < inner.length() - 1; i++) {
      cells += inner.charAt(i) == '|' && inner.charAt(i - 1) != '\\' ? 1 : 0;
    }
    return cells;
  }
}
