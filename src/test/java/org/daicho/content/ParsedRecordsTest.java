package org.daicho.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.daicho.check.Rules;
import org.daicho.content.folder.Digests;
import org.daicho.diagnostic.Diagnostic;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.model.Entry;
import org.daicho.model.catalogue.Catalogue;
import org.daicho.testing.GoldenCase;
import org.daicho.testing.Sandbox;
import org.daicho.yaml.Node;
import org.daicho.yaml.NodeBytes;
import org.daicho.yaml.Yaml;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class ParsedRecordsTest {
  private static final String FAIR = "programmes/asahi-fair.yaml";
  private static final long PROGRAM = 1;

  @TempDir Path temp;
  private Path kept;
  private Sandbox site;

  @BeforeEach
  void copy() throws IOException {
    kept = temp.resolve("records");
    site = Sandbox.in(temp.resolve("site"));
  }

  /** What a site comes to: its entries and what is wrong with it. */
  private record Outcome(List<Entry> entries, List<Diagnostic> diagnostics) {}

  private static Outcome read(Sandbox site, ParsedRecords parsed) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    Content content = Reading.begin(site.file(""), "content", diagnostics).records(parsed);
    Rules.run(Rules.ALL, content, diagnostics);
    return new Outcome(
        content.catalogue().stream().flatMap(Catalogue::all).toList(), diagnostics.sorted());
  }

  /** As a build does it: with what the last one kept, and keeping it for the next. */
  private Outcome build() throws IOException {
    return build(site, kept);
  }

  private static Outcome build(Sandbox site, Path kept) throws IOException {
    ParsedRecords parsed = ParsedRecords.in(kept, PROGRAM);
    Outcome outcome = read(site, parsed);
    parsed.write();
    return outcome;
  }

  private void assertReadAsAlways(Outcome outcome) throws IOException {
    assertEquals(read(site, ParsedRecords.none()), outcome);
  }

  private static byte[] bytes(String yaml) {
    return yaml.getBytes(StandardCharsets.UTF_8);
  }

  private static Node parse(String yaml) {
    return Yaml.parse("a.yaml", bytes(yaml), new Diagnostics()).orElseThrow();
  }

  @TestFactory
  Stream<DynamicTest> every_mistake_is_reported_the_same_the_second_time() throws IOException {
    List<GoldenCase> cases =
        GoldenCase.in(GoldenCase.SITES).stream()
            .filter(each -> Files.isDirectory(each.folder().resolve("content")))
            .toList();
    assertTrue(cases.size() > 20);
    return cases.stream()
        .map(
            each ->
                each.test(
                    () -> {
                      Path own = Files.createTempDirectory(temp, "bad");
                      Sandbox bad = Sandbox.in(own);
                      bad.lay(each.folder());
                      Outcome first = build(bad, own.resolve("kept"));
                      assertEquals(first, build(bad, own.resolve("kept")));
                    }));
  }

  @Test
  void what_is_kept_is_not_parsed_again() throws IOException {
    ParsedRecords parsed = ParsedRecords.in(kept, PROGRAM);
    String other = site.read(FAIR).replace("number: ", "number: 9");
    assertNotEquals(site.read(FAIR), other);
    parsed.put(Digests.of(bytes(site.read(FAIR))), parse(other));
    parsed.write();

    Outcome outcome = build();
    site.write(FAIR, other);
    assertReadAsAlways(outcome);
  }

  @Test
  void a_changed_file_is_read_anew() throws IOException {
    build();
    site.replace(FAIR, "starts: 2024-04-01", "starts: 2024-05-01");

    assertReadAsAlways(build());
    assertReadAsAlways(build());
  }

  @Test
  void a_file_of_another_name_with_the_same_bytes_is_reported_by_its_own() throws IOException {
    site.replace(FAIR, "starts: 2024-04-01", "starts: 1 April");
    build();
    site.write("programmes/asahi-fair-two.yaml", site.read(FAIR));

    assertReadAsAlways(build());
  }

  @Test
  void a_torn_or_spoilt_file_does_no_harm_and_is_mended() throws IOException {
    build();
    byte[] whole = Files.readAllBytes(kept);
    Outcome expected = read(site, ParsedRecords.none());
    for (int length : List.of(0, 7, 15, 16, 20, 40, whole.length / 2, whole.length - 1)) {
      Files.write(kept, Arrays.copyOf(whole, length));
      assertEquals(expected, build());
      assertEquals(whole.length, Files.size(kept));
    }
    for (int at = 0; at < whole.length; at += whole.length / 50) {
      byte[] spoilt = whole.clone();
      spoilt[at] ^= (byte) 0x88;
      Files.write(kept, spoilt);
      assertEquals(expected, build());
      assertEquals(expected, build());
    }
  }

  @Test
  void what_another_program_kept_counts_for_nothing() throws IOException {
    ParsedRecords others = ParsedRecords.in(kept, PROGRAM + 1);
    others.put(Digests.of(bytes(site.read(FAIR))), parse("name: {ja: 別, en: Another}"));
    others.write();

    assertReadAsAlways(build());
  }

  @Test
  void what_is_of_no_use_any_more_goes() throws IOException {
    build();
    long size = Files.size(kept);
    build();
    assertEquals(size, Files.size(kept));
    int tidied = 0;
    String name = "区".repeat((int) size / 20);
    for (int i = 0; i < 40; i++) {
      long before = Files.size(kept);
      site.write("organisations/ward.yaml", "name: {ja: " + name + i + ", en: Ward}\nkind: ward\n");
      build();
      assertTrue(Files.size(kept) < 3 * size, i + ": " + Files.size(kept) + " of " + size);
      tidied += Files.size(kept) < before ? 1 : 0;
    }
    assertTrue(tidied > 0, "as much was written as " + size + " bytes hold several times");
    assertReadAsAlways(build());
  }

  @Test
  void nothing_of_a_node_is_lost() {
    String yaml =
        """
        plain: words
        empty:
        tilde: ~
        quoted: "~"
        half: "\\uD83D and \\uDE00"
        whole: 😀 ＡＢＣ café ÿĀ
        long: %s
        folded: >
          two
          lines
        literal: |
          two
          lines
        list: [a, {b: c}, []]
        none: {}
        """
            .formatted("長い".repeat(10_000));
    Node node = parse(yaml);

    assertEquals(shown(node), shown(NodeBytes.node("a.yaml", NodeBytes.of(node))));
  }

  /** A mapping has no equality of its own. */
  private static String shown(Node node) {
    if (node instanceof Node.Mapping mapping) {
      StringBuilder all = new StringBuilder("{" + mapping.location() + " ");
      mapping.pairs().forEach(p -> all.append(p.key()).append('=').append(shown(p.value())));
      return all + "}";
    }
    return node instanceof Node.Sequence sequence
        ? sequence.location() + " " + sequence.items().stream().map(n -> shown(n)).toList()
        : node.toString();
  }
}
