package org.daicho.render.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.model.value.Lang;
import org.daicho.model.value.Plural;
import org.daicho.render.ThemeSandbox;
import org.daicho.wording.Messages;
import org.daicho.wording.Wording;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Messages that are worded by a count. */
class CountedMessagesTest {
  private static final Lang EN = Lang.EN;

  @TempDir Path project;
  ThemeSandbox sandbox;

  @BeforeEach
  void open() {
    sandbox = new ThemeSandbox(project).file("ours/theme.yaml", "extends: default\n");
  }

  private String output(String key, Object... arguments) {
    return sandbox.load("ours").orElseThrow().messages(EN).get(key, arguments);
  }

  @Test
  void the_count_chooses_the_form_however_it_is_printed() {
    Messages words =
        new Messages(
            EN,
            Map.of("n", new Wording(Map.of(Plural.ONE, "{0} place", Plural.OTHER, "{0} places"))));
    assertEquals("0 places", words.get("n", 0));
    assertEquals("1 place", words.get("n", 1));
    assertEquals("1 place", words.get("n", "1"));
    assertEquals("1,001 places", words.get("n", "1,001"));
    assertEquals("some places", words.get("n", "some"));
  }

  @Test
  void a_theme_may_replace_one_form() {
    sandbox.file("ours/messages/en.yaml", "views-n-programmes:\n  one: \"{0} scheme\"\n");
    assertEquals("1 scheme", output("views-n-programmes", 1));
    assertEquals("2 programmes", output("views-n-programmes", 2));
    assertEquals(List.of(), sandbox.reported());
  }

  @Test
  void a_text_for_any_count_replaces_all_forms() {
    sandbox.file("ours/messages/en.yaml", "views-n-programmes: \"programmes: {0}\"\n");
    assertEquals("programmes: 1", output("views-n-programmes", 1));
    assertEquals(List.of(), sandbox.reported());
  }

  @Test
  void each_form_has_the_places_of_the_message() {
    sandbox.file(
        "ours/messages/en.yaml",
        "script-count:\n  one: \"{1} of {2} row\"\n  other: \"{0} rows\"\n");
    output("script-count", 1, 1);
    assertEquals(
        List.of(
            "themes/ours/messages/en.yaml:2:3: message-arguments: `script-count` has `{2}`, which"
                + " nothing fills (its places are `{0}` and `{1}`)",
            "themes/ours/messages/en.yaml:3:3: message-arguments: `script-count` leaves out `{1}`"
                + " (what the page puts there is not shown: add it, or leave this as it is"
                + " meant)"),
        sandbox.reported());
  }

  @Test
  void a_form_that_the_language_does_not_have_is_reported_and_one_that_is_missing() {
    sandbox
        .file("ours/messages/en.yaml", "views-n-items:\n  few: \"{0} items\"\n")
        .file("ours/messages/ja.yaml", "views-n-items:\n  one: \"{0}項目\"\n");
    assertEquals("1 item", output("views-n-items", 1));
    assertEquals(
        List.of(
            "themes/ours/messages/en.yaml:2:3: message-file: `few` is no form of a message in the"
                + " language `en` (its forms are `one`, `other`)",
            "themes/ours/messages/ja.yaml:2:3: message-file: `one` is no form of a message in the"
                + " language `ja` (its forms are `other`)"),
        sandbox.reported());
  }

  @Test
  void a_message_with_forms_has_all_of_its_language() {
    sandbox
        .file("alone/messages/en.yaml", "size:\n  one: \"{0} page\"\n")
        .file("alone/messages/ja.yaml", "size: \"{0}ページ\"\n");
    assertEquals("2 page", sandbox.load("alone").orElseThrow().messages(EN).get("size", 2));
    assertTrue(
        sandbox
            .reported()
            .contains(
                "themes/alone/messages/en.yaml:1:1: message-file: `size` has no text for `other`"
                    + " (in the language `en` a message that is worded by a count has the forms"
                    + " `one`, `other`)"),
        sandbox.reported().toString());
  }

  @Test
  void scripts_get_the_forms() {
    sandbox
        .file("alone/messages/en.yaml", "size:\n  one: \"{0} page\"\n  other: \"{0} pages\"\n")
        .file("alone/messages/ja.yaml", "size: \"{0}ページ\"\n")
        .file("alone/assets/1.js", "say(\"size\", 1);\n");
    SortedMap<String, String> scripts = new TreeMap<>();
    sandbox
        .load("alone")
        .orElseThrow()
        .assets()
        .forEach((path, bytes) -> scripts.put(path.replaceFirst("-.*", ""), new String(bytes)));
    String english = scripts.get("assets/daicho.en");
    assertTrue(english.contains("\"size\": { one: \"{0} page\", other: \"{0} pages\" },"), english);
    String japanese = scripts.get("assets/daicho.ja");
    assertTrue(japanese.contains("\"size\": \"{0}ページ\","), japanese);
  }

  /**
   * A place right before a word in the plural is a count, unless what follows it is always many.
   */
  @Test
  void every_english_message_with_a_count_before_a_noun_has_both_forms() {
    Pattern counted =
        Pattern.compile(
            "(?<!all )\\{\\d\\} (?:(?!with)[a-z]+ ){0,2}?(?!has|is|as|this|lies|several|ends)[a-z]+s\\b|\\(s\\)");
    Messages english =
        Theme.load(project, "default", List.of(EN), new Diagnostics()).orElseThrow().messages(EN);
    List<String> lacking =
        english.values().entrySet().stream()
            .filter(message -> message.getValue().forms().size() == 1)
            .map(Map.Entry::getKey)
            .filter(key -> counted.matcher(english.get(key)).find())
            .toList();
    assertEquals(List.of(), lacking);
  }
}
