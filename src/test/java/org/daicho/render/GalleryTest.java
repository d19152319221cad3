package org.daicho.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.daicho.model.value.Lang;
import org.daicho.render.theme.Theme;
import org.daicho.view.CellState;
import org.daicho.view.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Examples next to the components become a page of the theme; mistakes in them are reported. */
class GalleryTest {
  @TempDir Path project;

  @Test
  void every_component_of_the_default_theme_has_examples() {
    Set<String> files = new ThemeSandbox(project).load("default").orElseThrow().files().keySet();
    Set<String> without =
        files.stream()
            .filter(path -> path.startsWith("components/"))
            .map(path -> path.substring(0, path.lastIndexOf('/') + 1))
            .filter(folder -> !files.contains(folder + "examples.yaml"))
            .collect(Collectors.toSet());

    assertEquals(Set.of(), without);
  }

  @Test
  void a_site_s_own_component_is_shown_next_to_those_it_extends() {
    ThemeSandbox sandbox =
        new ThemeSandbox(project)
            .file("own/theme.yaml", "extends: default\n")
            .file("own/components/seal/seal.css", ".seal { color: red; }\n")
            .file(
                "own/components/note/examples.yaml",
                "- shows: {ja: 文, en: A sentence}\n  block: {note: {text: {en: <b> & }}}\n");
    Theme theme = sandbox.load("own").orElseThrow();
    Page page = Gallery.page(theme, Lang.EN, path -> true, sandbox.diagnostics);
    String html =
        new String(
            sandbox.renderer("own").orElseThrow().render(page).orElseThrow(),
            StandardCharsets.UTF_8);

    assertEquals(List.of(), sandbox.reported());
    assertTrue(html.contains("<p class=\"note\">&lt;b&gt; &amp;</p>"), html);
    assertTrue(html.contains("<h2>seal</h2><p>seal.css</p>"), html);
  }

  @Test
  void mistakes_are_reported_where_they_are() {
    String hint = " (an example is `shows:` with a `block:` or with `see:`, an address)";
    assertEquals(
        "4:8: theme-example: `labels` is not a field of `fact`, which has: label, values" + hint,
        reported("block: {facts: {items: [\n    { label: A },\n     { labels: B }]}}"));
    assertEquals(
        "2:37: theme-example: expected a whole number, found `many`" + hint,
        reported("block: {fields: {items: [{number: many}]}}"));
    assertEquals(
        "2:33: theme-example: expected true or false, found `perhaps`" + hint,
        reported("block: {key-figures: {totals: perhaps}}"));
    for (CellState state : CellState.values()) {
      assertEquals("", reported("block: {key-figures: {items: [{state: " + state.word() + "}]}}"));
    }
    String unknown = reported("block: {key-figures: {items: [{state: unknown}]}}");
    for (CellState state : CellState.values()) {
      assertTrue(unknown.contains(state.word()), unknown);
    }
    assertTrue(unknown.contains("found `unknown`"), unknown);
    String block = reported("block: {figures: {}}");
    assertTrue(block.contains("key-figures") && block.contains("found `figures`"), block);
    assertEquals(
        "2:26: theme-example: a row has 3 cells and the table 1 column; a figure with a comma"
            + " stands in quotes"
            + hint,
        reported(
            "block: {table: {table: {id: a, columns: [{id: b, label: B, type: count}], rows:"
                + " [{kind: row, cells: [1,234,567]}]}}}"));
    assertEquals(
        "1:3: theme-example: the example does not say what it shows, or how" + hint,
        reported("see: a.html\n  block: {note: {text: A}}"));
  }

  /** What is reported of an example with some more fields, without the file. */
  private String reported(String fields) {
    ThemeSandbox sandbox =
        new ThemeSandbox(project)
            .file("own/theme.yaml", "extends: default\n")
            .file("own/components/note/examples.yaml", "- shows: A\n  " + fields + "\n");
    Gallery.page(sandbox.load("own").orElseThrow(), Lang.EN, path -> true, sandbox.diagnostics);
    return String.join("\n", sandbox.reported())
        .replace("themes/own/components/note/examples.yaml:", "");
  }
}
