package org.daicho.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
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
  void eachComponentIsAScopeOfItsOwnAfterWhatAllSee() {
    sandbox
        .file("t/components/b/b.js", "b();\n")
        .file("t/components/a/2.js", "a2();")
        .file("t/components/a/1.js", "a1();")
        .file("t/assets/1-page.js", "all();")
        .file("t/assets/more/x.js", "x();");
    assertEquals(
        List.of("assets/daicho.en", "assets/daicho.ja", "assets/more.en", "assets/more.ja"),
        List.copyOf(scripts().keySet()));
    String script = scripts().get("assets/daicho.ja");
    assertTrue(script.endsWith("all();\n{\na1();\na2();\n}\n{\nb();\n}\n}\n"), script);
    assertTrue(scripts().get("assets/more.ja").endsWith("x();\n}\n"));
  }

  @Test
  void aScriptIsGivenTheMessagesThatItAsksForAndNoOthers() {
    sandbox.file("t/assets/1.js", "say(\"hello\", 1) + say(\"unit-\" + id);");
    String script = scripts().get("assets/daicho.ja");
    assertTrue(script.contains("\"hello\": \"今日は \\\"{0}\\\"\","), script);
    assertTrue(script.contains("\"unit-a\": \"甲\",") && script.contains("\"unit-b\": \"乙\","));
    assertTrue(!script.contains("\"other\""), script);
  }

  @Test
  void aMessageThatIsNotThereIsToldWhereItIsAskedFor() {
    sandbox.file("t/components/a/a.js", "// two lines\nx = say(\"helo\");");
    scripts();
    assertEquals(
        List.of(
            "themes/t/components/a/a.js:2:10: missing-message: no message is called `helo`"
                + " (did you mean `hello`?)"),
        sandbox.told());
  }

  @Test
  void typesAreForReadersAndNotForBrowsers() {
    sandbox.file("t/assets/1.js", "const a = /** @type {HTMLElement[]} */ ([...b]);");
    String script = scripts().get("assets/daicho.ja");
    assertTrue(script.endsWith("\nconst a = ([...b]);\n}\n"), script);
  }

  @Test
  void codeBesideACommentIsKept() {
    sandbox.file(
        "t/assets/1.js", "/** @type {X} */ (a).b = 1;\nc();\n/** Gone. */\n// Gone.\nd();");
    String script = scripts().get("assets/daicho.en");
    assertTrue(script.contains("\n(a).b = 1;\nc();\nd();"), script);
  }
}
