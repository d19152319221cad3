package org.daicho.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.model.value.Lang;
import org.daicho.view.block.FieldsBlock;
import org.daicho.view.block.NoteBlock;
import org.daicho.view.page.Page;
import org.daicho.view.page.PageKind;
import org.daicho.view.page.Section;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RendererTest {
  /** Any script but one of the site's own files. */
  private static final Pattern OWN_CODE =
      Pattern.compile(
          "<script(?! defer( blocking=\"render\")?"
              + " src=\"(\\.\\./)*assets/[\\w.-]+\\.js\"></script>)");

  private static final String HOSTILE = "${1+1}<script>alert(\"x\")</script><#if x>'&amp;";
  private static final String SHOWN =
      "${1+1}&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&lt;#if x&gt;";

  private static Renderer renderer;
  private final Diagnostics diagnostics = new Diagnostics();

  @BeforeAll
  static void open(@TempDir Path project) {
    renderer = new ThemeSandbox(project).renderer("default").orElseThrow();
  }

  private String render(Page page) {
    Optional<byte[]> html = renderer.render(page);
    assertEquals(List.of(), diagnostics.sorted());
    return new String(html.orElseThrow(), StandardCharsets.UTF_8);
  }

  @Test
  void every_sample_page_is_printed_and_ends_in_one_newline() {
    for (Lang lang : Samples.LANGUAGES) {
      for (Page page : new Samples(lang).all()) {
        String html = render(page);
        assertTrue(html.startsWith("<!DOCTYPE html>\n<html lang=\"" + lang + "\">\n"), page.path());
        assertTrue(html.endsWith("</html>\n"), page.path());
      }
    }
  }

  @Test
  void no_text_is_code() {
    Page page = new Samples(Lang.EN, HOSTILE).programme();
    String html = render(page);
    assertFalse(OWN_CODE.matcher(html).find(), html);
    assertFalse(html.contains("<#if"), html);
    assertTrue(html.contains("<h1>" + SHOWN), html);
    assertTrue(html.contains("<title>" + SHOWN), html);
    assertEquals(-1, html.indexOf("alert(\"x\")"), "a quote could end an attribute");
  }

  @Test
  void no_text_is_code_in_any_component() {
    for (Lang lang : Samples.LANGUAGES) {
      for (Page page : new Samples(lang, HOSTILE).all()) {
        String html = render(page);
        assertFalse(OWN_CODE.matcher(html).find(), page.path());
        assertFalse(html.contains("alert(\"x\")"), page.path());
        assertFalse(html.contains("<#if"), page.path());
        assertTrue(html.contains("${1+1}"), page.path());
      }
    }
  }

  @Test
  void the_page_loads_nothing_from_elsewhere_and_has_no_script_or_style_in_it() {
    for (Page page : new Samples(Lang.JA).all()) {
      String html = render(page);
      assertFalse(OWN_CODE.matcher(html).find(), page.path());
      assertFalse(Pattern.compile("<style| style=| on[a-z]+=").matcher(html).find());
      assertFalse(
          Pattern.compile("(src|href)=\"(https?:)?//[^\"]*\\.(css|js|png)").matcher(html).find());
    }
  }

  @Test
  void every_id_on_a_page_is_unique_and_every_reference_finds_one() {
    for (Page page : new Samples(Lang.JA).all()) {
      String html = render(page);
      List<String> ids = all(" id=\"([^\"]+)\"", html);
      assertEquals(ids.stream().distinct().toList(), ids, page.path());
      List<String> wanted = new ArrayList<>(all("aria-labelledby=\"([^\"]+)\"", html));
      wanted.addAll(all("href=\"#([^\"]+)\"", html));
      assertTrue(ids.containsAll(wanted), page.path());
    }
  }

  private static List<String> all(String regex, String html) {
    return Pattern.compile(regex).matcher(html).results().map(m -> m.group(1)).toList();
  }

  @Test
  void headings_leave_out_no_level() {
    for (Page page : new Samples(Lang.EN).all()) {
      int last = 0;
      for (String level : all("<h([1-6])", render(page))) {
        int next = Integer.parseInt(level);
        assertTrue(next <= last + 1, page.path() + ": h" + next + " after h" + last);
        last = next;
      }
    }
  }

  @Test
  void a_fallback_names_its_language_and_shows_it() {
    String html = render(new Samples(Lang.EN).programme());
    assertTrue(
        html.contains(
            "<dd><span lang=\"ja\">東京都地域人材確保総合支援事業（区市町村・一般事業）計画書（令和6年度）"
                + "</span> <span class=\"fallback\">Japanese</span></dd>"));
    assertTrue(
        html.contains(
            "<div class=\"prose\" lang=\"ja\">\n"
                + "<p class=\"fallback\" lang=\"en\">Not yet translated into English. Shown in the"
                + " original language (Japanese).</p>\n"
                + "<p>まだ訳のない文。</p>"));
  }

  @Test
  void the_navigation_is_current_on_its_page_and_on_those_below() {
    String below = render(new Samples(Lang.EN).programme());
    assertTrue(
        below.contains(
            "<a href=\"../../en/programmes.html\" aria-current=\"true\">Programmes</a>"));
    assertTrue(below.contains("<a href=\"../../en/plans.html\">Plans</a>"));
    String home = render(new Samples(Lang.EN).home());
    assertTrue(home.contains("<a href=\"../en/index.html\" aria-current=\"true\">Contents</a>"));
  }

  @Test
  void links_are_relative_to_the_page() {
    String html = render(new Samples(Lang.EN).programme());
    assertTrue(
        html.contains("<a href=\"../../en/plans/workforce-2024-general.html\">the plan</a>"));
    assertTrue(html.contains("<link rel=\"stylesheet\" href=\"../../assets/daicho-"));
    assertTrue(
        html.contains("<link rel=\"alternate\" hreflang=\"ja\" href=\"../../ja/programmes/"));
  }

  @Test
  void each_state_of_a_figure_is_shown_separately_and_named() {
    String html = render(new Samples(Lang.EN).plan());
    assertTrue(html.contains(">0</td>"));
    assertTrue(
        html.contains(
            "<span class=\"na\" data-state=\"n/a\" aria-hidden=\"true\">-</span><span"
                + " class=\"vh\">does not apply"));
    assertTrue(
        html.contains(
            "<a class=\"ditto\" href=\"../programmes/x.html\">〃<span class=\"vh\"> The same name"));
    String budget = render(new Samples(Lang.EN).budget());
    assertTrue(
        budget.contains(
            "<span class=\"open\" data-state=\"undecided\"></span><span class=\"vh\">not"
                + " decided</span>"));
    assertTrue(
        budget.contains(
            "<span class=\"open\" data-state=\"blank\"></span><span class=\"vh\">left"
                + " blank</span>"));
  }

  @Test
  void a_shared_amount_is_one_cell_over_its_rows() {
    String html = render(new Samples(Lang.EN).plan());
    assertTrue(
        html.contains(
            "<td class=\"figure shared whole\" data-label=\"Grant requested (thousand"
                + " yen)\" rowspan=\"3\">61,916 <span class=\"note\">for nos. 4–6</span></td>"));
    assertEquals(2, all("(rowspan=\"3\">\\d)", html).size());
  }

  @Test
  void a_blank_field_says_so() {
    assertTrue(
        render(new Samples(Lang.EN).budget())
            .contains("<div class=\"matter\"><p class=\"state\">left blank</p></div>"));
  }

  @Test
  void the_pages_bytes_depend_on_nothing_but_the_page(@TempDir Path project) {
    Renderer other = new ThemeSandbox(project).renderer("default").orElseThrow();
    List<Page> pages = new ArrayList<>(new Samples(Lang.JA).all());
    pages.addAll(new Samples(Lang.EN).all());
    List<byte[]> expected = pages.stream().map(p -> renderer.render(p).orElseThrow()).toList();
    IntStream.range(0, 400)
        .parallel()
        .forEach(
            i -> {
              int index = (i * 7) % pages.size();
              byte[] bytes = other.render(pages.get(index)).orElseThrow();
              assertArrayEquals(expected.get(index), bytes);
            });
  }

  @Test
  void a_block_within_a_block_does_not_disturb_the_outer_one() {
    Samples samples = new Samples(Lang.EN);
    FieldsBlock.Field field = new FieldsBlock.Field(1, "First", List.of(new NoteBlock("inside")));
    FieldsBlock.Field second = new FieldsBlock.Field(2, "Second", List.of());
    Section section =
        new Section("s", "S", "", false, List.of(new FieldsBlock(List.of(field, second))));
    Page page = samples.page("budgets/x.html", PageKind.BUDGET, samples.budget(), List.of(section));
    String html = render(page);
    assertEquals(List.of("field-1", "field-2"), all(" id=\"(field-[^\"]+)\"", html));
    assertTrue(html.indexOf("inside") < html.indexOf("Second"));
  }
}
