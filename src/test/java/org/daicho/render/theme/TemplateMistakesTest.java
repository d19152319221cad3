package org.daicho.render.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.daicho.render.Renderer;
import org.daicho.render.Samples;
import org.daicho.render.ThemeSandbox;
import org.daicho.view.page.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateMistakesTest {
  private static final String PAGE = "ours/pages/programme.ftlh";

  @TempDir Path project;
  ThemeSandbox sandbox;

  @BeforeEach
  void open() {
    sandbox = new ThemeSandbox(project).file("ours/theme.yaml", "extends: default\n");
  }

  private void assertReported(String template, String expected) {
    sandbox.file(PAGE, template);
    assertTrue(sandbox.render("ours", ThemeSandbox.page()).isEmpty());
    assertEquals(List.of(expected), sandbox.reported());
  }

  @Test
  void a_template_that_cannot_be_parsed() {
    assertReported(
        "<p>\n<#if page.title>\n</p>",
        "themes/ours/pages/programme.ftlh:3:4: template: this is not a FreeMarker template:"
            + " Unexpected end of file reached. You have an unclosed #if. Check if the FreeMarker"
            + " end-tags are present, and aren't malformed. (Note that FreeMarker end-tags must"
            + " have # or @ after the / character.) (see https://freemarker.apache.org/docs/ for"
            + " how templates are written)");
  }

  @Test
  void every_template_that_cannot_be_parsed_is_reported_at_once() {
    sandbox.file(PAGE, "${").file("ours/components/unused/unused.ftlh", "${");
    assertTrue(sandbox.renderer("ours").isEmpty());
    assertEquals(2, sandbox.reported().size());
  }

  @Test
  void a_value_that_is_not_there() {
    assertReported(
        "<p>\n  ${page.titel}</p>",
        "themes/ours/pages/programme.ftlh:2:5: template: `page.titel` has no value here (did you"
            + " mean `page.title`?)");
  }

  @Test
  void a_message_that_is_not_there() {
    assertReported(
        "<p>${t(\"greeting\")}</p>",
        "themes/ours/pages/programme.ftlh:1:9: missing-message: no message is called"
            + " `greeting` (add it to the files in messages/, once for each language)");
  }

  @Test
  void a_component_that_is_not_there() {
    assertReported(
        "<@component name=\"clock\"/>",
        "themes/ours/pages/programme.ftlh:1:19: template: the theme has no component `clock` (add"
            + " components/clock/clock.ftlh)");
  }

  @Test
  void an_asset_that_is_not_there() {
    assertReported(
        "${asset(\"logo.svg\")}",
        "themes/ours/pages/programme.ftlh:1:10: missing-asset: the theme has no asset `logo.svg`"
            + " (the assets are browse.en.js, browse.ja.js, daicho.css, daicho.en.js,"
            + " daicho.ja.js, search.en.js, search.ja.js)");
  }

  @Test
  void a_value_of_the_wrong_kind() {
    assertReported(
        "${page.sections}",
        "themes/ours/pages/programme.ftlh:1:3: template: For \"${...}\" content: Expected a string"
            + " or something automatically convertible to string (number, date or boolean), or"
            + " \"template output\" , but this has evaluated to a sequence (compare the line with"
            + " the built-in theme's; it shows for example on"
            + " `en/programmes/koto-sme-employment.html`)");
  }

  @Test
  void a_theme_without_a_template_for_pages() {
    sandbox.file("ours/theme.yaml", "").file("ours/layout/page.ftlh", "<@content/>");
    assertTrue(sandbox.render("ours", ThemeSandbox.page()).isEmpty());
    assertTrue(
        sandbox
            .reported()
            .contains(
                "themes/ours/pages/page.ftlh: template: the theme has no template for pages of the"
                    + " kind `programme` (add this file, or let theme.yaml say `extends: default`;"
                    + " it shows for example on `en/programmes/koto-sme-employment.html`)"),
        sandbox.reported().toString());
  }

  @Test
  void a_template_for_no_kind_of_page() {
    sandbox.file("ours/pages/programm.ftlh", "<@component name=\"sections\"/>");
    sandbox.render("ours", ThemeSandbox.page());
    assertTrue(
        sandbox.reported().toString().contains("`pages/programme.ftlh`"),
        sandbox.reported().toString());
  }

  @Test
  void a_mistake_on_many_pages_is_reported_once() {
    sandbox.file("ours/components/heading/heading.ftlh", "${page.sections}");
    Renderer renderer = sandbox.renderer("ours").orElseThrow();
    for (Page page : new Samples(Samples.LANGUAGES.get(0)).all()) {
      renderer.render(page);
    }
    renderer.report(sandbox.diagnostics);
    assertEquals(1, sandbox.reported().size());
    assertTrue(
        sandbox.reported().get(0).contains("it shows for example on `ja/"),
        sandbox.reported().get(0));
  }

  @Test
  void templates_reach_no_classes_of_java() {
    sandbox.file(PAGE, "${\"freemarker.template.utility.Execute\"?new()(\"id\")}");
    assertTrue(sandbox.render("ours", ThemeSandbox.page()).isEmpty());
    assertTrue(sandbox.reported().get(0).contains("not allowed"), sandbox.reported().get(0));
  }

  @Test
  void templates_see_no_methods_of_java_beyond_a_records_own() {
    assertReported(
        "${page.getClass()}",
        "themes/ours/pages/programme.ftlh:1:3: template: `page.getClass` has no value here (its"
            + " fields are alternates, breadcrumb, description, heading, kind, lang, path, root,"
            + " sections, title)");
  }
}
