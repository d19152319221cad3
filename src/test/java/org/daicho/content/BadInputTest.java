package org.daicho.content;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.daicho.diagnostic.Diagnostic;
import org.daicho.testing.Sandbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What git or an editor would spoil on the way here, and what is made to do harm. */
class BadInputTest {
  private static final String INTERNS = "programmes/hinode-interns.yaml";
  private static final String FAIR_JA = "programmes/asahi-fair.ja.md";

  @TempDir Path temp;

  private Sandbox sandbox;

  @BeforeEach
  void copyTheGoodSite() throws IOException {
    sandbox = Sandbox.in(temp.resolve("project"));
  }

  @Test
  void a_record_in_cp932_is_named_as_such_at_its_first_wrong_character() throws IOException {
    sandbox.write(INTERNS, sandbox.read(INTERNS).getBytes(Charset.forName("windows-31j")));

    assertReported(
        "content/programmes/hinode-interns.yaml:1:12: encoding"
            + " the file is not UTF-8; it reads as Shift_JIS (CP932)");
  }

  @Test
  void a_body_in_cp932_is_named_as_such() throws IOException {
    sandbox.write(FAIR_JA, sandbox.read(FAIR_JA).getBytes(Charset.forName("windows-31j")));

    assertReported(
        "content/programmes/asahi-fair.ja.md:1:1: encoding"
            + " the file is not UTF-8; it reads as Shift_JIS (CP932)");
  }

  @Test
  void bytes_of_no_encoding_are_refused_where_they_stand() throws IOException {
    byte[] bytes = sandbox.read(INTERNS).replace("number: 3", "number: !").getBytes(UTF_8);
    bytes[new String(bytes, Charset.forName("ISO-8859-1")).indexOf('!')] = (byte) 0xFF;
    sandbox.write(INTERNS, bytes);

    assertReported(
        "content/programmes/hinode-interns.yaml:4:9: encoding"
            + " the file is not UTF-8 from here on");
  }

  @Test
  void utf_16_is_refused() throws IOException {
    sandbox.write(INTERNS, ("\uFEFF" + sandbox.read(INTERNS)).getBytes(UTF_16LE));

    assertEquals(List.of("content/programmes/hinode-interns.yaml:1:1 encoding"), sandbox.places());
  }

  @Test
  void a_byte_order_mark_does_no_harm() throws IOException {
    sandbox.write(INTERNS, "\uFEFF" + sandbox.read(INTERNS));
    sandbox.write(FAIR_JA, "\uFEFF" + sandbox.read(FAIR_JA));
    sandbox.write("site.yaml", "\uFEFF" + sandbox.read("site.yaml"));

    assertReported();
  }

  @Test
  void crlf_does_no_harm_and_lines_count_as_before() throws IOException {
    sandbox.write(INTERNS, sandbox.read(INTERNS).replace("\n", "\r\n"));
    sandbox.write(FAIR_JA, sandbox.read(FAIR_JA).replace("\n", "\r\n"));
    assertReported();

    sandbox.replace(INTERNS, "firms: 0", "firms: none");
    assertReported(
        "content/programmes/hinode-interns.yaml:10:10: not-a-number"
            + " `firms` is `none`, which is not a whole number");
  }

  @Test
  void a_control_character_is_refused_wherever_it_stands() throws IOException {
    String long_ago = "# " + "長".repeat(3_000) + "\n";
    sandbox.write(INTERNS, long_ago + sandbox.read(INTERNS).replace("number: 3", "number: \0003"));

    assertReported(
        "content/programmes/hinode-interns.yaml:5:9: control-character"
            + " a control character (U+0000) in the text");
  }

  @Test
  void a_folder_in_place_of_a_record_is_reported_once_whoever_mentions_it() throws IOException {
    sandbox.delete("organisations/hinode.yaml");
    Files.createDirectory(sandbox.file("organisations/hinode.yaml"));

    assertEquals(
        "content/organisations/hinode.yaml: not-a-file this is a folder, though its name is that of a"
            + " file",
        lines().get(0));
    assertEquals(1, sandbox.diagnostics().stream().filter(BadInputTest::isError).count());
  }

  @Test
  void a_folder_in_place_of_the_site_or_of_a_body_is_reported() throws IOException {
    sandbox.delete(FAIR_JA);
    Files.createDirectory(sandbox.file(FAIR_JA));
    sandbox.delete("site.yaml");
    Files.createDirectory(sandbox.file("site.yaml"));

    assertEquals(
        List.of("content/programmes/asahi-fair.ja.md not-a-file", "content/site.yaml not-a-file"),
        sandbox.places());
  }

  @Test
  void files_and_folders_that_may_not_be_read_are_reported_once() throws IOException {
    assumeTrue(temp.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Path closed = sandbox.file(INTERNS);
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(closed), "root may read everything");
    Path folder = sandbox.file("sources");
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("---------"));
    try {
      assertEquals(
          List.of(
              "content/programmes/hinode-interns.yaml unreadable", "content/sources unreadable"),
          sandbox.places());
    } finally {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  @Test
  void links_that_lead_out_or_nowhere_or_in_a_circle_are_not_followed() throws IOException {
    Path outside = Files.writeString(temp.resolve("secret.yaml"), sandbox.read(INTERNS));
    sandbox.delete(INTERNS);
    link(sandbox.file(INTERNS), outside);
    link(sandbox.file("sources/gone.yaml"), temp.resolve("nothing.yaml"));
    link(sandbox.file("sources/circle.yaml"), sandbox.file("sources/circle.yaml"));
    link(sandbox.file("programmes/outside"), temp);
    link(sandbox.file("other"), temp);

    List<String> errors =
        sandbox.diagnostics().stream()
            .filter(BadInputTest::isError)
            .map(d -> d.location() + " " + d.code())
            .toList();
    assertEquals(
        List.of(
            "content/other link",
            "content/programmes/hinode-interns.yaml link",
            "content/programmes/outside link",
            "content/sources/circle.yaml link",
            "content/sources/gone.yaml link"),
        errors);
  }

  @Test
  void a_link_that_stays_within_content_is_followed() throws IOException {
    Path real = sandbox.file("programmes/.drafts/interns");
    Files.createDirectories(real.getParent());
    Files.move(sandbox.file(INTERNS), real);
    link(sandbox.file(INTERNS), real);

    assertReported();
  }

  @Test
  void ids_that_would_leave_the_folder_are_refused() throws IOException {
    sandbox.replace(INTERNS, "organisation: hinode", "organisation: ../../etc/passwd");
    sandbox.replace("site.yaml", "theme: default", "theme: ../themes");
    sandbox.replace("budgets/asahi-night-library.yaml", "form: asahi-sheet", "form: /etc/passwd");

    assertEquals(
        List.of(
            "content/budgets/asahi-night-library.yaml:7:7 malformed-id",
            "content/programmes/hinode-interns.yaml:2:15 malformed-id",
            "content/site.yaml:4:8 malformed-id"),
        sandbox.places());
  }

  @Test
  void file_names_that_are_no_ids_are_reported_and_read_as_what_they_were_meant_to_be()
      throws IOException {
    Files.move(sandbox.file(INTERNS), sandbox.file("programmes/Hinode Interns.yaml"));
    sandbox.write("sources/資料.yaml", sandbox.read("sources/jobs-2024.yaml"));
    sandbox.write("sources/" + "a".repeat(65) + ".yaml", sandbox.read("sources/jobs-2024.yaml"));

    assertEquals(
        List.of(
            "content/programmes/Hinode Interns.yaml malformed-id",
            "content/sources/" + "a".repeat(65) + ".yaml malformed-id",
            "content/sources/資料.yaml malformed-id"),
        sandbox.places());
  }

  @Test
  void html_and_template_syntax_are_words_like_any_other() throws IOException {
    String words = "'<script>alert(1)</script> ${1/0} <#list x as y> #{z} [=w] </#if> &amp; {{v}}'";
    sandbox.replace(INTERNS, "  ja: 架空の事業である。", "  ja: " + words);
    sandbox.replace(INTERNS, "  en: A programme that is not.", "  en: " + words);
    sandbox.write(FAIR_JA, "<script>alert(1)</script>\n\n${7*7} <#include '/etc/passwd'>\n");

    assertReported(
        "content/programmes/asahi-fair.ja.md:1:1: unshown-markdown"
            + " `<script>` is HTML, which a page shows as it stands here");
  }

  @Test
  void ten_megabytes_in_one_field_are_refused_by_size() throws IOException {
    sandbox.replace(INTERNS, "A programme that is not.", "long ".repeat(2 << 20));
    sandbox.write(FAIR_JA, "長".repeat(4 << 20));

    assertEquals(
        List.of(
            "content/programmes/asahi-fair.ja.md file-size",
            "content/programmes/hinode-interns.yaml file-size"),
        sandbox.places());
  }

  @Test
  void an_alias_bomb_is_defused() throws IOException {
    StringBuilder bomb = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
    for (char c = 'b'; c <= 'i'; c++) {
      String before = "*" + (char) (c - 1);
      bomb.append(c).append(": &").append(c).append(" [").append(before);
      bomb.append((", " + before).repeat(8)).append("]\n");
    }
    sandbox.write("sources/bomb.yaml", "name: {ja: 爆弾, en: Bomb}\norganisation: asahi\n" + bomb);

    List<String> codes = sandbox.diagnostics().stream().map(Diagnostic::code).distinct().toList();
    assertEquals(List.of("unknown-key", "alias"), codes);
    assertEquals(18, sandbox.diagnostics().size()); // Nine anchors, and nine unknown fields.
  }

  @Test
  void a_value_that_holds_itself_is_reported_once() throws IOException {
    sandbox.replace(INTERNS, "number: 3", "number: &n [*n]");

    assertEquals(
        List.of(
            "content/programmes/hinode-interns.yaml:4:9 alias",
            "content/programmes/hinode-interns.yaml:4:9 wrong-type"),
        sandbox.places());
  }

  @Test
  void nesting_without_end_is_refused() throws IOException {
    sandbox.write("sources/deep.yaml", "name: " + "[".repeat(100_000));
    sandbox.write("sources/deeper.yaml", "- ".repeat(100_000));

    assertEquals(
        List.of("content/sources/deep.yaml yaml", "content/sources/deeper.yaml yaml"),
        sandbox.places());
  }

  @Test
  void amounts_beyond_any_budget_do_not_overflow() throws IOException {
    sandbox.replace("budgets/jobs-2024.yaml", "    cost: 8,475", "    cost: 999,999,999,999,999");
    assertReported(
        "content/budgets/jobs-2024.yaml:12:11: not-a-number"
            + " `cost` is `999,999,999,999,999`, which is too large an amount");
  }

  @Test
  void an_empty_content_lacks_the_site() throws IOException {
    Path empty = Files.createDirectory(temp.resolve("empty"));

    assertEquals(
        List.of("content/site.yaml no-site"),
        Sandbox.diagnostics(empty).stream().map(d -> d.location() + " " + d.code()).toList());
  }

  @Test
  void missing_content_is_reported() throws IOException {
    List<Diagnostic> reported = Sandbox.diagnostics(temp.resolve("nowhere"));
    List<Diagnostic> reportedForFile =
        Sandbox.diagnostics(Files.writeString(temp.resolve("content"), "not a folder"));

    assertEquals(1, reported.size());
    assertEquals("content no-content", reported.get(0).location() + " " + reported.get(0).code());
    assertEquals(reported, reportedForFile);
  }

  private void assertReported(String... expected) throws IOException {
    assertEquals(List.of(expected), lines());
  }

  private List<String> lines() throws IOException {
    return sandbox.diagnostics().stream()
        .map(d -> d.location() + ": " + d.code() + " " + d.message())
        .toList();
  }

  private static boolean isError(Diagnostic diagnostic) {
    return diagnostic.severity() == org.daicho.diagnostic.Severity.ERROR;
  }

  private static void link(Path link, Path target) throws IOException {
    try {
      Files.createSymbolicLink(link, target);
    } catch (UnsupportedOperationException | FileSystemException e) {
      assumeTrue(false, "no links here: " + e.getMessage());
    }
    assertTrue(Files.isSymbolicLink(link));
  }
}
