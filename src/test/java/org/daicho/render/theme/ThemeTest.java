package org.daicho.render.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.daicho.model.value.Lang;
import org.daicho.render.Samples;
import org.daicho.render.ThemeSandbox;
import org.daicho.wording.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeTest {
  @TempDir Path project;
  ThemeSandbox sandbox;

  @BeforeEach
  void open() {
    sandbox = new ThemeSandbox(project);
  }

  @Test
  void the_default_theme_is_built_in() {
    Theme theme = sandbox.load("default").orElseThrow();
    assertEquals("日本語", theme.messages(Lang.JA).get("language-name"));
    assertEquals(List.of(), sandbox.reported());
  }

  /** So the checks of a theme pass over it, and look at it where a site lays something over it. */
  @Test
  void the_default_theme_has_nothing_that_its_checks_report() {
    sandbox.file("ours/theme.yaml", "extends: default\n");
    assertTrue(sandbox.load("ours").isPresent());
    assertEquals(List.of(), sandbox.reported());
  }

  @Test
  void a_site_changes_one_template_by_placing_one_file() {
    sandbox
        .file("ours/theme.yaml", "extends: default\n")
        .file("ours/components/breadcrumb/breadcrumb.ftlh", "<p>ours</p>\n");
    String html = sandbox.render("ours", ThemeSandbox.page()).orElseThrow();
    assertTrue(html.contains("<p>ours</p>"));
    assertFalse(html.contains("class=\"breadcrumb\""));
    assertTrue(html.contains("class=\"key-figures\""), "the rest is the default's");
  }

  @Test
  void each_file_is_the_first_themes_that_has_it() {
    sandbox
        .file("a/theme.yaml", "extends: b\n")
        .file("a/assets/mark.txt", "a")
        .file("b/theme.yaml", "extends: default\n")
        .file("b/assets/mark.txt", "b")
        .file("b/assets/own.txt", "own");
    Theme theme = sandbox.load("a").orElseThrow();
    List<String> texts =
        theme.assets().entrySet().stream()
            .filter(e -> e.getKey().endsWith(".txt"))
            .map(e -> new String(e.getValue(), StandardCharsets.UTF_8))
            .toList();
    assertEquals(List.of("a", "own"), texts);
  }

  @Test
  void a_folder_called_default_wins_over_the_built_in_theme() {
    sandbox.file("default/messages/ja.yaml", "x: 甲\n").file("default/messages/en.yaml", "x: A\n");
    Theme theme = sandbox.load("default").orElseThrow();
    assertEquals(List.of("x"), List.copyOf(theme.messages(Lang.JA).values().keySet()));
  }

  @Test
  void a_themes_messages_are_laid_over_those_that_it_extends() {
    sandbox
        .file("ours/theme.yaml", "extends: default\n")
        .file("ours/messages/ja.yaml", "skip-link: 内容へ\n");
    Theme theme = sandbox.load("ours").orElseThrow();
    assertEquals("内容へ", theme.messages(Lang.JA).get("skip-link"));
    assertEquals("English", theme.messages(Lang.EN).get("language-name"));
    assertEquals(List.of(), sandbox.reported());
  }

  @Test
  void a_message_that_a_language_lacks_is_reported() {
    sandbox
        .file("ours/theme.yaml", "extends: default\n")
        .file("ours/components/footer/footer.ftlh", "${t(\"greeting\")}")
        .file("ours/messages/ja.yaml", "greeting: 本日は\n");
    sandbox.load("ours");
    assertEquals(
        List.of(
            "themes/ours/messages/en.yaml: missing-message: no message `greeting`, which"
                + " themes/ours/messages/ja.yaml has, so pages say it in `ja` (add a line `greeting:"
                + " …`)"),
        sandbox.reported());
  }

  @Test
  void a_language_whose_words_are_incomplete_is_built_with_those_of_the_first() {
    sandbox
        .file("ours/theme.yaml", "extends: default\n")
        .file("ours/messages/fr.yaml", "language-name: Français\n");
    Theme theme = sandbox.load("ours", List.of(Lang.JA, Lang.EN, Lang.of("fr"))).orElseThrow();
    Messages french = theme.messages(Lang.of("fr"));
    assertEquals("Français", french.get("language-name"));
    assertEquals(theme.messages(Lang.JA).get("skip-link"), french.get("skip-link"));
    assertEquals(theme.messages(Lang.JA).values().keySet(), french.values().keySet());
    assertEquals(
        1, sandbox.reported().size(), "one finding for the file, and not one for each key");
    assertTrue(
        sandbox.reported().get(0).startsWith("themes/ours/messages/fr.yaml: missing-message: "));
    assertFalse(sandbox.hasErrors());
  }

  @Test
  void a_site_in_another_language_alone_falls_back_on_the_themes_own() {
    sandbox
        .file("ours/theme.yaml", "extends: default\n")
        .file("ours/messages/fr.yaml", "language-name: Français\n");
    Theme theme = sandbox.load("ours", List.of(Lang.of("fr"))).orElseThrow();
    assertEquals("Français", theme.messages(Lang.of("fr")).get("language-name"));
    assertTrue(theme.messages(Lang.of("fr")).values().containsKey("skip-link"));
    assertFalse(sandbox.hasErrors());
  }

  @Test
  void a_misspelt_message_is_reported_where_it_is_and_not_in_the_other_language() {
    sandbox
        .file("ours/messages/ja.yaml", "greeting: 本日は\nparting: 又\n")
        .file("ours/messages/en.yaml", "greting: Hello\nparting: Bye\n");
    sandbox.load("ours");
    assertEquals(
        List.of(
            "themes/ours/messages/en.yaml:1:1: unused-message: `greting` overrides nothing, and no"
                + " template or script asks for it (did you mean `greeting`?)"),
        sandbox.reported());
  }

  @Test
  void a_language_without_any_messages_is_reported_once() {
    sandbox.file("ours/messages/ja.yaml", "a: 甲\nb: 乙\n");
    sandbox.load("ours");
    assertEquals(
        List.of(
            "themes/ours/messages/en.yaml: missing-message: the theme has no messages in the site's"
                + " language `en` (add this file; what it leaves out is shown in the first language"
                + " that has it)"),
        sandbox.reported());
  }

  @Test
  void a_message_file_holds_keys_and_texts() {
    sandbox
        .file("ours/theme.yaml", "extends: default\n")
        .file("ours/messages/ja.yaml", "Skip_Link: x\nskip-link: [a, b]\n");
    sandbox.load("ours");
    String hint = " (a message is a line `key: text`, the key in lower case with hyphens)";
    assertEquals(
        List.of(
            "themes/ours/messages/ja.yaml:1:1: message-file: `Skip_Link` cannot be a message's key"
                + hint,
            "themes/ours/messages/ja.yaml:2:12: message-file: expected the text of `skip-link`,"
                + " found a list"
                + hint),
        sandbox.reported());
  }

  @Test
  void an_unknown_theme_is_reported() {
    assertTrue(sandbox.load("defualt").isEmpty());
    assertEquals(
        List.of(
            "content/site.yaml: unknown-theme: there is no theme `defualt` (did you mean"
                + " `default`?)"),
        sandbox.reported());
  }

  @Test
  void a_theme_outside_the_project_is_unknown() {
    sandbox.file("ours/theme.yaml", "extends: ../../elsewhere\n");
    assertTrue(sandbox.load("ours").isEmpty());
    assertEquals(
        List.of(
            "themes/ours/theme.yaml:1:10: unknown-theme: there is no theme `../../elsewhere` (the"
                + " themes are: default, ours)"),
        sandbox.reported());
  }

  @Test
  void themes_in_a_circle_are_reported() {
    sandbox.file("a/theme.yaml", "extends: b\n").file("b/theme.yaml", "extends: a\n");
    assertTrue(sandbox.load("a").isEmpty());
    assertEquals(
        List.of(
            "themes/b/theme.yaml:1:10: theme-cycle: the theme `a` comes to extend itself (let the"
                + " last theme of the chain extend none)"),
        sandbox.reported());
  }

  @Test
  void a_themes_settings_are_only_what_it_extends() {
    sandbox.file("ours/theme.yaml", "extends: default\ncolour: red\n");
    sandbox.load("ours");
    assertEquals(
        List.of(
            "themes/ours/theme.yaml:2:1: theme-settings: `colour` is not a field of a theme (all"
                + " that themes/ours/theme.yaml may hold is a line such as `extends: default`)"),
        sandbox.reported());
  }

  @Test
  void the_digest_changes_with_any_file_of_the_chain() {
    sandbox.file("ours/theme.yaml", "extends: default\n").file("ours/assets/a.txt", "1");
    String first = sandbox.load("ours").orElseThrow().digest();
    assertEquals(first, sandbox.load("ours").orElseThrow().digest());
    sandbox.file("ours/assets/a.txt", "2");
    String second = sandbox.load("ours").orElseThrow().digest();
    assertNotEquals(first, second);
    sandbox.file("ours/.hidden", "x").file("ours/assets/a.txt~", "x");
    assertEquals(second, sandbox.load("ours").orElseThrow().digest());
  }

  @Test
  void a_language_after_the_others_need_have_no_more_than_its_name() {
    sandbox.file("ours/theme.yaml", "extends: default\n");
    for (String lang : List.of("pt", "nl", "zh", "es")) {
      sandbox.file("ours/messages/" + lang + ".yaml", "language-" + lang + ": Name\n");
      assertTrue(sandbox.load("ours", List.of(Lang.JA, Lang.EN, Lang.of(lang))).isPresent(), lang);
    }
    assertFalse(sandbox.hasErrors(), sandbox.reported()::toString);
  }

  /** As {@code docs/theme.md} has it. */
  @Test
  void what_a_language_leaves_out_is_taken_from_the_first_that_has_it_or_else_from_english() {
    sandbox
        .file("ours/theme.yaml", "extends: default\n")
        .file("ours/messages/nl.yaml", "language-nl: Nederlands\n");
    Lang dutch = Lang.of("nl");
    for (List<Lang> languages :
        List.of(
            List.of(dutch, Lang.JA, Lang.EN), List.of(dutch, Lang.EN, Lang.JA), List.of(dutch))) {
      Theme theme = sandbox.load("ours", languages).orElseThrow();
      Lang other = languages.size() > 1 ? languages.get(1) : Lang.EN;
      Theme builtIn = new ThemeSandbox(project).load("default", Samples.LANGUAGES).orElseThrow();
      assertEquals(
          builtIn.messages(other).get("language-ja"), theme.messages(dutch).get("language-ja"));
      assertEquals("Nederlands", theme.messages(dutch).get("language-nl"));
    }
    assertFalse(sandbox.hasErrors(), sandbox.reported()::toString);
    List<String> reported =
        sandbox.reported().stream()
            .filter(t -> t.startsWith("themes/ours/messages/nl.yaml: "))
            .toList();
    assertEquals(2, reported.size(), "one for Japanese and one for English: " + reported);
  }
}
