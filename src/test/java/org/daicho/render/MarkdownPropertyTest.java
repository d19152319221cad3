package org.daicho.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any text at all. */
class MarkdownPropertyTest {
  /** The reader's own options for flexmark as it is, which ours must not differ from. */
  private static final MutableDataSet OPTIONS =
      new MutableDataSet(Markdown.OPTIONS).set(HtmlRenderer.ESCAPE_HTML, true);

  private static final Parser PARSER = Parser.builder(OPTIONS).build();
  private static final HtmlRenderer RENDERER = HtmlRenderer.builder(OPTIONS).build();

  /** Texts that are near to Markdown: words and signs in any order. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> words =
        Arbitraries.of("a", "事業", "計画。", "é", "ab cd", "1", "🙂", "　", "\u00a0", "\u200b");
    Arbitrary<String> signs =
        Arbitraries.of(
            " ",
            "  ",
            "\n",
            "\n\n",
            "*",
            "**",
            "_",
            "`",
            "#",
            "# ",
            "- ",
            "1. ",
            "+",
            ">",
            "> ",
            "=",
            "---",
            "\\",
            "&",
            "&amp;",
            "<",
            "<b>",
            "[",
            "]",
            "(",
            ")",
            "![",
            "|",
            "~",
            ":",
            "\"",
            "'",
            "!",
            ".",
            "\t",
            "    ",
            "https://a.b",
            "[x](y)");
    return Arbitraries.oneOf(words, signs).list().ofMaxSize(12).map(l -> String.join("", l));
  }

  /** The same, with little in it that means something. */
  @Provide
  Arbitrary<String> plainTexts() {
    return Arbitraries.of(
            "a",
            "事業",
            "計画。",
            "ab cd",
            "1",
            "🙂",
            "\n",
            "\n\n",
            " ",
            ".",
            "\"",
            ">",
            "'",
            "!",
            "(",
            "　",
            "\u00a0",
            "\u3000\n",
            "\u2028",
            "#",
            "-",
            "]",
            "{",
            "$",
            "%",
            "é",
            "\u0085")
        .list()
        .ofMaxSize(14)
        .map(l -> String.join("", l));
  }

  /** Texts in which we mean to print just what flexmark itself prints. */
  @Provide
  Arbitrary<String> commonTexts() {
    return Arbitraries.of(
            "a",
            "b c",
            "é",
            "1",
            "\n",
            "\n\n",
            "*",
            "**",
            "`",
            "- ",
            "1. ",
            "2) ",
            "> ",
            "---",
            "    ",
            "  ",
            "\\",
            "&amp;",
            "\"",
            "```\n",
            "~~~\n",
            "+ ",
            "!",
            "|",
            "\n|-|-|\n")
        .list()
        .ofMaxSize(14)
        .map(l -> String.join("", l));
  }

  @Property(tries = 3000)
  void theFastPathGivesWhatTheParserWould(@ForAll("plainTexts") String text) {
    assertEquals(
        Markdown.parseToHtml(text, link -> Optional.empty()),
        Markdown.toHtml(text, link -> Optional.empty()));
  }

  @Property(tries = 3000)
  void theFastPathIsRightAboutMarkdownToo(@ForAll("texts") String text) {
    assertEquals(
        Markdown.parseToHtml(text, link -> Optional.empty()),
        Markdown.toHtml(text, link -> Optional.empty()));
  }

  @Property(tries = 3000)
  void noTextMakesAnElementOfItsOwn(@ForAll("texts") String text) {
    String html = Markdown.toHtml(text, link -> Optional.empty());
    String rest =
        html.replaceAll(
            "</?(p|em|strong|code|pre|ul|li|blockquote|h[3-6]|table|thead|tbody|tr)>|<br>|<hr>"
                + "|<ol( start=\"\\d+\")?>|</ol>|<a href=\"https?://[^\"<>]*\">|</a>"
                + "|</?t[hd]( scope=\"col\")?( class=\"(left|right|center)\")?>",
            "");
    assertFalse(rest.contains("<"), html);
    assertFalse(rest.contains(">"), html);
  }

  /** Texts of lines that begin with any sign a block may begin with, deeper or less deep. */
  @Provide
  Arbitrary<String> linesOfBlocks() {
    Arbitrary<String> indents = Arbitraries.of("", "", "", " ", "  ", "   ", "    ", "\t", "     ");
    Arbitrary<String> signs =
        Arbitraries.of(
            "",
            "",
            "> ",
            ">",
            "# ",
            "####### ",
            "#",
            "- ",
            "-",
            "---",
            "* ",
            "***",
            "*",
            "+ ",
            "+",
            "_ _ _",
            "_",
            "1. ",
            "12) ",
            "0.",
            "1234567890. ",
            "===",
            "=",
            "```",
            "~~~",
            "`",
            "| ",
            "|-|-|",
            "-|:-:",
            "[a]: b",
            "[a]: <b> 'c'",
            "<p>",
            "<!--",
            "&amp;",
            "\\- ",
            ":",
            "~",
            "é",
            "　");
    Arbitrary<String> words =
        Arbitraries.of(
            "", "", "a", "b c", "計画", "a | b", "**a** b", "[a]", "- c", "a-b: c", "1. d");
    Arbitrary<String> ends = Arbitraries.of("\n", "\n", "\n", "\n\n", "\r\n", "\r", "  \n");
    return Combinators.combine(indents, signs, signs, words, ends)
        .as((indent, sign, more, word, end) -> indent + sign + more + word + end)
        .list()
        .ofMaxSize(8)
        .map(l -> String.join("", l));
  }

  @Property(tries = 10_000)
  void blocksAndTablesBeginWhereFlexmarkHasThem(@ForAll("linesOfBlocks") String text) {
    assertEquals(tree(PARSER.parse(text)), tree(Markdown.parse(text)), text);
  }

  @Property(tries = 3000)
  void allIsReadAsFlexmarkReadsIt(@ForAll("texts") String text) {
    assertEquals(tree(PARSER.parse(text)), tree(Markdown.parse(text)), text);
  }

  /** What was read: every node with its kind, place and characters. */
  private static String tree(Node node) {
    StringBuilder tree = new StringBuilder(node.getNodeName());
    tree.append(node.getStartOffset()).append('-').append(node.getEndOffset());
    tree.append('“').append(node.getChars()).append("”(");
    node.getChildren().forEach(child -> tree.append(tree(child)).append(' '));
    return tree.append(')').toString();
  }

  @Property(tries = 3000)
  void theOrdinaryIsPrintedAsFlexmarkDoes(@ForAll("commonTexts") String text) {
    assertEquals(
        bare(RENDERER.render(PARSER.parse(text))),
        bare(Markdown.parseToHtml(text, link -> Optional.empty())),
        text);
  }

  /** Without the space between tags, in which the two differ, and what we add on purpose. */
  private static String bare(String html) {
    return html.replaceAll("<hr />", "<hr>")
        .replaceAll("<br />\\s*|<br>\\s*", "<br>")
        .replaceAll(" scope=\"col\"", "")
        .replaceAll("<(/?)h\\d>", "<$1h>")
        .replaceAll(" class=\"language-[^\"]*\"", "")
        .replaceAll("<(thead|tbody)>\\s*</\\1>", "")
        .replaceAll("\\s*(</?(?:p|ul|ol|li|pre|blockquote|hr|h|table|t\\w+)\\b[^>]*>)\\s*", "$1")
        .strip();
  }
}
