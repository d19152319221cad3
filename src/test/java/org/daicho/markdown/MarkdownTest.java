package org.daicho.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarkdownTest {

  private static String html(String markdown) {
    return Markdown.toHtml(
        markdown,
        link ->
            link.id().equals("nowhere")
                ? Optional.empty()
                : Optional.of("../" + link.folder() + "/" + link.id() + ".html" + link.fragment()));
  }

  @Test
  void paragraphs() {
    assertEquals("<p>One.</p>\n<p>Two.</p>", html("One.\n\nTwo.\n"));
  }

  @Test
  void nothing_is_nothing() {
    assertEquals("", html(""));
    assertEquals("", html(" \n\n"));
  }

  @Test
  void html_in_a_text_is_shown_not_obeyed() {
    assertEquals(
        "<p>a &lt;b onclick=&quot;x&quot;&gt;c&lt;/b&gt;</p>", html("a <b onclick=\"x\">c</b>"));
    assertEquals(
        "<p>&lt;script&gt;\nx &amp;&amp; y\n&lt;/script&gt;</p>",
        html("<script>\nx && y\n</script>"));
    assertEquals("<p>&lt;!-- x --&gt;</p>", html("<!-- x -->"));
  }

  @Test
  void the_highest_heading_is_of_the_third_level_and_no_level_is_left_out() {
    assertEquals("<h3 id=\"_a\">A</h3>\n<h4 id=\"_b\">B</h4>", html("# A\n\n## B"));
    assertEquals(
        "<h3 id=\"_a\">A</h3>\n<h4 id=\"_b\">B</h4>\n<h3 id=\"_c\">C</h3>",
        html("## A\n\n##### B\n\n## C"));
    assertEquals("<blockquote>\n<h3 id=\"_a\">A</h3>\n</blockquote>", html("> ###### A"));
  }

  @Test
  void lists_tight_and_loose() {
    assertEquals("<ul>\n<li>a</li>\n<li>b</li>\n</ul>", html("- a\n- b"));
    assertEquals("<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>", html("- a\n\n- b"));
    assertEquals("<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>", html("3. a\n4. b"));
  }

  @Test
  void tables() {
    assertEquals(
        "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"table 1\">\n"
            + "<table>\n"
            + "<thead>\n"
            + "<tr><th scope=\"col\">a</th><th scope=\"col\" class=\"right\">b</th></tr>\n"
            + "</thead>\n"
            + "<tbody>\n"
            + "<tr><td>1</td><td class=\"right\">2</td></tr>\n"
            + "</tbody>\n"
            + "</table>\n"
            + "</div>",
        html("| a | b |\n|---|--:|\n| 1 | 2 |"));
  }

  @Test
  void a_link_to_a_record_in_any_of_its_forms() {
    String expected = "<p><a href=\"../programmes/koto-robot-shop.html\">x</a></p>";
    assertEquals(expected, html("[x](programmes/koto-robot-shop)"));
    assertEquals(expected, html("[x](../programmes/koto-robot-shop.yaml)"));
    assertEquals(expected, html("[x]\n\n[x]: programmes/koto-robot-shop"));
    assertEquals("<p><a href=\"../plans/a.html#b\">x</a></p>", html("[x](../plans/a.yaml#b)"));
  }

  @Test
  void a_link_to_a_record_that_is_not_there_is_its_text() {
    assertEquals("<p>x</p>", html("[x](programmes/nowhere)"));
  }

  @Test
  void a_link_within_the_text_leads_to_its_heading() {
    assertEquals(
        "<p><a href=\"#_申し込み方\">x</a></p>\n<h3 id=\"_申し込み方\">申し込み方</h3>",
        html("[x](#申し込み方)\n\n## 申し込み方"));
    assertEquals(
        "<h3 id=\"_how-to-apply\"><em>How</em> to apply?</h3>\n"
            + "<h3 id=\"_how-to-apply-1\">How to apply</h3>\n"
            + "<p><a href=\"#_how-to-apply-1\">x</a> <a href=\"#_how-to-apply\">y</a></p>",
        html(
            "# *How* to apply?\n\n# How to apply\n\n[x](#how-to-apply-1) [y](#How-to-apply \"\")"));
    assertEquals(
        "<p><a href=\"#_申\">x</a></p>\n<h3 id=\"_申\">申</h3>", html("[x](#%E7%94%B3)\n\n# 申"));
    assertEquals("<p>x</p>\n<h3 id=\"_section\">…</h3>", html("[x](#y)\n\n# …"));
  }

  @Test
  void a_links_title_is_kept() {
    assertEquals(
        "<p><a href=\"https://a.b\" title=\"c &quot;d&quot;\">x</a></p>",
        html("[x](https://a.b 'c \"d\"')"));
  }

  @Test
  void links_to_the_web_and_to_mail() {
    assertEquals(
        "<p><a href=\"https://example.org/?a=1&amp;b=2\">x</a></p>",
        html("[x](https://example.org/?a=1&b=2)"));
    assertEquals("<p><a href=\"mailto:a@b.c\">x</a></p>", html("[x](mailto:a@b.c)"));
    assertEquals("<p><a href=\"https://a.b\">https://a.b</a></p>", html("<https://a.b>"));
    assertEquals("<p><a href=\"mailto:a@b.c\">a@b.c</a></p>", html("<a@b.c>"));
  }

  @Test
  void any_other_scheme_is_its_text() {
    assertEquals("<p>x</p>", html("[x](javascript:alert(1))"));
    assertEquals("<p>x</p>", html("[x](data:text/html,y)"));
    assertEquals("<p>x</p>", html("[x](//example.org)"));
    assertEquals("<p>x</p>", html("[x](../../etc/passwd)"));
    assertEquals("<p>x</p>", html("[x](java&#115;cript:alert)"));
    assertEquals("<p>file:///a</p>", html("<file:///a>"));
  }

  @Test
  void a_quote_cannot_end_an_address() {
    assertEquals(
        "<p><a href=\"https://a.b/%22onclick=%22x\">x</a></p>",
        html("[x](<https://a.b/\"onclick=\"x>)"));
  }

  @Test
  void images_are_their_text() {
    assertEquals("<p>a <em>map</em> b</p>", html("a ![*map*](https://a.b/c.png) b"));
  }

  @Test
  void brackets_that_refer_to_nothing_stay() {
    assertEquals("<p>[a] [<em>b</em>] [c][d]</p>", html("[a] [*b*] [c][d]"));
  }

  @Test
  void a_line_break_between_japanese_characters_is_no_space() {
    assertEquals("<p>事業の計画。予算</p>", html("事業の\n計画。\n予算"));
    assertEquals("<p>FY2024\nの <strong>予算</strong></p>", html("FY2024\nの **予算**"));
    assertEquals("<p><em>a</em>計画と予算</p>", html("*a*計画と\n  予算"));
  }

  @Test
  void emphasis_next_to_full_width_marks_in_every_place() {
    String strong = "相談は<strong>「窓口」</strong>へ";
    assertEquals("<p>" + strong + "</p>", html("相談は**「窓口」**へ"));
    assertEquals("<h3 id=\"_相談は窓口へ\">" + strong + "</h3>", html("## 相談は**「窓口」**へ"));
    assertEquals("<ul>\n<li>" + strong + "</li>\n</ul>", html("- 相談は**「窓口」**へ"));
    assertEquals("<blockquote>\n<p>" + strong + "</p>\n</blockquote>", html("> 相談は**「窓口」**へ"));
    assertEquals(
        "<p><a href=\"https://a.b\">" + strong + "</a></p>", html("[相談は**「窓口」**へ](https://a.b)"));
    assertTrue(
        html("| 相談は**「窓口」**へ |\n|---|\n| ~~（旧）~~新 |").contains(strong + "</th>")
            && html("| a |\n|---|\n| 先~~（旧）~~新 |").contains("<td>先<del>（旧）</del>新</td>"));
    assertEquals("<p>は<em><strong>（両）</strong></em>を</p>", html("は***（両）***を"));
    assertEquals("<p>a * b と 5 * 3</p>", html("a * b と 5 * 3"));
  }

  @Test
  void lines_meet_across_marks_quotes_and_items() {
    assertEquals("<blockquote>\n<p>折り返す</p>\n</blockquote>", html("> 折り\n> 返す"));
    assertEquals(
        "<p><strong>太字</strong>の<a href=\"https://a.b\">案内</a>と<code>符号</code>を</p>",
        html("**太字**\nの[案内](https://a.b)\nと\n`符号`\nを"));
    assertEquals("<p>店は𠮷野屋と<em>ﾃｽﾄ</em></p>", html("店は𠮷\n野屋と\n*ﾃｽﾄ*"));
    assertEquals("<p>a\n<strong>b</strong>\nc</p>", html("a\n**b**\nc"));
  }

  @Test
  void items_of_a_japanese_list_stay_lines() {
    assertEquals("<p>対象は次のとおり。<br>\n・企業<br>\n・市民<br>\n以上</p>", html("対象は次のとおり。\n・企業\n・市民\n以上"));
    assertEquals(
        "<blockquote>\n<p>①合格<br>\n②<strong>不合格</strong></p>\n</blockquote>",
        html("> ①合格\n> ②**不合格**"));
    assertEquals("<ul>\n<li>ア、市内<br>\nイ、市外</li>\n</ul>", html("- ア、市内\n  イ、市外"));
    assertEquals("<p>・市内に住み、働く人<br>\n・学生</p>", html("・市内に住み、\n  働く人\n・学生"));
    assertEquals(
        "<p><strong>１．</strong>申込<br>\n<strong>２．</strong>面接</p>", html("**１．**申込\n**２．**面接"));
  }

  @Test
  void a_line_break_in_a_cell() {
    assertTrue(html("| a |\n|---|\n| 朝<br>夕 |").contains("<td>朝<br>\n夕</td>"));
  }

  @Test
  void the_words_alone() {
    assertEquals(
        "見出し\n相談は「窓口」へ。\n項 目\n一 二\na & b\n・甲\n・乙",
        Markdown.toWords(
            "# 見出し\n\n相談は**「窓口」**\nへ。\n\n| 項 | 目 |\n|---|---|\n| 一 | *二* |\n\na & b\n\n・甲\n・乙"));
  }

  @Test
  void code_is_shown_as_written() {
    assertEquals("<p><code>a &lt; ${b}</code></p>", html("`a < ${b}`"));
    assertEquals(
        "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"code 1\">\n"
            + "<pre><code>a &lt; b\n</code></pre>\n</div>",
        html("```java\na < b\n```"));
  }

  @Test
  void a_texts_links_and_images_with_their_places() {
    String text = "[a](plans/b) ![c](d.png)\n<https://e.f>\n\n[g]\n\n[g]: h";
    Review review = Review.of(text);
    assertEquals(
        List.of(
            new Review.Target("plans/b", 4),
            new Review.Target("https://e.f", 26),
            new Review.Target("h", 50)),
        review.links());
    assertEquals(
        List.of(new Review.Picture(new Review.Target("d.png", 18), "c", 13, 11)), review.images());
    assertEquals(List.of(), Review.of("no link").links());
  }
}
