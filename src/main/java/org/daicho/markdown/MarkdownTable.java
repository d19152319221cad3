package org.daicho.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;

/** Prints a table within a text; the alignment of a column is a class, as HTML has none for it. */
final class MarkdownTable {
  private final StringBuilder html;
  private final MarkdownInline inline;

  MarkdownTable(StringBuilder html, MarkdownInline inline) {
    this.html = html;
    this.inline = inline;
  }

  void print(TableBlock table) {
    html.append("<table>\n");
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      if (!(part instanceof TableSeparator) && part.getFirstChild() != null) {
        String tag = part instanceof TableHead ? "thead" : "tbody";
        html.append('<').append(tag).append(">\n");
        rows(part);
        html.append("</").append(tag).append(">\n");
      }
    }
    html.append("</table>\n");
  }

  /** How many columns there are. */
  static int columns(TableBlock table) {
    int columns = 0;
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      if (part instanceof TableSeparator) {
        Node row = part.getFirstChild();
        for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
          columns += node instanceof TableCell ? 1 : 0;
        }
      }
    }
    return columns;
  }

  private void rows(Node part) {
    for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
      html.append("<tr>");
      for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
        if (node instanceof TableCell cell) {
          cell(cell);
        }
      }
      html.append("</tr>\n");
    }
  }

  private void cell(TableCell cell) {
    String tag = cell.isHeader() ? "th" : "td";
    html.append('<').append(tag).append(cell.isHeader() ? " scope=\"col\"" : "");
    if (cell.getAlignment() != null) {
      String side = cell.getAlignment().name().toLowerCase(Locale.ROOT);
      html.append(" class=\"").append(side).append('"');
    }
    html.append('>');
    inline.block(cell);
    html.append("</").append(tag).append('>');
  }
}
