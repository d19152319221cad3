package org.daicho.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daicho.diagnostic.Count;

/** What in a table, or in what is to be one, a page would not show as it is meant. */
final class TableFindings {
  private TableFindings() {}

  /** Rows with other numbers of cells than the head. */
  static List<Review.Finding> in(TableBlock table, String text) {
    List<Review.Finding> findings = new ArrayList<>();
    int columns = MarkdownTable.columns(table);
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        row(row, columns, text).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static Optional<Review.Finding> row(Node row, int columns, String text) {
    int written = 0;
    int end = 0;
    for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof TableCell && !node.getChars().isEmpty()) {
        written++;
        end = node.getEndOffset();
      }
    }
    if (written == columns) {
      return surplus(end, columns, text);
    }
    return written == 0 || written > columns
        ? Optional.empty()
        : Optional.of(
            new Review.Finding(
                "missing-cells",
                row.getStartOffset(),
                row.getTextLength(),
                "this row has " + written + " of the table's " + Count.of(columns, "cell"),
                "write every cell, an empty one as `| |`"));
  }

  /** flexmark leaves out of a row what is beyond the columns of the head. */
  private static Optional<Review.Finding> surplus(int start, int columns, String text) {
    int line = text.indexOf('\n', start);
    String rest = text.substring(start, line < 0 ? text.length() : line);
    if (rest.replace('|', ' ').isBlank()) {
      return Optional.empty();
    }
    String cell = rest.replaceFirst("\\s*\\|\\s*$", "").strip();
    return Optional.of(
        new Review.Finding(
            "surplus-cells",
            start + rest.indexOf(cell),
            cell.length(),
            "this is beyond the " + Count.of(columns, "column") + " of the table's head",
            "give the head as many cells; a `|` within a cell is written `\\|`"));
  }

  /** The line under a head that has other cells, so that the page would show their bars. */
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
        cells == head
            ? "this makes no table: a cell of it has fewer than three hyphens"
            : "this makes no table: it has "
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
