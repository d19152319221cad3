package org.daicho.markdown;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.CharSubSequence;
import java.util.List;
import java.util.Optional;

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
 *       https:} or {@code mailto:}. Any other is printed as its text.
 *   <li>An image is one that lies next to the text; where the page has none, its words are printed.
 *       One that is alone in its paragraph has its title as a caption.
 *   <li>A line break within a paragraph is what {@link org.daicho.model.value.LineBreaks} says.
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
   * The HTML of a text, without a newline at its end.
   *
   * @param page that the text is printed on
   */
  public static String toHtml(String markdown, Surroundings page) {
    CharSubSequence text = CharSubSequence.of(markdown);
    return MarkdownHtml.print(PARSER.parse(text), text.getBase(), page);
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

  /** flexmark reads characters one by one, which is faster from an array than from a string. */
  static Document parse(String markdown) {
    return PARSER.parse(CharSubSequence.of(markdown));
  }

  /**
   * The id of the heading of a text that a fragment leads to, on the page of the record; empty
   * where it leads to none.
   *
   * @param fragment without its {@code #}
   */
  public static Optional<String> heading(String markdown, String fragment) {
    CharSubSequence text = CharSubSequence.of(markdown);
    Headings headings = MarkdownHtml.headings(PARSER.parse(text), text.getBase());
    String slug = Headings.slug(Headings.decode(fragment));
    return headings.find(fragment).map(heading -> Headings.PREFIX + slug);
  }

  /** What links to the headings of a text are written as, without the {@code #}. */
  public static List<String> headings(String markdown) {
    CharSubSequence text = CharSubSequence.of(markdown);
    return List.copyOf(MarkdownHtml.headings(PARSER.parse(text), text.getBase()).bySlug().keySet());
  }

  /** Whether a link's target is on the web, or mail. */
  public static boolean isOutside(String target) {
    return MarkdownInline.isOutside(target);
  }

  /** The record that a link's target names, if it is written like one. */
  public static Optional<RecordLink> record(String target) {
    return RecordLink.parse(target);
  }
}
