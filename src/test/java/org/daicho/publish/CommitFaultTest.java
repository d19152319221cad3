package org.daicho.publish;

import static org.daicho.publish.Sites.exactTree;
import static org.daicho.publish.Sites.publish;
import static org.daicho.publish.Sites.site;
import static org.daicho.publish.Sites.state;
import static org.daicho.publish.Sites.tree;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.daicho.output.Output;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every step of a commit, and of a rollback, as the last one before a fault or a kill. */
class CommitFaultTest {
  /**
   * Between them: files replaced, added, removed, kept; folders too; a file for a folder and back.
   */
  private static final Map<String, String> OLD =
      site(
          "same",
          "0",
          "page",
          "old",
          "d/page",
          "old",
          "d/gone",
          "1",
          "e/f/gone",
          "2",
          "e/g/gone",
          "3",
          "file-then-folder",
          "4",
          "folder-then-file/a/b",
          "5",
          "d/same",
          "6");

  private static final Map<String, String> NEW =
      site(
          "same",
          "0",
          "page",
          "new",
          "d/page",
          "new!",
          "d/same",
          "6",
          "n/new",
          "7",
          "n/m/new",
          "8",
          "file-then-folder/x/y",
          "9",
          "folder-then-file",
          "10");

  @TempDir Path folder;
  private Path output;

  @BeforeEach
  void name() {
    output = folder.resolve("site");
  }

  /** Does so many steps; the next one fails, and where it stands for a kill all after it too. */
  private static final class FaultyDisk extends Disk {
    private final int steps;
    private final boolean killed;
    private int taken;

    FaultyDisk(int steps, boolean killed) {
      this.steps = steps;
      this.killed = killed;
    }

    private void step() throws IOException {
      taken++;
      if (taken == steps + 1 || (killed && taken > steps)) {
        throw new IOException("fault at step " + taken);
      }
    }

    @Override
    void move(Path from, Path to) throws IOException {
      step();
      super.move(from, to);
    }

    @Override
    void makeFolder(Path path) throws IOException {
      step();
      super.makeFolder(path);
    }

    @Override
    void removeFolder(Path path) throws IOException {
      step();
      super.removeFolder(path);
    }

    @Override
    void removeFile(Path path) throws IOException {
      step();
      super.removeFile(path);
    }
  }

  private int stepsOfTheCommit() throws IOException {
    FaultyDisk counting = new FaultyDisk(Integer.MAX_VALUE - 1, true);
    publish(output, OLD);
    publish(output, NEW, counting);
    Map<String, String> expected = tree(output);
    publish(output, OLD);
    publish(output, NEW);
    assertEquals(expected, tree(output));
    publish(output, OLD);
    return counting.taken;
  }

  private String manifest() throws IOException {
    return Files.readString(folder.resolve(".daicho/site/manifest"), StandardCharsets.UTF_8);
  }

  @Test
  void a_fault_at_any_step_is_rolled_back_at_once() throws IOException {
    int steps = stepsOfTheCommit();
    assertTrue(steps > 20, "steps: " + steps);
    Map<String, String> before = exactTree(output);
    String manifest = manifest();
    for (int n = 0; n < steps; n++) {
      FaultyDisk disk = new FaultyDisk(n, false);
      IOException fault = assertThrows(IOException.class, () -> publish(output, NEW, disk));
      assertEquals("fault at step " + (n + 1), fault.getMessage());
      assertEquals(before, exactTree(output), "after step " + n);
      assertEquals(manifest, manifest());
      assertEquals(List.of("manifest"), state(output));
    }
    assertEquals(Sites.did(6, 2, 5), publish(output, NEW, new FaultyDisk(steps, false)));
  }

  @Test
  void a_kill_at_any_step_is_rolled_back_by_the_next_build() throws IOException {
    int steps = stepsOfTheCommit();
    Map<String, String> before = exactTree(output);
    String manifest = manifest();
    for (int n = 0; n < steps; n++) {
      FaultyDisk disk = new FaultyDisk(n, true);
      assertThrows(IOException.class, () -> publish(output, NEW, disk));
      Publisher.open(output, List.of()).close();
      assertEquals(before, exactTree(output), "after step " + n);
      assertEquals(manifest, manifest());
      assertEquals(List.of("manifest"), state(output));
    }
    assertEquals(Sites.did(6, 2, 5), publish(output, NEW, new FaultyDisk(steps, true)));
  }

  @Test
  void a_kill_at_any_step_of_the_rollback_is_rolled_back_by_the_next_build() throws IOException {
    int steps = stepsOfTheCommit();
    Map<String, String> before = exactTree(output);
    for (int n = 1; n < steps; n++) {
      for (int m = 0; ; m++) {
        FaultyDisk dying = new FaultyDisk(n, true);
        assertThrows(IOException.class, () -> publish(output, NEW, dying));
        FaultyDisk dyingAgain = new FaultyDisk(m, true);
        boolean mended;
        try {
          Publisher.open(output, List.of(), dyingAgain).close();
          mended = true;
        } catch (IOException killed) {
          mended = false;
        }
        Publisher.open(output, List.of()).close();
        assertEquals(before, exactTree(output), "after " + n + " steps and " + m + " back");
        if (mended) {
          break;
        }
      }
    }
  }

  @Test
  void a_kill_during_a_first_build_leaves_no_site_or_a_whole_one() throws IOException {
    for (int n = 0; n < 2; n++) {
      FaultyDisk disk = new FaultyDisk(n, true);
      assertThrows(IOException.class, () -> publish(output, NEW, disk));
      assertTrue(Files.notExists(output));
    }
    assertEquals(Sites.did(8, 0, 0), publish(output, NEW, new FaultyDisk(2, true)));
  }

  @Test
  void a_journal_that_was_cut_off_means_that_the_commit_had_not_begun() throws IOException {
    publish(output, OLD);
    Map<String, String> before = exactTree(output);
    Path journal = folder.resolve(".daicho/site/journal");
    String whole;
    CommitPlan plan =
        new CommitPlan(
            List.of("same"), List.of("page"), List.of("new"), List.of(), List.of("f", "g"));
    Journal.write(journal, plan);
    Place place = Place.of(output, List.of());
    assertEquals(plan, Journal.read(place).orElseThrow());
    whole = Files.readString(journal);
    for (int length = 0; length < whole.length(); length++) {
      Files.writeString(journal, whole.substring(0, length));
      assertTrue(Journal.read(place).isEmpty(), "cut off at " + length);
    }
    Publisher.open(output, List.of()).close();
    assertEquals(before, exactTree(output));
    assertEquals(List.of("manifest"), state(output));
  }

  @Test
  void a_journal_of_another_version_is_left_to_that_version() throws IOException {
    publish(output, OLD);
    Files.writeString(folder.resolve(".daicho/site/journal"), "daicho journal 2\0?\0end\0");
    assertEquals(
        "cannot build into `"
            + output
            + "`: a build by another version of Daicho was interrupted; run that version once more",
        assertThrows(PublishException.class, () -> Publisher.open(output, List.of())).getMessage());
    assertTrue(Files.exists(folder.resolve(".daicho/site/journal")));
  }

  @Test
  void leftovers_of_a_killed_build_are_removed() throws IOException {
    publish(output, OLD);
    Map<String, String> before = exactTree(output);
    Path state = folder.resolve(".daicho/site");
    Files.createDirectories(state.resolve("stage/d"));
    Files.writeString(state.resolve("stage/d/page"), "half a pa");
    Files.createDirectories(state.resolve("backup"));
    Files.writeString(state.resolve("backup/0"), "an old page");
    Files.writeString(state.resolve("manifest.new"), "daicho mani");
    Publisher.open(output, List.of()).close();
    assertEquals(before, exactTree(output));
    assertEquals(List.of("manifest"), state(output));
  }

  @Test
  void a_site_removed_after_a_kill_does_not_stand_in_the_way() throws IOException {
    int steps = stepsOfTheCommit();
    FaultyDisk dying = new FaultyDisk(steps - 1, true);
    assertThrows(IOException.class, () -> publish(output, NEW, dying));
    Disk.removeTree(output);
    publish(output, NEW);
    for (Map.Entry<String, String> page : NEW.entrySet()) {
      assertEquals(page.getValue(), Files.readString(output.resolve(page.getKey())));
    }
  }

  @Test
  void a_failed_put_forbids_the_commit() throws IOException {
    publish(output, OLD);
    Map<String, String> before = exactTree(output);
    try (Publisher publisher = Publisher.open(output, List.of())) {
      publisher.put(Output.text("page", "new"), "");
      Files.writeString(folder.resolve(".daicho/site/stage/d"), "in the way");
      IOException fault =
          assertThrows(IOException.class, () -> publisher.put(Output.text("d/x", "new"), ""));
      IOException refusal = assertThrows(IOException.class, () -> publisher.commit(Sites.NOWHERE));
      assertSame(fault, refusal.getCause());
    }
    assertEquals(before, exactTree(output));
  }

  @Test
  void says_what_to_do_where_the_site_is_on_another_file_system() throws IOException {
    publish(output, OLD);
    Map<String, String> before = exactTree(output);
    Disk mounted =
        new Disk() {
          @Override
          void move(Path from, Path to) throws IOException {
            if (from.startsWith(output) != to.startsWith(output)) {
              throw new AtomicMoveNotSupportedException(
                  from.toString(), to.toString(), "Invalid cross-device link");
            }
            super.move(from, to);
          }
        };
    assertEquals(
        "cannot build into `"
            + output
            + "`: it lies on another file system than the folder around it; name a folder inside"
            + " it",
        assertThrows(PublishException.class, () -> publish(output, NEW, mounted)).getMessage());
    assertEquals(before, exactTree(output));
  }
}
