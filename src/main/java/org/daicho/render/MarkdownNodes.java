package org.daicho.render;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Prints the parts of a text in which we differ from flexmark. One is made for each text. */
final class MarkdownNodes implements NodeRenderer {
  static final DataKey<Function<RecordLink, Optional<String>>> LINKS =
      new DataKey<>("DAICHO_LINKS", link -> Optional.empty());

  private static final int TOP_LEVEL = 3;
  private static final int LOWEST_LEVEL = 6;
  private static final Pattern WEB_OR_MAIL =
      Pattern.compile("(?:https?://|mailto:)\\S+", Pattern.CASE_INSENSITIVE);

  private final Function<RecordLink, Optional<String>> links;
  private int highest; // The smallest heading level of the text; 0 while not looked up.

  MarkdownNodes(DataHolder options) {
    this.links = LINKS.get(options);
  }

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(
        new NodeRenderingHandler<>(Heading.class, this::heading),
        new NodeRenderingHandler<>(SoftLineBreak.class, MarkdownNodes::lineBreak),
        new NodeRenderingHandler<>(Link.class, (n, c, h) -> link(n, n.getUrl(), c, h)),
        new NodeRenderingHandler<>(LinkRef.class, this::linkRef),
        new NodeRenderingHandler<>(AutoLink.class, (n, c, h) -> autoLink(n.getText(), "", h)),
        new NodeRenderingHandler<>(MailLink.class, (n, c, h) -> autoLink(n.getText(), "mailto:", h)),
        new NodeRenderingHandler<>(Image.class, (n, c, h) -> c.renderChildren(n)),
        new NodeRenderingHandler<>(ImageRef.class, MarkdownNodes::imageRef));
  }

  private void heading(Heading heading, NodeRendererContext context, HtmlWriter html) {
    if (highest == 0) {
      highest = LOWEST_LEVEL;
      for (Node node : context.getDocument().getDescendants()) {
        highest = node instanceof Heading h ? Math.min(highest, h.getLevel()) : highest;
      }
    }
    String tag = "h" + Math.min(LOWEST_LEVEL, heading.getLevel() - highest + TOP_LEVEL);
    html.line().raw("<" + tag + ">");
    context.renderChildren(heading);
    html.raw("</" + tag + ">").line();
  }

  private static void lineBreak(SoftLineBreak node, NodeRendererContext context, HtmlWriter html) {
    BasedSequence text = node.getBaseSequence();
    int before = node.getStartOffset() - 1;
    int after = node.getEndOffset();
    while (after < text.length() && isBlank(text.charAt(after))) {
      after++;
    }
    while (before >= 0 && isBlank(text.charAt(before))) {
      before--;
    }
    boolean joined =
        before >= 0
            && after < text.length()
            && PlainText.isJapanese(text.charAt(before))
            && PlainText.isJapanese(text.charAt(after));
    if (!joined) {
      html.raw("\n");
    }
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n';
  }

  private void linkRef(LinkRef node, NodeRendererContext context, HtmlWriter html) {
    if (node.isDefined()) {
      link(node, node.getReferenceNode(context.getDocument()).getUrl(), context, html);
    } else {
      context.delegateRender();
    }
  }

  private static void imageRef(ImageRef node, NodeRendererContext context, HtmlWriter html) {
    if (node.isDefined()) {
      context.renderChildren(node);
    } else {
      context.delegateRender();
    }
  }

  private void link(Node node, BasedSequence url, NodeRendererContext context, HtmlWriter html) {
    Optional<String> address = address(url.unescape());
    address.ifPresent(a -> open(a, html));
    context.renderChildren(node);
    address.ifPresent(a -> html.raw("</a>"));
  }

  private void autoLink(BasedSequence text, String scheme, HtmlWriter html) {
    Optional<String> address = address(scheme + text);
    address.ifPresent(a -> open(a, html));
    html.text(text);
    address.ifPresent(a -> html.raw("</a>"));
  }

  private Optional<String> address(String target) {
    return WEB_OR_MAIL.matcher(target).matches()
        ? Optional.of(Escaping.percentEncodeUrl(target))
        : RecordLink.parse(target).flatMap(links);
  }

  private static void open(String address, HtmlWriter html) {
    html.raw("<a href=\"" + Escaping.escapeHtml(address, false) + "\">");
  }
}
