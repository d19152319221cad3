package org.daicho.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.sitecheck.SiteCheck;
import org.daicho.testing.Sandbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaticFilesTest {
  @TempDir Path temp;
  private Sandbox site;
  private Path output;

  @BeforeEach
  void copy() throws IOException {
    site = Sandbox.in(temp.resolve("project"));
    output = temp.resolve("out");
  }

  private List<String> build() throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    Build.build(new Project(site.project(), output, false), diagnostics, Progress.SILENT);
    return reported(diagnostics);
  }

  private List<String> check() throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    Build.check(new Project(site.project(), output, false), diagnostics, Progress.SILENT);
    return reported(diagnostics);
  }

  private static List<String> reported(Diagnostics diagnostics) {
    return diagnostics.sorted().stream().map(d -> d.code() + " " + d.location()).toList();
  }

  private SortedSet<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(output)) {
      SortedSet<String> files = new TreeSet<>();
      all.filter(Files::isRegularFile).forEach(f -> files.add(output.relativize(f).toString()));
      return files;
    }
  }

  @Test
  void files_go_to_the_root_of_the_site_and_with_it() throws IOException {
    site.write("site.yaml", site.read("site.yaml") + "extras: [archive]\n");
    assertEquals(List.of(), build());
    Set<String> without = files();
    List<String> wrongWithout = checkSite();

    byte[] icon = {0, 1, -1, 0};
    site.write("static/CNAME", "www.example.jp\n");
    site.write("static/robots.txt", "User-agent: *\n");
    site.write("static/favicon.ico", icon);
    site.write("static/google0123.html", "google-site-verification: google0123.html");
    site.write("static/.well-known/security.txt", "Contact: mailto:a@example.jp\n");
    site.write("static/files/２０２６/要綱 (案).pdf", "%PDF");
    for (String junk :
        List.of(
            ".DS_Store", "Thumbs.db", "files/~$a.docx", "files/._a", ".gitkeep", "robots.txt~")) {
      site.write("static/" + junk, "");
    }
    assertEquals(List.of(), check());
    assertEquals(List.of(), build());
    SortedSet<String> more = files();
    more.removeAll(without);
    assertEquals(
        Set.of(
            "CNAME",
            "robots.txt",
            "favicon.ico",
            "google0123.html",
            ".well-known/security.txt",
            "files/２０２６/要綱 (案).pdf"),
        more);
    assertEquals(List.of(0, 1, -1, 0), bytes(output.resolve("favicon.ico")));
    try (ZipFile zip = new ZipFile(output.resolve("site.zip").toFile())) {
      for (String file : more) {
        assertTrue(zip.getEntry("site/" + file) != null, file);
      }
    }
    assertEquals(wrongWithout, checkSite());
  }

  private List<String> checkSite() throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    SiteCheck.run(output, diagnostics);
    return reported(diagnostics);
  }

  private static List<Integer> bytes(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
        .chars()
        .map(c -> (byte) c)
        .boxed()
        .toList();
  }

  @Test
  void a_change_of_one_reaches_the_site_and_its_zip() throws IOException {
    site.write("site.yaml", site.read("site.yaml") + "extras: [archive]\n");
    site.write("static/robots.txt", "one");
    build();
    site.write("static/robots.txt", "two");
    build();
    assertEquals("two", Files.readString(output.resolve("robots.txt")));
    try (ZipFile zip = new ZipFile(output.resolve("site.zip").toFile())) {
      assertEquals(
          "two",
          new String(
              zip.getInputStream(zip.getEntry("site/robots.txt")).readAllBytes(),
              StandardCharsets.UTF_8));
    }
    site.delete("static/robots.txt");
    assertEquals(List.of(), build());
    assertFalse(Files.exists(output.resolve("robots.txt")));
    try (ZipFile zip = new ZipFile(output.resolve("site.zip").toFile())) {
      assertEquals(null, zip.getEntry("site/robots.txt"));
    }
  }

  @Test
  void what_cannot_be_published_is_reported_by_check_and_all_at_once() throws IOException {
    site.write("static/index.html", "");
    site.write("static/ja/more.html", "");
    site.write("static/Assets/x.css", "");
    site.write("static/.nojekyll", "");
    site.write("static/con.txt", "");
    site.write("static/a:b.txt", "");
    site.write("static/a?.txt", "");
    site.write("static/dot.", "");
    site.write("static/Note.txt", "");
    site.write("static/note.txt", "");
    site.write("static/.env", "SECRET=1");
    site.write("static/sub/.htpasswd", "SECRET=1");
    Files.createSymbolicLink(site.file("static/passwd"), Path.of("/etc/passwd"));
    Files.createSymbolicLink(site.file("static/within"), site.file("site.yaml"));
    try (RandomAccessFile large =
        new RandomAccessFile(site.file("static/film.mp4").toFile(), "rw")) {
      large.setLength(StaticFiles.LARGEST + 1);
    }
    List<String> expected =
        List.of(
            "hidden-file content/static/.env",
            "colliding-path content/static/.nojekyll",
            "colliding-path content/static/Assets",
            "colliding-path content/static/Note.txt",
            "file-name content/static/a:b.txt",
            "file-name content/static/a?.txt",
            "file-name content/static/con.txt",
            "file-name content/static/dot.",
            "large-file content/static/film.mp4",
            "colliding-path content/static/index.html",
            "colliding-path content/static/ja",
            "link content/static/passwd",
            "hidden-file content/static/sub/.htpasswd",
            "link content/static/within");
    assertEquals(expected, check());
    assertEquals(expected, build());
    assertFalse(Files.exists(output));
  }

  @Test
  void a_folder_that_is_a_link_is_not_followed() throws IOException {
    Path secret = Files.createDirectories(temp.resolve("secret"));
    Files.writeString(secret.resolve("key"), "secret");
    Files.createSymbolicLink(site.file("static"), secret);
    assertEquals(List.of("link content/static"), check());
  }

  @Test
  void a_file_of_that_name_is_read_by_nobody() throws IOException {
    site.write("static", "");
    assertEquals(List.of("unread-file content/static"), check());
  }
}
