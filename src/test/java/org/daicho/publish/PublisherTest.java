package org.daicho.publish;

import static org.daicho.publish.Sites.exactTree;
import static org.daicho.publish.Sites.publish;
import static org.daicho.publish.Sites.site;
import static org.daicho.publish.Sites.state;
import static org.daicho.publish.Sites.tree;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.daicho.output.Output;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {
  @TempDir Path folder;
  private Path output;

  @BeforeEach
  void name() {
    output = folder.resolve("site");
  }

  @Test
  void makes_a_new_site() throws IOException {
    assertEquals(
        Sites.did(2, 0, 0), publish(output, site("index.html", "home", "a/b/c.html", "c")));
    assertEquals(
        Map.of("", "/", "index.html", "home", "a", "/", "a/b", "/", "a/b/c.html", "c"),
        tree(output));
    assertEquals(List.of("manifest"), state(output));
  }

  @Test
  void fills_an_empty_folder_without_replacing_it() throws IOException {
    Files.createDirectory(output);
    Object inode = Files.getAttribute(output, "unix:ino");
    publish(output, site("index.html", "home"));
    assertEquals(inode, Files.getAttribute(output, "unix:ino"));
    assertEquals("home", Files.readString(output.resolve("index.html")));
  }

  @Test
  void creates_the_folders_around_the_site() throws IOException {
    output = folder.resolve("out/public/site");
    publish(output, site("a", "a"));
    assertEquals("a", Files.readString(output.resolve("a")));
  }

  @Test
  void leaves_unchanged_files_untouched_and_removes_what_no_longer_belongs() throws IOException {
    publish(output, site("same", "1", "d/same", "2", "changed", "3", "gone", "4", "e/f/gone", "5"));
    Map<String, String> before = exactTree(output);
    assertEquals(
        Sites.did(2, 2, 2),
        publish(output, site("same", "1", "d/same", "2", "changed", "3!", "d/new/x", "6")));
    assertEquals(
        Map.of(
            "", "/", "same", "1", "d", "/", "d/same", "2", "changed", "3!", "d/new", "/", "d/new/x",
            "6"),
        tree(output));
    assertEquals(before.get("same"), exactTree(output).get("same"));
    assertEquals(before.get("d/same"), exactTree(output).get("d/same"));
    assertEquals(List.of("manifest"), state(output));
  }

  @Test
  void writes_nothing_where_nothing_changed() throws IOException {
    Map<String, String> pages = site("index.html", "home", "a/b", "x");
    publish(output, pages);
    Map<String, String> before = exactTree(folder);
    assertEquals(Sites.did(0, 2, 0), publish(output, pages));
    assertEquals(before, exactTree(folder));
  }

  @Test
  void turns_a_file_into_a_folder_and_back() throws IOException {
    publish(output, site("a", "file", "b/c/d", "x"));
    publish(output, site("a/b/c", "x", "b", "file"));
    assertEquals(Map.of("", "/", "a", "/", "a/b", "/", "a/b/c", "x", "b", "file"), tree(output));
    publish(output, site("a", "file", "b/c/d", "x"));
    assertEquals(Map.of("", "/", "a", "file", "b", "/", "b/c", "/", "b/c/d", "x"), tree(output));
  }

  @Test
  void takes_japanese_names_and_spaces() throws IOException {
    assumeTrue(
        Charset.forName(System.getProperty("sun.jnu.encoding")).newEncoder().canEncode('業'),
        "this locale has no Japanese file names");
    output = folder.resolve("公開 site");
    Map<String, String> pages = site("事業/概要 1.html", "一", "事業/が.html", "二", "a b", "c");
    publish(output, pages);
    assertEquals("一", Files.readString(output.resolve("事業").resolve("概要 1.html")));
    assertEquals(Sites.did(0, 3, 0), publish(output, pages));
    assertEquals(Sites.did(0, 1, 2), publish(output, site("a b", "c")));
    try (Publisher next = Publisher.open(output, List.of())) {
      assertKeeps(next, "of c", "a b");
    }
  }

  @Test
  void keeps_a_file_that_is_current() throws IOException {
    publish(output, site("a", "1", "b", "2"));
    Map<String, String> before = exactTree(output);
    try (Publisher next = Publisher.open(output, List.of())) {
      assertMakesAgain(next, "of 3");
      assertKeeps(next, "of 1", "a");
      next.put(Output.text("b", "2"), "of something else");
      assertEquals(Sites.did(0, 2, 0), next.commit(Sites.NOWHERE));
    }
    assertEquals(before, exactTree(output));
    try (Publisher next = Publisher.open(output, List.of())) {
      assertKeeps(next, "of 1", "a");
      assertKeeps(next, "of something else", "b");
      assertMakesAgain(next, "of 2");
    }
  }

  @Test
  void keeps_all_that_was_made_together_or_nothing() throws IOException {
    publish(output, site("a", "1", "b", "1", "c", "1", "d", "2"));
    try (Publisher next = Publisher.open(output, List.of())) {
      assertKeeps(next, "of 1", "a", "b", "c");
      assertEquals(Sites.did(0, 3, 1), next.commit(Sites.NOWHERE));
    }
    Files.delete(output.resolve("b"));
    try (Publisher next = Publisher.open(output, List.of())) {
      assertMakesAgain(next, "of 1");
    }
  }

  private static void assertKeeps(Publisher publisher, String fingerprint, String... paths) {
    assertEquals(
        Optional.of(List.of(paths)),
        publisher.keep(fingerprint).map(kept -> kept.stream().sorted().toList()));
  }

  private static void assertMakesAgain(Publisher publisher, String fingerprint) {
    assertEquals(Optional.empty(), publisher.keep(fingerprint));
  }

  @Test
  void holds_a_file_that_somebody_touched_for_not_current() throws IOException {
    publish(output, site("time", "1", "size", "2", "gone", "3", "link", "4", "same", "5"));
    Files.setLastModifiedTime(output.resolve("time"), FileTime.fromMillis(1));
    FileTime time = Files.getLastModifiedTime(output.resolve("size"));
    Files.writeString(output.resolve("size"), "22");
    Files.setLastModifiedTime(output.resolve("size"), time);
    Files.delete(output.resolve("gone"));
    Files.delete(output.resolve("link"));
    Files.createSymbolicLink(output.resolve("link"), output.resolve("same"));
    try (Publisher next = Publisher.open(output, List.of())) {
      assertMakesAgain(next, "of 1");
      assertMakesAgain(next, "of 2");
      assertMakesAgain(next, "of 3");
      assertMakesAgain(next, "of 4");
      assertKeeps(next, "of 5", "same");
    }
    assertEquals(
        Sites.did(3, 2, 0),
        publish(output, site("time", "1", "size", "2", "gone", "3", "link", "4", "same", "5")));
    assertEquals("4", Files.readString(output.resolve("link")));
    assertFalse(Files.isSymbolicLink(output.resolve("link")));
  }

  @Test
  void notices_a_file_changed_behind_its_back_even_with_its_size_and_time() throws IOException {
    publish(output, site("a", "right"));
    FileTime time = Files.getLastModifiedTime(output.resolve("a"));
    Files.writeString(output.resolve("a"), "wrong");
    Files.setLastModifiedTime(output.resolve("a"), time);
    assertEquals(Sites.did(1, 0, 0), publish(output, site("a", "right")));
    assertEquals("right", Files.readString(output.resolve("a")));
  }

  @Test
  void compares_bytes_where_there_is_no_manifest() throws IOException {
    Map<String, String> pages = site("index.html", Publisher.MARK, "a", "1", "gone", "2");
    publish(output, pages);
    Files.delete(output.resolveSibling(".daicho/site/manifest"));
    Map<String, String> before = exactTree(output);
    pages.remove("gone");
    assertEquals(
        new Published(0, 2, 1, List.of(), List.of("gone")),
        publish(output, pages, new Disk(), path -> true));
    assertEquals(before.get("a"), exactTree(output).get("a"));
    try (Publisher next = Publisher.open(output, List.of())) {
      assertKeeps(next, "of 1", "a");
    }
  }

  @Test
  void leaves_hidden_files_of_the_host_alone_and_removes_its_own() throws IOException {
    publish(output, site("index.html", "home", ".nojekyll", "", "d/.own/x", "x", "d/y", "y"));
    Files.createDirectories(output.resolve(".git/refs/tags"));
    Files.writeString(output.resolve(".git/HEAD"), "ref");
    Files.writeString(output.resolve("d/.htaccess"), "deny");
    Files.writeString(output.resolve("stale.html"), "old");
    assertEquals(
        new Published(0, 1, 3, List.of("stale.html"), List.of()),
        publish(output, site("index.html", "home")));
    Files.delete(output.resolve("stale.html"));
    assertEquals(
        Map.of(
            "",
            "/",
            "index.html",
            "home",
            ".git",
            "/",
            ".git/refs",
            "/",
            ".git/refs/tags",
            "/",
            ".git/HEAD",
            "ref",
            "d",
            "/",
            "d/.htaccess",
            "deny"),
        tree(output));
  }

  @Test
  void says_what_is_in_the_way_where_a_hosts_hidden_file_must_stay() throws IOException {
    publish(output, site("index.html", "home"));
    Files.createDirectory(output.resolve("d"));
    Files.writeString(output.resolve("d/.htaccess"), "deny");
    Files.writeString(output.resolve(".x"), "mine");
    Map<String, String> before = tree(output);
    assertEquals(
        "cannot build into `"
            + output
            + "`: it has the folder `d` with files that no build made, where a file of that name"
            + " belongs; move it away",
        assertThrows(
                PublishException.class, () -> publish(output, site("d", "", "index.html", "home")))
            .getMessage());
    assertEquals(
        "cannot build into `"
            + output
            + "`: it has the file `.x`, which no build made, where a folder of that name belongs;"
            + " move it away",
        assertThrows(PublishException.class, () -> publish(output, site(".x/y", ""))).getMessage());
    assertEquals(before, tree(output));
  }

  @Test
  void keeps_and_names_what_no_build_made_and_removes_what_one_made() throws IOException {
    publish(output, site("index.html", "home", "old", "1", "d/old", "2"));
    Files.writeString(output.resolve("CNAME"), "www.example.jp");
    Files.writeString(output.resolve("d/notes.txt"), "mine");
    Files.createDirectories(output.resolve("photos/2026"));
    Files.writeString(output.resolve("photos/2026/a.jpg"), "mine");
    Published again = publish(output, site("index.html", "home 2"));
    assertEquals(
        new Published(1, 0, 2, List.of("CNAME", "d/notes.txt", "photos/2026/a.jpg"), List.of()),
        again);
    assertEquals(again.foreign(), publish(output, site("index.html", "home")).foreign());
    assertEquals("mine", Files.readString(output.resolve("photos/2026/a.jpg")));
    assertFalse(Files.exists(output.resolve("old")));
  }

  @Test
  void replaces_no_file_that_no_build_made() throws IOException {
    publish(output, site("index.html", "home"));
    Files.writeString(output.resolve("robots.txt"), "Disallow: /");
    Map<String, String> before = tree(output);
    assertEquals(
        "cannot build into `"
            + output
            + "`: it has files that no build made where this one puts others of the same name:"
            + " `robots.txt`; move them away",
        assertThrows(
                PublishException.class,
                () -> publish(output, site("index.html", "home", "robots.txt", "Allow: /")))
            .getMessage());
    assertEquals(before, tree(output));
    Map<String, String> same = site("index.html", "home", "robots.txt", "Disallow: /");
    assertEquals(Sites.did(0, 2, 0), publish(output, same));
    same.remove("robots.txt"); // From now on it is the build's.
    assertEquals(Sites.did(0, 1, 1), publish(output, same));
  }

  @Test
  void goes_by_places_where_the_record_is_lost() throws IOException {
    publish(output, site("index.html", Publisher.MARK, "ja/old.html", "1", "ja/kept.html", ""));
    Files.writeString(output.resolve("CNAME"), "www.example.jp");
    Disk.removeTree(output.resolveSibling(".daicho"));
    Published again =
        publish(
            output,
            site("index.html", Publisher.MARK + "2", "ja/kept.html", ""),
            new Disk(),
            path -> path.startsWith("ja/"));
    assertEquals(new Published(1, 1, 1, List.of("CNAME"), List.of("ja/old.html")), again);
  }

  @Test
  void changes_nothing_where_the_build_is_abandoned() throws IOException {
    publish(output, site("a", "1", "b", "2"));
    Map<String, String> before = exactTree(output);
    try (Publisher next = Publisher.open(output, List.of())) {
      next.put(Output.text("a", "new"), "");
      next.put(Output.text("c", "new"), "");
      assertEquals(before, exactTree(output));
    }
    assertEquals(before, exactTree(output));
    assertEquals(List.of("manifest"), state(output));
  }

  @Test
  void refuses_work_after_the_end() throws IOException {
    Publisher publisher = Publisher.open(output, List.of());
    publisher.commit(Sites.NOWHERE);
    assertThrows(IllegalStateException.class, () -> publisher.commit(Sites.NOWHERE));
    assertThrows(IllegalStateException.class, () -> publisher.put(Output.text("a", ""), ""));
    publisher.close();
    publisher.close();
    assertEquals(Map.of("", "/"), tree(output));
  }

  @Test
  void refuses_a_fingerprint_that_the_manifest_cannot_hold() throws IOException {
    try (Publisher publisher = Publisher.open(output, List.of())) {
      assertThrows(
          IllegalArgumentException.class, () -> publisher.put(Output.text("a", ""), "x\ny"));
    }
  }

  @Test
  void makes_one_site_from_many_threads() throws Exception {
    int files = 2000;
    byte[] big = new byte[3_000_000];
    new Random(1).nextBytes(big);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try (Publisher publisher = Publisher.open(output, List.of())) {
      publisher.put(new Output("big", big), "");
      List<Callable<Void>> puts =
          IntStream.range(0, files)
              .<Callable<Void>>mapToObj(
                  i ->
                      () -> {
                        String path = "d" + i % 7 + "/e" + i % 50 + "/" + i;
                        publisher.put(Output.text(path, "text " + i), "f" + i);
                        return null;
                      })
              .toList();
      for (Future<Void> put : threads.invokeAll(puts)) {
        put.get();
      }
      assertEquals(Sites.did(files + 1, 0, 0), publisher.commit(Sites.NOWHERE));
    } finally {
      threads.shutdown();
    }
    assertArrayEquals(big, Files.readAllBytes(output.resolve("big")));
    for (int i = 0; i < files; i++) {
      Path file = output.resolve("d" + i % 7 + "/e" + i % 50 + "/" + i);
      assertEquals("text " + i, Files.readString(file));
    }
    try (Publisher next = Publisher.open(output, List.of())) {
      for (int i = 0; i < files; i++) {
        assertKeeps(next, "f" + i, "d" + i % 7 + "/e" + i % 50 + "/" + i);
      }
    }
  }

  @Test
  void give_each_output_folder_a_state_of_its_own() throws IOException {
    Path other = folder.resolve("other");
    publish(output, site("a", "1"));
    publish(other, site("a", "2"));
    try (Publisher one = Publisher.open(output, List.of());
        Publisher two = Publisher.open(other, List.of())) {
      assertKeeps(one, "of 1", "a");
      assertKeeps(two, "of 2", "a");
    }
    assertNotEquals(tree(output), tree(other));
  }
}
