package org.daicho.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
  void nothingIsNothing() {
    assertEquals("", html(""));
    assertEquals("", html(" \n\n"));
  }

  @Test
  void htmlInATextIsShownNotObeyed() {
    assertEquals(
        "<p>a &lt;b onclick=&quot;x&quot;&gt;c&lt;/b&gt;</p>", html("a <b onclick=\"x\">c</b>"));
    assertEquals(
        "<p>&lt;script&gt;\nx &amp;&amp; y\n&lt;/script&gt;</p>",
        html("<script>\nx && y\n</script>"));
    assertEquals("<p>&lt;!-- x --&gt;</p>", html("<!-- x -->"));
  }

  @Test
  void theHighestHeadingIsOfTheThirdLevelAndNoLevelIsLeftOut() {
    assertEquals("<h3>A</h3>\n<h4>B</h4>", html("# A\n\n## B"));
    assertEquals("<h3>A</h3>\n<h4>B</h4>\n<h3>C</h3>", html("## A\n\n##### B\n\n## C"));
    assertEquals("<blockquote>\n<h3>A</h3>\n</blockquote>", html("> ###### A"));
  }

  @Test
  void listsTightAndLoose() {
    assertEquals("<ul>\n<li>a</li>\n<li>b</li>\n</ul>", html("- a\n- b"));
    assertEquals("<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>", html("- a\n\n- b"));
    assertEquals("<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>", html("3. a\n4. b"));
  }

  @Test
  void tables() {
    assertEquals(
        "<table>\n"
            + "<thead>\n"
            + "<tr><th scope=\"col\">a</th><th scope=\"col\" class=\"right\">b</th></tr>\n"
            + "</thead>\n"
            + "<tbody>\n"
            + "<tr><td>1</td><td class=\"right\">2</td></tr>\n"
            + "</tbody>\n"
            + "</table>",
        html("| a | b |\n|---|--:|\n| 1 | 2 |"));
  }

  @Test
  void aLinkToARecordInAnyOfItsForms() {
    String expected = "<p><a href=\"../programmes/koto-robot-shop.html\">x</a></p>";
    assertEquals(expected, html("[x](programmes/koto-robot-shop)"));
    assertEquals(expected, html("[x](../programmes/koto-robot-shop.yaml)"));
    assertEquals(expected, html("[x]\n\n[x]: programmes/koto-robot-shop"));
    assertEquals("<p><a href=\"../plans/a.html#b\">x</a></p>", html("[x](../plans/a.yaml#b)"));
  }

  @Test
  void aLinkToARecordThatIsNotThereIsItsText() {
    assertEquals("<p>x</p>", html("[x](programmes/nowhere)"));
  }

  @Test
  void linksToTheWebAndToMail() {
    assertEquals(
        "<p><a href=\"https://example.org/?a=1&amp;b=2\">x</a></p>",
        html("[x](https://example.org/?a=1&b=2)"));
    assertEquals("<p><a href=\"mailto:a@b.c\">x</a></p>", html("[x](mailto:a@b.c)"));
    assertEquals("<p><a href=\"https://a.b\">https://a.b</a></p>", html("<https://a.b>"));
    assertEquals("<p><a href=\"mailto:a@b.c\">a@b.c</a></p>", html("<a@b.c>"));
  }

  @Test
  void anyOtherSchemeIsItsText() {
    assertEquals("<p>x</p>", html("[x](javascript:alert(1))"));
    assertEquals("<p>x</p>", html("[x](data:text/html,y)"));
    assertEquals("<p>x</p>", html("[x](//example.org)"));
    assertEquals("<p>x</p>", html("[x](../../etc/passwd)"));
    assertEquals("<p>x</p>", html("[x](java&#115;cript:alert)"));
    assertEquals("<p>file:///a</p>", html("<file:///a>"));
  }

  @Test
  void aQuoteCannotEndAnAddress() {
    assertEquals(
        "<p><a href=\"https://a.b/%22onclick=%22x\">x</a></p>",
        html("[x](<https://a.b/\"onclick=\"x>)"));
  }

  @Test
  void imagesAreTheirText() {
    assertEquals("<p>a <em>map</em> b</p>", html("a ![*map*](https://a.b/c.png) b"));
  }

  @Test
  void bracketsThatReferToNothingStay() {
    assertEquals("<p>[a] [<em>b</em>] [c][d]</p>", html("[a] [*b*] [c][d]"));
  }

  @Test
  void aLineBreakBetweenJapaneseCharactersIsNoSpace() {
    assertEquals("<p>事業の計画。予算</p>", html("事業の\n計画。\n予算"));
    assertEquals("<p>FY2024\nの <strong>予算</strong></p>", html("FY2024\nの **予算**"));
    assertEquals("<p><em>a</em>計画と予算</p>", html("*a*計画と\n  予算"));
  }

  @Test
  void codeIsShownAsWritten() {
    assertEquals("<p><code>a &lt; ${b}</code></p>", html("`a < ${b}`"));
    assertEquals("<pre><code>a &lt; b\n</code></pre>", html("```java\na < b\n```"));
  }

  @Test
  void aTextsLinksWithTheirPlaces() {
    String text = "[a](plans/b) ![c](d.png)\n<https://e.f>\n\n[g]\n\n[g]: h";
    assertEquals(
        List.of(
            new Markdown.Target("plans/b", 4),
            new Markdown.Target("d.png", 18),
            new Markdown.Target("https://e.f", 26),
            new Markdown.Target("h", 50)),
        Markdown.links(text));
    assertEquals("plans/b", text.substring(4, 11));
    assertEquals(List.of(), Markdown.links("no link"));
  }
}
