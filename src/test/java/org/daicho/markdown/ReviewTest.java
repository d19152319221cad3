package org.daicho.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ReviewTest {

  /** Each finding as its code and what it is about. */
  private static List<String> found(String text) {
    return Review.of(text).findings().stream()
        .map(f -> f.code() + " " + text.substring(f.offset(), f.offset() + f.length()))
        .toList();
  }

  @Test
  void asterisks_that_would_be_printed_next_to_japanese() {
    assertEquals(List.of("unmatched-mark **"), found("窓口は** 相談室 **です").subList(0, 1));
    assertEquals(List.of("unmatched-mark **"), found("**受付は先着順。締切"));
    assertEquals(List.of("unmatched-mark *"), found("窓口は* 相談室 *です"));
    assertEquals(List.of("unmatched-mark __"), found("窓口は__相談室__です"));
    assertEquals(List.of("unmatched-mark **"), found("| 項 |\n|---|\n| **甲 |"));
  }

  @Test
  void asterisks_that_mean_something_else() {
    for (String text :
        List.of(
            "5*3*2",
            "2**8",
            "a ** b",
            "縦5*横3",
            "参加費*は無料",
            "*印は必須",
            "\\*\\*甲",
            "`**甲`",
            "氏名____",
            "snake__case",
            "****",
            "窓口は**「相談室」**です")) {
      assertEquals(List.of(), found(text), text);
    }
  }

  @Test
  void fields_before_a_text_are_no_part_of_it() {
    assertEquals(List.of("unshown-markdown ---"), found("---\ntitle: 講座\ntags:\n  - 子育て\n---\n本文"));
    assertEquals(List.of("unshown-markdown ---"), found("---\r\ntitle: 講座\r\n---"));
    assertEquals(List.of(), found("---\n本文\n\n---\n本文"));
    assertEquals(List.of(), found("本文\n\n---\n\ntitle: 講座\n\n---\n"));
  }

  @Test
  void a_line_under_a_head_that_makes_no_table() {
    assertEquals(
        "this makes no table: a cell of it has fewer than three hyphens",
        Review.of("甲 | 乙\n-- | --\n1 | 2").findings().get(0).message());
    assertEquals(List.of("unshown-markdown |---|"), found("| 木 | 本数 |\n|---|\n| 桜 | 50 |"));
    assertEquals("write `|---|---|`", Review.of("甲 | 乙\n|:-:|-|-|").findings().get(0).hint());
    assertEquals(List.of(), found("| 木 | 本数 |\n|---|---|\n| 桜 | 50 |"));
    assertEquals(List.of(), found("甲 | 乙\n丙 | 丁"));
    assertEquals(List.of(), found("本文\n-- | --"));
  }

  @Test
  void cells_beyond_the_head_and_rows_with_fewer() {
    assertEquals(List.of("surplus-cells 三"), found("| 甲 | 乙 |\n|---|---|\n| 一 | 二 | 三 |"));
    assertEquals(List.of(), found("| 甲 | 乙 |\n|---|---|\n| 一 | 二 | |"));
    assertEquals(List.of("missing-cells | 一 |"), found("| 甲 | 乙 |\n|---|---|\n| 一 |"));
    assertEquals(List.of(), found("| 甲 | 乙 |\n|---|---|\n| 一 | |\n| `a\\|b` | 二 |"));
  }

  @Test
  void what_no_page_shows() {
    assertEquals(List.of("unshown-markdown <b>"), found("a <b>c</b>"));
    assertEquals(List.of("unshown-markdown <!-- 注 -->"), found("<!-- 注 -->"));
    assertEquals(
        List.of("unshown-markdown <div class=\"a\">"), found("<div class=\"a\">\nb\n</div>"));
    assertEquals(
        List.of("unshown-markdown [^1]", "unshown-markdown [^1]: 令和6年度"),
        found("予算[^1]は\n\n[^1]: 令和6年度"));
    assertEquals(List.of("unshown-markdown [^注]"), found("予算[^注]は"));
    assertEquals(List.of("unshown-markdown [注]: 令和6年度から"), found("本文\n\n[注]: 令和6年度から"));
    assertEquals(List.of("unshown-markdown [a][b]"), found("[a][b]"));
    assertEquals(
        List.of("unshown-markdown [ ]", "unshown-markdown [x]"), found("- [ ] 甲\n- [x] 乙"));
    assertEquals(List.of("unshown-markdown ##"), found("##見出し\n\n本文"));
    assertEquals(List.of("unshown-markdown :"), found("用語\n: 説明"));
  }

  @Test
  void what_pages_show() {
    for (String text :
        List.of(
            "[新規] 事業",
            "朝<br>夕",
            "~~旧~~新",
            "a &amp; b &lt;b&gt;",
            "\\<b>",
            "`<b>`",
            "#1 の事業",
            "時刻: 9時",
            "[a][b]\n\n[b]: https://a.b",
            "a < b > c",
            "<https://a.b>")) {
      assertEquals(List.of(), found(text), text);
    }
  }

  /** What nests: quotes, lists of either kind, emphasis, brackets. */
  @Provide
  Arbitrary<String> nesting() {
    return Arbitraries.of("> ", "- ", "1. ", "* ", ">", "> - ", "+ 1) ", "![", "*a **b ", "_a *b ");
  }

  @Property(tries = 30)
  void what_is_nested_too_deep_is_reported_and_nothing_overflows(
      @ForAll("nesting") String mark, @ForAll @IntRange(min = 1, max = 1500) int times) {
    String text = mark.repeat(times) + "文";
    List<String> codes =
        Review.of(text).findings().stream().map(Review.Finding::code).distinct().toList();
    if (!codes.contains("markdown-limit")) {
      Markdown.toHtml(text, link -> Optional.empty());
    }
    if (times > Limits.DEPTH && mark.matches("[>*+-] |1\\. ")) {
      assertEquals(List.of("markdown-limit"), codes);
    }
  }

  @Test
  void lists_nested_by_indentation_too_deep() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      text.append("  ".repeat(i)).append("- 項\n");
    }
    assertEquals(
        List.of("markdown-limit "),
        found(text.toString()).stream().map(s -> s.substring(0, 15)).toList());
  }

  @Test
  void addresses_that_no_browser_follows() {
    String address = "programmes/" + "a".repeat(70_000);
    assertEquals(List.of("markdown-limit p"), found("[x](" + address + ")"));
    assertEquals("<p>x</p>", Markdown.toHtml("[x](" + address + ")", l -> Optional.of("y")));
    for (String text :
        List.of(
            "[x](https://a.b/" + "a".repeat(70_000) + ")",
            "<https://a.b/" + "a".repeat(70_000) + ">",
            "[x](a \"" + "b".repeat(70_000) + "\")",
            "[" + "a".repeat(70_000) + "](b)",
            "<a" + " b".repeat(70_000) + ">",
            "|-".repeat(5_000) + "|\n" + "|-".repeat(5_000) + "|",
            "<" + "a.".repeat(5_000) + "a@b.c>")) {
      Review.of(text); // Nothing overflows.
    }
  }

  /** Most texts have it, and each that is not simple is parsed once more before it is printed. */
  @Test
  void an_item_or_a_heading_may_begin_with_strong_words_and_be_simple() {
    assertEquals("体験講座（親子）\n出前授業", SimpleText.words("- **体験講座**（親子）\n- **出前授業**"));
    assertEquals("内容", SimpleText.words("## **内容**"));
    for (String other : List.of("- * a", "- ***", "- ** a", "## * a", "- *a*")) {
      assertNull(SimpleText.words(other), other);
    }
  }
}
