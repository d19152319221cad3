package org.daicho.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.daicho.markdown.Markdown;
import org.daicho.view.page.SiteFrame;

class TermLinksProperties {
  private static final Pattern LINK =
      Pattern.compile("<a class=\"term\" href=\"g#(\\d+)\">(.*?)</a>", Pattern.DOTALL);

  @Provide
  Arbitrary<String> markdown() {
    return Arbitraries.of(
            "甲",
            "特財",
            "うち特財",
            "スク",
            "ラップ",
            "TDM",
            "R&D",
            "a",
            " ",
            "\n",
            "\n\n",
            "*",
            "**",
            "`",
            "# ",
            "- ",
            "[TDM](programmes/x)",
            "<b>",
            "&amp;",
            "|",
            "\\",
            "1. ",
            "s",
            "。")
        .list()
        .ofMaxSize(24)
        .map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<List<String>> forms() {
    return Arbitraries.of("甲", "特財", "うち特財", "スクラップ", "TDM", "R&D", "a", "a TDM", "特財。", "b")
        .set()
        .ofMaxSize(6)
        .map(ArrayList::new);
  }

  @Property
  void without_its_tags_a_link_leaves_the_page_as_it_was(
      @ForAll("markdown") String markdown, @ForAll("forms") List<String> forms) {
    String html = Markdown.toHtml(markdown, link -> Optional.of("x.html"));
    String linked = link(html, forms);
    assertEquals(html, LINK.matcher(linked).replaceAll("$2"));
  }

  @Property
  void every_term_is_linked_once_and_is_what_it_says(
      @ForAll("markdown") String markdown, @ForAll("forms") List<String> forms) {
    String html = Markdown.toHtml(markdown, link -> Optional.of("x.html"));
    Matcher links = LINK.matcher(link(html, forms));
    List<String> seen = new ArrayList<>();
    while (links.find()) {
      assertTrue(!seen.contains(links.group(1)), links.group());
      seen.add(links.group(1));
      String words = links.group(2).replace("&amp;", "&").replace('\n', ' ');
      String form = forms.get(Integer.parseInt(links.group(1)));
      assertTrue(words.equalsIgnoreCase(form) || words.equalsIgnoreCase(form + "s"), words);
    }
  }

  private static String link(String html, List<String> forms) {
    List<SiteFrame.Term> terms = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      terms.add(new SiteFrame.Term(forms.get(i), "g#" + i));
    }
    return new TermLinks(new TermTrie(terms), "").link(html);
  }
}
