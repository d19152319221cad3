package org.daicho.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.daicho.testing.MarkdownTexts;

/** What holds for any text at all. */
class MarkdownProperties {
  /** Texts like {@link MarkdownTexts}, with little in them that means something. */
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
            "・",
            "\n①",
            "\n（１）",
            "\n１．",
            "\n　",
            "𠮷",
            "ｶﾅ",
            "葛󠄀",
            "…",
            "한국",
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

  @Property(tries = 3000)
  void the_words_of_plain_texts_are_those_of_the_page(@ForAll("plainTexts") String text) {
    assertEquals(Markdown.parseToWords(text), Markdown.toWords(text), text);
  }

  /** Ways to write a word so that a line may end or begin within a mark, a link or code. */
  @Provide
  Arbitrary<String> dressed() {
    return Arbitraries.of(
        "%s", "**%s**", "*%s*", "`%s`", "[%s](https://a.b)", "~~%s~~", "***%s***");
  }

  /** Where lines meet: in a paragraph, a quote, an item, one within another, a heading. */
  @Provide
  Arbitrary<String> places() {
    return Arbitraries.of(
        "%s\n%s",
        "> %s\n> %s",
        "> %s\n%s",
        "- %s\n  %s",
        "1. %s\n   %s",
        "- a\n  - %s\n    %s",
        "> - %s\n>   %s",
        "%s\n%s\n===",
        "%s\r\n%s",
        "%s  \n%s".replace("  ", " "));
  }

  @Property(tries = 3000)
  void lines_of_japanese_meet_without_a_space_and_others_with_one(
      @ForAll("places") String place,
      @ForAll("dressed") String first,
      @ForAll("dressed") String second,
      @ForAll("words") String a,
      @ForAll("words") String b) {
    String html =
        Markdown.toHtml(
            String.format(place, String.format(first, a), String.format(second, b)),
            link -> Optional.empty());
    String text = html.replaceAll("<[^>]*>", "");
    boolean japanese = a.charAt(0) > 0x2000 && b.charAt(0) > 0x2000;
    assertTrue(text.contains(a + (japanese ? "" : "\n") + b), html);
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of("事業", "𠮷野", "ｶﾅ", "カナ", "かな", "￥三", "葛󠄀", "word", "été", "FY24");
  }

  /** Texts of the blocks that most texts are made of, and now and then of another. */
  @Provide
  Arbitrary<String> simpleTexts() {
    return Arbitraries.of(
            "## 見出し\n",
            "# Heading\n\n",
            "- 項目の**名**（a）\n",
            "- item\n",
            "\n",
            "\n",
            "文が\n続く。\n",
            "words\nover lines\n",
            "・一\n・二\n",
            "**太字**の後。\n",
            "*斜体*だ\n",
            "令和6年度 **3,000**円\n",
            "2024. x\n",
            "\n|a|**b**|\n|---|--:|\n|1 | |\n|3|4|\n",
            "| a |\n",
            "|---|\n",
            "> quote\n",
            "　字下げ\n",
            "𠮷**「a」**\n",
            "** x **\n",
            "a  \n",
            "#b\n",
            "---\n",
            "a & b\n")
        .list()
        .ofMaxSize(8)
        .map(l -> String.join("", l));
  }

  @Property(tries = 5000)
  void the_words_are_those_of_the_page(@ForAll("simpleTexts") String text) {
    assertEquals(Markdown.parseToWords(text), Markdown.toWords(text), text);
  }

  @Property(tries = 3000)
  void the_words_of_any_text_are_those_of_the_page(
      @ForAll(supplier = MarkdownTexts.class) String text) {
    assertEquals(Markdown.parseToWords(text), Markdown.toWords(text), text);
  }

  @Property(tries = 3000)
  void no_text_makes_an_element_of_its_own(@ForAll(supplier = MarkdownTexts.class) String text) {
    String html = Markdown.toHtml(text, link -> Optional.empty());
    String rest =
        html.replaceAll(
            "</?(p|em|strong|del|code|pre|ul|li|blockquote|h[3-6]|table|thead|tbody|tr)>|<br>|<hr>"
                + "|<h[3-6] id=\"_[^\"<>\\s]+\">|</div>"
                + "|<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"\\w+ \\d+\">"
                + "|<ol( start=\"\\d+\")?>|</ol>|<a href=\"https?://[^\"<>]*\">|</a>"
                + "|</?t[hd]( scope=\"col\")?( class=\"(left|right|center)\")?>",
            "");
    assertFalse(rest.contains("<"), html);
    assertFalse(rest.contains(">"), html);
  }

  /** What stands around and within emphasis in Japanese: letters and marks, no spaces. */
  @Provide
  Arbitrary<String> japanese() {
    return Arbitraries.of(
            "事", "ノ", "ｶ", "𠮷", "。", "、", "「", "」", "（", "）", "¥", "￥", "％", "%", "(", ")", "…",
            "A", "3")
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(l -> String.join("", l));
  }

  @Property(tries = 3000)
  void emphasis_within_japanese_is_emphasis_whatever_it_begins_and_ends_with(
      @ForAll("japanese") String before,
      @ForAll("japanese") String within,
      @ForAll("japanese") String after,
      @ForAll("japanese") String again,
      @ForAll @IntRange(min = 1, max = 3) int stars) {
    String mark = "*".repeat(stars);
    String[] open = {"", "<em>", "<strong>", "<em><strong>"};
    String[] close = {"", "</em>", "</strong>", "</strong></em>"};
    String text =
        "は" + before + "は" + mark + within + mark + "で" + after + mark + again + mark + "だ";
    Assume.that(!isLatin(after.charAt(after.length() - 1)) || !isLatinMark(again));
    assertEquals(
        "<p>は"
            + before
            + "は"
            + open[stars]
            + within
            + close[stars]
            + "で"
            + after
            + open[stars]
            + again
            + close[stars]
            + "だ</p>",
        Markdown.toHtml(text, link -> Optional.empty()),
        text);
  }

  private static boolean isLatin(char c) {
    return c < 0x2000 || c == '…';
  }

  /** Then what stands before the mark must be Japanese or a mark, as anywhere in CommonMark. */
  private static boolean isLatinMark(String text) {
    return "()%…".indexOf(text.charAt(0)) >= 0;
  }
}
