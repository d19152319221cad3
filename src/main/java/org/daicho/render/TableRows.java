package org.daicho.render;

import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.List;
import org.daicho.html.Html;
import org.daicho.html.Utf8Writer;
import org.daicho.model.value.Sum;
import org.daicho.render.table.DifferenceBars;
import org.daicho.render.table.TableBars;
import org.daicho.render.table.TableShape;
import org.daicho.view.Table;

/**
 * Prints the rows of a table. They are most of what long lists print, so they are not left to
 * templates; a theme that wants other rows can go through those of {@link TableShape#bodies}.
 */
final class TableRows {
  private final Inline inline;
  private final Utf8Writer html;

  /** Whether a cell says what it is of, since a phone shows rows as blocks without the headings. */
  private final boolean labelled;

  TableRows(Inline inline, TableShape shape, Utf8Writer html) {
    this.inline = inline;
    this.html = html;
    this.labelled = !shape.narrow();
  }

  void print(List<TableShape.ShapedRow> rows) throws TemplateException, IOException {
    for (TableShape.ShapedRow row : rows) {
      row(row);
    }
  }

  private void row(TableShape.ShapedRow row) throws TemplateException, IOException {
    html.ascii("<tr");
    if (!row.kind().equals(Table.RowKind.ROW.word())) {
      attribute("class", row.kind());
    }
    if (!row.id().isEmpty()) {
      attribute("data-id", row.id());
    }
    if (row.current()) {
      attribute("aria-current", "true");
    }
    html.ascii(">");
    for (TableShape.ShapedCell cell : row.cells()) {
      if (cell.heads()) {
        heading(row, cell);
      } else {
        cell(cell);
      }
    }
    html.ascii("</tr>\n");
  }

  private void heading(TableShape.ShapedRow row, TableShape.ShapedCell cell)
      throws TemplateException, IOException {
    boolean ofRows = cell.merged() || row.kind().equals("over");
    html.ascii(ofRows ? "<th scope=\"rowgroup\" class=\"" : "<th scope=\"row\" class=\"");
    html.ascii(cell.classes());
    spans(cell);
    html.ascii("\">");
    boolean itself = row.current() && !cell.cell().link().href().isEmpty();
    if (itself) {
      inline.title(cell.cell().link().words(), html);
    } else {
      inline.heading(cell.cell(), html);
    }
    note(cell);
    html.ascii("</th>");
  }

  /** Each of the attributes ends the one before it, as the fewest pieces are printed soonest. */
  private void cell(TableShape.ShapedCell shaped) throws TemplateException, IOException {
    Table.Cell cell = shaped.cell();
    html.ascii("<td class=\"");
    html.ascii(shaped.classes());
    if (!cell.sharers().isEmpty()) {
      html.ascii("\" data-shared=\"");
      Html.escape(String.join(" ", cell.sharers()), html);
    }
    if (cell.total().isPresent()) {
      missing(cell.total().get().sum());
    }
    if (labelled && !shaped.column().text().isEmpty()) {
      html.ascii("\" data-label=\"");
      Html.escape(shaped.column().text(), html);
    }
    spans(shaped);
    html.ascii("\">");
    if (shaped.bar() != null) {
      bar(shaped.bar());
    }
    if (shaped.difference() != null) {
      difference(shaped.difference());
    }
    if (shaped.column().role() == TableShape.Role.DATE) {
      inline.day(cell, html);
    } else {
      inline.figure(cell, html);
    }
    note(shaped);
    html.ascii("</td>");
  }

  /** What a total leaves out, for scripts: what is open, not recorded and shared beyond. */
  private void missing(Sum sum) {
    html.ascii("\" data-missing=\"");
    html.ascii(sum.open() + " " + sum.notRecorded() + " " + sum.sharedBeyond());
  }

  private void spans(TableShape.ShapedCell cell) {
    if (cell.merged()) {
      html.ascii("\" rowspan=\"");
      html.ascii(String.valueOf(cell.cell().rowspan()));
    }
    if (cell.span() > 1) {
      html.ascii("\" colspan=\"");
      html.ascii(String.valueOf(cell.span()));
    }
  }

  private void note(TableShape.ShapedCell cell) throws TemplateException, IOException {
    if (cell.noted()) {
      html.ascii(" <span class=\"note\">");
      inline.words(cell.cell().note(), html);
      html.ascii("</span>");
    }
  }

  private void bar(TableBars.Bar bar) {
    html.ascii(bar.comparison() ? "<svg class=\"measure of\"" : "<svg class=\"measure\"");
    html.ascii(" viewBox=\"0 0 100 14\" preserveAspectRatio=\"none\" aria-hidden=\"true\">");
    length(bar.outline());
    length(bar.solid());
    html.ascii("</svg> ");
  }

  /** In percents of the drawing, so that the line of zero is as high as the row. */
  private void difference(DifferenceBars.Bar bar) {
    html.ascii("<svg class=\"measure from-zero\" aria-hidden=\"true\"><line x1=\"");
    html.ascii(bar.zero());
    html.ascii("%\" x2=\"");
    html.ascii(bar.zero());
    html.ascii("%\" y2=\"100%\"/>");
    if (!bar.width().isEmpty()) {
      html.ascii(bar.outline() ? "<rect class=\"outline\" x=\"" : "<rect x=\"");
      html.ascii(bar.from());
      html.ascii("%\" width=\"");
      html.ascii(bar.width());
      html.ascii("%\"/>");
    }
    html.ascii("</svg> ");
  }

  private void length(String hundredths) {
    html.ascii("<path d=\"M0 0H");
    html.ascii(hundredths);
    html.ascii("V14H0Z\"/>");
  }

  private void attribute(String name, String value) {
    html.ascii(" ");
    html.ascii(name);
    html.ascii("=\"");
    Html.escape(value, html);
    html.ascii("\"");
  }
}
