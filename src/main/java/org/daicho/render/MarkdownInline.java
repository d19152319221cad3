package org.daicho.render;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Prints what stands within a line of a text. */
final class MarkdownInline {
  private static final Pattern WEB_OR_MAIL =
      Pattern.compile("(?:https?://|mailto:)\\S+", Pattern.CASE_INSENSITIVE);

  private final Document document;
  private final char[] source;
  private final Function<RecordLink, Optional<String>> links;
  private final StringBuilder html;

  /**
   * @param source what the document was parsed from
   */
  MarkdownInline(
      Document document,
      char[] source,
      Function<RecordLink, Optional<String>> links,
      StringBuilder html) {
    this.document = document;
    this.source = source;
    this.links = links;
    this.html = html;
  }

  void children(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      print(node);
    }
  }

  private void print(Node node) {
    if (node instanceof SoftLineBreak) {
      lineBreak(node);
    } else if (node instanceof HardLineBreak) {
      html.append("<br>\n");
    } else if (node instanceof Emphasis) {
      tagged("em", node);
    } else if (node instanceof StrongEmphasis) {
      tagged("strong", node);
    } else if (node instanceof Code code) {
      html.append("<code>");
      Html.escape(Escaping.collapseWhitespace(code.getText(), true), html);
      html.append("</code>");
    } else if (node instanceof Link link) {
      link(link, link.getUrl());
    } else if (node instanceof LinkRef || node instanceof ImageRef) {
      reference((RefNode) node);
    } else if (node instanceof AutoLink link) {
      autoLink(link.getText(), "");
    } else if (node instanceof MailLink link) {
      autoLink(link.getText(), "mailto:");
    } else if (node instanceof Image || node instanceof TextBase) {
      children(node);
    } else {
      text(node.getChars()); // Text and entities; and HTML, which is text to us.
    }
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
      Html.escape(source, start, end, html);
    } else {
      Html.escape(Escaping.normalizeEOL(chars.unescape()), html);
    }
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

  private void lineBreak(Node node) {
    BasedSequence text = document.getChars();
    int before = node.getStartOffset() - 1;
    int after = node.getEndOffset();
    while (before > 0 && isBlank(text.charAt(before))) {
      before--;
    }
    while (after < text.length() - 1 && isBlank(text.charAt(after))) {
      after++;
    }
    if (!PlainText.isJapanese(text.charAt(before)) || !PlainText.isJapanese(text.charAt(after))) {
      html.append('\n');
    }
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /** One that refers to nothing is only brackets. */
  private void reference(RefNode node) {
    if (!node.isDefined()) {
      bracketed(node);
    } else if (node instanceof LinkRef) {
      link(node, node.getReferenceNode(document).getUrl());
    } else {
      children(node);
    }
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

  private void link(Node node, BasedSequence url) {
    boolean open = open(url.unescape());
    children(node);
    html.append(open ? "</a>" : "");
  }

  private void autoLink(BasedSequence text, String scheme) {
    boolean open = open(scheme + text);
    Html.escape(text.toString(), html);
    html.append(open ? "</a>" : "");
  }

  /** Starts a link, if the target is one that we follow. */
  private boolean open(String target) {
    Optional<String> address =
        WEB_OR_MAIL.matcher(target).matches()
            ? Optional.of(Escaping.percentEncodeUrl(target))
            : RecordLink.parse(target).flatMap(links);
    address.ifPresent(
        a -> {
          html.append("<a href=\"");
          Html.escape(a, html);
          html.append("\">");
        });
    return address.isPresent();
  }
}
