package org.daicho.yaml;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.daicho.diagnostic.Diagnostic;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.testing.Sandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What no page can hold is refused where it stands, however it is written. */
class CharactersTest {
  private static final String LINES = "name:\n  ja: 𠮟る\n  en: One # more\nlist: [a, b]\n";

  /** By the definitions of HTML's control and noncharacter, and what XML 1.0 lacks besides them. */
  private static final List<Integer> FORBIDDEN =
      IntStream.rangeClosed(0, 0x10FFFF)
          .filter(
              c ->
                  Character.getType(c) == Character.CONTROL && "\t\n\r".indexOf(c) < 0
                      || Character.getType(c) == Character.SURROGATE
                      || c >= 0xFDD0 && c <= 0xFDEF
                      || c % 0x10000 >= 0xFFFE)
          .boxed()
          .toList();

  @Provide
  Arbitrary<Integer> forbidden() {
    return Arbitraries.of(FORBIDDEN);
  }

  @Provide
  Arbitrary<Integer> forbiddenInUtf8() {
    return Arbitraries.of(
        FORBIDDEN.stream().filter(c -> Character.getType(c) != Character.SURROGATE).toList());
  }

  @Property
  void written_as_it_is_it_is_reported_at_its_place_and_nothing_else_is_lost(
      @ForAll("forbiddenInUtf8") int character, @ForAll @IntRange(max = 44) int at) {
    int offset = LINES.offsetByCodePoints(0, Math.min(at, LINES.codePointCount(0, LINES.length())));
    String spoilt =
        LINES.substring(0, offset) + Character.toString(character) + LINES.substring(offset);
    Diagnostics diagnostics = new Diagnostics();

    String text = Decoder.decode("a.yaml", spoilt.getBytes(UTF_8), diagnostics).orElseThrow();

    String before = LINES.substring(0, offset);
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    int column = 1 + before.codePointCount(before.lastIndexOf('\n') + 1, before.length());
    assertEquals(
        List.of("a.yaml:" + line + ":" + column + " control-character"), places(diagnostics));
    assertTrue(
        diagnostics.sorted().get(0).message().contains(String.format("(U+%04X)", character)));
    assertEquals(LINES, text.replace(String.valueOf(Characters.REFUSED), ""));
  }

  @Property
  void written_as_an_escape_it_is_reported_at_its_place_and_left_out(
      @ForAll("forbidden") int character) {
    String escape =
        character < 0x10000
            ? String.format("\\u%04X", character)
            : String.format("\\U%08X", character);
    Diagnostics diagnostics = new Diagnostics();

    Node root = parse("name:\n  ja: \"𠮟る\\t" + escape + "\\\\a\"\n", diagnostics);

    assertEquals(List.of("a.yaml:2:12 control-character"), places(diagnostics));
    assertTrue(
        diagnostics.sorted().get(0).message().contains(String.format("(U+%04X)", character)));
    assertEquals("𠮟る\t\\a", ((Node.Scalar) at(at(root, "name"), "ja")).text());
  }

  @Property
  void whatever_is_not_forbidden_is_let_through(@ForAll @IntRange(max = 0x10FFFF) int character) {
    boolean allowed = !FORBIDDEN.contains(character) && !Characters.isDirection(character);
    Diagnostics diagnostics = new Diagnostics();

    parse(String.format("name: \"\\U%08X\"", character), diagnostics);

    assertEquals(allowed, diagnostics.sorted().isEmpty());
  }

  @Test
  void short_escapes_count_and_two_halves_make_a_whole() {
    Diagnostics diagnostics = new Diagnostics();

    parse("a: \"\\a\\e\\0\\N\\x7F \\uD842\\uDF9F \\uD842\\uD842\\uDF9F\"", diagnostics);

    assertEquals(
        List.of(
            "a.yaml:1:5 control-character",
            "a.yaml:1:7 control-character",
            "a.yaml:1:9 control-character",
            "a.yaml:1:11 control-character",
            "a.yaml:1:13 control-character",
            "a.yaml:1:31 control-character"),
        places(diagnostics));
  }

  @Test
  void no_mistake_is_hidden_by_one(@TempDir Path temp) throws IOException {
    Sandbox sandbox = Sandbox.in(temp);
    sandbox.replace("programmes/hinode-interns.yaml", "number: 3", "num\u0007ber: 3\nlast: 1");
    sandbox.replace("site.yaml", "theme: default", "theme: def\u0001ault");
    sandbox.write("programmes/asahi-fair.ja.md", "一行目\n二\uFFFE行目\n");

    assertEquals(
        List.of(
            "content/programmes/asahi-fair.ja.md:2:2 control-character",
            "content/programmes/hinode-interns.yaml:4:4 control-character",
            "content/programmes/hinode-interns.yaml:5:1 unknown-key",
            "content/site.yaml:4:11 control-character"),
        sandbox.places());
  }

  @Test
  void what_turns_the_direction_is_doubtful() {
    Diagnostics diagnostics = new Diagnostics();

    parse("a: \u202Eb\nc: \"\\u2066\"\n", diagnostics);

    assertEquals(
        List.of("a.yaml:1:4 direction-character", "a.yaml:2:5 direction-character"),
        places(diagnostics));
    assertTrue(!diagnostics.hasErrors());
  }

  @Test
  void a_file_full_of_them_is_no_text() throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    Decoder.decode("wide.md", "name: plain".getBytes(UTF_16LE), diagnostics);
    Decoder.decode("b.md", ("abc" + "\u0001".repeat(300)).getBytes(UTF_8), diagnostics);

    assertEquals(22, diagnostics.sorted().size());
    assertEquals(
        "b.md control-character 280 more characters that no page can hold",
        line(diagnostics.sorted().get(0)));
    assertEquals(
        "wide.md:1:1 encoding the file is not UTF-8; it reads as UTF-16",
        line(diagnostics.sorted().get(21)));
  }

  /** Japanese in UTF-16 has no byte that UTF-8 forbids at once, and mostly none that is zero. */
  @Test
  void a_file_that_begins_with_the_mark_of_utf_16_is_named_so_whatever_it_holds() {
    for (String text : List.of("", "name: plain\n", "名称: 産業振興事業\n", "\uD83D\uDE00")) {
      for (Charset charset : List.of(UTF_16LE, UTF_16BE)) {
        Diagnostics diagnostics = new Diagnostics();

        Optional<String> read =
            Decoder.decode("wide.yaml", ("\uFEFF" + text).getBytes(charset), diagnostics);

        assertEquals(Optional.empty(), read);
        assertEquals(
            List.of("wide.yaml:1:1 encoding the file is not UTF-8; it reads as UTF-16"),
            diagnostics.sorted().stream().map(CharactersTest::line).toList());
      }
    }
  }

  private static Node parse(String yaml, Diagnostics diagnostics) {
    return Yaml.parse("a.yaml", yaml.getBytes(UTF_8), diagnostics).orElseThrow();
  }

  private static Node at(Node node, String key) {
    return ((Node.Mapping) node).get(key).orElseThrow();
  }

  private static List<String> places(Diagnostics diagnostics) {
    return diagnostics.sorted().stream().map(d -> d.location() + " " + d.code()).toList();
  }

  private static String line(Diagnostic d) {
    return d.location() + " " + d.code() + " " + d.message();
  }
}
