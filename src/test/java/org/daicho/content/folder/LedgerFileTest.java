package org.daicho.content.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.daicho.content.Content;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.model.catalogue.Translation;
import org.daicho.model.value.Lang;
import org.daicho.model.value.TranslationState;
import org.daicho.model.value.Words;
import org.daicho.testing.Sandbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ledger on disk, and what it makes of the texts of a site that is read with it. */
class LedgerFileTest {
  private static final String INTERNS = "programmes/hinode-interns.yaml";

  @TempDir Path temp;

  private Sandbox sandbox;

  @BeforeEach
  void copyTheGoodSite() throws IOException {
    sandbox = Sandbox.in(temp);
  }

  @Test
  void nothing_is_confirmed_without_a_ledger() throws IOException {
    assertEquals(List.of(TranslationState.UNMARKED), states());
  }

  @Test
  void everything_is_current_once_marked_and_the_file_reads_back_as_it_was_written()
      throws IOException {
    mark();
    String file = sandbox.read(LedgerFile.NAME);

    assertEquals(List.of(TranslationState.CURRENT), states());
    mark();
    assertEquals(file, sandbox.read(LedgerFile.NAME));
    assertTrue(Files.notExists(sandbox.file("." + LedgerFile.NAME)));
    List<String> lines = file.lines().toList();
    assertEquals(List.copyOf(new TreeSet<>(lines)), lines, "sorted, each line once");
  }

  @Test
  void one_changed_japanese_field_makes_exactly_its_english_one_stale() throws IOException {
    mark();
    sandbox.replace(INTERNS, "若者の職場体験", "若者の職場見学");

    assertEquals(List.of("programmes/hinode-interns name en"), open());
    assertEquals(
        new Words("Internships for young people", Lang.EN, Words.State.STALE),
        read().catalogue().orElseThrow().programmes().stream()
            .filter(p -> p.id().value().equals("hinode-interns"))
            .findFirst()
            .orElseThrow()
            .name()
            .in(Lang.EN));
    mark();
    assertEquals(List.of(), open());
  }

  @Test
  void a_changed_body_makes_its_translation_stale() throws IOException {
    mark();
    sandbox.write(
        "programmes/asahi-fair.ja.md", sandbox.read("programmes/asahi-fair.ja.md") + "\n追記。\n");

    assertEquals(List.of("programmes/asahi-fair body en"), open());
  }

  @Test
  void a_changed_text_of_the_site_itself_makes_its_translation_stale() throws IOException {
    mark();
    sandbox.replace("site.yaml", "架空の県の見本", "架空の県の例");

    assertEquals(List.of("site tagline en"), open());
  }

  @Test
  void a_changed_line_within_lines_makes_its_translation_stale() throws IOException {
    mark();
    Content content = read();
    Translation line =
        Translation.of(content.catalogue().orElseThrow()).stream()
            .filter(t -> t.field().path().startsWith("lines[0].lines[0]"))
            .findFirst()
            .orElseThrow();
    String ja = line.field().text().get(Lang.JA).orElseThrow();
    String file = "budgets/asahi-night-library.yaml";
    sandbox.write(file, sandbox.read(file).replaceFirst(ja, ja + "改"));

    assertEquals(List.of("budgets/asahi-night-library " + line.field().path() + " en"), open());
  }

  @Test
  void layout_is_no_change() throws IOException {
    mark();
    sandbox.replace(
        INTERNS,
        "name: {ja: 若者の職場体験, en: Internships for young people}",
        "name:\n  ja: '若者の職場体験'\n  en: Internships for young people");

    assertEquals(List.of(), open());
  }

  @Test
  void what_is_no_line_of_the_ledger_is_reported_where_it_stands() throws IOException {
    mark();
    String file = sandbox.read(LedgerFile.NAME);
    String first = file.lines().toList().get(1);
    sandbox.write(LedgerFile.NAME, "<<<<<<< HEAD\n" + file + first + "\n");

    Diagnostics diagnostics = new Diagnostics();
    Content.read(temp.resolve("content"), "content", diagnostics);

    int last = (int) file.lines().count() + 2;
    assertEquals(
        List.of(
            "content/translations.tsv:1:1 translation-ledger `<<<<<<< HEAD` is not a line of the"
                + " ledger",
            "content/translations.tsv:"
                + last
                + ":1 translation-ledger `contact` of budgets/asahi-night-library has a line"
                + " already"),
        diagnostics.sorted().stream()
            .map(d -> d.location() + " " + d.code() + " " + d.message())
            .toList());
  }

  private Content read() throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    Content content = Content.read(temp.resolve("content"), "content", diagnostics);
    assertEquals(List.of(), diagnostics.sorted());
    return content;
  }

  private void mark() throws IOException {
    Content content = read();
    LedgerFile.write(
        temp.resolve("content"),
        content
            .ledger()
            .marked(Translation.of(content.catalogue().orElseThrow()), Lang.JA, record -> true));
  }

  /** The states that occur. */
  private List<TranslationState> states() throws IOException {
    return Translation.of(read().catalogue().orElseThrow()).stream()
        .map(Translation::state)
        .distinct()
        .toList();
  }

  private List<String> open() throws IOException {
    return Translation.of(read().catalogue().orElseThrow()).stream()
        .filter(t -> t.state().isOpen())
        .map(t -> t.record() + " " + t.field().path() + " " + t.lang())
        .toList();
  }
}
