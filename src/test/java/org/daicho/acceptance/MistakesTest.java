package org.daicho.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.daicho.testing.BuiltSite;
import org.daicho.testing.Sandbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With any mistake the site stays as it was, and the mistake is reported. */
class MistakesTest {
  @TempDir Path temp;
  private Sandbox sandbox;
  private Path project;
  private Path out;
  private SortedMap<String, String> before;

  @BeforeEach
  void build() throws IOException {
    project = temp.resolve("project");
    sandbox = Sandbox.in(project);
    BuiltSite.copyThemes(project);
    out = project.resolve("site");
    assertEquals(0, BuiltSite.of(project, out, "--pages-only").exit());
    before = BuiltSite.files(out);
  }

  private BuiltSite again() throws IOException {
    BuiltSite site = BuiltSite.of(project, out, "--pages-only");
    assertFalse(site.output().contains("\tat "), site.output());
    return site;
  }

  private void assertUntouched(int exit, String expected) throws IOException {
    BuiltSite site = again();
    assertEquals(exit, site.exit(), site.output());
    assertTrue(site.output().contains(expected), site.output());
    assertEquals(before, BuiltSite.files(out));
  }

  @Test
  void a_broken_record_leaves_the_site_alone() throws IOException {
    sandbox.write("plans/jobs-2024.yaml", "name: {ja: 計画");
    assertUntouched(1, "content/plans/jobs-2024.yaml:1:");
  }

  @Test
  void a_mistake_in_a_template_is_reported_with_its_line() throws IOException {
    Files.writeString(
        project.resolve("themes/default/components/facts/facts.ftlh"),
        "<p>\n${block.nothing}</p>\n");
    assertUntouched(1, "themes/default/components/facts/facts.ftlh:2:");
  }

  @Test
  void a_message_that_a_language_lacks_is_reported_and_taken_from_another() throws IOException {
    Path messages = project.resolve("themes/default/messages/en.yaml");
    Files.writeString(
        messages, Files.readString(messages).replaceFirst("(?m)^views-home:.*\n", ""));
    BuiltSite reported = again();
    assertEquals(0, reported.exit(), reported.output());
    assertTrue(reported.output().contains("views-home"), reported.output());
  }

  @Test
  void an_empty_content_leaves_the_site_alone() throws IOException {
    Path content = project.resolve("content");
    Files.move(content, project.resolve("elsewhere"));
    Files.createDirectory(content);
    assertUntouched(1, "site.yaml");
  }

  @Test
  void markup_in_every_text_is_reported_and_shown_as_it_is() throws IOException {
    String bad = "<script>alert(1)</script>${1+1}<#stop>";
    sandbox.replace("programmes/asahi-fair.yaml", "合同面接会", "'" + bad + "'");
    sandbox.replace("programmes/asahi-fair.yaml", "架空の事業である。", "'" + bad + "'");
    sandbox.write("programmes/asahi-fair.ja.md", bad + "\n");
    BuiltSite reported = again();
    assertEquals(1, reported.exit());
    assertTrue(reported.output().contains("unshown-markdown"), reported.output());
    sandbox.replace("site.yaml", "checks:\n", "checks:\n  unshown-markdown: off\n");
    BuiltSite asItIs = again();
    assertEquals(0, asItIs.exit(), asItIs.output());
    String page = Files.readString(out.resolve("ja/programmes/asahi-fair.html"));
    assertFalse(page.contains("<script>alert"), page);
    String shown = "&lt;script&gt;alert(1)&lt;/script&gt;${1+1}&lt;#stop&gt;";
    assertTrue(page.contains("<h1>" + shown), page);
    assertTrue(page.contains(">" + shown + "</p>"), page);
  }

  @Test
  void a_folder_that_is_not_ours_is_not_touched() throws IOException {
    Path foreign = temp.resolve("foreign");
    Files.createDirectories(foreign);
    Files.writeString(foreign.resolve("letter.txt"), "mine");
    BuiltSite site = BuiltSite.of(project, foreign, "--pages-only");
    assertEquals(2, site.exit(), site.output());
    assertEquals(1, BuiltSite.files(foreign).size());
  }
}
