package org.daicho.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.stream.Stream;
import org.daicho.view.page.SiteFrame;
import org.junit.jupiter.api.Test;

class TermLinksTest {

  /** Each form leads to its own number, so that a test shows which was found. */
  private static TermLinks links(String... forms) {
    List<SiteFrame.Term> terms =
        Stream.iterate(0, i -> i < forms.length, i -> i + 1)
            .map(i -> new SiteFrame.Term(forms[i], "en/g.html#" + i))
            .toList();
    return new TermLinks(new TermTrie(terms), "../");
  }

  private static String term(int number, String words) {
    return "<a class=\"term\" href=\"../en/g.html#" + number + "\">" + words + "</a>";
  }

  @Test
  void a_term_leads_to_the_glossary() {
    assertEquals(
        "<p>The " + term(0, "grant rate") + " is 1/2.</p>",
        links("grant rate").link("<p>The grant rate is 1/2.</p>"));
  }

  @Test
  void the_longest_form_counts_from_the_left() {
    assertEquals(
        "<p>" + term(1, "うち特財") + "と" + term(0, "特財") + "</p>",
        links("特財", "うち特財", "うち特").link("<p>うち特財と特財</p>"));
  }

  @Test
  void a_long_form_that_breaks_off_leaves_the_short_one_in_it() {
    assertEquals(
        term(0, "debt") + " commitmence",
        links("debt", "debt commitment").link("debt commitmence"));
  }

  @Test
  void a_term_is_linked_once_per_page_however_it_is_written() {
    TermTrie trie =
        new TermTrie(
            List.of(new SiteFrame.Term("TDM", "g#t"), new SiteFrame.Term("交通需要マネジメント", "g#t")));
    TermLinks page = new TermLinks(trie, "");
    assertEquals("<p><a class=\"term\" href=\"g#t\">TDM</a>とTDM</p>", page.link("<p>TDMとTDM</p>"));
    assertEquals("<p>交通需要マネジメント</p>", page.link("<p>交通需要マネジメント</p>"));
  }

  @Test
  void a_term_that_has_been_linked_hides_the_shorter_one_in_it() {
    TermLinks page = links("特財", "うち特財");
    page.link("うち特財");
    assertEquals("うち特財", page.link("うち特財"));
  }

  @Test
  void a_form_stands_for_itself_and_not_within_a_word() {
    assertEquals("ABWs4, XABW, ABW1", links("ABW").link("ABWs4, XABW, ABW1"));
    assertEquals("スクラップブック", links("スクラップ").link("スクラップブック"));
    assertEquals("サプライズABWの", links("ライズ").link("サプライズABWの"));
    assertEquals("（" + term(0, "ABW") + "）の導入", links("ABW").link("（ABW）の導入"));
    assertEquals("都は" + term(0, "スムーズビズ") + "を", links("スムーズビズ").link("都はスムーズビズを"));
  }

  @Test
  void a_single_kanji_stands_alone() {
    assertEquals("甲府市と甲種", links("甲").link("甲府市と甲種"));
    assertEquals(term(0, "甲") + "（東京都）が", links("甲").link("甲（東京都）が"));
  }

  @Test
  void a_plural_is_the_term_too() {
    assertEquals(term(0, "Workations") + " end", links("workation").link("Workations end"));
    assertEquals("workationss", links("workation").link("workationss"));
    assertEquals(term(0, "BCPs"), links("BCP").link("BCPs"));
  }

  @Test
  void the_first_letter_may_be_of_either_case() {
    assertEquals(term(0, "Grant rate"), links("grant rate").link("Grant rate"));
    assertEquals(term(0, "grant rate"), links("Grant rate").link("grant rate"));
    assertEquals("grant Rate", links("grant rate").link("grant Rate"));
  }

  @Test
  void nothing_is_linked_in_links_headings_tables_and_code() {
    for (String html :
        List.of(
            "<a href=\"x\">see <em>TDM</em></a>",
            "<h3>TDM</h3>",
            "<table>\n<tr><th scope=\"col\">TDM</th></tr>\n</table>",
            "<pre><code>TDM</code></pre>",
            "<p><code>TDM</code></p>")) {
      assertEquals(html, links("TDM").link(html));
    }
    assertEquals(
        "<h3>TDM</h3>\n<p>" + term(0, "TDM") + "</p>",
        links("TDM").link("<h3>TDM</h3>\n<p>TDM</p>"));
  }

  @Test
  void tags_and_attributes_are_not_text() {
    assertEquals(
        "<div class=\"TDM\"><p lang=\"en\">" + term(0, "p") + "</p></div>",
        links("p", "TDM", "lang").link("<div class=\"TDM\"><p lang=\"en\">p</p></div>"));
  }

  @Test
  void escaped_characters_are_found_and_stay_escaped() {
    assertEquals(term(0, "R&amp;D"), links("R&D").link("R&amp;D"));
    assertEquals("&amp;", links("amp").link("&amp;"));
    assertEquals("&lt;" + term(0, "b") + "&gt;", links("b").link("&lt;b&gt;"));
  }

  @Test
  void a_term_goes_on_over_a_line_break() {
    assertEquals(
        "<p>the " + term(0, "grant\nrate") + "</p>",
        links("grant rate").link("<p>the grant\nrate</p>"));
  }

  @Test
  void there_is_nothing_to_do_without_terms() {
    String html = "<p>x</p>";
    assertSame(html, links().link(html));
    assertSame(html, links("TDM").link(html));
  }
}
