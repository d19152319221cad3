package org.daicho.render;

import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.regex.Pattern;
import org.daicho.model.Lang;
import org.daicho.model.LineBreaks;
import org.daicho.model.Words;
import org.daicho.view.Link;
import org.daicho.view.Table;

/**
 * Words, links and figures within a line: most of what a page prints, so it is not left to
 * templates. The marks among them are: a figure that is none is printed by the component {@code
 * state}, what stands beside words that lack a translation by the component {@code fallback},
 * beside a translation whose original has changed since by {@code stale}.
 */
final class Inline {
  /** Words in katakana and what stands in brackets, with the signs that cling to them. */
  private static final Pattern KEPT = Pattern.compile("（[^（）]+）|[「『]?[ァ-ヺー]{2,}[・」』、。]*");

  private final PlaceModel place;

  Inline(PlaceModel place) {
    this.place = place;
  }

  /**
   * Words of a heading. Browsers break Japanese anywhere, or with a dictionary that cuts official
   * names wrongly; here what is surely one is marked.
   */
  void title(Words words, Utf8Writer html) throws TemplateException, IOException {
    if (words.lang().equals(Lang.JA)) {
      Utf8Writer whole = new Utf8Writer(words.value().length() * 4);
      words(words, whole);
      html.write(KEPT.matcher(whole.toString()).replaceAll("<span class=\"word\">$0</span>"));
    } else {
      words(words, html);
    }
  }

  /** Words, with their language where it is not the page's. */
  void words(Words words, Utf8Writer html) throws TemplateException, IOException {
    if (isOwn(words.lang())) {
      escape(words.value(), html);
    } else {
      html.ascii("<span lang=\"");
      html.ascii(words.lang().tag());
      html.ascii("\">");
      escape(words.value(), html);
      html.ascii("</span>");
    }
    mark(words, html);
  }

  /** Words may have several lines in a record. */
  private static void escape(String words, Utf8Writer html) {
    if (words.indexOf('\n') < 0) {
      Html.escape(words, html);
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
    Words words = link.words();
    if (link.href().isEmpty()) {
      words(words, html);
      return;
    }
    html.ascii("<a href=\"");
    Html.escape(link.href(), html);
    if (!isOwn(words.lang())) {
      html.ascii("\" lang=\"");
      html.ascii(words.lang().tag());
    }
    html.ascii("\">");
    escape(words.value(), html);
    html.ascii("</a>");
    mark(words, html);
  }

  /**
   * What a cell holds; where it has no words, the theme's mark for its state. Behind a total stands
   * what it leaves out.
   */
  void figure(Table.Cell cell, Utf8Writer html) throws TemplateException, IOException {
    String state = cell.state();
    if (state.equals("ditto")) {
      ditto(cell.link(), html);
    } else if (cell.link().words().isEmpty() && !state.equals("text")) {
      place.mark("state", state).print(html);
    } else {
      link(cell.link(), html);
    }
    if (cell.total().isPresent() && !cell.total().get().missing().isEmpty()) {
      html.ascii(" <span class=\"missing\">");
      Html.escape(cell.total().get().missing(), html);
      html.ascii("</span>");
    }
  }

  /** A day in words, with its date for machines; nothing where there is none. */
  void day(Table.Cell cell, Utf8Writer html) {
    if (cell.value().isEmpty()) {
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
