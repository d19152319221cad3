package org.daicho.publish;

import static org.daicho.publish.Sites.publish;
import static org.daicho.publish.Sites.site;
import static org.daicho.publish.Sites.tree;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.daicho.output.Output;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusalTest {
  @TempDir Path temporary;
  private Path folder;
  private Path output;

  @BeforeEach
  void name() throws IOException {
    folder = temporary.toRealPath();
    output = folder.resolve("site");
  }

  private static void assertRefused(String why, Path output, Path... kept) {
    PublishException refusal =
        assertThrows(PublishException.class, () -> Publisher.open(output, List.of(kept)).close());
    assertEquals("cannot build into `" + output + "`: " + why, refusal.getMessage());
  }

  private static final String FOREIGN =
      "it has files and is not a site that Daicho made (no index.html with `<meta"
          + " name=\"generator\" content=\"Daicho\">`); name a new or an empty folder";

  @Test
  void refuses_a_folder_with_files_that_it_did_not_make() throws IOException {
    Files.createDirectory(output);
    Files.writeString(output.resolve("thesis.txt"), "ten years of work");
    assertRefused(FOREIGN, output);
    Files.writeString(output.resolve("index.html"), "<meta name=\"generator\" content=\"Hugo\">");
    assertRefused(FOREIGN, output);
    assertEquals("ten years of work", Files.readString(output.resolve("thesis.txt")));
  }

  @Test
  void leaves_no_trace_where_it_refuses() throws IOException {
    Files.createDirectories(output.resolve("deep/er"));
    Files.writeString(output.resolve("deep/er/thesis.txt"), "ten years of work");
    Map<String, String> before = Sites.exactTree(folder);
    assertRefused(FOREIGN, output);
    assertEquals(before, Sites.exactTree(folder));
  }

  @Test
  void refuses_a_folder_that_took_the_place_of_its_site() throws IOException {
    publish(output, site("index.html", "home"));
    Files.delete(output.resolve("index.html"));
    Files.writeString(output.resolve("thesis.txt"), "ten years of work");
    assertRefused(FOREIGN, output);
  }

  @Test
  void takes_a_folder_with_nothing_but_hidden_files() throws IOException {
    Files.createDirectories(output.resolve(".git"));
    Files.writeString(output.resolve(".git/HEAD"), "ref");
    publish(output, site("a", "1"));
    assertEquals(Map.of("", "/", ".git", "/", ".git/HEAD", "ref", "a", "1"), tree(output));
  }

  @Test
  void takes_a_copied_site_by_its_generator() throws IOException {
    Files.createDirectory(output);
    Files.writeString(output.resolve("index.html"), "<head>\n" + Publisher.MARK);
    Files.writeString(output.resolve("stale.html"), "");
    assertEquals(
        new Published(1, 0, 2, List.of(), List.of("index.html", "stale.html")),
        publish(output, site("a", "1"), new Disk(), path -> true));
  }

  @Test
  void refuses_a_file() throws IOException {
    Files.writeString(output, "text");
    assertRefused("it is a file; name a folder", output);
    assertRefused("`" + output + "` is a file; name a path through folders", output.resolve("x"));
    assertEquals("text", Files.readString(output));
  }

  @Test
  void refuses_the_home_folder_and_what_holds_it() throws IOException {
    String home = System.getProperty("user.home");
    Files.createDirectories(folder.resolve("people/sato/site"));
    Files.writeString(folder.resolve("people/sato/.profile"), "");
    Map<String, String> before = Sites.exactTree(folder);
    System.setProperty("user.home", folder.resolve("people/sato").toString());
    try {
      String why = "it is or holds your home folder; name a folder in it";
      assertRefused(why, folder.resolve("people/sato"));
      assertRefused(why, folder.resolve("people"));
      assertEquals(before, Sites.exactTree(folder));
      Publisher.open(folder.resolve("people/sato/site"), List.of()).close();
    } finally {
      System.setProperty("user.home", home);
    }
  }

  @Test
  void refuses_the_root_and_its_own_state() {
    Path root = folder.getRoot();
    assertRefused("it is the root of a file system; name a folder in it", root);
    assertRefused("`.daicho` is where builds keep their state", folder.resolve(".daicho/site"));
  }

  @Test
  void refuses_a_folder_that_overlaps_what_the_build_reads() throws IOException {
    Path content = Files.createDirectory(folder.resolve("content"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), content);
    String rest = " `" + content + "`, which the build reads; name another output folder";
    assertRefused("it is" + rest, content, content);
    assertRefused("it lies inside" + rest, content.resolve("site"), content);
    assertRefused("it holds" + rest, folder, content);
    assertRefused("it lies inside" + rest, link.resolve("site"), content);
    assertRefused("it lies inside" + rest, folder.resolve("x/../content/site"), content);
    assertEquals(Map.of("", "/"), tree(content));
    Publisher.open(folder.resolve("content-site"), List.of(content)).close();
  }

  @Test
  void follows_a_link_that_is_the_output_folder_itself() throws IOException {
    Path real = Files.createDirectories(folder.resolve("www/real"));
    Files.createSymbolicLink(output, real);
    publish(output, site("a/b", "1"));
    publish(output, site("a/b", "2"));
    assertTrue(Files.isSymbolicLink(output));
    assertEquals(Map.of("", "/", "a", "/", "a/b", "2"), tree(real));
    assertTrue(Files.exists(folder.resolve("www/.daicho/real/manifest")));
  }

  @Test
  void refuses_a_link_to_nothing() throws IOException {
    Files.createSymbolicLink(output, folder.resolve("nothing"));
    assertRefused("`" + output + "` is a symbolic link to what does not exist", output);
  }

  @Test
  void never_writes_or_removes_through_a_link_in_the_site() throws IOException {
    Path outside = Files.createDirectory(folder.resolve("outside"));
    Files.writeString(outside.resolve("x"), "precious");
    Files.writeString(outside.resolve("y"), "precious");
    Map<String, String> before = Sites.exactTree(outside);
    publish(output, site("index.html", "home", "d/x", "1"));
    Files.delete(output.resolve("d/x"));
    Files.delete(output.resolve("d"));
    Files.createSymbolicLink(output.resolve("d"), outside);
    Files.createSymbolicLink(output.resolve("x"), outside.resolve("x"));
    Files.createSymbolicLink(output.resolve("stray"), outside);
    Map<String, String> next = site("index.html", "home", "d/x", "1", "d/z", "2", "x", "precious");
    for (String inTheWay : List.of("x", "d")) {
      assertTrue(
          assertThrows(PublishException.class, () -> publish(output, next))
              .getMessage()
              .contains("`" + inTheWay + "`"));
      Files.delete(output.resolve(inTheWay));
    }
    assertEquals(new Published(3, 1, 0, List.of("stray"), List.of()), publish(output, next));
    assertEquals(before, Sites.exactTree(outside));
    assertEquals("precious", Files.readString(output.resolve("x")));
    assertTrue(Files.isSymbolicLink(output.resolve("stray")));
  }

  @Test
  void refuses_to_commit_through_a_link_that_came_during_the_build() throws IOException {
    Path outside = Files.createDirectory(folder.resolve("outside"));
    Files.writeString(outside.resolve("x"), "precious");
    publish(output, site("index.html", "home", "d/x", "1"));
    try (Publisher publisher = Publisher.open(output, List.of())) {
      publisher.put(Output.text("d/x", "2"), "");
      Files.move(output.resolve("d"), folder.resolve("elsewhere"));
      Files.createSymbolicLink(output.resolve("d"), outside);
      assertEquals(
          "cannot build into `" + output + "`: `d` in it was changed during the build; build again",
          assertThrows(PublishException.class, () -> publisher.commit(Sites.NOWHERE)).getMessage());
    }
    assertEquals(Map.of("", "/", "x", "precious"), tree(outside));
    assertEquals("home", Files.readString(output.resolve("index.html")));
  }

  @Test
  void refuses_a_state_folder_that_leads_elsewhere() throws IOException {
    Path outside = Files.createDirectory(folder.resolve("outside"));
    Files.createSymbolicLink(folder.resolve(".daicho"), outside);
    assertRefused("`" + folder.resolve(".daicho") + "` is not a folder; remove it", output);
  }

  @Test
  void refuses_a_second_build_until_the_first_has_ended() throws IOException {
    Publisher first = Publisher.open(output, List.of());
    first.put(Output.text("a", "1"), "");
    assertRefused("another build of it is running; wait until it ends", output);
    assertRefused("another build of it is running; wait until it ends", output);
    assertEquals(Sites.did(1, 0, 0), first.commit(Sites.NOWHERE));
    first.close();
    try (Publisher second = Publisher.open(output, List.of())) {
      first.close(); // once more, which must not end the second
      assertRefused("another build of it is running; wait until it ends", output);
      second.put(Output.text("a", "2"), "");
      second.commit(Sites.NOWHERE);
    }
    assertEquals("2", Files.readString(output.resolve("a")));
  }

  @Test
  void lets_the_lock_go_where_it_refuses() throws IOException {
    Files.createDirectory(output);
    Files.writeString(output.resolve("thesis.txt"), "");
    assertRefused(FOREIGN, output);
    Files.delete(output.resolve("thesis.txt"));
    Publisher.open(output, List.of()).close();
  }

  @Test
  void reports_a_folder_without_the_right_to_write() throws IOException {
    assumeFalse(System.getProperty("user.name").equals("root"), "root may write anywhere");
    publish(output, site("a", "1"));
    var readOnly = PosixFilePermissions.fromString("r-xr-xr-x");
    Files.setPosixFilePermissions(output, readOnly);
    assertThrows(AccessDeniedException.class, () -> publish(output, site("a", "2", "b", "")));
    assertEquals(Map.of("", "/", "a", "1"), tree(output));

    Path closed = Files.createDirectory(folder.resolve("closed"));
    Files.setPosixFilePermissions(closed, readOnly);
    assertRefused(
        "no right to write `" + closed.resolve(".daicho") + "`, where builds keep their state",
        closed.resolve("site"));
    var writable = PosixFilePermissions.fromString("rwxr-xr-x");
    Files.setPosixFilePermissions(output, writable);
    Files.setPosixFilePermissions(closed, writable);
  }
}
