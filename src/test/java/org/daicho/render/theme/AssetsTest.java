package org.daicho.render.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.daicho.render.ThemeSandbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssetsTest {
  @TempDir Path project;
  ThemeSandbox sandbox;

  @BeforeEach
  void open() {
    sandbox = new ThemeSandbox(project);
    sandbox.file("t/messages/ja.yaml", "a: a\n").file("t/messages/en.yaml", "a: a\n");
  }

  private TreeMap<String, String> assets() {
    TreeMap<String, String> texts = new TreeMap<>();
    sandbox
        .load("t")
        .orElseThrow()
        .assets()
        .forEach((path, bytes) -> texts.put(path, new String(bytes, StandardCharsets.UTF_8)));
    return texts;
  }

  @Test
  void all_styles_are_one_file_in_the_order_of_their_names() {
    sandbox
        .file("t/components/b/b.css", "b{}")
        .file("t/components/a/a.css", "a{}\n")
        .file("t/assets/2-base.css", "base{}")
        .file("t/assets/1-tokens.css", "tokens{}")
        .file("t/layout/x.css", "not joined");
    assertEquals(List.of("tokens{}\nbase{}\na{}\nb{}\n"), List.copyOf(assets().values()));
  }

  @Test
  void an_assets_name_changes_with_its_bytes() {
    sandbox.file("t/assets/icons/mark.svg", "<svg/>");
    String first = assets().lastKey();
    assertEquals("assets/icons/mark-d4dc566691.svg", first);
    sandbox.file("t/assets/icons/mark.svg", "<svg></svg>");
    assertNotEquals(first, assets().lastKey());
  }

  @Test
  void styles_lead_to_assets_by_their_published_names() {
    sandbox
        .file("t/assets/icons/mark.svg", "<svg/>")
        .file(
            "t/components/a/a.css",
            "a{b:url('icons/mark.svg');c:url(data:image/png;base64,AA==);d:url(#e)}");
    assertEquals(
        "a{b:url(\"icons/mark-d4dc566691.svg\");c:url(data:image/png;base64,AA==);d:url(#e)}\n",
        assets().firstEntry().getValue());
  }

  @Test
  void a_style_that_names_an_absent_asset_is_reported() {
    sandbox.file("t/components/a/a.css", "a{}\nb{c:url(gone.svg)}");
    assets();
    assertEquals(
        List.of(
            "themes/t/components/a/a.css:2:9: missing-asset: the theme has no asset `gone.svg`"
                + " (place the file in assets/; addresses in style sheets start from there)"),
        sandbox.reported());
  }
}
