package org.daicho.render;

import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.regex.Pattern;
import org.daicho.model.Lang;
import org.daicho.model.Words;
import org.daicho.view.Link;
import org.daicho.view.Table;

/**
 * Words, links and figures within a line: most of what a page prints, so it is not left to templates.
 * The marks among them are: a figure that is none is printed by the component {@code state}, what
 * stands beside words that lack a translation by the component {@code fallback}.
 */
final class Inline {
  private static final Pattern KATAKANA = Pattern.compile("[ァ-ヺー]{2,8}(?![ァ-ヺー])");

  private final PlaceModel place;

  Inline(PlaceModel place) {
    this.place = place;
  }

  /**
   * Words of a heading. Browsers break Japanese anywhere, or with a dictionary that cuts official
   * names wrongly; here only words in katakana are kept whole, and the longest of those must break.
   */
  String title(Words words) throws TemplateException, IOException {
    String html = words(words);
    return words.lang().equals(Lang.JA)
        ? KATAKANA.matcher(html).replaceAll("<span class=\"word\">$0</span>")
        : html;
  }

  /** Words, with their language where it is not the page's. */
  String words(Words words) throws TemplateException, IOException {
    StringBuilder html = new StringBuilder();
    if (isOwn(words.lang())) {
      Html.escape(words.value(), html);
    } else {
      html.append("<span lang=\"").append(words.lang()).append("\">");
      Html.escape(words.value(), html);
      html.append("</span>");
    }
    return mark(words, html);
  }

  String link(Link link) throws TemplateException, IOException {
    if (link.href().isEmpty()) {
      return words(link.words());
    }
    Words words = link.words();
    StringBuilder html = new StringBuilder("<a href=\"");
    Html.escape(link.href(), html);
    if (!isOwn(words.lang())) {
      html.append("\" lang=\"").append(words.lang());
    }
    html.append("\">");
    Html.escape(words.value(), html);
    html.append("</a>");
    return mark(words, html);
  }

  /** What a cell holds: a figure or words; for another state the theme's mark for it. */
  String figure(Table.Cell cell) throws TemplateException, IOException {
    return switch (cell.state()) {
      case "known", "text" -> link(cell.link());
      default -> place.part("state", cell.state());
    };
  }

  private boolean isOwn(Lang lang) {
    return lang.equals(place.lang());
  }

  private String mark(Words words, StringBuilder html) throws TemplateException, IOException {
    if (words.fallback()) {
      html.append(' ').append(place.part("fallback", words.lang().tag()));
    }
    return html.toString();
  }
}
