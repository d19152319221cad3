package org.daicho.publish;

import static org.daicho.publish.Sites.exactTree;
import static org.daicho.publish.Sites.tree;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another process in the midst of its commit, and what signals do to it. */
class ProcessTest {
  private static final int FILES = 500;

  @TempDir Path folder;
  private Path output;
  private Process build;

  static Map<String, String> pages(String text) {
    Map<String, String> pages = new TreeMap<>();
    for (int i = 0; i < FILES; i++) {
      pages.put("d" + i % 3 + "/" + i, text + i);
    }
    pages.put(text, text);
    return pages;
  }

  /** Commits, halts after 100 renames, says so, and goes on when it is asked to end. */
  static final class Build {
    public static void main(String[] args) throws IOException {
      CountDownLatch ending = new CountDownLatch(1);
      Runtime.getRuntime().addShutdownHook(new Thread(ending::countDown));
      Disk halting =
          new Disk() {
            private int moves;

            @Override
            void move(Path from, Path to) throws IOException {
              super.move(from, to);
              if (++moves == 100) {
                System.out.println("halfway");
                try {
                  ending.await();
                } catch (InterruptedException e) {
                  throw new IOException(e);
                }
              }
            }
          };
      Sites.publish(Path.of(args[0]), pages("new"), halting);
    }
  }

  @BeforeEach
  void startABuildAndWaitUntilItIsHalfway() throws IOException {
    output = folder.resolve("site");
    Sites.publish(output, pages("old"));
    build =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Build.class.getName(),
                output.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader out =
        new BufferedReader(new InputStreamReader(build.getInputStream(), StandardCharsets.UTF_8));
    assertEquals("halfway", out.readLine());
  }

  @AfterEach
  void end() {
    build.destroyForcibly();
  }

  @Test
  void a_killed_commit_is_rolled_back_by_the_next_build() throws Exception {
    build.destroyForcibly().waitFor();
    Publisher.open(output, List.of()).close();
    assertEquals(treeOf("old"), tree(output));
    Sites.publish(output, pages("new"));
    assertEquals(treeOf("new"), tree(output));
  }

  @Test
  void a_commit_that_is_asked_to_end_is_finished_first() throws Exception {
    build.toHandle().destroy(); // SIGTERM
    assertEquals(128 + 15, build.waitFor());
    assertEquals(treeOf("new"), tree(output));
    Publisher.open(output, List.of()).close();
    assertEquals(treeOf("new"), tree(output));
  }

  @Test
  void a_build_in_another_process_keeps_this_one_out() throws Exception {
    Map<String, String> before = exactTree(output);
    for (int attempt = 0; attempt < 2; attempt++) {
      assertEquals(
          "cannot build into `" + output + "`: another build of it is running; wait until it ends",
          assertThrows(PublishException.class, () -> Publisher.open(output, List.of()))
              .getMessage());
    }
    assertEquals(before, exactTree(output));
  }

  private Map<String, String> treeOf(String text) throws IOException {
    Path other = folder.resolve("expected-" + text);
    Sites.publish(other, pages(text));
    return tree(other);
  }
}
