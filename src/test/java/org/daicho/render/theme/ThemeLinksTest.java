package org.daicho.render.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.diagnostic.Location;
import org.daicho.model.value.Lang;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a symbolic link in a theme leads to is published only where it is the theme's own. */
class ThemeLinksTest {
  @TempDir Path temp;
  private Path project;
  private Path assets;
  private Path secret;

  @BeforeEach
  void theme() throws IOException {
    project = temp.resolve("project");
    assets = Files.createDirectories(project.resolve("themes/ours/assets"));
    Files.writeString(project.resolve("themes/ours/theme.yaml"), "extends: default\n");
    secret = Files.writeString(temp.resolve("secret.txt"), "the secret");
  }

  private List<String> reported() {
    Diagnostics diagnostics = new Diagnostics();
    Optional<Theme> theme =
        Theme.load(
            project,
            "ours",
            Location.ofFile("content/site.yaml"),
            List.of(Lang.JA, Lang.EN),
            diagnostics);
    theme.ifPresent(
        t ->
            t.assets()
                .forEach(
                    (path, bytes) ->
                        assertEquals(
                            -1, new String(bytes, StandardCharsets.UTF_8).indexOf("the secret"))));
    return diagnostics.sorted().stream().map(d -> d.code() + " " + d.location()).toList();
  }

  @Test
  void a_link_out_of_the_theme_is_refused() throws IOException {
    Files.createSymbolicLink(assets.resolve("absolute.txt"), secret);
    Files.createSymbolicLink(assets.resolve("relative.txt"), Path.of("../../../../secret.txt"));
    Files.createSymbolicLink(assets.resolve("nothing.txt"), temp.resolve("nothing"));
    Files.createSymbolicLink(assets.resolve("folder"), temp);
    Files.createSymbolicLink(assets.resolve("site.txt"), project.resolve("content/site.yaml"));
    Files.createSymbolicLink(assets.resolve("chain.txt"), Path.of("absolute.txt"));
    assertEquals(
        List.of(
            "link themes/ours/assets/absolute.txt",
            "link themes/ours/assets/chain.txt",
            "link themes/ours/assets/folder",
            "link themes/ours/assets/nothing.txt",
            "link themes/ours/assets/relative.txt",
            "link themes/ours/assets/site.txt"),
        reported());
  }

  @Test
  void a_theme_that_lies_elsewhere_is_refused_once() throws IOException {
    Path elsewhere = temp.resolve("elsewhere");
    Files.move(project.resolve("themes/ours"), elsewhere);
    Files.writeString(elsewhere.resolve("assets/secret.txt"), "the secret");
    Files.createSymbolicLink(project.resolve("themes/ours"), elsewhere);
    assertEquals(List.of("link themes/ours"), reported());
  }

  @Test
  void a_link_within_the_theme_is_followed() throws IOException {
    Files.writeString(assets.resolve("mark.svg"), "<svg/>");
    Files.createSymbolicLink(assets.resolve("other.svg"), Path.of("mark.svg"));
    assertEquals(List.of(), reported());
    Theme theme =
        Theme.load(
                project,
                "ours",
                Location.ofFile("content/site.yaml"),
                List.of(Lang.JA, Lang.EN),
                new Diagnostics())
            .orElseThrow();
    assertTrue(theme.assets().keySet().stream().anyMatch(p -> p.startsWith("assets/other-")));
  }

  @Test
  void the_folder_of_all_themes_may_be_a_link() throws IOException {
    Files.move(project.resolve("themes"), temp.resolve("shared"));
    Files.createSymbolicLink(project.resolve("themes"), temp.resolve("shared"));
    assertEquals(List.of(), reported());
  }
}
