package org.daicho.render.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.daicho.render.ThemeSandbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptsTest {
  @TempDir Path project;
  ThemeSandbox sandbox;

  @BeforeEach
  void open() {
    sandbox = new ThemeSandbox(project);
    sandbox
        .file("t/messages/ja.yaml", "hello: 今日は \"{0}\"\nunit-a: 甲\nunit-b: 乙\nother: 他\n")
        .file("t/messages/en.yaml", "hello: Hello\nunit-a: A\nunit-b: B\nother: O\n");
  }

  private TreeMap<String, String> scripts() {
    TreeMap<String, String> texts = new TreeMap<>();
    sandbox
        .load("t")
        .orElseThrow()
        .assets()
        .forEach(
            (path, bytes) -> {
              if (path.endsWith(".js")) {
                String name = path.replaceFirst("-[0-9a-f]+\\.js$", "");
                texts.put(name, new String(bytes, StandardCharsets.UTF_8));
              }
            });
    return texts;
  }

  @Test
  void each_component_is_a_scope_of_its_own_after_what_all_see() {
    sandbox
        .file("t/components/b/b.js", "b();\n")
        .file("t/components/a/2.js", "a2();")
        .file("t/components/a/1.js", "a1();")
        .file("t/assets/page.js", "all();")
        .file("t/assets/more/x.js", "x();");
    assertEquals(
        List.of("assets/daicho.en", "assets/daicho.ja", "assets/more.en", "assets/more.ja"),
        List.copyOf(scripts().keySet()));
    String script = scripts().get("assets/daicho.ja");
    assertTrue(
        script.endsWith(
            "all();\nwindow.daichoShared = { WORDS, say };\n{\na1();\na2();\n}\n{\nb();\n}\n}\n"),
        script);
    assertTrue(scripts().get("assets/more.ja").endsWith("x();\n}\n"));
  }

  @Test
  void a_script_is_given_the_messages_that_it_asks_for_and_no_others() {
    sandbox.file("t/assets/1.js", "say(\"hello\", 1) + say(\"unit-\" + id);");
    String script = scripts().get("assets/daicho.ja");
    assertTrue(script.contains("\"hello\": \"今日は \\\"{0}\\\"\","), script);
    assertTrue(script.contains("\"unit-a\": \"甲\",") && script.contains("\"unit-b\": \"乙\","));
    assertTrue(!script.contains("\"other\""), script);
  }

  @Test
  void a_missing_message_is_reported_where_it_is_asked_for() {
    sandbox.file("t/components/a/a.js", "// two lines\nx = say(\"helo\");");
    scripts();
    assertEquals(
        List.of(
            "themes/t/components/a/a.js:2:10: missing-message: no message is called `helo`"
                + " (did you mean `hello`?)"),
        sandbox.reported());
  }

  @Test
  void each_script_stands_after_what_it_imports() {
    sandbox
        .file("t/assets/a.js", "import { b } from \"./b.js\";\nexport const a = () => b;\n")
        .file("t/assets/b.js", "export const b = 1;\nconst own = 2;\n")
        .file(
            "t/components/c/c.js",
            "import {\n  a,\n} from \"../../assets/a.js\";\nimport { d } from \"./d.js\";\nc(a, d);\n")
        .file("t/components/c/d.js", "export async function d() {}\n");
    String script = scripts().get("assets/daicho.ja");
    assertTrue(
        script.endsWith(
            "\nconst b = 1;\nconst own = 2;\nconst a = () => b;\n"
                + "{\nasync function d() {}\nc(a, d);\n}\n}\n"),
        script);
    assertEquals(List.of(), sandbox.reported());
  }

  @Test
  void what_all_scripts_see_is_left_to_those_of_some_pages() {
    sandbox
        .file("t/assets/a.js", "export const a = say(\"hello\", 1);\nexport const b = 2;\n")
        .file("t/assets/more/x.js", "import { a } from \"../a.js\";\nx(a, say(\"other\"));\n");
    String all = scripts().get("assets/daicho.ja");
    assertTrue(all.contains("\nwindow.daichoShared = { WORDS, say, a };\n"), all);
    String more = scripts().get("assets/more.ja");
    assertTrue(
        more.contains(
            "\nObject.assign(daichoShared.WORDS, {\n\"other\": \"他\",\n});\n"
                + "const { a, say } = daichoShared;\nx(a, say(\"other\"));\n"),
        more);
  }

  @Test
  void what_cannot_be_imported_is_reported_where_it_is_asked_for() {
    sandbox
        .file("t/assets/a.js", "import { b } from \"./b.js\";\nexport const a = 1;\n")
        .file("t/assets/b.js", "import { a } from \"./a.js\";\nexport const b = 1;\n")
        .file("t/components/c/c.js", "import { aa } from \"../../assets/a.js\";\n")
        .file("t/components/c/d.js", "import { a } from \"../../assets/aa.js\";\n")
        .file("t/components/e/e.js", "import { f } from \"../c/c.js\";\nconst twice = 1;\n")
        .file("t/components/e/f.js", "const twice = 2;\nexport default twice;\n");
    scripts();
    assertEquals(
        List.of(
            "themes/t/assets/b.js:1:20: script: scripts import one another in a circle:"
                + " assets/a.js, assets/b.js, assets/a.js (move what both need to a script that"
                + " imports neither)",
            "themes/t/components/c/c.js:1:10: script: `assets/a.js` exports no `aa` (did you mean"
                + " `a`?)",
            "themes/t/components/c/d.js:1:20: script: no script is called `assets/aa.js` (did you"
                + " mean `assets/a.js`?)",
            "themes/t/components/e/e.js:1:20: script: scripts of `components/e/` do not see"
                + " `components/c/c.js` (move what both need to a script in `assets/` itself)",
            "themes/t/components/e/f.js:1:7: script: `twice` is declared in `components/e/e.js`,"
                + " too (give one of the two another name: scripts of a folder share one scope)",
            "themes/t/components/e/f.js:2:1: script: this cannot be joined with other scripts"
                + " (write `import { name } from \"./file.js\";`, and `export` before a function, a"
                + " class, a const or a let)"),
        sandbox.reported());
  }

  @Test
  void types_are_for_readers_and_not_for_browsers() {
    sandbox.file("t/assets/1.js", "const a = /** @type {HTMLElement[]} */ ([...b]);");
    String script = scripts().get("assets/daicho.ja");
    assertTrue(script.endsWith("\nconst a = ([...b]);\n}\n"), script);
  }

  @Test
  void code_next_to_a_comment_is_kept() {
    sandbox.file(
        "t/assets/1.js", "/** @type {X} */ (a).b = 1;\nc();\n/** Gone. */\n// Gone.\nd();");
    String script = scripts().get("assets/daicho.en");
    assertTrue(script.contains("\n(a).b = 1;\nc();\nd();"), script);
  }

  @Test
  void words_are_asked_for_in_any_quotation_marks() {
    sandbox.file("t/assets/a.js", "say('hello', 1);\nsay(\n  \"unit-\" + id);\nsay(`other`);\n");
    String english = scripts().get("assets/daicho.en");

    for (String words : List.of("\"hello\": \"Hello\"", "\"unit-a\"", "\"unit-b\"", "\"other\"")) {
      assertTrue(english.contains(words), words + " of " + english);
    }
    assertEquals(
        List.of(), sandbox.reported().stream().filter(t -> t.contains("missing-message")).toList());
  }
}
