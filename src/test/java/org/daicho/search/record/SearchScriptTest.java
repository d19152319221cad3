package org.daicho.search.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.Deflater;
import org.daicho.search.analysis.VectorsTest;
import org.daicho.search.index.ScriptPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the search script does by itself, against Java. */
class SearchScriptTest {
  @TempDir static Path temp;
  private static ScriptPage script;

  @BeforeAll
  static void open() throws IOException {
    script = new ScriptPage(temp);
  }

  @AfterAll
  static void close() {
    if (script != null) {
      assertEquals(List.of(), script.console());
      script.close();
    }
  }

  @Test
  void it_answers_the_vectors_as_java_does() throws IOException {
    JsonNode vectors = VectorsTest.vectors();
    JsonNode answers =
        script.ask(
            """
            async (text) => {
              await daicho.shards.open();
              const v = JSON.parse(text);
              const answer = (name, f) => v[name].map(([x]) => f(x));
              return {
                fold: answer("fold", daicho.fold), aliases: answer("aliases", (x) => daicho.aliases(x).sort()),
                unify: answer("unify", daicho.unify), stem: answer("stem", daicho.stem), loose: answer("loose", daicho.loose),
                number: answer("number", (x) => daicho.numberAt(x, 0)?.plain ?? ""),
              };
            }""",
            new ObjectMapper().writeValueAsString(vectors));
    for (String name : List.of("fold", "aliases", "unify", "stem", "loose", "number")) {
      for (int i = 0; i < vectors.get(name).size(); i++) {
        assertEquals(vectors.get(name).get(i).get(1), answers.get(name).get(i), name + " " + i);
      }
    }
  }

  /** Each text is cut as Java has cut it, and every word of it leads to a word of the index. */
  @Test
  void it_cuts_texts_into_the_words_of_the_index() throws IOException {
    JsonNode words = VectorsTest.vectors().get("words");
    List<SearchRecord> records = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (JsonNode vector : words) {
      texts.add(vector.get(0).asText());
      records.add(Records.saying("v" + texts.size(), vector.get(0).asText()));
    }
    JsonNode cut =
        script.ask(
            """
            async ({ base, texts }) => {
              const search = new daicho.Search(new daicho.Shards(base));
              const runs = [];
              for (const text of texts) runs.push(await search.run(text));
              return runs.map((run) => run.clauses.flatMap((c) => c.groups.map((g) => g.text)));
            }""",
            Map.of("base", script.index(records), "texts", texts));
    for (int i = 0; i < texts.size(); i++) {
      assertEquals(words.get(i).get(2), cut.get(i), texts.get(i));
    }
  }

  /** Blocks of every kind: stored, with fixed codes, with codes of their own; empty and long. */
  @Test
  void it_inflates_what_java_deflates() {
    byte[] noise = new byte[100_000];
    new Random(1).nextBytes(noise);
    List<byte[]> contents =
        List.of(
            new byte[0],
            new byte[] {97},
            new byte[70_000],
            noise,
            "施策と計画と予算を出典まで。".repeat(3_000).getBytes(StandardCharsets.UTF_8));
    List<String> packed = new ArrayList<>();
    List<String> plain = new ArrayList<>();
    for (byte[] content : contents) {
      for (int level : new int[] {0, 1, 9}) {
        for (int strategy : new int[] {Deflater.DEFAULT_STRATEGY, Deflater.HUFFMAN_ONLY}) {
          packed.add(Base64.getEncoder().encodeToString(deflate(content, level, strategy)));
          plain.add(Base64.getEncoder().encodeToString(content));
        }
      }
    }
    JsonNode inflated =
        script.ask(
            """
            (texts) => texts.map((text) => {
              const bytes = daicho.inflate(Uint8Array.from(atob(text), (c) => c.charCodeAt(0)));
              let letters = "";
              for (const byte of bytes) letters += String.fromCharCode(byte);
              return btoa(letters);
            })""",
            packed);
    for (int i = 0; i < plain.size(); i++) {
      assertEquals(plain.get(i), inflated.get(i).asText(), "content " + i);
    }
  }

  /** What is cut off or changed is refused or gives other bytes, and never runs on. */
  @Test
  void it_refuses_what_is_not_deflated() {
    byte[] content = "計画".repeat(2_000).getBytes(StandardCharsets.UTF_8);
    byte[] whole = deflate(content, 9, Deflater.DEFAULT_STRATEGY);
    JsonNode output =
        script.ask(
            """
            (text) => {
              const whole = Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
              const attempt = (bytes) => { try { return daicho.inflate(bytes).length; } catch (e) { return e.name; } };
              const answers = new Set();
              for (let i = 1; i < whole.length; i++) answers.add(attempt(whole.subarray(0, i)));
              for (let i = 0; i < 256; i++) attempt(Uint8Array.from({ length: 40 }, (_, j) => (i * 31 + j * 97) & 255));
              return [...answers];
            }""",
            Base64.getEncoder().encodeToString(whole));
    assertEquals("[\"RangeError\"]", output.toString());
  }

  private static byte[] deflate(byte[] content, int level, int strategy) {
    Deflater deflater = new Deflater(level, true);
    deflater.setStrategy(strategy);
    deflater.setInput(content);
    deflater.finish();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 14];
    while (!deflater.finished()) {
      out.write(buffer, 0, deflater.deflate(buffer));
    }
    deflater.end();
    return out.toByteArray();
  }
}
