package org.daicho.render;

import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.CharSubSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Markdown (CommonMark 0.28, tables and {@code ~~}; emphasis next to Japanese, see {@link
 * Asterisks}) into HTML that is safe to print as it is.
 *
 * <ul>
 *   <li>HTML in a text is shown, not obeyed.
 *   <li>The highest heading of a text becomes {@code h3}, as the page's own sections are {@code
 *       h2}, the next that it uses {@code h4}, and so on.
 *   <li>A link leads to a record ({@code programmes/koto-robot-shop}, also written {@code
 *       ../programmes/koto-robot-shop.yaml}, with a fragment or without), to {@code http:}, {@code
 *       https:} or {@code mailto:}. Any other is printed as its text. So is an image.
 *   <li>A line break within a paragraph is what {@link org.daicho.model.LineBreaks} says.
 * </ul>
 */
public final class Markdown {
  static final DataHolder OPTIONS =
      new MutableDataSet()
          .set(Parser.EXTENSIONS, List.of(TablesExtension.create()))
          .set(TablesExtension.COLUMN_SPANS, false)
          .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
          .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
          .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
          .set(Parser.HTML_BLOCK_PARSER, false)
          .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
          .toImmutable();

  // Thread-safe: what belongs to one text is in its Document.
  private static final Parser PARSER = parser();

  /** flexmark's parser, but for what it would make for each text anew. */
  private static Parser parser() {
    MutableDataSet options = new MutableDataSet(OPTIONS).set(Parser.EXTENSIONS, List.of());
    BlockStarts.takeOver(options);
    return Parser.builder(options)
        .customBlockParserFactory(new BlockStarts(OPTIONS))
        .paragraphPreProcessorFactory(new TableStarts())
        .customDelimiterProcessor(new Asterisks())
        .customDelimiterProcessor(new Strokes())
        .build();
  }

  private Markdown() {}

  /**
   * A text's link.
   *
   * @param target as written
   * @param offset of the target in the text, in UTF-16 units from 0
   */
  public record Target(String target, int offset) {}

  /**
   * The HTML of a text, without a newline at its end.
   *
   * @param links the address of a record's page, relative to the page that the text is printed on;
   *     where there is none, the link is printed as its text
   */
  public static String toHtml(String markdown, Function<RecordLink, Optional<String>> links) {
    CharSubSequence text = CharSubSequence.of(markdown);
    String plain = PlainText.toHtml(text.getBase());
    return plain != null ? plain : parseToHtml(text, links);
  }

  /** The words of a text without any marks, a line for each that a reader of the page sees. */
  public static String toWords(String markdown) {
    String simple = SimpleText.words(markdown);
    return simple != null ? simple : parseToWords(markdown);
  }

  /** The long way, which {@link SimpleText} spares most texts. */
  static String parseToWords(String markdown) {
    return HtmlWords.of(toHtml(markdown, link -> Optional.empty()));
  }

  /** The long way, which {@link PlainText} spares texts without any Markdown in them. */
  static String parseToHtml(String markdown, Function<RecordLink, Optional<String>> links) {
    return parseToHtml(CharSubSequence.of(markdown), links);
  }

  private static String parseToHtml(
      CharSubSequence text, Function<RecordLink, Optional<String>> links) {
    return MarkdownHtml.print(PARSER.parse(text), text.getBase(), links);
  }

  /** flexmark reads characters one by one, which is faster from an array than from a string. */
  static Document parse(String markdown) {
    return PARSER.parse(CharSubSequence.of(markdown));
  }

  /**
   * Every link and image of a text, in its order, whether or not {@link #toHtml} would print it.
   */
  public static List<Target> links(String markdown) {
    if (markdown.indexOf('[') < 0 && markdown.indexOf('<') < 0) {
      return List.of(); // Every kind of link has one of the two; most texts need no parsing.
    }
    Document document = parse(markdown);
    List<Target> found = new ArrayList<>();
    for (Node node : document.getDescendants()) {
      if (node instanceof LinkRef ref && ref.isDefined()) {
        Reference reference = ref.getReferenceNode(document);
        add(reference.getUrl(), found);
      } else if (node instanceof DelimitedLinkNode link) {
        add(link.getText(), found);
      } else if (node instanceof LinkNodeBase link && !(node instanceof Reference)) {
        add(link.getUrl(), found);
      }
    }
    return found;
  }

  /** The record that a link's target names, if it is written like one. */
  public static Optional<RecordLink> record(String target) {
    return RecordLink.parse(target);
  }

  private static void add(BasedSequence url, List<Target> found) {
    found.add(new Target(url.unescape(), url.getStartOffset()));
  }
}
