package org.daicho.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.nio.CharBuffer;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.daicho.html.Html;
import org.daicho.model.value.LineBreaks;

/** Prints what stands within a line of a text. */
final class MarkdownInline {
  private static final Pattern WEB_OR_MAIL =
      Pattern.compile("(?:https?://|mailto:)\\S+", Pattern.CASE_INSENSITIVE);

  private static final Pattern BREAK = Pattern.compile("<br ?/?>", Pattern.CASE_INSENSITIVE);
  private static final int NOWHERE = -1;

  /** An image among characters, as Unicode has it. */
  private static final int PICTURE = 0xFFFC;

  private final Document document;
  private final char[] source;
  private final Surroundings page;
  private final UnaryOperator<String> ids;
  private final StringBuilder html;
  private final CharBuffer chars;

  /** How far in the block's first line begins; its lines further in are indented. */
  private int margin;

  /** Whether the line begins as an item of a Japanese list does. */
  private boolean item;

  /** The last character that a reader sees; 0 at the beginning of a block. */
  private int last;

  /** Where a line break stands whose next character is not known yet. */
  private int open = NOWHERE;

  /**
   * @param source what the document was parsed from
   * @param ids of the headings that fragments lead to; empty where there is none
   */
  MarkdownInline(
      Document document,
      char[] source,
      Surroundings page,
      UnaryOperator<String> ids,
      StringBuilder html) {
    this.document = document;
    this.source = source;
    this.page = page;
    this.ids = ids;
    this.html = html;
    this.chars = CharBuffer.wrap(source);
  }

  /** Prints what a block holds. */
  void block(Node block) {
    Node first = block.getFirstChild();
    if (first != null) {
      int start = first.getStartOffset();
      margin = column(start);
      item = LineBreaks.isItem(chars, start, endOfLine(start));
      last = 0;
      open = NOWHERE;
      children(block);
    }
  }

  private void children(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      print(node);
    }
  }

  private void print(Node node) {
    if (node instanceof SoftLineBreak) {
      lineBreak(node, false);
    } else if (node instanceof HardLineBreak || isLineBreak(node)) {
      lineBreak(node, true);
    } else if (node instanceof Emphasis) {
      tagged("em", node);
    } else if (node instanceof StrongEmphasis) {
      tagged("strong", node);
    } else if (node instanceof Strokes.Struck) {
      tagged("del", node);
    } else if (node instanceof Code code) {
      String words = Escaping.collapseWhitespace(code.getText(), true);
      html.append("<code>");
      words(words.toCharArray(), 0, words.length());
      html.append("</code>");
    } else if (node instanceof Link link) {
      link(link, link.getUrl(), link.getTitle());
    } else if (node instanceof LinkRef || node instanceof ImageRef) {
      reference((RefNode) node);
    } else if (node instanceof AutoLink link) {
      autoLink(link.getText(), "");
    } else if (node instanceof MailLink link) {
      autoLink(link.getText(), "mailto:");
    } else if (node instanceof Image image) {
      image(image, image.getUrl(), image.getTitle().unescape());
    } else if (node instanceof TextBase) {
      children(node);
    } else {
      text(node.getChars()); // Text and entities; and HTML, which is text to us.
    }
  }

  /** The one element of HTML that a text may have: there is no other way within a table's cell. */
  static boolean isLineBreak(Node node) {
    return node instanceof HtmlInline && BREAK.matcher(node.getChars()).matches();
  }

  private void tagged(String tag, Node node) {
    html.append('<').append(tag).append('>');
    children(node);
    html.append("</").append(tag).append('>');
  }

  private void text(BasedSequence chars) {
    int start = chars.getStartOffset();
    int end = chars.getEndOffset();
    if (end - start == chars.length() && isLiteral(start, end)) {
      words(source, start, end);
    } else {
      String words = Escaping.normalizeEOL(chars.unescape());
      words(words.toCharArray(), 0, words.length());
    }
  }

  /** Prints what is read, and before it the space that the line break before it is, if it is. */
  private void words(char[] text, int start, int end) {
    CharBuffer words = CharBuffer.wrap(text);
    int from = start;
    if (open != NOWHERE) {
      from = LineBreaks.wordsOf(words, start, end);
      if (from == end) {
        return;
      }
      html.insert(open, LineBreaks.joins(last, Character.codePointAt(text, from, end)) ? "" : "\n");
      open = NOWHERE;
    }
    Html.escape(text, from, end, html);
    int seen = LineBreaks.lastOf(words, from, end);
    last = seen == 0 ? last : seen;
  }

  /** Whether a stretch of the text holds neither escapes nor entities, as nearly all do. */
  private boolean isLiteral(int start, int end) {
    for (int i = start; i < end; i++) {
      char c = source[i];
      if (c == '\\' || c == '&' || c == '\r') {
        return false;
      }
    }
    return true;
  }

  /**
   * @param hard whether it stays one in any case
   */
  private void lineBreak(Node node, boolean hard) {
    Node next = following(node);
    int start = next == null ? node.getEndOffset() : next.getStartOffset();
    int end = endOfLine(start);
    boolean before = item;
    item = LineBreaks.isItem(chars, start, end);
    boolean wide = LineBreaks.isWide(chars, start, end);
    if (hard || LineBreaks.isApart(before, item, wide, column(start) > margin)) {
      if (open != NOWHERE) {
        html.insert(open, '\n'); // Nothing is seen between the two breaks.
      }
      html.append("<br>\n");
      open = NOWHERE;
    } else if (open == NOWHERE) {
      open = html.length();
    }
  }

  /** What comes after a node in its block; null where nothing does. */
  private static Node following(Node node) {
    Node at = node;
    while (at != null && at.getNext() == null && !(at instanceof Block)) {
      at = at.getParent();
    }
    return at == null ? null : at.getNext();
  }

  private int endOfLine(int start) {
    int end = start;
    while (end < source.length && source[end] != '\n' && source[end] != '\r') {
      end++;
    }
    return end;
  }

  private int column(int at) {
    int start = at;
    while (start > 0 && source[start - 1] != '\n' && source[start - 1] != '\r') {
      start--;
    }
    return at - start;
  }

  /** One that refers to nothing is only brackets. */
  private void reference(RefNode node) {
    if (!node.isDefined()) {
      bracketed(node);
    } else if (node instanceof LinkRef) {
      Reference reference = node.getReferenceNode(document);
      link(node, reference.getUrl(), reference.getTitle());
    } else {
      Reference reference = node.getReferenceNode(document);
      image(node, reference.getUrl(), reference.getTitle().unescape());
    }
  }

  /** Prints an image, or its words where the page does not show it. */
  private void image(Node node, BasedSequence url, String title) {
    Optional<Surroundings.Picture> picture = page.picture(url.unescape());
    if (picture.isEmpty()) {
      children(node);
    } else {
      picture(node, picture.get(), title);
    }
  }

  /**
   * Prints an image that the page shows.
   *
   * @param node whose words say what it shows
   */
  void picture(Node node, Surroundings.Picture picture, String title) {
    if (open != NOWHERE) {
      html.insert(open, '\n');
      open = NOWHERE;
    }
    last = PICTURE;
    html.append("<img src=\"");
    Html.escape(picture.address(), html);
    html.append("\" width=\"").append(picture.width());
    html.append("\" height=\"").append(picture.height());
    html.append("\" alt=\"");
    Html.escape(alternative(document, source, node), html);
    if (!title.isEmpty()) {
      html.append("\" title=\"");
      Html.escape(title, html);
    }
    html.append("\" loading=\"lazy\" decoding=\"async\">");
  }

  /** What an image shows, in words without marks. */
  static String alternative(Document document, char[] source, Node node) {
    StringBuilder words = new StringBuilder();
    new MarkdownInline(document, source, link -> Optional.empty(), fragment -> "", words)
        .block(node);
    return HtmlWords.of(words.toString()).replace('\n', ' ');
  }

  private void bracketed(Node node) {
    BasedSequence chars = node.getChars();
    if (node.getFirstChild() == null) {
      text(chars);
      return;
    }
    int start = node.getStartOffset();
    text(chars.subSequence(0, node.getFirstChild().getStartOffset() - start));
    children(node);
    text(chars.subSequence(node.getLastChild().getEndOffset() - start, chars.length()));
  }

  private void link(Node node, BasedSequence url, BasedSequence title) {
    boolean leads = open(url.unescape(), title.unescape());
    children(node);
    html.append(leads ? "</a>" : "");
  }

  private void autoLink(BasedSequence text, String scheme) {
    boolean leads = open(scheme + text, "");
    words(text.toString().toCharArray(), 0, text.length());
    html.append(leads ? "</a>" : "");
  }

  /** Starts a link, if the target is one that we follow. */
  private boolean open(String target, String title) {
    Optional<String> address = address(target);
    address.ifPresent(
        a -> {
          html.append("<a href=\"");
          Html.escape(a, html);
          if (!title.isEmpty()) {
            html.append("\" title=\"");
            Html.escape(title, html);
          }
          html.append("\">");
        });
    return address.isPresent();
  }

  private Optional<String> address(String target) {
    if (target.startsWith("#")) {
      return Optional.of(ids.apply(target.substring(1)))
          .filter(id -> !id.isEmpty())
          .map("#"::concat);
    }
    return isOutside(target)
        ? Optional.of(Escaping.percentEncodeUrl(target))
        : RecordLink.parse(target).flatMap(page::address);
  }

  /** Whether a link leads to the web or to mail. */
  static boolean isOutside(String target) {
    return WEB_OR_MAIL.matcher(target).matches();
  }
}
