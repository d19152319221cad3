package org.daicho.publish;

import static org.daicho.publish.Sites.tree;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.daicho.output.Output;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CollisionTest {
  @TempDir Path folder;

  private static List<String> messages(List<String> paths) {
    PathRegistry claims = new PathRegistry();
    paths.forEach(claims::claim);
    return claims.collisions().stream().map(Collision::message).toList();
  }

  @Test
  void finds_nothing_where_names_differ() {
    assertEquals(List.of(), messages(List.of("a", "b/a", "b/c", "b/c.html", "ab", "か", "が")));
  }

  @Test
  void finds_two_outputs_of_one_path() {
    assertEquals(List.of("two outputs want the path `a/b`"), messages(List.of("a/b", "a/b")));
  }

  @Test
  void finds_paths_that_differ_in_case_alone() {
    assertEquals(
        List.of(
            "`A.html` and `a.html` are told apart by case or Unicode form alone, which Windows and"
                + " macOS do not do"),
        messages(List.of("a.html", "A.html")));
    assertEquals(1, messages(List.of("Straße", "STRASSE")).size());
    assertEquals(1, messages(List.of("Ａ", "ａ")).size());
  }

  @Test
  void finds_paths_that_differ_in_unicode_form_alone() {
    assertEquals(1, messages(List.of("が.html", "か\u3099.html")).size());
    assertEquals(1, messages(List.of("É", "e\u0301")).size());
  }

  @Test
  void finds_folders_that_differ_in_case_alone() {
    assertEquals(
        List.of(
            "`Docs/b` and `docs/a` are told apart by case or Unicode form alone, which Windows and"
                + " macOS do not do"),
        messages(List.of("docs/a", "Docs/b")));
  }

  @Test
  void finds_a_file_in_place_of_a_folder() {
    assertEquals(
        List.of("`a/b` would be a file and the folder of `a/b/c/d` at once"),
        messages(List.of("a/b/c/d", "a/b")));
    assertEquals(
        List.of("`a` would be a file and the folder of `A/b` at once"),
        messages(List.of("A/b", "a")));
  }

  @Test
  void reports_the_same_in_whatever_order_outputs_come() {
    List<String> paths =
        new ArrayList<>(List.of("a", "A", "a/x", "x/y", "X/y", "X/z", "q", "q", "が", "か\u3099"));
    List<String> expected = messages(paths);
    assertEquals(5, expected.size());
    for (int seed = 0; seed < 50; seed++) {
      Collections.shuffle(paths, new Random(seed));
      assertEquals(expected, messages(paths));
    }
  }

  @Test
  void stops_the_commit_and_names_all() throws IOException {
    Path output = folder.resolve("site");
    Sites.publish(output, Sites.site("index.html", "old"));
    var before = tree(output);
    try (Publisher publisher = Publisher.open(output, List.of())) {
      for (String path : List.of("index.html", "b", "b", "c", "C")) {
        publisher.put(Output.text(path, "new"), "");
      }
      assertEquals(2, publisher.collisions().size());
      String message =
          assertThrows(PublishException.class, () -> publisher.commit(Sites.NOWHERE)).getMessage();
      assertEquals(
          "cannot build into `"
              + output
              + "`: two outputs want the path `b`; `C` and `c` are told apart by case or Unicode"
              + " form alone, which Windows and macOS do not do",
          message);
    }
    assertEquals(before, tree(output));
  }
}
