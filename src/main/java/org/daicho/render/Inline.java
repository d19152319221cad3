package org.daicho.render;

import freemarker.template.TemplateException;
import java.io.IOException;
import org.daicho.html.Html;
import org.daicho.html.Utf8Writer;
import org.daicho.model.value.Lang;
import org.daicho.model.value.LineBreaks;
import org.daicho.model.value.Words;
import org.daicho.view.CellState;
import org.daicho.view.Link;
import org.daicho.view.Table;

/**
 * Words, links and figures within a line: most of what a page prints, so it is not left to
 * templates. The marks among them are: a figure that is none is printed by the component {@code
 * state}, what stands next to words that lack a translation by the component {@code fallback}, next
 * to a translation whose original has changed since by {@code stale}.
 */
final class Inline {
  private static final int[] NOWHERE = {};

  private final PlaceModel place;

  Inline(PlaceModel place) {
    this.place = place;
  }

  /**
   * Words of a name or a heading, with marks where their lines may break. Browsers break Japanese
   * anywhere, or with a dictionary of their own that cuts official names wrongly.
   */
  void title(Words words, Utf8Writer html) throws TemplateException, IOException {
    words(words, place.breaks(words.lang(), words.value()), html);
  }

  /** Words, with their language where it is not the page's. */
  void words(Words words, Utf8Writer html) throws TemplateException, IOException {
    words(words, NOWHERE, html);
  }

  private void words(Words words, int[] breaks, Utf8Writer html)
      throws TemplateException, IOException {
    if (isOwn(words.lang())) {
      escape(words.value(), breaks, html);
    } else {
      html.ascii("<span lang=\"");
      html.ascii(words.lang().tag());
      html.ascii("\">");
      escape(words.value(), breaks, html);
      html.ascii("</span>");
    }
    mark(words, html);
  }

  /** Words may have several lines in a record; then those are the breaks. */
  private static void escape(String words, int[] breaks, Utf8Writer html) {
    if (words.indexOf('\n') < 0) {
      Html.escape(words, breaks, html);
      return;
    }
    String joined = LineBreaks.join(words);
    int start = 0;
    for (int end = joined.indexOf('\n'); end >= 0; end = joined.indexOf('\n', start)) {
      Html.escape(joined.substring(start, end), html);
      html.ascii("<br>");
      start = end + 1;
    }
    Html.escape(joined.substring(start), html);
  }

  void link(Link link, Utf8Writer html) throws TemplateException, IOException {
    link(link, NOWHERE, html);
  }

  /** A link whose words are a name, see {@link #title}. */
  void name(Link link, Utf8Writer html) throws TemplateException, IOException {
    link(link, place.breaks(link.words().lang(), link.words().value()), html);
  }

  private void link(Link link, int[] breaks, Utf8Writer html)
      throws TemplateException, IOException {
    Words words = link.words();
    if (link.href().isEmpty()) {
      words(words, breaks, html);
      return;
    }
    html.ascii("<a href=\"");
    Html.escape(link.href(), html);
    if (!isOwn(words.lang())) {
      html.ascii("\" lang=\"");
      html.ascii(words.lang().tag());
    }
    html.ascii("\">");
    escape(words.value(), breaks, html);
    html.ascii("</a>");
    mark(words, html);
  }

  /**
   * What a cell holds; where it has no words, the theme's mark for its state. Behind a total stands
   * what it leaves out.
   */
  void figure(Table.Cell cell, Utf8Writer html) throws TemplateException, IOException {
    CellState state = cell.state();
    if (state == CellState.DITTO) {
      ditto(cell.link(), html);
    } else if (cell.link().words().isEmpty() && state != CellState.TEXT) {
      place.mark("state", state.word()).print(html);
    } else {
      link(cell.link(), html);
    }
    if (cell.total().isPresent() && !cell.total().get().missing().isEmpty()) {
      html.ascii(" <span class=\"missing\">");
      Html.escape(cell.total().get().missing(), html);
      html.ascii("</span>");
    }
  }

  /** What a cell holds that names its row. */
  void heading(Table.Cell cell, Utf8Writer html) throws TemplateException, IOException {
    if (cell.state() == CellState.TEXT) {
      name(cell.link(), html);
    } else {
      figure(cell, html);
    }
  }

  /**
   * A day or month in words, with its date for machines; a fiscal year, or why no time is stated,
   * in words alone. Nothing where there is none.
   */
  void day(Table.Cell cell, Utf8Writer html) {
    if (cell.value().isEmpty()) {
      return;
    }
    if (cell.value().indexOf('-') < 0) {
      Html.escape(cell.link().words().value(), html);
      return;
    }
    html.ascii("<time datetime=\"");
    Html.escape(cell.value(), html);
    html.ascii("\">");
    Html.escape(cell.link().words().value(), html);
    html.ascii("</time>");
  }

  /** A name that goes on is a mark to the eye, and the name to those who listen. */
  private static void ditto(Link link, Utf8Writer html) {
    html.ascii("<a class=\"ditto\" href=\"");
    Html.escape(link.href(), html);
    html.write("\">〃<span class=\"vh\"> ");
    Html.escape(link.words().value(), html);
    html.ascii("</span></a>");
  }

  private boolean isOwn(Lang lang) {
    return lang.equals(place.lang());
  }

  private void mark(Words words, Utf8Writer html) throws TemplateException, IOException {
    if (words.fallback()) {
      html.ascii(" ");
      place.mark("fallback", words.lang().tag()).print(html);
    } else if (words.stale()) {
      html.ascii(" ");
      place.mark("stale", words.lang().tag()).print(html);
    }
  }
}
