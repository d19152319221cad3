package org.daicho.markdown;

import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daicho.model.value.LineBreaks;

/**
 * What is to be said of a text in Markdown before it is printed: where it leads, and what in it a
 * page would not show as it is meant.
 *
 * @param links in the text's order, without images
 * @param images in the text's order
 */
public record Review(List<Target> links, List<Picture> images, List<Finding> findings) {
  private static final Review NOTHING = new Review(List.of(), List.of(), List.of());

  /**
   * A link.
   *
   * @param target as written
   * @param offset of the target in the text, in UTF-16 units from 0
   */
  public record Target(String target, int offset) {}

  /**
   * An image.
   *
   * @param words what it shows, for those who do not see it
   * @param offset of the whole in the text, in UTF-16 units from 0
   */
  public record Picture(Target file, String words, int offset, int length) {}

  /**
   * Something that would not be shown as it is meant.
   *
   * @param code {@code markdown-limit}, {@code unshown-markdown}, {@code unmatched-mark}, {@code
   *     surplus-cells} or {@code missing-cells}
   * @param offset in the text, in UTF-16 units from 0
   */
  public record Finding(String code, int offset, int length, String message, String hint) {}

  /** Reads a text; one that is simple has nothing of what is looked for. */
  public static Review of(String markdown) {
    if (SimpleText.words(markdown) != null) {
      return NOTHING;
    }
    Optional<Integer> deep = Limits.tooDeep(markdown);
    if (deep.isPresent()) {
      return tooDeep(deep.get());
    }
    Document document;
    try {
      document = Markdown.parse(markdown);
    } catch (StackOverflowError e) { // What no limit foresees: flexmark's patterns recur.
      return limit(0, "this text is too intricate to be read", "split what is very long in it");
    }
    Node node = Limits.tooDeep(document);
    return node != null ? tooDeep(node.getStartOffset()) : new Reader(document, markdown).review();
  }

  private static Review tooDeep(int offset) {
    return limit(
        offset,
        "this is nested more than " + Limits.DEPTH + " deep",
        "write it with fewer levels of quotes, lists or emphasis");
  }

  private static Review limit(int offset, String message, String hint) {
    return new Review(
        List.of(), List.of(), List.of(new Finding("markdown-limit", offset, 1, message, hint)));
  }

  private static final Pattern FRONT_MATTER =
      Pattern.compile(
          "---\\h*\\R(?:[A-Za-z][\\w-]*:(?:\\h.*)?\\R|\\h+\\S.*\\R|-\\h.*\\R){1,100}---\\h*(?:\\R|$)");

  /** One way through a text. */
  private static final class Reader {
    private final Document document;
    private final String text;
    private final List<Target> links = new ArrayList<>();
    private final List<Picture> images = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<Integer> referred = new TreeSet<>();
    private final List<Reference> definitions = new ArrayList<>();

    Reader(Document document, String text) {
      this.document = document;
      this.text = text;
    }

    Review review() {
      frontMatter();
      for (Node node : document.getDescendants()) {
        read(node);
      }
      for (Reference definition : definitions) {
        if (isFootnote(definition.getReference())) {
          footnote(definition);
        } else if (!referred.contains(definition.getStartOffset())) {
          unshown(
              definition,
              "this line is shown nowhere: nothing refers to `" + definition.getReference() + "`",
              "write `\\[` where a bracket is meant, or delete the line");
        }
      }
      findings.addAll(UnmatchedMarks.in(document, text));
      return new Review(List.copyOf(links), List.copyOf(images), List.copyOf(findings));
    }

    /** Fields between two lines of hyphens, as other generators read them before a text. */
    private void frontMatter() {
      Matcher fields = FRONT_MATTER.matcher(text);
      if (fields.lookingAt()) {
        findings.add(
            new Finding(
                "unshown-markdown",
                fields.start(),
                3,
                "these are fields of other programs before a text; a page would show them",
                "delete them with both lines `---`; what they say goes into the record's YAML"));
      }
    }

    private void read(Node node) {
      if (node instanceof Reference reference) {
        definitions.add(reference);
      } else if (node instanceof Image image) {
        image(image, image.getUrl());
      } else if (node instanceof Link link) {
        link(link.getUrl());
      } else if (node instanceof DelimitedLinkNode link) {
        link(link.getText());
      } else if (node instanceof LinkRef || node instanceof ImageRef) {
        reference((RefNode) node);
      } else if (node instanceof HtmlInlineBase && !MarkdownInline.isLineBreak(node)) {
        html(node);
      } else if (node instanceof Paragraph paragraph) {
        beginning(node.getFirstChild(), true);
        TableFindings.in(paragraph).ifPresent(findings::add);
      } else if (node instanceof SoftLineBreak) {
        beginning(node.getNext(), node.getParent() instanceof Paragraph);
      } else if (node instanceof ListItem item) {
        task(item);
      } else if (node instanceof TableBlock table) {
        findings.addAll(TableFindings.in(table, text));
      }
    }

    private void link(BasedSequence url) {
      if (url.length() > RecordLink.LONGEST) {
        String message =
            "this address has " + url.length() + " characters; at most " + RecordLink.LONGEST;
        findings.add(
            new Finding("markdown-limit", url.getStartOffset(), 1, message, "shorten the address"));
      } else {
        links.add(target(url));
      }
    }

    private void image(Node node, BasedSequence url) {
      String words = MarkdownInline.alternative(document, text.toCharArray(), node);
      Target file = url.isEmpty() ? new Target("", node.getStartOffset()) : target(url);
      images.add(new Picture(file, words.strip(), node.getStartOffset(), node.getTextLength()));
    }

    private static Target target(BasedSequence url) {
      return new Target(url.unescape(), url.getStartOffset());
    }

    private void reference(RefNode node) {
      if (node.isDefined()) {
        Reference definition = node.getReferenceNode(document);
        referred.add(definition.getStartOffset());
        if (isFootnote(definition.getReference())) {
          footnote(node);
        } else if (node instanceof LinkRef) {
          link(definition.getUrl());
        } else {
          image(node, definition.getUrl());
        }
        return;
      }
      int start = node.getStartOffset();
      if (node.getChars().startsWith("[^")) {
        footnote(node);
      } else if (node instanceof ImageRef || isSecond(start) || node.getChars().indexOf("][") > 0) {
        unshown(
            node,
            "`" + brief(node) + "` refers to nothing",
            "write the address: `[words](programmes/koto-robot-shop)`; or `\\[` for a bracket");
      }
    }

    /** Of two pairs of brackets, the first of which would be the words of a link. */
    private boolean isSecond(int start) {
      return start > 0 && text.charAt(start - 1) == ']';
    }

    private static boolean isFootnote(BasedSequence label) {
      return label.startsWith("^");
    }

    private void footnote(Node node) {
      unshown(
          node,
          "`" + brief(node) + "` is a footnote, which a page does not have",
          "write the note in brackets in the text, or in a paragraph that begins with ※");
    }

    private void html(Node node) {
      if (node.getChars().startsWith("</")) {
        return; // Its beginning has been reported.
      }
      boolean comment = node.getChars().startsWith("<!--");
      unshown(
          node,
          "`" + brief(node) + "` is HTML, which a page shows as it stands here",
          comment
              ? "delete it; a note among editors is a line that begins with # in the record's YAML"
              : "write Markdown, such as `**words**`; or `\\<` where the sign itself is meant");
    }

    /** What a line begins with and somebody means something by. */
    private void beginning(Node first, boolean paragraph) {
      if (first == null || !paragraph) {
        return;
      }
      int start = first.getStartOffset();
      int at = start;
      while (at < text.length() && text.charAt(at) == '#') {
        at++;
      }
      if (at > start && at - start <= 6 && at < text.length() && isJapanese(at)) {
        findings.add(
            new Finding(
                "unshown-markdown",
                start,
                at - start,
                "this line is no heading: there is no blank after `#`",
                "write `" + text.substring(start, at) + " " + "`, or `\\#` for the sign itself"));
      } else if (text.startsWith(": ", start)) {
        findings.add(
            new Finding(
                "unshown-markdown",
                start,
                1,
                "this line begins with `: `, by which some mean a list of definitions",
                "write `**term**: words` in a list, or a table"));
      }
    }

    private boolean isJapanese(int at) {
      return LineBreaks.isJapanese(text.codePointAt(at));
    }

    private void task(ListItem item) {
      if (!(item.getFirstChild() instanceof Paragraph words)) {
        return;
      }
      int start = words.getStartOffset();
      if (text.startsWith("[ ] ", start) || text.regionMatches(true, start, "[x] ", 0, 4)) {
        boolean done = text.charAt(start + 1) != ' ';
        findings.add(
            new Finding(
                "unshown-markdown",
                start,
                3,
                "`" + text.substring(start, start + 3) + "` makes no box",
                "write " + (done ? "☑" : "☐")));
      }
    }

    private void unshown(Node node, String message, String hint) {
      findings.add(
          new Finding(
              "unshown-markdown", node.getStartOffset(), node.getTextLength(), message, hint));
    }

    private static String brief(Node node) {
      String chars = node.getChars().toString();
      int line = chars.indexOf('\n');
      String first = line < 0 ? chars : chars.substring(0, line);
      return first.length() > 40 ? first.substring(0, 40) + "…" : first;
    }
  }
}
