package org.daicho.render.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daicho.diagnostic.Diagnostic;
import org.daicho.model.value.Lang;
import org.daicho.render.Gallery;
import org.daicho.render.PageModel;
import org.daicho.render.Renderer;
import org.daicho.render.Samples;
import org.daicho.render.SiteModel;
import org.daicho.render.ThemeSandbox;
import org.daicho.view.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the checks of a theme rest on; their reports are in {@code GoldenThemesTest}. */
class ThemeChecksTest {
  @TempDir Path project;

  @Test
  void the_names_that_the_checks_know_are_those_that_templates_see() {
    ThemeSandbox sandbox = new ThemeSandbox(project);
    Theme theme = sandbox.load("default").orElseThrow();
    Page page = ThemeSandbox.page();
    SiteModel site =
        new SiteModel(theme, theme.templates().orElseThrow(), Samples.frames(), Samples.LINKS);
    PageModel model = site.page(page);

    for (String name : TemplateNames.all()) {
      if (!name.equals(TemplateNames.BLOCK)) { // Which `blocks` sets.
        assertNotNull(model.get(name), name);
      }
    }
    for (String name : TemplateNames.DIRECTIVES) {
      assertNotNull(model.get(name), name);
    }
  }

  @Test
  void words_in_every_language_that_a_site_may_have_are_read() {
    ThemeSandbox sandbox = new ThemeSandbox(project).file("ours/theme.yaml", "extends: default\n");
    for (String code : List.of("ryu", "ain", "ko", "yue")) {
      sandbox.file("ours/messages/" + code + ".yaml", "menu: \"" + code + "\"\n");
    }
    sandbox.load("ours");

    assertEquals(
        List.of(), sandbox.reported().stream().filter(t -> t.contains(": theme-file: ")).toList());
  }

  @Test
  void words_in_no_language_are_reported_with_the_one_that_is_meant() {
    ThemeSandbox sandbox = new ThemeSandbox(project).file("ours/theme.yaml", "extends: default\n");
    for (String code : List.of("jpn", "English", "ja-JP", "dk", "words")) {
      sandbox.file("ours/messages/" + code + ".yaml", "menu: \"" + code + "\"\n");
    }
    sandbox.load("ours");

    List<String> reported =
        sandbox.reported().stream().filter(t -> t.contains(": theme-file: ")).toList();
    assertEquals(5, reported.size(), reported::toString);
    for (String meant : List.of("ja", "en", "da")) {
      String hint = "(did you mean `messages/" + meant + ".yaml`?)";
      assertTrue(reported.stream().anyMatch(t -> t.endsWith(hint)), meant + " of " + reported);
    }
  }

  /** A list that is put into itself grows by one with each look. */
  @Test
  void lists_within_lists_are_known_to_a_depth_and_no_further() {
    ThemeSandbox sandbox =
        new ThemeSandbox(project)
            .file("ours/theme.yaml", "extends: default\n")
            .file(
                "ours/components/footer/footer.ftlh",
                """
                <#assign x = []>
                <#assign x = [x]>
                <#assign y = [[x], x]>
                <#macro nest a><#if a?size gt 3><@nest [a]/></#if></#macro>
                <@nest [page]/>
                <#list x as each>${each?size}</#list>
                """);
    sandbox.load("ours");

    ValueType deep = ValueType.LEAF;
    for (int i = 0; i < 30; i++) {
      deep = new ValueType.ListOf(deep);
    }
    assertEquals(deep, new ValueType.ListOf(deep));
    ValueType at = deep;
    int depth = 0;
    while (at instanceof ValueType.ListOf list) {
      at = list.element();
      depth++;
    }
    assertEquals(ValueType.ANY, at);
    assertEquals(8, depth);
  }

  @Test
  void every_block_has_a_component_of_the_default_theme() {
    Theme theme = new ThemeSandbox(project).load("default").orElseThrow();

    for (String component : TemplateNames.blockComponents()) {
      assertNotNull(theme.templates().orElseThrow().component(component), component);
    }
  }

  @Test
  void a_style_or_script_that_lacks_its_last_bracket_is_found_out() throws IOException {
    List<String> passed = new ArrayList<>();
    int checked = 0;
    for (ThemeFile file : ThemeFolder.builtIn().files().values()) {
      boolean style = Assets.isStyle(file.path());
      if (!style && !Scripts.isOne(file.path())) {
        continue;
      }
      String text = new String(file.bytes(), StandardCharsets.UTF_8);
      assertEquals(Optional.empty(), brackets(style, file, text), file.path());
      int last = Math.max(text.lastIndexOf("}\n"), text.lastIndexOf(");\n"));
      String cut = text.substring(0, last) + text.substring(last + 1);
      checked++;
      if (brackets(style, file, cut).isEmpty()) {
        passed.add(file.path());
      }
    }
    assertEquals(List.of(), passed);
    assertTrue(checked > 50, "checked " + checked);
  }

  private static Optional<Diagnostic> brackets(boolean style, ThemeFile file, String text) {
    return style ? Brackets.ofStyle(file, text) : Brackets.ofScript(file, text);
  }

  @Test
  void slashes_of_a_script_divide_or_begin_a_pattern() {
    for (String script :
        List.of(
            "a = b / c / d;",
            "a = (b) / 2; c = [1] / 2;",
            "if (a) /[{(]/.test(b);",
            "return /\\/{/.exec(a);",
            "a = b.replace(/[\"'`]/g, \"\");",
            "a = `${b ? `{${c}` : \"}\"}/{`;",
            "// don't {\n/* ' { */ a();")) {
      ThemeFile file = new ThemeFile("assets/a.js", "a.js", new byte[0]);
      assertEquals(Optional.empty(), Brackets.ofScript(file, script), script);
      assertFalse(Brackets.ofScript(file, script + "\n{").isEmpty(), script);
    }
  }

  @Test
  void the_theme_is_tried_out_on_a_page_of_each_kind() {
    ThemeSandbox sandbox =
        new ThemeSandbox(project)
            .file("ours/theme.yaml", "extends: default\n")
            .file("ours/pages/years.ftlh", "${page.alternates}\n")
            .file("ours/components/tree/tree.ftlh", "${block.branches}\n");
    Theme theme = sandbox.load("ours").orElseThrow();
    Renderer renderer = Renderer.of(theme, Samples.frames(), Samples.LINKS).orElseThrow();

    Gallery.tryOut(theme, renderer, Lang.EN, sandbox.diagnostics);
    renderer.report(sandbox.diagnostics);

    assertEquals(
        List.of("themes/ours/components/tree/tree.ftlh", "themes/ours/pages/years.ftlh"),
        sandbox.diagnostics.sorted().stream().map(d -> d.location().file()).toList());
  }
}
