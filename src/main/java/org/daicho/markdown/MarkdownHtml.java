package org.daicho.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.daicho.html.Html;

/**
 * Prints a parsed text: its paragraphs, lists and other blocks. flexmark's own renderer takes as
 * long as its parser does, as it looks up a printer for every node of every text anew.
 */
final class MarkdownHtml {
  private static final int TOP_LEVEL = 3;
  private static final int LOWEST_LEVEL = 6;

  private final StringBuilder html;
  private final MarkdownInline inline;
  private final Surroundings page;
  private final Headings headings;
  private final Map<Heading, String> ids = new IdentityHashMap<>();
  private int tables;
  private int codes;
  private final SortedSet<Integer> levels = new TreeSet<>();

  private MarkdownHtml(Document document, char[] source, Surroundings page) {
    this.html = new StringBuilder(source.length * 5 / 4);
    this.page = page;
    this.inline = new MarkdownInline(document, source, page, this::id, html);
    this.headings = new Headings(document, heading -> words(heading, document, source));
    for (Heading heading : headings.inOrder()) {
      levels.add(heading.getLevel());
    }
    headings.bySlug().forEach((slug, heading) -> ids.put(heading, page.id(Headings.PREFIX + slug)));
  }

  /**
   * @param source what the document was parsed from
   */
  static String print(Document document, char[] source, Surroundings page) {
    MarkdownHtml printer = new MarkdownHtml(document, source, page);
    printer.blocks(document);
    return printer.html.toString().strip();
  }

  /** The headings of a parsed text. */
  static Headings headings(Document document, char[] source) {
    return new Headings(document, heading -> words(heading, document, source));
  }

  private static String words(Heading heading, Document document, char[] source) {
    StringBuilder html = new StringBuilder();
    new MarkdownInline(document, source, link -> Optional.empty(), fragment -> "", html)
        .block(heading);
    return HtmlWords.of(html.toString());
  }

  private String id(String fragment) {
    return headings.find(fragment).map(ids::get).orElse("");
  }

  private void blocks(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      block(node);
    }
  }

  private void block(Node node) {
    if (isFigure(node)) {
      figure((Image) node.getFirstChild());
    } else if (node instanceof Paragraph) {
      html.append("<p>");
      inline.block(node);
      html.append("</p>\n");
    } else if (node instanceof Heading heading) {
      int rank = levels.headSet(heading.getLevel()).size();
      int level = Math.min(LOWEST_LEVEL, TOP_LEVEL + rank);
      html.append("<h").append(level).append(" id=\"").append(ids.get(heading)).append("\">");
      inline.block(node);
      html.append("</h").append(level).append(">\n");
    } else if (node instanceof BulletList list) {
      list(list, "<ul>", "</ul>\n");
    } else if (node instanceof OrderedList list) {
      int start = list.getStartNumber();
      list(list, start == 1 ? "<ol>" : "<ol start=\"" + start + "\">", "</ol>\n");
    } else if (node instanceof BlockQuote) {
      html.append("<blockquote>\n");
      blocks(node);
      html.append("</blockquote>\n");
    } else if (node instanceof FencedCodeBlock fenced) {
      code(fenced.getContentChars().normalizeEOL());
    } else if (node instanceof IndentedCodeBlock indented) {
      code(indented.getContentChars().trimTailBlankLines().normalizeEndWithEOL());
    } else if (node instanceof ThematicBreak) {
      html.append("<hr>\n");
    } else if (node instanceof TableBlock table) {
      scroll("table", ++tables);
      new MarkdownTable(html, inline).print(table);
      html.append("</div>\n");
    } else if (!(node instanceof Reference)) {
      throw new IllegalStateException("unknown block of Markdown: " + node.getNodeName());
    }
  }

  /** Whether a paragraph is nothing but an image with a title. */
  private static boolean isFigure(Node node) {
    return node instanceof Paragraph
        && node.getFirstChild() instanceof Image image
        && image.getNext() == null
        && !image.getTitle().isBlank();
  }

  /** An image and its title; where the page does not show the image, its words. */
  private void figure(Image image) {
    String title = image.getTitle().unescape();
    Optional<Surroundings.Picture> picture = page.picture(image.getUrl().unescape());
    if (picture.isPresent()) {
      html.append("<figure>");
      inline.picture(image, picture.get(), "");
      html.append("\n<figcaption>");
      Html.escape(title, html);
      html.append("</figcaption></figure>\n");
    } else {
      html.append("<p>");
      inline.block(image);
      html.append("</p>\n<p>");
      Html.escape(title, html);
      html.append("</p>\n");
    }
  }

  /** In a tight list, items hold their words without paragraphs. */
  private void list(ListBlock list, String open, String close) {
    html.append(open).append('\n');
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      html.append("<li>");
      for (Node node = item.getFirstChild(); node != null; node = node.getNext()) {
        if (list.isTight() && node instanceof Paragraph && !isFigure(node)) {
          inline.block(node);
        } else {
          if (html.charAt(html.length() - 1) != '\n') {
            html.append('\n');
          }
          block(node);
        }
      }
      html.append("</li>\n");
    }
    html.append(close);
  }

  private void code(String content) {
    scroll("code", ++codes);
    html.append("<pre><code>");
    Html.escape(content, html);
    html.append("</code></pre>\n</div>\n");
  }

  /** A region that scrolls by itself, also by the keyboard, so that the page need not. */
  private void scroll(String what, int number) {
    html.append("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"");
    Html.escape(page.label(what, number), html);
    html.append("\">\n");
  }
}
