package org.daicho.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.daicho.testing.Sandbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With any mistake the site stays as it was, and the mistake is told. */
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
    assertFalse(site.said().contains("\tat "), site.said());
    return site;
  }

  private void assertUntouched(int exit, String told) throws IOException {
    BuiltSite site = again();
    assertEquals(exit, site.exit(), site.said());
    assertTrue(site.said().contains(told), site.said());
    assertEquals(before, BuiltSite.files(out));
  }

  @Test
  void aBrokenRecordLeavesTheSiteAlone() throws IOException {
    sandbox.write("plans/jobs-2024.yaml", "name: {ja: 計画");
    assertUntouched(1, "content/plans/jobs-2024.yaml:1:");
  }

  @Test
  void aMistakeInATemplateIsToldWithItsLine() throws IOException {
    Files.writeString(
        project.resolve("themes/default/components/facts/facts.ftlh"),
        "<p>\n${block.nothing}</p>\n");
    assertUntouched(1, "themes/default/components/facts/facts.ftlh:2:");
  }

  @Test
  void aMessageThatALanguageLacksIsReportedAndTakenFromAnother() throws IOException {
    Path messages = project.resolve("themes/default/messages/en.yaml");
    Files.writeString(
        messages, Files.readString(messages).replaceFirst("(?m)^views-home:.*\n", ""));
    BuiltSite reported = again();
    assertEquals(0, reported.exit(), reported.said());
    assertTrue(reported.said().contains("views-home"), reported.said());
  }

  @Test
  void anEmptyContentLeavesTheSiteAlone() throws IOException {
    Path content = project.resolve("content");
    Files.move(content, project.resolve("elsewhere"));
    Files.createDirectory(content);
    assertUntouched(1, "site.yaml");
  }

  @Test
  void markupInEveryTextIsReportedAndShownAsItIs() throws IOException {
    String bad = "<script>alert(1)</script>${1+1}<#stop>";
    sandbox.replace("programmes/asahi-fair.yaml", "合同面接会", "'" + bad + "'");
    sandbox.replace("programmes/asahi-fair.yaml", "架空の事業である。", "'" + bad + "'");
    sandbox.write("programmes/asahi-fair.ja.md", bad + "\n");
    BuiltSite reported = again();
    assertEquals(1, reported.exit());
    assertTrue(reported.said().contains("unshown-markdown"), reported.said());
    sandbox.replace("site.yaml", "checks:\n", "checks:\n  unshown-markdown: off\n");
    BuiltSite asItIs = again();
    assertEquals(0, asItIs.exit(), asItIs.said());
    String page = Files.readString(out.resolve("ja/programmes/asahi-fair.html"));
    assertFalse(page.contains("<script>alert"), page);
    String shown = "&lt;script&gt;alert(1)&lt;/script&gt;${1+1}&lt;#stop&gt;";
    assertTrue(page.contains("<h1>" + shown), page);
    assertTrue(page.contains(">" + shown + "</p>"), page);
  }

  @Test
  void aFolderThatIsNotOursIsNotTouched() throws IOException {
    Path foreign = temp.resolve("foreign");
    Files.createDirectories(foreign);
    Files.writeString(foreign.resolve("letter.txt"), "mine");
    BuiltSite site = BuiltSite.of(project, foreign, "--pages-only");
    assertEquals(2, site.exit(), site.said());
    assertEquals(1, BuiltSite.files(foreign).size());
  }
}
