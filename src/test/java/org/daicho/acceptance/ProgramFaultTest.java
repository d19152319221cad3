package org.daicho.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.daicho.testing.BuiltSite;
import org.daicho.testing.Sandbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fault of the program while it makes one page names the record, and publishes nothing. */
class ProgramFaultTest {
  @TempDir Path temp;
  private Path project;
  private Path out;

  /** A theme without end, which is the surest way to make the program fail. */
  @BeforeEach
  void theme() throws IOException {
    Sandbox site = Sandbox.in(temp.resolve("project"));
    project = site.project();
    out = temp.resolve("out");
    Path theme = Files.createDirectories(project.resolve("themes/endless"));
    Files.writeString(theme.resolve("theme.yaml"), "extends: default\n");
    Files.createDirectories(theme.resolve("pages"));
    Files.writeString(
        theme.resolve("pages/programme.ftlh"),
        "<#macro again><@again/></#macro><#if lang == 'en'><@again/></#if>");
    site.write(
        "site.yaml",
        site.read("site.yaml").replaceAll("(?m)^theme:.*\\R", "") + "theme: endless\n");
  }

  @Test
  void each_record_is_named_and_nothing_is_published() {
    BuiltSite site = BuiltSite.of(project, out, "--pages-only");
    assertEquals(70, site.exit(), site.output());
    assertTrue(
        site.output()
            .contains(
                "content/programmes/asahi-fair.yaml: error[program-fault] the program failed on the"
                    + " output `en/programmes/asahi-fair.html` (StackOverflowError)"),
        site.output());
    assertFalse(site.output().contains("`ja/programmes/asahi-fair.html`"), site.output());
    assertFalse(site.output().contains("\tat "), site.output());
    assertFalse(Files.exists(out));
  }

  @Test
  void where_in_the_program_is_shown_on_request() {
    BuiltSite site = BuiltSite.of(project, out, "--pages-only", "--debug");
    assertEquals(70, site.exit());
    assertTrue(site.output().contains("\tat "), site.output());
  }
}
